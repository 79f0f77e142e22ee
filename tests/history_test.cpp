// The history of a measure: over plans, in branches and circles; what went back, and since when. The trend of a plan over those it replaced.

#include <doctest/doctest.h>

#include <algorithm>

#include "statistics/history.hpp"
#include "statistics/history_grid.hpp"
#include "statistics/history_sheets.hpp"
#include "statistics/trend.hpp"
#include "support.hpp"
#include "text/sparkline.hpp"

namespace kpss::tests {
namespace {

using Lines = std::vector<std::string>;

Repository example(const std::string& name, bool reversed = false) {
  Findings findings;
  auto inputs = discover(root / "examples" / name);
  if (reversed) std::reverse(inputs.begin(), inputs.end());
  return load(std::move(inputs), findings);
}

/// Plans of a year each, in a row, with the measures and records they are given.
class Row {
 public:
  Row& plan(const std::string& id, int year, const std::string& more = {}) { return add("plans/" + id + "/plan.yaml", fmt::format("title: Plán\nkind: action\nperiod: {{from: {0}-01-01, to: {0}-12-31}}\n", year) + more); }
  Row& measure(const std::string& plan, const std::string& number, const std::string& more = {}) { return add("plans/" + plan + "/measures/" + number + ".yaml", "number: \"" + number + "\"\ntitle: Pomoc\n" + more); }
  Row& year(const std::string& plan, int year, const std::string& records) { return add(fmt::format("plans/{}/monitoring/{}.yaml", plan, year), "records:\n" + records); }
  Repository read() {
    Findings findings;
    return load(std::move(inputs_), findings);
  }

 private:
  Row& add(std::string path, std::string bytes) {
    inputs_.push_back({std::move(path), {}, std::move(bytes)});
    return *this;
  }
  std::vector<Input> inputs_ = {{"kpss.yaml", {}, "kpss: 1\nname: Vzorov\nterritory: obec\n"}};
};

MeasureHistory history_of(const Repository& repository, std::string_view plan, std::string_view measure) { return MeasureHistories(repository).of(*repository.find<Measure>(measure, plan)); }

/// "2018 2016-2019/3.1 postponed": the year since which it is worse.
Lines years_of(const MeasureHistory& history) {
  Lines lines;
  for (const auto& year : history.years) lines.push_back(fmt::format("{} {} {}{}", year.state.year, name_in_history(*year.state.measure), row_of(year.state.status).code, year.back_since ? fmt::format(" <{}", year.back_since) : ""));
  return lines;
}

Lines members_of(const MeasureHistory& history) {
  constexpr const char* kin[] = {"itself", "earlier", "later", "carries out", "carried out"};
  Lines lines;
  for (const auto& member : history.members) lines.push_back(fmt::format("{} {}", name_in_history(*member.measure), kin[static_cast<int>(member.kinship)]));
  return lines;
}

}  // namespace

TEST_CASE("a measure of Přerov through four plans and a gap, as read by hand") {
  const auto repository = example("prerov");
  const auto history = history_of(repository, "2022-2024", "3.1.1");
  CHECK(members_of(history) == Lines{"2016-2019/3.1 earlier", "2020/3.1 earlier", "2021/3.1 earlier", "2022-2024/3.1.1 itself", "2022/3.1 carries out"});
  CHECK(years_of(history) == Lines{"2016 2016-2019/3.1 not-started", "2017 2016-2019/3.1 not-started", "2018 2016-2019/3.1 postponed", "2019 2016-2019/3.1 not-started", "2020 2020/3.1 postponed",
                                   "2021 2021/3.1 partly", "2022 2022-2024/3.1.1 partly", "2022 2022/3.1 partly"});
  CHECK(years_of(history_of(repository, "2022", "2.2")) == Lines{"2016 2016-2019/2.2 not-started", "2017 2016-2019/2.2 partly", "2018 2016-2019/2.2 partly", "2019 2016-2019/2.2 unfulfilled <2018", "2021 2021/2.2 fulfilled",
                                                                 "2022 2022-2024/2.1.3 fulfilled", "2022 2022/2.2 fulfilled"});
  CHECK(years_of(history_of(repository, "2021", "1.1"))[2] == "2018 2016-2019/1.1 partly <2017");
  CHECK(history_of(repository, "2016-2019", "3.1").members.size() == 5);
  CHECK(history_of(repository, "2021", "3.1").members.size() == 5);
  const auto& last = history.years.back();
  CHECK(last.planned.known.plain() == "350000");
  CHECK(last.actual.known.plain() == "291000");
  CHECK(history.years[6].results.front().actual != nullptr);
}

TEST_CASE("a history does not depend on the order of files") {
  const auto repository = example("prerov"), other = example("prerov", true);
  for (const auto& measure : repository.all<Measure>()) {
    const auto& same = *other.find<Measure>(id_of(measure), plan_of(measure));
    for (const bool words : {true, false})
      CHECK(sheet_as_json(history_sheet(repository, MeasureHistories(repository).of(measure), words, Language::cs)) == sheet_as_json(history_sheet(other, MeasureHistories(other).of(same), words, Language::cs)));
  }
}

TEST_CASE("every record stands in the history of its own measure, once") {
  const auto repository = example("prerov");
  const MeasureHistories histories(repository);
  for (const auto& plan : repository.all<Plan>())
    for (const auto year : monitored_years(repository, plan))
      for (const auto& state : states_in(repository, plan, year)) {
        const auto history = histories.of(*state.measure);
        CHECK(std::ranges::count_if(history.years, [&](const HistoryYear& one) { return one.state.measure == state.measure && one.state.year == year && one.state.status == state.status; }) == 1);
      }
}

TEST_CASE("what was reported of a cancelled measure once more is not counted, but told") {
  const auto repository = example("kojetin");
  CHECK(years_of(history_of(repository, "2018-2019", "2.3.3")) == Lines{"2018 2018-2019/2.3.3 cancelled", "2019 2018-2019/2.3.3 cancelled"});
}

TEST_CASE("a measure that continues two, and is continued by two") {
  const auto repository = Row()
                              .plan("a", 2020)
                              .measure("a", "1")
                              .measure("a", "2")
                              .year("a", 2020, "  - {measure: \"1\", status: fulfilled}\n  - {measure: \"2\", status: unfulfilled}\n")
                              .plan("b", 2021)
                              .measure("b", "1", "continues: [a/1, a/2]\n")
                              .year("b", 2021, "  - {measure: \"1\", status: partly}\n")
                              .plan("c", 2022, "not_continued:\n  - {measure: a/2, reason: Splynulo.}\n")
                              .measure("c", "1", "continues: [b/1]\n")
                              .measure("c", "2", "replaces: [b/1]\n")
                              .year("c", 2022, "  - {measure: \"1\", status: fulfilled}\n  - {measure: \"2\", status: not-started}\n")
                              .read();
  const auto history = history_of(repository, "b", "1");
  CHECK(members_of(history) == Lines{"a/1 earlier", "a/2 earlier", "b/1 itself", "c/1 later", "c/2 later"});
  // Worse than one of the two it joins, better than the other: that is no step back. Of the two that follow, one is.
  CHECK(years_of(history) == Lines{"2020 a/1 fulfilled", "2020 a/2 unfulfilled", "2021 b/1 partly", "2022 c/1 fulfilled", "2022 c/2 not-started <2021"});
  CHECK(members_of(history_of(repository, "c", "1")) == Lines{"a/1 earlier", "a/2 earlier", "b/1 earlier", "c/1 itself"});
  REQUIRE(history.members[1].not_continued.size() == 1);
  CHECK(in_history(history.members[1], Language::cs) == "a/2 Pomoc (v plánu c nepokračuje: Splynulo.)");
  CHECK(in_history(history.members[2], Language::en) == "b/1 Pomoc (continues a/1, a/2)");
}

TEST_CASE("circles end, plans without monitoring are said, a year without a record does not break the row") {
  const auto repository = Row()
                              .plan("a", 2020)
                              .measure("a", "1", "continues: [c/1, a/1]\nadded: 2020-06-01\n")
                              .year("a", 2020, "  - {measure: \"1\", status: fulfilled}\n")
                              .plan("b", 2021)
                              .measure("b", "1", "continues: [a/1]\n")
                              .plan("c", 2022)
                              .measure("c", "1", "continues: [b/1]\n")
                              .year("c", 2022, "  - {measure: \"1\", status: ongoing}\n")
                              .read();
  for (const auto* plan : {"a", "b", "c"}) CHECK(history_of(repository, plan, "1").members.size() == 3);
  const auto history = history_of(repository, "a", "1");
  CHECK(years_of(history) == Lines{"2020 a/1 fulfilled", "2022 c/1 ongoing <2020"});
  CHECK(history.members[1].years.empty());
  CHECK(in_history(history.members[0], Language::cs) == "a/1 Pomoc (pokračuje v c/1; doplněno 1.\u00a06.\u00a02020)");
  CHECK(in_history(history.members[1], Language::cs) == "b/1 Pomoc (pokračuje v a/1; bez hodnocení)");
  CHECK(history_grid(history, Language::cs) == "     2020  2021  2022\na/1  ●\nc/1              »▼\n");
}

TEST_CASE("indicators through plans are little columns over their years, with gaps") {
  const auto measured = [](const std::string& more) { return "indicators:\n  - {id: klienti, name: Počet klientů, unit: osoba" + more + "}\n"; };
  const auto repository = Row()
                              .plan("a", 2020)
                              .measure("a", "1", measured(""))
                              .year("a", 2020, "  - {measure: \"1\", status: ongoing, indicators: {klienti: 40}}\n")
                              .plan("b", 2021)
                              .measure("b", "1", "continues: [a/1]\n" + measured(""))
                              .year("b", 2021, "  - {measure: \"1\", status: ongoing}\n")
                              .plan("c", 2022)
                              .measure("c", "1", "continues: [b/1]\n" + measured(", targets: {2022: 45}"))
                              .year("c", 2022, "  - {measure: \"1\", status: ongoing, indicators: {klienti: 42.5}}\n")
                              .read();
  const auto history = history_of(repository, "c", "1");
  CHECK(history_grid(history, Language::cs) ==
        "         2020  2021  2022\n"
        "a/1      »\n"
        "b/1            »\n"
        "c/1                  »\n"
        "klienti  ▁▁▁▁  ····  ████  40–42,5 (osoba)\n");
  const auto sheet = history_sheet(repository, history, false, Language::cs);
  CHECK(std::get<std::string>(sheet.rows.back()[5]) == "klienti=42.5/45");
  CHECK(sheet_as_csv(sheet).find("2021,b,1,ongoing,,,,0,0,,0,0,,") != std::string::npos);
}

TEST_CASE("of an indicator whose years add up, the sum is told beside the value of the year") {
  const auto repository = Row()
                              .plan("a", 2020)
                              .measure("a", "1", "indicators:\n  - {id: setkani, name: Setkání, counting: cumulative, targets: {2020: 12}}\n")
                              .year("a", 2020, "  - {measure: \"1\", status: ongoing, indicators: {setkani: 4}}\n")
                              .read();
  const auto history = history_of(repository, "a", "1");
  const auto cell = [&](bool words) { return std::get<std::string>(history_sheet(repository, history, words, Language::cs).rows.front()[words ? 4 : 5]); };
  CHECK(cell(true) == "setkani 4, celkem 4 / 12");
  CHECK(cell(false) == "setkani=4+4/12");
}

TEST_CASE("a sparkline has its lowest, its highest, its gaps") {
  using Values = std::vector<std::optional<std::int64_t>>;
  const auto drawn = [](const Values& values) {
    std::string out;
    for (const auto block : sparkline(values)) out += block;
    return out;
  };
  CHECK(drawn({}).empty());
  CHECK(drawn({std::nullopt}) == "·");
  CHECK(drawn({5, std::nullopt, 5}) == "▄·▄");
  CHECK(drawn({0, 1, 2, 3, 4, 5, 6, 7}) == "▁▂▃▄▅▆▇█");
  constexpr auto most = std::numeric_limits<std::int64_t>::max(), least = std::numeric_limits<std::int64_t>::min();
  CHECK(drawn({least, 0, most}) == "▁▅█");
}

TEST_CASE("the trend of a plan runs through those it replaced") {
  const auto repository = example("prerov");
  const auto trend = trend_of(repository, *repository.plan("2022"));
  Lines years;
  for (const auto& year : trend) years.push_back(fmt::format("{} {} {}/{}", year.year, id_of(*year.plan), fulfilled(*year.plan, year.tally), year.tally.total()));
  CHECK(years == Lines{"2020 2020 2/5", "2021 2021 2/5", "2022 2022 5/7"});
  CHECK(trend_of(repository, *repository.plan("2022"), 2021).size() == 2);
  CHECK(trend_of(repository, *repository.plan("2022-2024")).size() == 5);
  CHECK(counts_alike(trend));
  const auto circle = Row().plan("a", 2020, "replaces: b\n").measure("a", "1").year("a", 2020, "  - {measure: \"1\", status: fulfilled}\n").plan("b", 2021, "replaces: a\ncounts_as_fulfilled: [ongoing]\n").measure("b", "1").year("b", 2021, "  - {measure: \"1\", status: ongoing}\n").read();
  CHECK(trend_of(circle, *circle.plan("a")).size() == 2);
  CHECK(!counts_alike(trend_of(circle, *circle.plan("a"))));
  CHECK(trend_sheet(circle, *circle.plan("b"), true, Language::cs).notes.size() == 1);
}

}  // namespace kpss::tests
