// What falls due: every kind of deadline, when it is done, and when it is overdue; the calendar made of them.

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "documents/calendar.hpp"
#include "statistics/deadlines.hpp"
#include "support.hpp"
#include "text/slug.hpp"
#include "text/time_span.hpp"

namespace kpss::tests {
namespace {

using Files = std::vector<std::pair<std::string, std::string>>;

Repository repository_of(const Files& files) {
  std::vector<Input> inputs;
  const auto add = [&](std::string path, std::string bytes) {
    Input input{std::move(path)};
    input.bytes = std::move(bytes);
    inputs.push_back(std::move(input));
  };
  add("kpss.yaml", "kpss: 1\nname: Město Vzorov\nterritory: SO ORP Vzorov\n");
  for (const auto& [path, bytes] : files) add(path, bytes);
  Findings findings;
  auto repository = load(std::move(inputs), findings);
  CHECK(findings.empty());
  return repository;
}

/// `2018-04-30 task Připravit seznam`, with `+` where it is done and `~` where it passes.
std::vector<std::string> lines(const Files& files) {
  std::vector<std::string> out;
  const auto repository = repository_of(files);
  for (const auto& one : deadlines(repository)) out.push_back(fmt::format("{} {} {}{}{}", one.day.iso(), row_of(one.kind).name, one.what, one.done ? " +" : "", one.passes ? " ~" : ""));
  return out;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("meetings: tasks, minutes, invitations") {
  const std::pair<std::string, std::string> group{"groups/g.yaml", "name: G\nkind: working\nstatute: {notice_days: 7}\n"};
  CHECK(lines({group, {"meetings/2018-03-20-g.yaml", "title: Jednání\ngroup: g\ndate: 2018-03-20\ntasks: [{text: A, deadline: 2018-04-01, done: 2018-03-30}, {text: B, deadline: 2018-04-01}, {text: C}]\n"}}) ==
        Lines{"2018-03-13 invitation Jednání", "2018-04-01 task A +", "2018-04-01 task B", "2018-04-19 minutes Jednání"});
  CHECK(lines({group, {"meetings/2018-03-20-g.yaml", "title: Jednání\ngroup: g\ndate: 2018-03-20\nsummary: Bylo.\n"}}) == Lines{"2018-03-13 invitation Jednání +", "2018-04-19 minutes Jednání +"});
  CHECK(lines({group, {"meetings/2018-03-20-g.yaml", "title: Jednání\ngroup: g\ndate: 2018-03-20\nper_rollam: true\n"}}).empty());
}

TEST_CASE("invitations in working days leave out holidays") {
  const std::pair<std::string, std::string> group{"groups/g.yaml", "name: G\nkind: working\nstatute: {notice_working_days: 2}\n"};
  // Good Friday and Easter Monday do not count: 29 March and 3 April lie between.
  CHECK(lines({group, {"meetings/2018-04-04-g.yaml", "title: J\ngroup: g\ndate: 2018-04-04\n"}}).front() == "2018-03-28 invitation J");
}

TEST_CASE("processes, projects, communication: the last day that a moment can mean") {
  CHECK(lines({{"processes/p.yaml", "title: P\nkind: stage\nfrom: 2018\nto: 2019\nphases: [{title: F, from: 2018, to: 2018, activities: [{title: A, to: 2018-02}]}]\nactivities: [{title: B, from: 2018-01}, {title: C, to: 2018, done: 2018-11-30}]\n"}}) ==
        Lines{"2018-02-28 activity A", "2018-12-31 activity C +"});
  CHECK(lines({{"projects/p.yaml", "title: P\nregistration_number: X\nperiod: {from: 2018-01-01, to: 2019-12-31}\noutputs: [{title: A, state: planned}, {title: B, state: delivered, due: 2018-05-31}, {title: C, state: abandoned, due: 2018-06-30}]\n"}}) ==
        Lines{"2018-05-31 output B +", "2018-06-30 output C +", "2019-12-31 project-end P ~", "2019-12-31 output A"});
  CHECK(lines({{"communication/2018.yaml", "items: [{title: A, channel: web, planned: 2018-09}, {title: B, channel: web}, {title: C, channel: web, planned: 2018-01-05, done: 2018-02}]\n"}}) == Lines{"2018-01-05 communication C +", "2018-09-30 communication A"});
}

TEST_CASE("plans: the next one, monitoring of each year, comments") {
  const auto plan = [](const std::string& id, int from, int to, const std::string& more = "") {
    return std::pair("plans/" + id + "/plan.yaml", fmt::format("title: {}\nkind: medium-term\nperiod: {{from: {}-01-01, to: {}-12-31}}\ngoals: [{{number: \"1\", title: C}}]\n{}", id, from, to, more));
  };
  const auto measure = [](const std::string& id) { return std::pair("plans/" + id + "/measures/1.yaml", std::string("number: \"1\"\ntitle: M\ngoal: \"1\"\n")); };
  CHECK(lines({plan("a", 2018, 2019)}) == Lines{"2019-12-31 next-plan a"});
  CHECK(lines({plan("a", 2018, 2019), plan("b", 2021, 2022)}) == Lines{"2019-12-31 next-plan a +", "2022-12-31 next-plan b"});
  CHECK(lines({plan("a", 2018, 2019), measure("a"), {"plans/a/monitoring/2018.yaml", "records: [{measure: \"1\", status: fulfilled}]\n"}}) == Lines{"2019-03-31 monitoring a, 2018 +", "2019-12-31 next-plan a", "2020-03-31 monitoring a, 2019"});
  // The action plan of 2018 answers for its year, and the plan above it for the other.
  const auto both = lines({plan("a", 2018, 2019), measure("a"), {"plans/b/plan.yaml", "title: b\nkind: action\nparent: a\nperiod: {from: 2018-01-01, to: 2018-12-31}\ngoals: [{number: \"1\", title: C}]\n"}, measure("b")});
  CHECK(std::count(both.begin(), both.end(), "2019-03-31 monitoring b, 2018") == 1);
  CHECK(std::count(both.begin(), both.end(), "2020-03-31 monitoring a, 2019") == 1);
  CHECK(std::count_if(both.begin(), both.end(), [](const std::string& line) { return line.find(" monitoring ") != line.npos; }) == 2);
  CHECK(lines({plan("a", 2018, 2019), {"plans/a/comments.yaml", "from: 2017-06-01\nto: 2017-06-15\ncomments: []\n"}}).front() == "2017-06-15 comments-end a ~");
}

TEST_CASE("terms of office: written ones pass, those of the statute have to be renewed, held ones are no deadline") {
  const auto group = [](const std::string& members, const std::string& more = "") { return Files{{"groups/g.yaml", "name: G\nkind: steering\nestablished: 2018-02-12\nstatute: {term_years: 4}\n" + more + "members: [" + members + "]\n"}}; };
  CHECK(lines(group("{function: A, side: user}, {function: B, side: user}")) == Lines{"2022-02-11 mandate A; B"});
  CHECK(lines(group("{function: A, side: user, to: 2018-12-31}")) == Lines{"2018-12-31 mandate A ~"});
  CHECK(lines(group("{function: A, side: user, from: 2020-02-29}")) == Lines{"2024-02-28 mandate A"});
  CHECK(lines(group("{function: A, side: user, to: 2018-12-31}, {function: A, side: user, from: 2019-02-01}")) == Lines{"2023-01-31 mandate A"});
  CHECK(lines(group("{function: A, side: user}", "ended: 2020-01-01\n")).empty());
}

TEST_CASE("overdue is what lies before the day, due what lies from it on, both ends included") {
  Deadline deadline{.day = {2018, 5, 1}};
  CHECK(is_overdue(deadline, {2018, 5, 2}));
  CHECK_FALSE(is_overdue(deadline, {2018, 5, 1}));
  CHECK(is_due(deadline, {2018, 5, 1}, {2018, 5, 1}));
  CHECK_FALSE(is_due(deadline, {2018, 5, 2}, {2018, 6, 1}));
  CHECK_FALSE(is_due(deadline, {2018, 4, 1}, {2018, 4, 30}));
  deadline.until = {2018, 5, 9};
  CHECK(is_overdue(deadline, {2018, 5, 9}));
  CHECK_FALSE(is_overdue(deadline, {2018, 5, 10}));
  deadline.passes = true;
  CHECK_FALSE(is_overdue(deadline, {2018, 5, 2}));
  CHECK(is_due(deadline, {2018, 5, 1}, {2018, 5, 2}));
  deadline.done = true;
  CHECK_FALSE(is_due(deadline, {2018, 5, 1}, {2018, 5, 2}));
}

TEST_CASE("times ahead: days, weeks, months that end on their last day") {
  CHECK(TimeSpan::parse("30d")->after({2018, 12, 15}) == Date{2019, 1, 14});
  CHECK(TimeSpan::parse("4w")->after({2018, 2, 1}) == Date{2018, 3, 1});
  CHECK(TimeSpan::parse("3m")->after({2018, 11, 30}) == Date{2019, 2, 28});
  CHECK(TimeSpan::parse("0d")->after({2018, 11, 30}) == Date{2018, 11, 30});
  CHECK(TimeSpan::parse("9999m")->after({9990, 1, 1}) == Date{9999, 12, 31});
  for (const auto* wrong : {"", "d", "30", "30 d", "-1d", "3y", "1.5m", "99999d"}) CHECK_FALSE(TimeSpan::parse(wrong));
}

TEST_CASE("slugs are plain") {
  CHECK(slug("Den otevřených dveří") == "den-otevrenych-dveri");
  CHECK(slug("  SO ORP Vzorov – 2018! ") == "so-orp-vzorov-2018");
  CHECK(slug("…") == "");
}

TEST_CASE("an event keeps its uid while other records come, go and change") {
  const auto uids = [](const Files& files) {
    const auto repository = repository_of(files);
    std::set<std::string> out;
    for (const auto& event : planning_calendar({repository, Language::cs, {2018, 5, 1}, Audience::internal}).events) CHECK(out.insert(event.uid).second);
    return out;
  };
  const auto meeting = [](const std::string& tasks) { return std::pair(std::string("meetings/2018-03-20-x.yaml"), "title: J\ndate: 2018-03-20\ntasks: [" + tasks + "]\n"); };
  const auto before = uids({meeting("{text: Rozeslat dotazník, deadline: 2018-04-01}, {text: Rozeslat dotazník, deadline: 2018-05-01}, {text: Jiný, deadline: 2018-04-01}")});
  CHECK(before.contains("task-2018-03-20-x-rozeslat-dotaznik@so-orp-vzorov.kpss"));
  CHECK(before.contains("task-2018-03-20-x-rozeslat-dotaznik-2@so-orp-vzorov.kpss"));
  CHECK(before.contains("meeting-2018-03-20-x@so-orp-vzorov.kpss"));
  // The first of two that read alike is done; the other keeps its own.
  const auto after = uids({{"meetings/2018-01-01-w.yaml", "title: W\ndate: 2018-01-01\n"}, meeting("{text: Nový, deadline: 2018-04-01}, {text: Rozeslat dotazník, deadline: 2018-04-01, done: 2018-03-30}, {text: Rozeslat dotazník, deadline: 2018-05-02}, {text: Jiný, deadline: 2018-04-01}")});
  CHECK_FALSE(after.contains("task-2018-03-20-x-rozeslat-dotaznik@so-orp-vzorov.kpss"));
  CHECK(after.contains("task-2018-03-20-x-rozeslat-dotaznik-2@so-orp-vzorov.kpss"));
  CHECK(after.contains("task-2018-03-20-x-jiny@so-orp-vzorov.kpss"));
}

TEST_CASE("the public calendar holds nothing of groups and nobody's tasks") {
  const auto repository = repository_of({{"groups/g.yaml", "name: G\nkind: working\n"},
                                         {"meetings/2018-03-20-g.yaml", "title: Neveřejné\ngroup: g\ndate: 2018-03-20\ntasks: [{text: Úkol, deadline: 2018-04-01}]\nnext: {date: 2018-05-01}\n"},
                                         {"meetings/2018-03-21-v.yaml", "title: Veřejné\ndate: 2018-03-21\npublic: true\n"}});
  const auto titles = [&](Audience audience, const std::string& group) {
    std::set<std::string> out;
    for (const auto& event : planning_calendar({repository, Language::cs, {2018, 5, 1}, audience, group}).events) out.insert(event.summary);
    return out;
  };
  CHECK(titles(Audience::public_, "") == std::set<std::string>{"Veřejné"});
  CHECK(titles(Audience::internal, "") == std::set<std::string>{"Neveřejné", "G – příští jednání", "Veřejné", "Zápis z jednání: Neveřejné", "Zápis z jednání: Veřejné", "Úkol z jednání: Úkol"});
  CHECK(titles(Audience::internal, "g") == std::set<std::string>{"Neveřejné", "G – příští jednání", "Zápis z jednání: Neveřejné", "Úkol z jednání: Úkol"});
}

}  // namespace kpss::tests
