// The years in the report: every number of the trend can be asked for and is what was counted; nothing is said of years to come, or of one year alone.

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "documents/report.hpp"
#include "statistics/share.hpp"
#include "statistics/trend.hpp"
#include "support.hpp"
#include "text/decimal.hpp"

namespace kpss::tests {
namespace {

Repository example(const std::string& name) {
  Findings findings;
  return load(discover(root / "examples" / name), findings);
}

/// The part of a report that starts with this heading, up to the next heading.
Blocks section(const Document& report, std::string_view id) {
  const auto is_heading = [](const Block& block) { return std::holds_alternative<Heading>(block.form); };
  const auto begin = std::ranges::find_if(report.blocks, [&](const Block& block) { return is_heading(block) && std::get<Heading>(block.form).id == id; });
  if (begin == report.blocks.end()) return {};
  return Blocks(begin, std::find_if(begin + 1, report.blocks.end(), is_heading));
}

template <class Form>
std::vector<Form> all_of(const Blocks& blocks) {
  std::vector<Form> found;
  for (const auto& block : blocks) {
    if (const auto* form = std::get_if<Form>(&block.form)) found.push_back(*form);
    if (const auto* division = std::get_if<Division>(&block.form)) std::ranges::move(all_of<Form>(division->content), std::back_inserter(found));
  }
  return found;
}

std::string text_of(const Inlines& inlines) {
  std::string text;
  for (const auto& one : inlines)
    if (const auto* plain = std::get_if<Text>(&one.form)) text += plain->text;
  return text;
}

/// Every number that can be asked for, by its figure.
std::map<std::string, std::string> figures_in(const Table& table) {
  std::map<std::string, std::string> figures;
  for (const auto& row : table.rows)
    for (const auto& cell : row)
      for (const auto& one : cell)
        if (const auto* quantity = std::get_if<Quantity>(&one.form)) CHECK(figures.emplace(quantity->figure, text_of(quantity->content)).second);
  return figures;
}

Document report_of(const Repository& repository, std::string_view plan, int year) { return annual_report({repository, *repository.plan(plan), year, Language::cs, Date{2023, 4, 15}}); }

}  // namespace

TEST_CASE("the trend prints what was counted, in the plan and in those it replaced") {
  const auto repository = example("prerov");
  const auto& plan = *repository.plan("2022-2024");
  const auto blocks = section(report_of(repository, "2022-2024", 2022), "trend");
  const auto tables = all_of<Table>(blocks);
  REQUIRE(tables.size() == 1);
  REQUIRE(all_of<Figure>(blocks).size() == 1);
  const auto figures = figures_in(tables.front());
  CHECK(figures.at("measures:plan=2016-2019,year=2018,status=postponed") == "1");
  CHECK(figures.at("share:plan=2016-2019,year=2018") == "14,3\u00a0%");
  CHECK(figures.at("measures:year=2022") == "14");
  const auto trend = trend_of(repository, plan);
  REQUIRE(tables.front().rows.size() == trend.size());
  for (const auto& year : trend) {
    const auto own = year.plan == &plan ? fmt::format("year={}", year.year) : fmt::format("plan={},year={}", id_of(*year.plan), year.year);
    std::int64_t sum = 0;
    for (const auto status : statuses) {
      const auto figure = figures.find(fmt::format("measures:{},status={}", own, row_of(status).code));
      CHECK((figure == figures.end() ? "0" : figure->second) == number_in_words(Language::cs, year.tally.of(status)));
      sum += year.tally.of(status);
    }
    CHECK(figures.at("measures:" + own) == number_in_words(Language::cs, sum));
    CHECK(figures.at("share:" + own) == share_in_words(Language::cs, *share_of(fulfilled(*year.plan, year.tally), sum)));
  }
}

TEST_CASE("a report says nothing of years to come, and has no trend of one year") {
  const auto repository = example("prerov");
  const auto first = report_of(repository, "2016-2019", 2016), second = report_of(repository, "2016-2019", 2017);
  CHECK(section(first, "trend").empty());
  const auto tables = all_of<Table>(section(second, "trend"));
  REQUIRE(tables.size() == 1);
  CHECK(tables.front().rows.size() == 2);
}

TEST_CASE("a card tells the years before, and those of the measures it follows") {
  const auto repository = example("prerov");
  const auto history_in = [&](const Document& report, std::string_view number) {
    for (const auto& card : all_of<Card>(report.blocks))
      if (card.caption.ends_with(number))
        for (const auto& row : card.rows)
          if (text_of(row.label) == "Vývoj") return text_of(row.value);
    return std::string();
  };
  CHECK(history_in(report_of(repository, "2022-2024", 2022), "3.1.1") ==
        "plán 2016–2019, 3.1: 2016 nezahájeno, 2017 nezahájeno, 2018 odloženo, 2019 nezahájeno\nplán 2020, 3.1: 2020 odloženo\nplán 2021, 3.1: 2021 částečně splněno");
  CHECK(history_in(report_of(repository, "2016-2019", 2018), "3.1") == "2016 nezahájeno, 2017 nezahájeno");
  CHECK(history_in(report_of(repository, "2016-2019", 2016), "3.1").empty());
}

TEST_CASE("no two pictures of a report share a name, so none writes over another and no ids meet") {
  for (const auto& [name, plan, year] : {std::tuple("prerov", "2022-2024", 2022), {"kojetin", "2018-2019", 2019}, {"kyjov", "2019-2021", 2019}, {"milevsko", "ap-2019", 2019}}) {
    const auto repository = example(name);
    std::vector<std::string> names;
    for (const auto& figure : all_of<Figure>(report_of(repository, plan, year).blocks)) names.push_back(figure.name);
    CHECK(names.size() >= 2);
    std::ranges::sort(names);
    CHECK(std::ranges::adjacent_find(names) == names.end());
  }
}

}  // namespace kpss::tests
