#include <map>
#include <set>

#include "repository/file.hpp"
#include "rules/reporter.hpp"
#include "rules/texts/written_texts.hpp"
#include "text/personal_data.hpp"

namespace kpss::rule {
namespace {

/// What is no text of a record: numbers, keys, remarks, and files that could not be read.
void look_at_lines(const Repository::File& file, const std::set<std::size_t>& told, const Message& help, Reporter& report) {
  if (file.narrative) return;
  for (std::size_t number = 1; number <= file.source.line_count(); ++number) {
    if (told.contains(file.source.line_start(number))) continue;
    for (const auto& found : birth_numbers_in(file.source.line(number))) {
      const auto start = file.source.line_start(number);
      report.at(Span{&file.source, start + found.begin, start + found.end}, say("v souboru je rodné číslo", "a birth number stands in the file"), help);
    }
  }
}

}  // namespace

void birth_number(const Repository& repository, Reporter& report) {
  // The message does not repeat it: it goes to logs.
  const auto help = say("smažte je, i z historie gitu; do úložiště plánu nepatří nikdy", "delete it, from the history of git as well; it never belongs in the repository of a plan");
  std::map<const Source*, std::set<std::size_t>> told;  // The beginnings of lines.
  for_each_text(repository, [&](const WrittenValue& text) {
    for (const auto& found : birth_numbers_in(text.text())) {
      const auto at = where(text, found.begin, found.end);
      for (auto line = at.source->position(at.begin).line; line <= at.source->position(at.end).line; ++line) told[at.source].insert(at.source->line_start(line));
      report.at(at, say("v textu `{}` je rodné číslo", "a birth number stands in the text of `{}`", text.key), help);
    }
  });
  for (const auto& file : repository.files()) look_at_lines(*file, told[&file->source], help, report);
  for (const auto& narrative : repository.narratives())
    for (const auto& found : birth_numbers_in(narrative.source->text()))
      report.at(Span{narrative.source, found.begin, found.end}, say("v textu zprávy je rodné číslo", "a birth number stands in the text of a report"), help);
}

}  // namespace kpss::rule
