// Figures are what a second program, written in another language from the definitions alone, counts too (tests/figures); every number a
// report prints can be asked for, and the answer is what was printed.

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "documents/report.hpp"
#include "documents/texts.hpp"
#include "repository/repository.hpp"
#include "statistics/figure.hpp"
#include "statistics/grouping.hpp"
#include "statistics/indicators.hpp"
#include "statistics/share.hpp"
#include "support.hpp"
#include "text/failure.hpp"
#include "text/typography.hpp"

namespace kpss::tests {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

std::vector<fs::path> counted_examples() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(root / "tests/figures"))
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

Repository loaded(const std::string& example) {
  Findings findings;
  return load(discover(root / "examples" / example), findings);
}

bool is_one_of(std::string_view what, std::initializer_list<std::string_view> words) { return std::find(words.begin(), words.end(), what) != words.end(); }

std::int64_t tenths(const std::string& text) {
  auto digits = text;
  std::erase(digits, '.');
  return std::stoll(digits);
}

/// What kpss prints for a value of the other count.
std::string printed(const std::string& what, const json& value) {
  constexpr auto cs = Language::cs;
  if (value.is_null()) return "–";
  if (what == "percent") return fmt::format("{}{}%", value.get<int>(), no_break_space);
  if (what == "difference" && value.get<std::int64_t>() > 0) return "+" + number_in_words(cs, value.get<std::int64_t>());
  if (value.is_number()) return number_in_words(cs, value.get<std::int64_t>());
  const auto text = value.get<std::string>();
  if (is_one_of(what, {"share", "drawdown", "achievement"})) return share_in_words(cs, tenths(text));
  if (is_one_of(what, {"planned", "actual"})) return money_in_words(cs, *Money::parse(text));
  if (const auto number = Decimal::parse(text)) return decimal_in_words(cs, *number);
  if (const auto date = Date::parse(text)) return short_date(cs, *date);
  return text == "true" ? "ano" : text == "false" ? "ne" : text;
}

/// Of a cumulative indicator the other count tells the year's value and the sum apart; the sum is what kpss holds against the target.
const json& counted_value(const json& figures, const std::string& name) {
  if (!name.starts_with("value:")) return figures[name];
  const auto sum = "sum" + name.substr(5);
  return figures.contains(sum) ? figures[sum] : figures[name];
}

/// Facts of the other count that have no figure of their own; they are compared below.
bool has_figure(const std::string& name) {
  if (name.starts_with("excluded:") || name.starts_with("reached:") || name.starts_with("sum")) return false;
  return !name.starts_with("drawdown-");
}

std::string_view word_of(Reached reached) {
  switch (reached) {
    case Reached::yes: return "yes";
    case Reached::no: return "no";
    case Reached::no_target: return "no-target";
    case Reached::no_value: return "no-value";
  }
  return {};
}

Selection selection_of(const Repository& repository, const json& entry) {
  std::vector<const Plan*> plans;
  for (const auto& plan : repository.all<Plan>())
    if (entry["plan"] == "all" || entry["plan"] == std::string(id_of(plan))) plans.push_back(&plan);
  return select(repository, Language::cs, std::move(plans), entry["year"].is_number() ? std::vector<int>{entry["year"].get<int>()} : std::vector<int>{});
}

std::string words_of(const Inlines& run) {
  std::string out;
  for (const auto& one : run)
    std::visit(
        [&]<class Form>(const Form& form) {
          if constexpr (std::is_same_v<Form, Text>) out += form.text;
          else if constexpr (std::is_same_v<Form, Quantity>) out += " # ";
          else if constexpr (!std::is_same_v<Form, LineBreak>) out += words_of(form.content);
        },
        one.form);
  return out;
}

/// Runs of digits, spaces between thousands included.
std::vector<std::string> numbers_outside_of_quantities(const Inlines& run) {
  std::vector<std::string> numbers;
  std::string number;
  for (const char c : words_of(run) + " ") {
    if (c >= '0' && c <= '9') number += c;
    else if (!number.empty()) numbers.push_back(std::exchange(number, {}));
  }
  return numbers;
}

/// Everything that is printed but captions of pictures, which repeat the tables beside them.
void for_each_run_of(const Blocks& blocks, const std::function<void(const Inlines&)>& visit) {
  for (const auto& block : blocks) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block.form)) visit(paragraph->content);
    if (const auto* division = std::get_if<Division>(&block.form)) for_each_run_of(division->content, visit);
    if (const auto* card = std::get_if<Card>(&block.form))
      for (const auto& row : card->rows) visit(row.value);
    if (const auto* list = std::get_if<List>(&block.form))
      for (const auto& item : list->items) for_each_run_of(item, visit);
    if (const auto* table = std::get_if<Table>(&block.form))
      for (const auto& row : table->rows)
        for (const auto& cell : row) visit(cell);
  }
}

void for_each_table_of(const Blocks& blocks, const std::function<void(const Table&)>& visit) {
  for (const auto& block : blocks) {
    if (const auto* division = std::get_if<Division>(&block.form)) for_each_table_of(division->content, visit);
    if (const auto* table = std::get_if<Table>(&block.form)) visit(*table);
  }
}

/// A number stands before its noun. The lines of a measure's cost stand as they are written, each with its amount, above any sum of them.
bool says(const std::string& text, const Explanation& why) {
  if (text.starts_with(why.value)) return true;
  const bool cost = why.figure.starts_with("planned:measure=") || why.figure.starts_with("actual:measure=");
  const auto stands = [&](const Evidence& line) { return text.find(line.value) != text.npos; };
  return cost && std::all_of(why.in.begin(), why.in.end(), stands) && (!why.in.empty() || std::any_of(why.out.begin(), why.out.end(), stands));
}

}  // namespace

TEST_CASE("every figure of every example is what the second count says") {
  std::size_t compared = 0;
  for (const auto& file : counted_examples()) {
    const auto repository = loaded(file.stem().string());
    for (const auto& entry : json::parse(slurp(file))) {
      const auto selection = selection_of(repository, entry);
      FigureScope scope{selection};
      if (entry.contains("compare")) scope.compared = entry["compare"].get<int>();
      for (const auto& figure : entry["figures"].items()) {
        const auto& name = figure.key();
        const auto& value = figure.value();
        if (!has_figure(name)) continue;
        if (entry["plan"] == "all" && name.find('=') != name.npos && name.find("priority=") + name.find("goal=") != 2 * name.npos) continue;  // Their numbers carry the plan.
        CAPTURE(file.stem().string());
        CAPTURE(entry["plan"].dump());
        CAPTURE(entry["year"].dump());
        CAPTURE(name);
        const auto parsed = FigureName::parse(name);
        REQUIRE(parsed);
        const auto answer = explain(scope, *parsed);
        if (parsed->what.ends_with("-unquantified") && value == 0 && answer.value == "–") continue;  // Of no lines at all none is unknown; a dash says so better than a zero.
        CHECK(answer.value == printed(parsed->what, counted_value(entry["figures"], name)));
        ++compared;
      }
    }
  }
  CHECK(compared > 3000);
}

TEST_CASE("measures are left out for the reasons of the second count, and indicators reach what it says") {
  for (const auto& file : counted_examples()) {
    const auto repository = loaded(file.stem().string());
    for (const auto& entry : json::parse(slurp(file))) {
      if (entry["plan"] == "all" || !entry["year"].is_number() || entry.contains("compare")) continue;
      const auto selection = selection_of(repository, entry);
      json facts;
      for (const auto& left : selection.excluded) facts[fmt::format("excluded:measure={}", id_of(*left.measure))] = row_of(left.standing).name;
      for (const auto& state : selection.states)
        for (const auto& result : results_of(repository, state)) facts[fmt::format("reached:measure={},indicator={}", id_of(*state.measure), result.indicator->id)] = word_of(result.reached);
      for (const auto& figure : entry["figures"].items()) {
        const auto& name = figure.key();
        const auto& value = figure.value();
        if (!name.starts_with("excluded:") && !name.starts_with("reached:")) continue;
        CAPTURE(file.stem().string());
        CAPTURE(name);
        CHECK(facts[name] == value);
        facts.erase(name);
      }
      CHECK(facts.empty());
    }
  }
}

TEST_CASE("every number of every report can be asked for, and the answer is the number") {
  std::size_t asked = 0;
  for (const auto& file : counted_examples()) {
    const auto repository = loaded(file.stem().string());
    for (const auto& plan : repository.all<Plan>())
      for (const int year : monitored_years(repository, plan))
        for (const auto language : {Language::cs, Language::en}) {
          const auto selection = select(repository, language, {&plan}, {year});
          if (selection.states.empty()) continue;
          for (const auto& printed : quantities_in(annual_report({repository, plan, year, language, Date{2024, 1, 31}}))) {
            const auto& text = printed.text;
            CAPTURE(printed.figure);
            CAPTURE(printed.heading);
            const auto name = FigureName::parse(printed.figure);
            REQUIRE(name);
            const auto why = explain({selection}, *name);
            CHECK_MESSAGE(says(text, why), text << " is not " << why.value);
            ++asked;
          }
        }
  }
  CHECK(asked > 2000);
}

TEST_CASE("every cell of figures in a report holds the name of its figure") {
  std::size_t cells = 0;
  for (const auto& file : counted_examples()) {
    const auto repository = loaded(file.stem().string());
    for (const auto& plan : repository.all<Plan>())
      for (const int year : monitored_years(repository, plan))
        for_each_table_of(annual_report({repository, plan, year, Language::cs, Date{2024, 1, 31}}).blocks, [&](const Table& table) {
          for (const auto& row : table.rows)
            for (std::size_t c = 0; c < row.size(); ++c) {
              if (table.columns[c].align != Align::right) continue;
              const auto left = numbers_outside_of_quantities(row[c]);
              const bool whole = table.total && &row == &table.rows.back() && left == std::vector<std::string>{"100"};
              CAPTURE(year);
              CHECK_MESSAGE((left.empty() || whole), words_of(row[c]) << " in " << words_of(table.caption));
              ++cells;
            }
        });
  }
  CHECK(cells > 2000);
}

TEST_CASE("no number of a report is left without the figure it can be asked for by") {
  for (const auto& file : counted_examples()) {
    const auto repository = loaded(file.stem().string());
    std::set<std::string> written;
    for (const auto& entry : fs::recursive_directory_iterator(root / "examples" / file.stem()))
      if (entry.path().extension() == ".yaml" || entry.path().extension() == ".md") {
        for (auto& number : numbers_outside_of_quantities({slurp(entry.path())})) written.insert(std::move(number));
      }
    for (const auto& plan : repository.all<Plan>())
      for (const int year : monitored_years(repository, plan)) {
        const auto report = annual_report({repository, plan, year, Language::cs, Date{2024, 1, 31}});
        for_each_run_of(report.blocks, [&](const Inlines& run) {
          for (const auto& number : numbers_outside_of_quantities(run)) {
            CAPTURE(plan.title);
            CAPTURE(year);
            // What somebody wrote (a year, a number of a measure, a date, a resolution), and the whole that percents are of.
            CHECK_MESSAGE((written.contains(number) || number == "100"), number << " in: " << words_of(run));
          }
        });
      }
  }
}

TEST_CASE("a name of a figure is read back as it was written, also with commas in it") {
  for (const std::string text : {"measures", "measures:status=partly", "measures:priority=1,status=partly", "measures:target-group=senioři, i osamělí,status=partly", "value:measure=1.1.2,indicator=klienti", "measures:group="}) {
    const auto name = FigureName::parse(text);
    REQUIRE(name);
    CHECK(name->text() == text);
  }
  CHECK(FigureName::parse("measures:target-group=senioři, i osamělí,status=partly")->where.size() == 2);
  for (const std::string text : {"", ":", "measures:", "measures:priority", "measures:=1"}) CHECK_FALSE(FigureName::parse(text));
}

TEST_CASE("figures can be narrowed by every grouping") {
  for (const auto& row : groupings()) CHECK(is_figure_key(row.name));
  CHECK(std::size(figure_keys) == groupings().size() + 3);
}

TEST_CASE("what cannot be answered is said, never zero") {
  const auto repository = loaded("kojetin");
  const auto selection = select(repository, Language::cs, {repository.plan("2018-2019")}, {2018});
  for (const std::string text : {"measure", "measures:prioritty=1", "measures:priority=9", "measures:status=partially", "percent:realizer=msss", "percent", "value:measure=1.1.2", "value:measure=1.1.2,indicator=x", "attendance:meeting=x", "measures:plan=x", "before:status=partly"}) {
    CAPTURE(text);
    CHECK_THROWS_AS(explain({selection}, *FigureName::parse(text)), Failure);
  }
}

}  // namespace kpss::tests
