#include "rules/reporter.hpp"
#include "rules/texts/written_texts.hpp"

namespace kpss::rule {

void unfilled(const Repository& repository, Reporter& report) {
  for_each_text(repository, [&](const WrittenValue& text) {
    if (text.text() == "…") report.at(text.node, say("`{}` není vyplněno", "`{}` is not filled in", text.key), say("doplňte text", "write the text"));
  });
}

}  // namespace kpss::rule
