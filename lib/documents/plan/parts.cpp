#include "documents/plan/parts.hpp"

#include <algorithm>

#include "text/typography.hpp"
#include "words/plan.hpp"

namespace kpss {

PlanContext::PlanContext(const PlanSubject& of, std::vector<Message>& left_out)
    : wording(of.repository, of.language, of.audience, left_out), repository(of.repository), plan(of.plan), language(of.language), words(plan_words(of.plan, of.language, wording.written)) {
  for (const auto& measure : repository.all<Measure>())
    if (plan_of(measure) == id_of(plan)) measures.push_back(&measure);
}

std::string PlanContext::id_of_card(const Measure& of) const {
  const auto it = std::find(measures.begin(), measures.end(), &of);
  return fmt::format("measure-{}", it - measures.begin() + 1);
}

Inlines PlanContext::link_to(const Measure& of) const { return {Link{"#" + id_of_card(of), {of.number.text + std::string(no_break_space) + theirs(of.title)}}}; }

std::string PlanContext::elsewhere(const Ref<MeasureElsewhere>& ref) const {
  const auto* measure = measure_elsewhere(repository, ref);
  if (!measure) return theirs(ref.id);
  const auto name = measure->number.text + std::string(no_break_space) + theirs(measure->title);
  const auto* other = repository.plan(plan_of(*measure));
  return other ? text(words::in_plan::of_plan, name, theirs(other->title)) : name;
}

MakingTime making_time(const PlanContext& context) {
  MakingTime time;
  for (const auto& ref : context.plan.processes) {
    const auto* process = context.repository.find<Process>(ref.id);
    if (!process || !process->from || !process->to) continue;
    if (!time || process->from->first() < time.from) time.from = process->from->first();
    time.to = std::max(time.to, process->to->last());
  }
  return time;
}

}  // namespace kpss
