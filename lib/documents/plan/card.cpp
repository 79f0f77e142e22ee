// The card of one measure in the plan: the rows that the plan lists, under its own labels and in its order; else all rows that say something. A card of more than
// half a page may be broken, or it would leave the page before it half empty.

#include <algorithm>

#include "documents/plan/card_fields.hpp"
#include "text/utf8.hpp"
#include "words/report.hpp"

namespace kpss {
namespace {

/// About how many lines a card takes on A4.
std::size_t lines_of(const Card& card) {
  constexpr std::size_t letters_a_line = 85;
  std::size_t lines = 0;
  for (const auto& row : card.rows)
    for (const auto& part : row.value)
      if (const auto* text = std::get_if<Text>(&part.form))
        lines += 1 + static_cast<std::size_t>(std::count(text->text.begin(), text->text.end(), '\n')) + utf8::length(text->text) / letters_a_line;
  return lines;
}

}  // namespace

Block plan_card(const PlanContext& context, const Measure& measure, int level) {
  Card card{context.text(words::card_of, measure.number.text), {}};
  if (context.plan.card.empty()) {
    for (const auto& field : describe(Type<CardField>{}).options)
      if (auto value = card_value(context, measure, field.value); !value.empty()) card.rows.push_back({{capitalised(field.label.in(context.language))}, std::move(value)});
  }
  for (const auto& row : context.plan.card) {
    if (!row.field) continue;
    auto value = card_value(context, measure, *row.field);
    if (value.empty()) value = {"–"};
    const auto label = row.label && context.language == context.wording.written ? context.theirs(*row.label) : context.wording.label(*row.field);
    card.rows.push_back({{capitalised(label)}, std::move(value)});
  }
  Blocks blocks{Heading{level, context.id_of_card(measure), {Styled{"number", {measure.number.text}}, " " + context.theirs(measure.title)}}};
  constexpr std::size_t half_a_page = 24;
  const bool together = lines_of(card) <= half_a_page;
  if (!card.rows.empty()) blocks.push_back(std::move(card));
  return Division{"measure", std::move(blocks), together};
}

}  // namespace kpss
