#include "documents/report/parts.hpp"

#include <algorithm>

#include "statistics/sheets.hpp"
#include "text/typography.hpp"

namespace kpss {
namespace {

Forms forms_in(Language language, const Noun& noun) {
  if (language == Language::en) return {std::string(noun.en_one), std::string(noun.en_many), std::string(noun.en_many)};
  return {std::string(noun.one), std::string(noun.few), std::string(noun.many)};
}

/// The plan's word for a level; ours in another language, or where the plan says nothing.
LevelWords words_for(const Plan& plan, std::size_t level, Language language, Language written, const Noun& ours) {
  if (language != written || level >= plan.levels.size() || plan.levels[level].one.empty()) return {forms_in(language, ours), true};
  const auto& own = plan.levels[level];
  return {{own.one, own.few, own.many}, !own.few.empty() && !own.many.empty()};
}

}  // namespace

ReportContext::ReportContext(const ReportSubject& of)
    : repository(of.repository), plan(of.plan), year(of.year), language(of.language),
      written(written_language(of.repository)),
      states(states_in(of.repository, of.plan, of.year)), tally(tally_of(states)) {
  const bool priorities = !plan.priorities.empty();
  const bool goals = !plan.goals.empty() || std::any_of(plan.priorities.begin(), plan.priorities.end(), [](const Priority& p) { return !p.goals.empty(); });
  std::size_t level = 0;
  priority = words_for(plan, priorities ? level++ : plan.levels.size(), language, written, noun::priority);
  goal = words_for(plan, goals ? level++ : plan.levels.size(), language, written, noun::goal);
  measure = words_for(plan, level, language, written, noun::measure);
}

std::string ReportContext::typeset_ours(std::string text) const { return typeset(language, text); }
std::string ReportContext::theirs(std::string_view text) const { return typeset(written, text); }
std::string ReportContext::label(Status status) const { return label_of(repository, plan, status, language); }
Inlines ReportContext::mark(Status status) const { return {Styled{"status-" + std::string(row_of(status).code), {label(status)}}}; }

std::string ReportContext::count(std::int64_t number, const LevelWords& level) const {
  if (!level.known) return typeset(language, fmt::format("{}: {}", level.forms.one, number_in_words(language, number)));
  const auto& forms = level.forms;
  return counted(language, number, Noun{forms.one, forms.few, forms.many, forms.one, forms.many});
}

std::string ReportContext::all_measures() const { return measure.known ? measure.forms.many : forms_in(language, noun::measure).many; }

std::string ReportContext::percent(int number) const { return fmt::format("{}{}%", number, no_break_space); }

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
