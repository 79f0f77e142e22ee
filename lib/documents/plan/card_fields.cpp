#include "documents/plan/card_fields.hpp"

#include <map>

#include "documents/figures.hpp"
#include "documents/measure_words.hpp"
#include "text/decimal.hpp"
#include "words/measure.hpp"
#include "words/plan.hpp"

namespace kpss {
namespace {

std::string separated(const std::vector<std::string>& items) { return fmt::format("{}", fmt::join(items, ", ")); }

std::string services(const PlanContext& context, const Measure& measure) {
  std::vector<std::string> lines;
  for (const auto& service : measure.services) {
    auto line = service_type_in_words(context.wording, service.type);
    if (!service.forms.empty()) line += " – " + forms_in_words(context.wording, service.forms);
    if (service.place) line += "; " + context.theirs(*service.place);
    lines.push_back(std::move(line));
  }
  return stacked(lines);
}

std::string capacities(const PlanContext& context, const Measure& measure) {
  const auto figure = [&](const std::optional<Decimal>& number) { return number ? decimal_in_words(context.language, *number) : std::string("–"); };
  std::vector<std::string> lines;
  for (const auto& capacity : measure.capacities) lines.push_back(context.text(words::in_plan::capacity, context.theirs(capacity.unit), figure(capacity.today), figure(capacity.planned)));
  return stacked(lines);
}

std::string indicators(const PlanContext& context, const Measure& measure) {
  std::vector<std::string> lines;
  for (const auto& indicator : measure.indicators) {
    std::vector<std::string> values;
    if (indicator.baseline) values.push_back(context.text(words::in_plan::from_baseline, indicator_value_in_words(context.language, *indicator.baseline)));
    for (const auto& target : indicator.targets.entries) values.push_back(context.text(words::in_plan::target_in, target.key.number, indicator_value_in_words(context.language, target.value)));
    if (indicator.verification) values.push_back(context.text(words::in_plan::verified_by, context.theirs(*indicator.verification)));
    const auto name = context.theirs(indicator.name) + (indicator.unit ? " (" + context.theirs(*indicator.unit) + ")" : "");
    lines.push_back(values.empty() ? name : name + " – " + separated(values));
  }
  return bulleted(lines);
}

/// The lines of a year under its sum; a year of one line in that line.
void add_year(Inlines& value, const PlanContext& context, int year, const std::vector<const BudgetLine*>& lines) {
  if (!value.empty()) value.push_back(LineBreak{});
  const auto of = [&](const BudgetLine& line) { return (line.source ? context.wording.label(*line.source) + " " : "") + amount_in_words(context.wording, line); };
  if (lines.size() == 1) {
    value.push_back(Strong{{fmt::format("{}:", year)}});
    value.push_back(" " + of(*lines.front()));
    return;
  }
  MoneySum sum;
  for (const auto* line : lines) sum.add(known_amount(*line));
  auto title = fmt::format("{}: {}", year, sum_in_words(context.language, sum));
  if (sum.unquantified > 0) title += context.text(words::in_plan::unquantified_lines, number_in_words(context.language, sum.unquantified));
  value.push_back(Strong{{std::move(title)}});
  for (const auto* line : lines) {
    value.push_back(LineBreak{});
    value.push_back("• " + of(*line));
  }
}

Inlines budget(const PlanContext& context, const Measure& measure) {
  std::map<int, std::vector<const BudgetLine*>> years;
  for (const auto& line : measure.budget) years[line.year.number].push_back(&line);
  Inlines value;
  for (const auto& [year, lines] : years) add_year(value, context, year, lines);
  return value;
}

std::string elsewhere(const PlanContext& context, const Measure& measure) {
  std::vector<std::string> lines;
  const auto add = [&](Phrase phrase, const std::vector<Ref<MeasureElsewhere>>& refs) {
    for (const auto& ref : refs) lines.push_back(context.text(phrase, context.elsewhere(ref)));
  };
  add(words::in_plan::carries_out, measure.carries_out);
  add(words::in_plan::continues, measure.continues);
  add(words::in_plan::stands_in_for, measure.replaces);
  return stacked(lines);
}

std::string words_of(const PlanContext& context, const Measure& measure, CardField field) {
  const auto& wording = context.wording;
  const auto plan = id_of(context.plan);
  switch (field) {
    case CardField::kind: return measure.kind ? wording.label(*measure.kind) : std::string();
    case CardField::target_groups: return target_groups_in_words(wording, measure.target_groups);
    case CardField::description: return wording.theirs(measure.description);
    case CardField::rationale: return wording.theirs(measure.rationale);
    case CardField::activities: return bulleted(wording, measure.activities);
    case CardField::effects: return bulleted(wording, measure.effects);
    case CardField::responsible: return measure.responsible.empty() ? wording.text(words::not_known_yet) : realizers_in_words(wording, measure.responsible, plan);
    case CardField::partners: return realizers_in_words(wording, measure.partners, plan);
    case CardField::schedule: return measure.schedule ? schedule_in_words(wording, *measure.schedule) : std::string();
    case CardField::indicators: return indicators(context, measure);
    case CardField::capacities: return capacities(context, measure);
    case CardField::services: return services(context, measure);
    case CardField::risks: return bulleted(wording, measure.risks);
    case CardField::regional_plan: return wording.theirs(measure.regional_plan);
    case CardField::continues: return elsewhere(context, measure);
    case CardField::note: return wording.theirs(measure.note);
    case CardField::budget: break;  // Has emphasis of its own.
  }
  return {};
}

}  // namespace

Inlines card_value(const PlanContext& context, const Measure& measure, CardField field) {
  if (field == CardField::budget) return budget(context, measure);
  auto text = words_of(context, measure, field);
  return text.empty() ? Inlines{} : Inlines{std::move(text)};
}

}  // namespace kpss
