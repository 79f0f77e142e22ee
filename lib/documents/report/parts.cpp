#include "documents/report/parts.hpp"

#include <algorithm>

#include "text/typography.hpp"

namespace kpss {
ReportContext::ReportContext(const ReportSubject& of, std::vector<Message>& left_out)
    : wording(of.repository, of.language, of.audience, left_out), repository(of.repository), plan(of.plan), year(of.year), language(of.language), written(wording.written),
      selection(select(of.repository, of.language, {&of.plan}, {of.year})), states(selection.states), tally(tally_of(states)), histories(of.repository) {
  const auto words = plan_words(plan, language, written);
  priority = words.priority;
  goal = words.goal;
  measure = words.measure;
  compare = of.compare;
}

std::string ReportContext::label(Status status) const { return label_of(repository, plan, status, language); }
Inlines ReportContext::mark(Status status) const { return {Styled{"status-" + std::string(row_of(status).code), {label(status)}}}; }

std::string ReportContext::count(std::int64_t number, const LevelWords& level) const { return count_of(language, number, level); }
std::string ReportContext::all_measures() const { return all_of(language, measure, noun::measure); }

std::string ReportContext::percent(int number) const { return fmt::format("{}{}%", number, language == Language::cs ? no_break_space : ""); }

std::string ReportContext::counted_statuses() const {
  std::vector<std::string> labels;
  for (const auto status : statuses)
    if (counts_as_fulfilled(plan, status)) labels.push_back(quoted(language, label(status)));
  return listed(language, labels);
}

std::string ReportContext::id_of_card(const Measure& of) const {
  for (std::size_t i = 0; i < states.size(); ++i)
    if (states[i].measure == &of) return fmt::format("measure-{}", i + 1);
  return "measure";
}

Inlines ReportContext::link_to(const Measure& of) const {
  return {Link{"#" + id_of_card(of), {of.number.text + std::string(no_break_space) + theirs(of.title)}}};
}

}  // namespace kpss
