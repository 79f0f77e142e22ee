#include "documents/swot.hpp"

#include "documents/lines.hpp"
#include "words/swot.hpp"

namespace kpss {
namespace {

Inlines cell(const Wording& wording, Phrase heading, const std::vector<std::string>& items) {
  const auto lines = bulleted(wording, items);
  return {Strong{{wording.head(heading)}}, LineBreak{}, lines.empty() ? "–" : lines};
}

}  // namespace

Table swot_table(const Wording& wording, const Swot& swot) {
  return {.style = "swot",
          .caption = {wording.text(words::swot_caption)},
          .columns = {{{wording.head(words::swot_origin)}, Align::left, 0.14}, {{wording.head(words::swot_helpful)}, Align::left, 0.43}, {{wording.head(words::swot_harmful)}, Align::left, 0.43}},
          .rows = {{{wording.text(words::swot_internal)}, cell(wording, words::swot_strengths, swot.strengths), cell(wording, words::swot_weaknesses, swot.weaknesses)},
                   {{wording.text(words::swot_external)}, cell(wording, words::swot_opportunities, swot.opportunities), cell(wording, words::swot_threats, swot.threats)}},
          .row_headers = true};
}

}  // namespace kpss
