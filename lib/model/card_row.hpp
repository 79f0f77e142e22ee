#pragma once

#include "shape/codecs.hpp"

namespace kpss {

/// What a row of a measure's card in the plan says.
enum class CardField { kind, target_groups, description, rationale, activities, effects, responsible, partners, schedule, budget, indicators, capacities, services, risks, regional_plan, continues, note };

constexpr auto describe(Type<CardField>) {
  return choice<CardField>("card-field", {"pole karty", "field of a card"}, {"Pole karty opatření.", "A field of a measure's card."},
                           {{CardField::description, "description", {"popis", "description"}},
                            {CardField::rationale, "rationale", {"zdůvodnění", "rationale"}},
                            {CardField::kind, "kind", {"druh opatření", "kind of measure"}},
                            {CardField::target_groups, "target-groups", {"cílové skupiny", "target groups"}},
                            {CardField::activities, "activities", {"aktivity", "activities"}},
                            {CardField::effects, "effects", {"předpokládané dopady", "expected effects"}},
                            {CardField::services, "services", {"druh a forma služby", "type and form of service"}},
                            {CardField::capacities, "capacities", {"kapacita", "capacity"}},
                            {CardField::responsible, "responsible", {"realizátor", "realizer"}},
                            {CardField::partners, "partners", {"spolupráce", "partners"}},
                            {CardField::schedule, "schedule", {"časový harmonogram", "schedule"}},
                            {CardField::budget, "budget", {"předpokládané náklady a zdroje", "expected cost and sources"}},
                            {CardField::indicators, "indicators", {"indikátory", "indicators"}},
                            {CardField::risks, "risks", {"rizika", "risks"}},
                            {CardField::regional_plan, "regional-plan", {"vazba na krajský plán", "link to the regional plan"}},
                            {CardField::continues, "continues", {"navazuje na opatření", "continues measures"}},
                            {CardField::note, "note", {"poznámka", "note"}}});
}

/// A row of the card: which field it shows and under what label. A plan lists its rows in the order of print.
struct CardRow {
  Origin origin;
  std::optional<CardField> field;
  std::optional<std::string> label;
};

constexpr auto describe(Type<CardRow>) {
  return record("card-row", {"řádek karty", "row of the card"}, {"Co řádek karty ukazuje a jak se jmenuje.", "What a row of the card shows and what it is called."},
                required("field", &CardRow::field, {"pole", "field"}, {"Pole opatření.", "Field of the measure."}),
                field("label", &CardRow::label, {"nadpis", "label"}, {"Vlastní název řádku.", "Your own label of the row."}));
}

}  // namespace kpss
