#include "documents/measure_words.hpp"

#include <algorithm>

#include "documents/lines.hpp"
#include "repository/codes.hpp"
#include "statistics/grouping.hpp"
#include "statistics/money_words.hpp"
#include "text/decimal.hpp"
#include "text/months.hpp"
#include "words/measure.hpp"

namespace kpss {
namespace {

std::string separated(const std::vector<std::string>& items) { return fmt::format("{}", fmt::join(items, ", ")); }

std::string with_note(const Wording& wording, std::string text, const std::optional<std::string>& note) {
  if (text.empty()) text = "–";
  return note ? text + " (" + wording.theirs(*note) + ")" : text;
}

}  // namespace

std::vector<std::string> realizer_names(const Wording& wording, const std::vector<Ref<Realizer>>& refs, std::string_view plan) {
  std::vector<std::string> names;
  for (const auto& ref : refs) names.push_back(wording.theirs(name_of_realizer(wording.repository, ref.id, plan)));
  return names;
}

std::string realizers_in_words(const Wording& wording, const std::vector<Ref<Realizer>>& refs, std::string_view plan) { return stacked(realizer_names(wording, refs, plan)); }

std::string target_groups_in_words(const Wording& wording, const std::vector<std::string>& codes) {
  std::vector<std::string> labels;
  for (const auto& code : codes) labels.push_back(wording.theirs(label_of_target_group(wording.repository, code, wording.language)));
  return separated(labels);
}

std::string forms_in_words(const Wording& wording, const std::vector<ServiceForm>& forms) {
  std::vector<std::string> labels;
  for (const auto form : forms) labels.push_back(wording.label(form));
  return separated(labels);
}

std::string service_type_in_words(const Wording& wording, const std::string& code) {
  const Codes types(wording.repository, service_type_codes);
  const bool built_in = std::any_of(service_types().begin(), service_types().end(), [&](const BuiltInCode& known) { return known.code == code; });
  const auto label = wording.theirs(types.label(code, wording.language));
  return built_in ? wording.text(words::section_of_law, code, label) : label;
}

std::string span_in_words(Language language, const std::optional<Moment>& from, const std::optional<Moment>& to) {
  if (from && to) {
    if (*from == *to) return moment_in_words(language, *from);
    if (from->month == 0 && to->month == 0) return fmt::format("{}–{}", from->year, to->year);
    const bool months_of_a_year = from->year == to->year && from->month != 0 && to->month != 0 && from->day == 0 && to->day == 0;
    if (months_of_a_year) return fmt::format("{}–{}", months[static_cast<std::size_t>(from->month - 1)].name.in(language), moment_in_words(language, *to));
    return moment_in_words(language, *from) + " – " + moment_in_words(language, *to);
  }
  if (from) return since_in_words(language, *from);
  return to ? until_in_words(language, *to) : std::string();
}

std::string schedule_in_words(const Wording& wording, const Schedule& schedule) {
  auto text = span_in_words(wording.language, schedule.from, schedule.to);
  if (schedule.words) text += (text.empty() ? "" : ", ") + wording.theirs(*schedule.words);
  return text;
}

std::string amount_in_words(const Wording& wording, const BudgetLine& line) { return with_note(wording, in_full(wording.language, line), line.note); }
std::string amount_in_words(const Wording& wording, const CostLine& line) { return with_note(wording, in_full(wording.language, line), line.note); }

}  // namespace kpss
