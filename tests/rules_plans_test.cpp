// Edges of the rules about plans and what follows from one to the next. What each rule is for is shown and tested by its page; here is
// what it must leave alone, and what it says where several things are wrong.

#include "found_in.hpp"

namespace kpss::tests {

TEST_CASE("rules of plans: a plan that is not in force yet needs no approval") {
  const Files files = {plan_file("2027", "medium-term", "2027-01-01", "2029-12-31", "")};
  CHECK(found_in(files, {2026, 12, 31}).empty());
  CHECK(found_in(files, {2027, 1, 1}) == Words{"approval-missing: plán platí od 2027-01-01, ale žádný orgán jej neschválil"});
  CHECK(found_in(files, {2035, 1, 1}).size() == 1);
}

TEST_CASE("rules of plans: approvals of municipalities are counted, and the first ten missing are named") {
  std::string manifest = "kpss: 1\nname: ORP\nterritory: ORP\nmunicipalities:\n";
  for (int i = 1; i <= 42; ++i) manifest += fmt::format("  - {{id: obec-{0}, name: Obec {0}}}\n", i);
  const auto by = [&](int first, int last, const std::string& more = {}) {
    std::string approvals = "approved_by_each_municipality: true\napprovals:\n" + more;
    for (int i = first; i <= last; ++i) approvals += fmt::format("  - {{body: zastupitelstvo, municipality: obec-{}, action: approves, date: 2023-12-01}}\n", i);
    return Files{{"kpss.yaml", manifest}, plan_file("2024-2026", "medium-term", "2024-01-01", "2026-12-31", goals + approvals)};
  };
  CHECK(found_in(by(1, 31)) == Words{"approvals-incomplete: obce, které plán schválily: 31 z 42; chybí Obec 32, Obec 33, Obec 34, Obec 35, Obec 36, Obec 37, Obec 38, Obec 39, Obec 40, Obec 41, …"});
  CHECK(found_in(by(1, 32)) == Words{"approvals-incomplete: obce, které plán schválily: 32 z 42; chybí Obec 33, Obec 34, Obec 35, Obec 36, Obec 37, Obec 38, Obec 39, Obec 40, Obec 41, Obec 42"});
  CHECK(found_in(by(2, 42, "  - {body: zastupitelstvo, action: approves, date: 2023-12-01}\n")) == Words{"approvals-incomplete: obce, které plán schválily: 41 z 42; chybí Obec 1"});
  CHECK(found_in(by(2, 42, "  - {body: rada, municipality: obec-1, action: recommends, date: 2023-12-01}\n")).size() == 1);
  // A municipality that is misspelt may be the one that is missed.
  CHECK(rules_of(found_in(by(2, 42, "  - {body: zastupitelstvo, municipality: obce-1, action: approves, date: 2023-12-01}\n"))) == "unknown-reference");
  CHECK(found_in(by(1, 42)).empty());
  // Nobody approved it: one finding, and only when it is in force.
  const Files none = {{"kpss.yaml", manifest}, plan_file("2024-2026", "medium-term", "2024-01-01", "2026-12-31", goals + "approved_by_each_municipality: true\n")};
  CHECK(rules_of(found_in(none)) == "approvals-incomplete");
  CHECK(found_in(none, {2023, 12, 31}).empty());
}

TEST_CASE("rules of plans: action plans bridge a gap, whole or in part") {
  const auto first = plan_file("a", "action", "2027-01-01", "2027-12-31"), second = plan_file("b", "action", "2028-01-01", "2028-12-31");
  const auto later = plan_file("2029", "medium-term", "2029-01-01", "2031-12-31");
  CHECK(found_in({first, second, later}).empty());
  CHECK(found_in({first, later}) == Words{"gap-between-plans: od 2028-01-01 do 2028-12-31 neplatil žádný plán"});
  CHECK(found_in({second, later}) == Words{"gap-between-plans: od 2027-01-01 do 2027-12-31 neplatil žádný plán"});
  CHECK(found_in({plan_file("2027", "medium-term", "2027-01-02", "2027-12-31")}) == Words{"gap-between-plans: od 2027-01-01 do 2027-01-01 neplatil žádný plán"});
  // A plan within another one ends before it: no gap follows.
  CHECK(rules_of(found_in({plan_file("2025", "medium-term", "2025-01-01", "2025-12-31"), plan_file("2027", "medium-term", "2027-01-01", "2027-12-31")})) == "overlapping-plans");
  CHECK(found_in({plan_file("a", "action", "2030-01-01", "2030-12-31")}).empty());
}

TEST_CASE("rules of plans: which plans may be valid at once") {
  const auto action = [](const std::string& id, const std::string& parent) { return plan_file(id, "action", "2025-01-01", "2025-12-31", approved(parent)); };
  const Words overlap = {"overlapping-plans: od 2025-01-01 platí i plán `a`"};
  CHECK(found_in({action("a", "parent: 2024-2026\n"), action("b", "parent: 2024-2026\n")}) == overlap);
  CHECK(found_in({action("a", ""), action("b", "")}) == overlap);
  CHECK(found_in({action("a", ""), action("b", "parent: 2024-2026\n")}).empty());
  CHECK(found_in({plan_file("a", "medium-term", "2026-12-31", "2027-12-31")}) == Words{"overlapping-plans: od 2026-12-31 platí i plán `2024-2026`"});
}

TEST_CASE("rules of plans: a circle is reported once, at its first plan") {
  CHECK(found_in({plan_file("a", "action", "2025-01-01", "2025-12-31", approved("parent: b\n")), plan_file("b", "action", "2026-01-01", "2026-12-31", approved("parent: a\n"))}) ==
        Words{"circular-plans: plán vede sám na sebe: `a` → `b` → `a`"});
  CHECK(found_in({plan_file("a", "medium-term", "2027-01-01", "2027-12-31", approved("replaces: c\n")), plan_file("b", "medium-term", "2028-01-01", "2028-12-31", approved("replaces: a\n")),
                  plan_file("c", "medium-term", "2029-01-01", "2029-12-31", approved("replaces: b\n"))}) == Words{"circular-plans: plán vede sám na sebe: `a` → `c` → `b` → `a`"});
  CHECK(found_in({plan_file("a", "action", "2025-01-01", "2025-12-31", approved("parent: a\n"))}) == Words{"circular-plans: plán vede sám na sebe: `a` → `a`"});
  // Two plans that replace one are no circle.
  CHECK(found_in({plan_file("a", "action", "2027-01-01", "2027-12-31", approved("replaces: 2024-2026\n")), plan_file("b", "action", "2028-01-01", "2028-12-31", approved("replaces: 2024-2026\n"))}).empty());
}

TEST_CASE("rules of plans: an action plan and its parent") {
  const auto action = [](const std::string& from, const std::string& to, const std::string& kind = "action") { return found_in({plan_file("a", kind, from, to, approved("parent: 2024-2026\n"))}); };
  CHECK(action("2024-01-01", "2026-12-31").empty());
  CHECK(action("2026-06-01", "2027-01-01") == Words{"action-plan-outside-parent: akční plán končí 2027-01-01, později než plán `2024-2026` (2026-12-31)"});
  CHECK(action("2023-12-31", "2027-01-01") == Words{"action-plan-outside-parent: akční plán začíná 2023-12-31, dřív než plán `2024-2026` (2024-01-01)"});
}

TEST_CASE("rules of plans: a measure may vanish with a reason, an end, or by way of another plan") {
  const auto second = measure_file("2024-2026", "1.1.2");
  const auto newer = plan_file("2027", "medium-term", "2027-01-01", "2029-12-31", approved("replaces: 2024-2026\n" + goals));
  const auto continuing = measure_file("2027", "1.1.1", "continues: [2024-2026/1.1.1]\n");
  CHECK(found_in({newer, second, continuing}) == Words{"measure-vanished: z plánu `2024-2026` nepokračuje: 1 opatření (1.1.2)"});
  CHECK(found_in({newer, second, measure_file("2027", "1.1.1", "continues: [2024-2026/1.1.1]\nreplaces: [2024-2026/1.1.2]\n")}).empty());
  CHECK(found_in({newer, second}).empty());  // It has no measures yet.
  const auto bridge = plan_file("most", "action", "2027-01-01", "2027-12-31", approved(goals));
  CHECK(found_in({newer, second, continuing, bridge, measure_file("most", "1.1.1", "continues: [2024-2026/1.1.2]\n")}).empty());
  const auto last = [&](const std::string& record) {
    return found_in({newer, second, continuing, {"plans/2024-2026/monitoring/2025.yaml", "records: [{measure: \"1.1.1\", status: ongoing}, {measure: \"1.1.2\", status: ongoing}]\n"},
                     {"plans/2024-2026/monitoring/2026.yaml", "records: [{measure: \"1.1.1\", status: ongoing}, {measure: \"1.1.2\", " + record + "}]\n"}});
  };
  CHECK(last("status: fulfilled").empty());
  CHECK(last("status: cancelled, reason: Nebyl zájem.").empty());
  CHECK(last("status: ongoing, proposal: cancelled").empty());
  CHECK(rules_of(last("status: ongoing")) == "measure-vanished");
  CHECK(rules_of(last("status: partly, reason: Bez dotace., proposal: moves")) == "measure-vanished");
  CHECK(rules_of(found_in({newer, continuing, {"plans/2024-2026/measures/1.1.2.yaml", "number: [\n"}})) == "broken-yaml");
}

TEST_CASE("rules of plans: at most ten vanished measures are named") {
  Files files = {plan_file("2027", "medium-term", "2027-01-01", "2029-12-31", approved("replaces: 2024-2026\n" + goals)), measure_file("2027", "1.1.1")};
  for (int i = 2; i <= 12; ++i) files.push_back(measure_file("2024-2026", fmt::format("1.1.{}", i)));
  CHECK(found_in(files) == Words{"measure-vanished: z plánu `2024-2026` nepokračuje: 12 opatření (1.1.1, 1.1.2, 1.1.3, 1.1.4, 1.1.5, 1.1.6, 1.1.7, 1.1.8, 1.1.9, 1.1.10, …)"});
}

TEST_CASE("rules of monitoring: a status that went back asks for its reason once") {
  const auto years = [](const std::string& first, const std::string& second) { return found_in({year_file(2024, first), year_file(2025, second)}); };
  CHECK(years("status: fulfilled", "status: partly") == Words{"status-went-back: stav se z `fulfilled` (2024) vrátil na `partly` a chybí důvod"});
  CHECK(years("status: ongoing", "status: postponed") == Words{"status-went-back: stav se z `ongoing` (2024) vrátil na `postponed` a chybí důvod"});
  CHECK(years("status: fulfilled", "status: ongoing") == Words{"status-went-back: stav se z `fulfilled` (2024) vrátil na `ongoing` a chybí důvod"});
  CHECK(years("status: fulfilled", "status: ongoing, reason: Služba pokračuje.").empty());
  CHECK(rules_of(years("status: fulfilled", "status: cancelled")) == "missing-reason");
  CHECK(rules_of(years("status: not-started, reason: Bez dotace.", "status: unfulfilled")) == "missing-reason");
  CHECK(years("status: ongoing", "status: fulfilled").empty());
  // A year without a record, or one in which the measure was cancelled, does not break the row.
  CHECK(rules_of(found_in({year_file(2024, "status: fulfilled"), year_file(2025, "status: cancelled, reason: Omyl."), year_file(2026, "status: ongoing")})) == "status-went-back");
  // What the plan counts as fulfilled stands highest.
  const auto plan = plan_file("2024-2026", "medium-term", "2024-01-01", "2026-12-31", approved("counts_as_fulfilled: [fulfilled, ongoing]\n" + goals));
  CHECK(found_in({plan, year_file(2024, "status: fulfilled"), year_file(2025, "status: ongoing")}).empty());
  CHECK(rules_of(found_in({plan, year_file(2024, "status: ongoing"), year_file(2025, "status: partly")})) == "status-went-back");
}

TEST_CASE("rules of monitoring: a status that went back from one plan to the next") {
  const auto later = [](const std::string& links, const std::string& record) {
    return Files{plan_file("2027-2029", "medium-term", "2027-01-01", "2029-12-31", approved("replaces: 2024-2026\n" + goals)), measure_file("2027-2029", "1.1.1", links),
                 {"plans/2027-2029/monitoring/2027.yaml", "records:\n  - {measure: \"1.1.1\", " + record + "}\n"}};
  };
  const auto with = [](Files files, const Files& more) {
    files.insert(files.end(), more.begin(), more.end());
    return found_in(files);
  };
  const auto follows = std::string("continues: [2024-2026/1.1.1]\n");
  const Words back = {"status-went-back: stav se z `fulfilled` (2026 v plánu `2024-2026`) vrátil na `partly` a chybí důvod"};
  CHECK(with(later(follows, "status: partly"), {year_file(2026, "status: fulfilled")}) == back);
  CHECK(with(later("replaces: [2024-2026/1.1.1]\n", "status: partly"), {year_file(2026, "status: fulfilled")}) == back);
  CHECK(with(later(follows, "status: partly, reason: Odešly dvě pracovnice."), {year_file(2026, "status: fulfilled")}).empty());
  CHECK(with(later(follows, "status: ongoing"), {year_file(2026, "status: fulfilled")}).empty());
  // Of several that it follows, it has to stand lower than each.
  const auto both = std::string("continues: [2024-2026/1.1.1, 2024-2026/1.1.2]\n");
  const auto two = [](const std::string& second) {
    return Files{measure_file("2024-2026", "1.1.2"), {"plans/2024-2026/monitoring/2026.yaml", "records:\n  - {measure: \"1.1.1\", status: fulfilled}\n  - {measure: \"1.1.2\", " + second + "}\n"}};
  };
  CHECK(with(later(both, "status: partly"), two("status: fulfilled")) == back);
  CHECK(rules_of(with(later(both, "status: partly"), two("status: ongoing"))) == "missing-reason");
  // A link that was not understood may lead to one that stands just as low.
  CHECK(rules_of(with(later("continues: [2024-2026/1.1.1, 2024-2026]\n", "status: partly"), {year_file(2026, "status: fulfilled")})).find("status-went-back") == std::string::npos);
  // Circles end.
  CHECK(rules_of(with(later(follows, "status: partly"), {measure_file("2024-2026", "1.1.1", "continues: [2027-2029/1.1.1]\n"), year_file(2026, "status: fulfilled")})).find("status-went-back") != std::string::npos);
}

}  // namespace kpss::tests
