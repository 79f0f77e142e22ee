// Edges of the rules about processes, projects, comments, surveys, tables, and about what may stand in a text.

#include "found_in.hpp"

namespace kpss::tests {
namespace {

/// The line and column of every finding.
std::vector<std::pair<std::size_t, std::size_t>> places_in(const std::string& path, const std::string& text) {
  Findings findings;
  std::vector<Input> inputs = {{path, {}, text}};
  const auto repository = load(std::move(inputs), findings);
  check(repository, findings);
  std::vector<std::pair<std::size_t, std::size_t>> places;
  for (const auto& finding : findings) {
    const auto position = finding.at.source->position(finding.at.begin);
    places.emplace_back(position.line, position.column);
  }
  return places;
}

std::pair<std::string, std::string> process_file(const std::string& more) { return {"processes/p.yaml", "title: Etapa\nkind: stage\nfrom: 2024-01-15\nto: 2024-12\n" + more}; }
std::pair<std::string, std::string> survey_file(const std::string& more) { return {"surveys/s.yaml", "title: Dotazník\nkind: poll\nrespondents: lidé\n" + more}; }
std::pair<std::string, std::string> note(const std::string& text) { return measure_file("2024-2026", "1.1.1", "note: " + text + "\n"); }

}  // namespace

TEST_CASE("rules of plans: a value that was not understood raises nothing further") {
  const std::pair<std::string, Files> cases[] = {
      {"wrong-form", {plan_file("2024-2026", "medium-term", "2024-01-01", "2026-12-31", "approvals: ano\n" + goals)}},
      {"unknown-code", {plan_file("2024-2026", "medium-term", "2024-01-01", "2026-12-31", "approvals: [{body: rada, action: schvaluje, date: 2023-12-01}]\n" + goals)}},
      {"unknown-key", {plan_file("2024-2026", "medium-term", "2024-01-01", "2026-12-31", "aprovals: []\n" + goals)}},
      {"wrong-form", {plan_file("2027", "medium-term", "2027-06-01", "rok 2027")}},
      {"unknown-code", {plan_file("2027", "střednědobý", "2025-06-01", "2027-12-31")}},
      {"unknown-reference", {plan_file("2027", "action", "2020-06-01", "2027-12-31", approved("parent: 2024\n"))}},
      {"broken-yaml", {plan_file("2028", "medium-term", "2028-01-01", "2028-12-31"), {"plans/2027/plan.yaml", "title: [\n"}}},
      {"period-reversed", {plan_file("2028", "medium-term", "2028-12-31", "2028-01-01")}},
      {"period-reversed", {process_file("phases: [{title: F, from: 2024-05, to: 2023-05}]\n")}},
      {"wrong-form", {process_file("activities: [{title: A, to: 2024-02, responsible: R, done: loni}]\n")}},
      {"unknown-key", {process_file("activities: [{title: A, to: 2024-12, responsable: R}]\n")}},
      {"wrong-form", {survey_file("asked: 10\nreturned: pět\nquestions: [{text: Q, answers: [{text: a, count: 20}]}]\n")}},
      {"wrong-form", {survey_file("returned: 5\nquestions: [{text: Q, answers: [{text: a, count: dvacet}]}]\n")}},
      {"unknown-key", {survey_file("returned: 5\nquestions: [{text: Q, several_answer: true, answers: [{text: a, count: 4}, {text: b, count: 4}]}]\n")}},
      {"unknown-key", {plan_file("2027", "medium-term", "2027-01-01", "2029-12-31", approved("replaces: 2024-2026\n" + goals)), measure_file("2027", "1.1.1", "continue: [2024-2026/1.1.1]\n")}},
      {"wrong-form", {{"analyses/a.yaml", "title: A\nkind: other\ntables: [{title: T, columns: rok, rows: [[a, b]]}]\n"}}},
      {"wrong-form", {{"analyses/a.yaml", "title: A\nkind: other\ntables: [{title: T, columns: [a, b], rows: [a]}]\n"}}},
      {"wrong-form", {{"documents/d.yaml", "title: D\nkind: leaflet\nfiles: [attachments/../kpss.yaml]\n"}}},
      {"bad-file-name", {{"communication/Rok 2024.yaml", "items: []\n"}}},
      {"wrong-form", {{"communication/2024.yaml", "items: …\n"}}},
      {"unknown-code", {{"plans/2024-2026/comments.yaml", "comments: [{number: \"1\", from: citizen, text: T, settlement: ano, justification: J}]\n"}}},
      {"unknown-code", {year_file(2024, "status: fulfilled"), year_file(2025, "status: hotovo")}},
      {"wrong-form", {year_file(2024, "status: fulfilled"), year_file(2025, "status: partly, reason: ")}},
      {"unknown-code", {plan_file("2024-2026", "medium-term", "2024-01-01", "2026-12-31", approved(goals + "labels: {statuses: {splneno: splněno, fulfilled: splněno}}\n"))}},
  };
  for (const auto& one : cases) {
    INFO(one.second.front().second);
    CHECK(rules_of(found_in(one.second)) == one.first);
  }
}

TEST_CASE("rules of processes: months and years have the benefit of the doubt") {
  const auto phase = [](const std::string& from, const std::string& to) { return found_in({process_file("phases: [{title: F, from: " + from + ", to: " + to + "}]\n")}, {2024, 1, 1}); };
  CHECK(phase("2024-01", "2024").empty());
  CHECK(phase("2024-01-15", "2024-12-31").empty());
  CHECK(phase("2024-01-14", "2024-12-31") == Words{"phase-outside-process: 2024-01-14 je mimo dobu procesu (2024-01-15 až 2024-12)"});
  CHECK(phase("2024-06", "2025-01-01") == Words{"phase-outside-process: 2025-01-01 je mimo dobu procesu (2024-01-15 až 2024-12)"});
  CHECK(phase("2023", "2025").size() == 1);
  CHECK(phase("2025-02", "2025-03") == Words{"phase-outside-process: 2025-02 je mimo dobu procesu (2024-01-15 až 2024-12)"});
  const auto activity = [](const std::string& when) { return found_in({process_file("phases: [{title: F, from: 2024-02, to: 2024-03, activities: [{title: A, responsible: R, " + when + "}]}]\n")}, {2024, 1, 1}); };
  CHECK(activity("to: 2024-03-31").empty());
  CHECK(activity("from: 2024-04").size() == 1);
  CHECK(activity("to: 2024-01") == Words{"phase-outside-process: 2024-01 je mimo dobu fáze (2024-02 až 2024-03)"});
}

TEST_CASE("rules of processes: an activity is overdue on the day after its last") {
  const Files files = {process_file("activities: [{title: A, to: 2024-02, responsible: R}]\n")};
  CHECK(found_in(files, {2024, 2, 29}).empty());
  CHECK(found_in(files, {2024, 3, 1}) == Words{"activity-overdue: činnost měla být hotova do 2024-02-29, ale není"});
  CHECK(found_in({process_file("activities: [{title: A, from: 2024-02, responsible: R}]\n")}, {2030, 1, 1}).empty());
  CHECK(found_in({process_file("activities: [{title: A, group: g}]\n"), {"groups/g.yaml", "name: G\nkind: working\n"}}).empty());
  CHECK(rules_of(found_in({process_file("group: g\nactivities: [{title: A}]\n"), {"groups/g.yaml", "name: G\nkind: working\n"}})) == "activity-without-responsible");
}

TEST_CASE("rules of projects: outputs, their days and states") {
  const auto output = [](const std::string& more, Date today = {2024, 1, 1}) {
    return found_in({{"projects/p.yaml", "title: P\nregistration_number: R1\nperiod: {from: 2022-01-01, to: 2023-12-31}\noutputs: [{title: V, " + more + "}]\n"}}, today);
  };
  CHECK(output("state: planned", {2023, 12, 31}).empty());
  CHECK(output("state: planned") == Words{"output-not-delivered: termín výstupu byl 2023-12-31, jeho stav je `planned` (plánován)"});
  CHECK(output("state: planned, due: 2024-01-01").empty());
  CHECK(output("state: in-progress, due: 2023-06-30") == Words{"output-not-delivered: termín výstupu byl 2023-06-30, jeho stav je `in-progress` (rozpracován)"});
  CHECK(output("state: in-progress, delivered: 2023-06-30") == Words{"output-not-delivered: výstup má den odevzdání 2023-06-30, ale stav `in-progress`"});
  CHECK(output("state: delivered") == Words{"output-not-delivered: u odevzdaného výstupu chybí den odevzdání"});
  CHECK(output("state: delivered, due: 2023-06-30, delivered: 2023-06-30").empty());
  CHECK(output("state: delivered, due: 2023-06-30, delivered: 2023-07-01") == Words{"output-not-delivered: výstup byl odevzdán 2023-07-01, termín byl 2023-06-30"});
  CHECK(output("state: delivered, due: 2023-06-30, delivered: 2023-07-01, reason: Volby.").empty());
  CHECK(output("state: abandoned, due: 2023-06-30, reason: Volby.").empty());
  CHECK(rules_of(output("state: planned, due: zítra")) == "wrong-form");
  CHECK(rules_of(found_in({{"projects/p.yaml", "title: P\nregistration_number: R1\nperiod: {from: 2022-01-01, to: 2023-12-31}\nactivities: [{number: KA1, title: A}, {number: KA1, title: B}]\n"}})) == "repeated-id");
}

TEST_CASE("rules of comments: they may be settled until the plan is approved") {
  const std::pair<std::string, std::string> comments = {"plans/2024-2026/comments.yaml", "from: 2023-09-01\ncomments: [{number: \"1\", date: 2023-09-01, from: citizen, text: T}]\n"};
  CHECK(found_in({comments}) == Words{"comment-unsettled: plán je schválen, ale připomínka nemá vypořádání"});
  const auto recommended = plan_file("2024-2026", "medium-term", "2024-01-01", "2026-12-31", goals + "approvals: [{body: rada, action: recommends, date: 2023-11-01}]\n");
  CHECK(found_in({comments, recommended}, {2023, 12, 1}).empty());
  const auto dated = [&](const std::string& window, const std::string& date) {
    return rules_of(found_in({{"plans/2024-2026/comments.yaml", window + "comments: [{number: \"1\", date: " + date + ", from: citizen, text: T, settlement: noted, justification: J}]\n"}}));
  };
  CHECK(dated("to: 2023-09-30\n", "2023-09-30").empty());
  CHECK(dated("to: 2023-09-30\n", "2023-10-01") == "comment-outside-window");
  CHECK(dated("from: 2023-09-01\n", "2023-08-31") == "comment-outside-window");
  CHECK(dated("", "2000-01-01").empty());
  CHECK(dated("from: 2023-09-30\nto: 2023-09-01\n", "2000-01-01") == "period-reversed");
  CHECK(rules_of(found_in({{"plans/2024-2026/comments.yaml", "comments:\n  - {number: \"1\", from: citizen, text: T, settlement: noted, justification: J}\n  - {number: \"1\", from: office, text: U, settlement: noted, justification: J}\n"}})) ==
        "repeated-id");
}

TEST_CASE("rules of records: where nothing fits, the whole is wrong, and is one finding") {
  const auto comment = [](const std::string& number) { return "  - {number: \"" + number + "\", date: 2023-09-15, from: citizen, text: T, settlement: noted, justification: J}\n"; };
  CHECK(found_in({{"plans/2024-2026/comments.yaml", "from: 2024-09-01\nto: 2024-09-30\ncomments:\n" + comment("1") + comment("2")}}) ==
        Words{"comment-outside-window: mimo období připomínkování přišlo všechno: 2 připomínky"});
  CHECK(found_in({survey_file("returned: 1\nquestions: [{text: Q, answers: [{text: a, count: 11}]}, {text: R, answers: [{text: a, count: 12}]}]\n")}) ==
        Words{"answers-exceed-returned: vráceno je 1, ale u každé otázky (2) zazněla některá odpověď víckrát"});
  const auto activity = [](const std::string& year) { return "  - {title: A, to: " + year + "-03, done: 2018-03-01, responsible: koordinátorka}\n"; };
  const auto process = [](const std::string& activities) { return found_in({{"processes/p.yaml", "title: P\nkind: activity-plan\nfrom: 2019-01\nto: 2019-12\nactivities:\n" + activities}}); };
  CHECK(process(activity("2018") + activity("2018")) == Words{"phase-outside-process: v době procesu (2019-01 až 2019-12) neleží žádná jeho fáze ani činnost"});
  CHECK(process(activity("2018") + activity("2019")) == Words{"phase-outside-process: 2018-03 je mimo dobu procesu (2019-01 až 2019-12)"});
}

TEST_CASE("rules of surveys: answers and what came back") {
  const auto question = [](const std::string& more) { return found_in({survey_file("returned: 10\nquestions: [{text: Q, " + more + "}]\n")}); };
  CHECK(question("answers: [{text: a, count: 6}, {text: b, count: 4}]").empty());
  CHECK(question("answers: [{text: a, count: 6}, {text: b, count: 5}]") == Words{"answers-exceed-returned: odpovědi dávají dohromady 11, vráceno je jen 10"});
  CHECK(question("several_answers: true, answers: [{text: a, count: 10}, {text: b, count: 9}]").empty());
  CHECK(question("several_answers: true, answers: [{text: a, count: 11}, {text: b, count: 9}]") == Words{"answers-exceed-returned: odpověď zazněla 11krát, vráceno je jen 10"});
  CHECK(question("answers: [{text: a, count: 11}]").size() == 1);
  CHECK(rules_of(question("several_answers: ano, answers: [{text: a, count: 9}, {text: b, count: 9}]")) == "wrong-form");
  CHECK(found_in({survey_file("questions: [{text: Q, answers: [{text: a, count: 11}]}]\n")}).empty());
  CHECK(found_in({survey_file("asked: 9\nreturned: 10\n")}) == Words{"answers-exceed-returned: vráceno je 10, osloveno jen 9"});
  CHECK(rules_of(found_in({survey_file("target_groups: [seniorí]\n")})) == "unknown-target-group");
  CHECK(rules_of(found_in({survey_file("from: 2024-05\nto: 2024-04\n")})) == "period-reversed");
}

TEST_CASE("rules of texts: personal data are found wherever they stand") {
  CHECK(found_in({note("rodné číslo 780123/3539")}) == Words{"birth-number: v textu `note` je rodné číslo"});
  CHECK(rules_of(found_in({{"groups/g.yaml", "name: G\nkind: assembly\nmembers: [{function: člen, side: user, phone: \"+420 777 123 456\", email: a@seznam.cz}]\ncontact: {function: F, phone: \"+420 777 123 456\"}\n"}})).empty());
  CHECK(rules_of(found_in({{"groups/g.yaml", "name: G\nkind: assembly\nmembers: [{function: člen 780123/3539, side: user}]\n"}})) == "birth-number");
  CHECK(rules_of(found_in({{"analyses/a.yaml", "title: A\nkind: other\nauthor: jan@seznam.cz\ntables: [{title: T, columns: [jméno], rows: [[780123/3539]]}]\n"}})) == "birth-number private-contact");
  CHECK(rules_of(found_in({{"plans/2024-2026/comments.yaml", "comments: [{number: \"1\", from: citizen, text: \"Volejte 777 123 456, děti 780123/3539\", settlement: noted, justification: J}]\n"}})) ==
        "birth-number private-contact");
  CHECK(rules_of(found_in({plan_file("2024-2026", "medium-term", "2024-01-01", "2026-12-31",
                                     approved(goals + "levels: [cíl 780123/3539, {one: opatření, few: opatření, many: volejte 777 123 456}]\nlabels: {statuses: {partly: 780123/3539}}\n"))})) ==
        "birth-number birth-number private-contact");
  // What some office gives as its own may stand anywhere, however it is spelt.
  const std::pair<std::string, std::string> organization = {"organizations/o.yaml", "name: O\ncontact: {function: F, phone: +420 777 123 456, email: Sluzba@seznam.cz}\n"};
  CHECK(found_in({organization, note("Tel. 777123456, sluzba@seznam.cz.")}).empty());
  CHECK(found_in({organization, note("Tel. 777123457.")}) == Words{"private-contact: v textu `note` je mobilní telefon"});
  CHECK(found_in({note("Pište na urad@obec.example, volejte 581 123 456.")}).empty());
}

TEST_CASE("rules of texts: personal data are marked where they stand in a long text") {
  using Places = std::vector<std::pair<std::size_t, std::size_t>>;
  CHECK(places_in("organizations/o.yaml", "name: Klub, tel. 777 123 456\n") == Places{{1, 18}});
  CHECK(places_in("groups/g.yaml", "name: G\nkind: working\npurpose: |\n  První řádek.\n  Druhý, tel. 777 123 456.\n") == Places{{5, 15}});
  // Where an escape stands in it, the whole value is marked.
  CHECK(places_in("groups/g.yaml", "name: G\nkind: working\npurpose: \"tel. 777\\u00a0123\\u00a0456\"\n") == Places{{3, 10}});
}

TEST_CASE("rules of texts: placeholders, lengths and attachments") {
  CHECK(found_in({note("…")}) == Words{"unfilled: `note` není vyplněno"});
  CHECK(found_in({note("Bude doplněno …")}).empty());
  const auto titled = [](const std::string& title) { return found_in({{"organizations/o.yaml", "name: " + title + "\n"}}); };
  const auto of_length = [](int length) {
    std::string text;
    for (int i = 0; i < length; ++i) text += i % 10 == 9 && i + 1 < length ? " " : "ě";
    return text;
  };
  CHECK(titled(of_length(300)).empty());
  CHECK(titled(of_length(301)) == Words{"long-name: `name` má 301 znaků, nejvýše jich má být 300"});
  const auto files = [](const std::string& list) { return found_in({{"documents/d.yaml", "title: D\nkind: leaflet\nfiles: " + list + "\n"}, {"attachments/a/letak.pdf", ""}}); };
  CHECK(files("[attachments/a/letak.pdf]").empty());
  CHECK(files("[attachments/a/letak.pdf, attachments/a/Letak.pdf, attachments/b.pdf]") == Words{"missing-attachment: soubor `attachments/a/Letak.pdf` v úložišti není", "missing-attachment: soubor `attachments/b.pdf` v úložišti není"});
  CHECK(rules_of(found_in({{"communication/2024.yaml", "items: [{title: L, channel: leaflet, files: [attachments/l.pdf]}]\n"}})) == "missing-attachment");
  CHECK(rules_of(found_in({{"communication/2124.yaml", "items: []\n"}})) == "communication-name");
}

TEST_CASE("rules of labels and tables") {
  const auto labels = [](const std::string& statuses) { return found_in({plan_file("2024-2026", "medium-term", "2024-01-01", "2026-12-31", approved(goals + "labels: {statuses: " + statuses + "}\n"))}); };
  CHECK(labels("{fulfilled: hotovo, partly: splněno}").empty());
  CHECK(labels("{unfulfilled: nehodnoceno}") == Words{"same-label: název `nehodnoceno` už má stav `not-reported`"});
  CHECK(labels("{fulfilled: ano, partly: ano, ongoing: ano}").size() == 2);
  const auto rows = [](const std::string& cells) { return found_in({{"analyses/a.yaml", "title: A\nkind: other\ntables: [{title: T, columns: [a, b], rows: " + cells + "}]\n"}}); };
  CHECK(rows("[[\"1\", \"2\"]]").empty());
  CHECK(rows("[[\"1\"], [\"1\", \"2\", \"3\"], []]") == Words{"uneven-table: řádek má 0 buněk, tabulka 2 sloupce", "uneven-table: řádek má 1 buňku, tabulka 2 sloupce", "uneven-table: řádek má 3 buňky, tabulka 2 sloupce"});
}

}  // namespace kpss::tests
