// The card of one measure in the plan: the rows that the plan lists, under its own labels and in its order; else all rows that say something.

#include "documents/plan/card_fields.hpp"
#include "words/report.hpp"

namespace kpss {

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
  if (!card.rows.empty()) blocks.push_back(std::move(card));
  return Division{"measure", std::move(blocks), true};
}

}  // namespace kpss
