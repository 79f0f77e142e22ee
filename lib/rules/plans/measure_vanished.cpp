#include <algorithm>
#include <map>
#include <set>

#include "model/fulfilled.hpp"
#include "rules/first_ten.hpp"
#include "rules/known.hpp"
#include "rules/measures/histories.hpp"
#include "rules/reporter.hpp"
#include "rules/unreadable.hpp"
#include "text/grammar.hpp"

namespace kpss::rule {
namespace {

/// Everything that a later plan says of measures: `2018-2019/1.1.2`. Nothing where a part of it was not understood.
class Followed {
 public:
  explicit Followed(const Repository& repository) {
    for (const auto& measure : repository.all<Measure>()) {
      add(measure, &Measure::continues);
      add(measure, &Measure::replaces);
    }
    for (const auto& plan : repository.all<Plan>()) {
      if (!is_known(plan, &Plan::not_continued)) sure_ = false;
      for (const auto& one : plan.not_continued) add(one.measure);
    }
    if (some_unreadable(repository, "measure") || some_unreadable(repository, "plan")) sure_ = false;
  }

  bool sure() const { return sure_; }
  bool has(std::string_view plan, std::string_view measure) const { return ids_.contains(fmt::format("{}/{}", plan, measure)); }

 private:
  void add(const Measure& measure, std::vector<Ref<MeasureElsewhere>> Measure::*member) {
    if (!is_known(measure, member)) sure_ = false;
    for (const auto& ref : measure.*member) add(ref);
  }
  void add(const Ref<MeasureElsewhere>& ref) {
    if (ref.id.empty()) sure_ = false;
    ids_.insert(ref.id);
  }

  std::set<std::string, std::less<>> ids_;
  bool sure_ = true;
};

/// Whether the last that was reported of a measure ends it.
bool ended(const Plan& plan, const History& history) {
  if (history.empty()) return false;
  const auto last = history.rbegin()->second->status;
  if (!last || *last == Status::cancelled || counts_as_fulfilled(plan, *last)) return true;  // One that was not understood may end it as well.
  const auto proposed = std::find_if(history.rbegin(), history.rend(), [](const auto& year) { return year.second->proposal.has_value(); });
  return proposed != history.rend() && proposed->second->proposal == Proposal::cancelled;
}

bool has_measures(const Repository& repository, std::string_view plan) {
  const auto& measures = repository.all<Measure>();
  return std::any_of(measures.begin(), measures.end(), [&](const Measure& measure) { return plan_of(measure) == plan; });
}

}  // namespace

void measure_vanished(const Repository& repository, Reporter& report) {
  const auto& plans = repository.all<Plan>();
  if (std::none_of(plans.begin(), plans.end(), [](const Plan& plan) { return plan.replaces; })) return;
  const Followed followed(repository);
  if (!followed.sure() || some_unreadable(repository, "monitoring")) return;
  const auto reported = histories(repository);
  std::set<std::string_view> replaced;  // A plan that two others replace is looked at once.
  for (const auto& plan : plans) {
    const auto* before = plan.replaces ? repository.plan(plan.replaces->id) : nullptr;
    if (!before || before == &plan || !is_known(*before, &Plan::counts_as_fulfilled) || !has_measures(repository, id_of(plan)) || !replaced.insert(id_of(*before)).second) continue;
    std::vector<std::string> vanished;
    for (const auto& measure : repository.all<Measure>()) {
      if (plan_of(measure) != id_of(*before) || followed.has(plan_of(measure), id_of(measure))) continue;
      const auto history = reported.find({plan_of(measure), id_of(measure)});
      if (history == reported.end() || !ended(*before, history->second)) vanished.push_back(measure.number.text.empty() ? std::string(id_of(measure)) : measure.number.text);
    }
    if (vanished.empty()) continue;
    const auto words = counted(static_cast<std::int64_t>(vanished.size()), noun::measure);
    report.at(plan, &Plan::replaces, say("z plánu `{0}` nepokračuje: {1} ({3})", "not continued from the plan `{0}`: {2} ({3})", id_of(*before), words.cs, words.en, first_ten(vanished)),
              say("doplňte u opatření tohoto plánu `continues` nebo `replaces`, jinak důvod do `not_continued`", "add `continues` or `replaces` to measures of this plan, else the reason to `not_continued`"));
  }
}

}  // namespace kpss::rule
