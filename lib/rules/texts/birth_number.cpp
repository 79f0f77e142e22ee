#include "rules/reporter.hpp"
#include "rules/texts/written_texts.hpp"
#include "text/personal_data.hpp"

namespace kpss::rule {

void birth_number(const Repository& repository, Reporter& report) {
  // The message does not repeat it: it goes to logs.
  const auto help = say("smažte je, i z historie gitu; do úložiště plánu nepatří nikdy", "delete it, from the history of git as well; it never belongs in the repository of a plan");
  for_each_text(repository, [&](const WrittenValue& text) {
    for (const auto& found : birth_numbers_in(text.text()))
      report.at(where(text, found.begin, found.end), say("v textu `{}` je rodné číslo", "a birth number stands in the text of `{}`", text.key), help);
  });
  for (const auto& narrative : repository.narratives())
    for (const auto& found : birth_numbers_in(narrative.source->text()))
      report.at(Span{narrative.source, found.begin, found.end}, say("v textu zprávy je rodné číslo", "a birth number stands in the text of a report"), help);
}

}  // namespace kpss::rule
