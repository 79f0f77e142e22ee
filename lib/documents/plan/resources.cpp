#include <algorithm>

#include "documents/measure_words.hpp"
#include "documents/plan/parts.hpp"
#include "words/plan.hpp"

namespace kpss {
namespace {

std::string or_dash(std::string text) { return text.empty() ? "–" : std::move(text); }

}  // namespace

/// The services of today, which say nothing about a plan of the archive that holds no measures.
Blocks plan_services(const PlanContext& context) {
  const auto& measures = context.repository.all<Measure>();
  if (std::none_of(measures.begin(), measures.end(), [&](const Measure& measure) { return plan_of(measure) == id_of(context.plan); })) return {};
  Table table{.style = "list", .caption = {context.text(words::in_plan::table_services)}, .columns = {{{context.head(words::in_plan::organization)}, Align::left, 0.19}, {{context.head(words::in_plan::service)}, Align::left, 0.2}, {{context.head(words::in_plan::service_type)}, Align::left, 0.21}, {{context.head(words::in_plan::service_forms)}, Align::left, 0.13}, {{context.head(words::in_plan::service_for)}, Align::left, 0.27}}, .rows = {}};
  for (const auto& organization : context.repository.all<Organization>())
    for (const auto& service : organization.services)
      table.rows.push_back({{context.theirs(organization.short_name.value_or(organization.name))}, {context.theirs(service.name)}, {service.type ? service_type_in_words(context.wording, *service.type) : std::string("–")}, {or_dash(forms_in_words(context.wording, service.forms))}, {or_dash(target_groups_in_words(context.wording, service.target_groups))}});
  if (table.rows.empty()) return {};
  return {Heading{2, "services", {context.text(words::in_plan::services)}}, std::move(table)};
}

Blocks plan_resources(const PlanContext& context) {
  Blocks blocks;
  if (context.plan.state_of_services) {
    blocks.push_back(Heading{2, "state-of-services", {context.text(words::in_plan::state_of_services)}});
    append(blocks, paragraphs(context.wording, context.plan.state_of_services));
  }
  append(blocks, plan_services(context));
  append(blocks, plan_analyses(context));
  append(blocks, plan_surveys(context));
  append(blocks, plan_economy(context));
  return blocks;
}

}  // namespace kpss
