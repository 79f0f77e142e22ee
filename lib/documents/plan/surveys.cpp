#include "documents/figures.hpp"
#include "documents/plan/parts.hpp"
#include "text/decimal.hpp"
#include "words/plan.hpp"

namespace kpss {
namespace {

constexpr int smallest_published = 5;

/// A count that might point to somebody is not told to the public.
bool is_small(const PlanContext& context, const std::optional<int>& count) { return count && *count > 0 && *count < smallest_published && context.wording.is_public(); }

std::string number(const PlanContext& context, const std::optional<int>& count) {
  if (!count) return "–";
  if (!is_small(context, count)) return number_in_words(context.language, *count);
  context.wording.leave_out(say("počty do pěti v šetřeních", "counts under five in surveys"));
  return context.text(words::in_plan::fewer_than_five);
}

std::string rate(const PlanContext& context, const Survey& survey) {
  if (!survey.asked || !survey.returned || *survey.asked <= 0 || is_small(context, survey.asked) || is_small(context, survey.returned)) return "–";
  return exact_share(context.language, *survey.returned, *survey.asked);
}

}  // namespace

Blocks plan_surveys(const PlanContext& context) {
  Table table{.style = "list", .caption = {context.text(words::in_plan::table_surveys)}, .columns = {{{context.head(words::in_plan::survey)}, Align::left, 0.3}, {{context.head(words::in_plan::respondents)}, Align::left, 0.28}, {{context.head(words::in_plan::asked)}, Align::right, 0.14}, {{context.head(words::in_plan::returned)}, Align::right, 0.13}, {{context.head(words::in_plan::rate)}, Align::right, 0.15}}, .rows = {}, .row_headers = true};
  Blocks conclusions;
  for (const auto& ref : context.plan.surveys) {
    const auto* survey = context.repository.find<Survey>(ref.id);
    if (!survey) continue;
    table.rows.push_back({{context.theirs(survey->title)}, {context.theirs(survey->respondents)}, {number(context, survey->asked)}, {number(context, survey->returned)}, {rate(context, *survey)}});
    if (survey->conclusion) conclusions.push_back(Paragraph{{Strong{{context.theirs(survey->title) + ":"}}, " " + context.theirs(*survey->conclusion)}});
  }
  if (table.rows.empty()) return {};
  Blocks blocks{Heading{2, "surveys", {context.text(words::in_plan::surveys)}}, std::move(table)};
  append(blocks, std::move(conclusions));
  return blocks;
}

}  // namespace kpss
