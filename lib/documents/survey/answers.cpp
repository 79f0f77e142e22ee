// The questions with their answers: a table and a chart each.

#include <algorithm>

#include "documents/chart.hpp"
#include "documents/lines.hpp"
#include "documents/survey/parts.hpp"
#include "statistics/share.hpp"
#include "statistics/suppression.hpp"
#include "text/decimal.hpp"
#include "text/slug.hpp"
#include "words/survey.hpp"

namespace kpss {
namespace {

struct Row {
  std::string label;
  std::int64_t count;
  Publication publication = Publication::shown;
};

/// A question as it is printed to this audience.
struct Printed {
  std::vector<Row> rows;
  std::int64_t base = 0;  ///< What shares are of; 0 where it is not known.
  bool exclusive = true;

  bool hides() const {
    return std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.publication != Publication::shown; });
  }
};

Printed printed(const Wording& wording, const Survey& survey, const Question& question) {
  Printed out{.rows = {}, .exclusive = !question.several_answers};
  std::int64_t sum = 0;
  for (const auto& answer : question.answers) {
    out.rows.push_back({wording.theirs(answer.text), answer.count});
    sum += answer.count;
  }
  const std::int64_t returned = survey.returned.value_or(0);
  const bool silent = out.exclusive && sum < returned;
  if (silent) out.rows.push_back({wording.text(words::survey_no_answer), returned - sum});
  out.base = out.exclusive ? std::max(sum, returned) : returned;
  if (!wording.is_public()) return out;
  // That somebody did not answer tells nothing of them, unless so few did answer that it tells their number.
  const auto counted = out.rows.size() - (silent && !is_small(sum) ? 1 : 0);
  std::vector<std::int64_t> counts;
  for (std::size_t i = 0; i < counted; ++i) counts.push_back(out.rows[i].count);
  const auto publication = suppressed(counts, out.exclusive);
  for (std::size_t i = 0; i < counted; ++i) out.rows[i].publication = publication[i];
  if (out.hides()) wording.leave_out(say("šetření „{0}“: počty odpovědí nižší než 5", "survey “{0}”: counts of answers below 5", survey.title));
  return out;
}

Inlines count_cell(const Wording& wording, const Row& row) {
  if (row.publication == Publication::shown) return {number_in_words(wording.language, row.count)};
  return {Styled{"muted", {wording.text(row.publication == Publication::fewer_than_five ? words::survey_fewer : words::survey_withheld)}}};
}

Table table_of(const Wording& wording, const Printed& question, std::size_t number) {
  Table table{.style = "list", .caption = {wording.text(words::survey_table, number)}, .columns = {{{wording.head(words::survey_answer)}, Align::left, 0.6}, {{wording.head(words::survey_count)}, Align::right, 0.2}}, .rows = {}, .row_headers = true};
  const bool shares = question.base > 0;
  if (shares) table.columns.push_back({{wording.head(words::survey_share)}, Align::right, 0.2});
  const auto share = [&](std::int64_t count) {
    const auto tenths = share_of(count, question.base);
    return tenths ? share_in_words(wording.language, *tenths) : std::string("–");
  };
  for (const auto& row : question.rows) {
    table.rows.push_back({{row.label}, count_cell(wording, row)});
    if (shares) table.rows.back().push_back({row.publication == Publication::shown ? share(row.count) : std::string("–")});
  }
  if (!question.exclusive || !shares || (wording.is_public() && is_small(question.base))) return table;
  table.rows.push_back({{wording.text(words::survey_total)}, {number_in_words(wording.language, question.base)}, {share(question.base)}});
  table.total = true;
  return table;
}

/// What is not shown is not drawn either; a single bar would say nothing.
Blocks chart_of(const Wording& wording, const Survey& survey, const Printed& question, std::size_t number) {
  Chart chart{fmt::format("survey-{}-{}", slug(id_of(survey)), number), wording.text(words::survey_chart, number), wording.language, {}, {{}}};
  for (const auto& row : question.rows) {
    if (row.publication != Publication::shown) continue;
    chart.series.push_back({row.label, ""});
    chart.bars.front().values.push_back(row.count);
  }
  return chart.series.size() < 2 ? Blocks{} : Blocks{simple_bars(chart)};
}

}  // namespace

Blocks survey_answers(const Wording& wording, const Survey& survey, int level) {
  if (survey.questions.empty()) return {Paragraph{{wording.text(words::survey_no_questions)}, "note"}};
  const bool too_few = answered_by_too_few(wording, survey);
  Blocks blocks;
  if (too_few) {
    blocks.push_back(Paragraph{{wording.text(words::survey_too_few)}, "note"});
    wording.leave_out(say("šetření „{0}“: všechny počty, odpovědělo méně než 5 dotázaných", "survey “{0}”: all counts, fewer than 5 people answered", survey.title));
  }
  for (std::size_t i = 0; i < survey.questions.size(); ++i) {
    const auto& question = survey.questions[i];
    blocks.push_back(Heading{level, fmt::format("survey-{}-question-{}", slug(id_of(survey)), i + 1), {wording.text(words::survey_question, i + 1, wording.theirs(question.text))}});
    if (!too_few && !question.answers.empty()) {
      const auto answers = printed(wording, survey, question);
      if (question.several_answers) blocks.push_back(Paragraph{{wording.text(answers.base > 0 ? words::survey_several : words::survey_several_bare)}, "source"});
      blocks.push_back(table_of(wording, answers, i + 1));
      auto chart = chart_of(wording, survey, answers, i + 1);
      const bool drawn = !chart.empty();
      append(blocks, std::move(chart));
      if (answers.hides()) blocks.push_back(Paragraph{{wording.text(words::survey_hidden) + (drawn ? " " + wording.text(words::survey_hidden_chart) : "")}, "source"});
    }
    append(blocks, paragraphs(wording, question.comment));
  }
  return blocks;
}

}  // namespace kpss
