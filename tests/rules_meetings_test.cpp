// Rules about groups and meetings where it is close: exactly half, the last possible day, joint meetings, gaps that are explained.

#include "rules_support.hpp"

namespace kpss::tests {
namespace {

constexpr std::string_view eight = "abcdefgh";

/// A steering group of eight: a, b, c for the commissioners, d, e, f for the providers, g, h for the users.
ExampleFile steering(const std::string& more = {}, const std::string& members = {}, const std::string& id = "rs") {
  std::string text = "name: Řídící skupina\nkind: steering\n" + more + "members:\n";
  for (const char seat : eight) text += fmt::format("  - {{id: {0}, function: člen {0}, side: {1}}}\n", seat, seat < 'd' ? "commissioner" : seat < 'g' ? "provider" : "user");
  return file("groups/" + id + ".yaml", text + members);
}
ExampleFile with_statute(const std::string& statute) { return steering("statute: {" + statute + "}\n"); }

ExampleFile meeting(const std::string& more, const std::string& date = "2024-03-27", const std::string& group = "rs", const std::string& word = "rs") {
  return file("meetings/" + date + "-" + word + ".yaml", "title: Jednání\ngroup: " + group + "\ndate: " + date + "\n" + more);
}
ExampleFile numbered(const std::string& number, const std::string& date, const std::string& more = {}) { return meeting("number: \"" + number + "\"\n" + more, date); }

/// The first so many of the eight.
std::string present(std::size_t count) {
  std::string list;
  for (const char seat : eight.substr(0, count)) list.append(list.empty() ? "" : ", ").push_back(seat);
  return "present: [" + list + "]\n";
}
std::string vote(const std::string& votes) { return "resolutions:\n  - {text: Schvaluje se., votes: {" + votes + "}}\n"; }

/// Whether there are no findings at all.
bool fine(const Example& example) {
  INFO(in_words(findings_of(minimal_with(example))));
  const auto none = raised(example).empty();
  CHECK(none);
  return none;
}

}  // namespace

TEST_CASE("rules of meetings: exactly half is not more than half") {
  CHECK(raised({with_statute("quorum: more-than-half"), meeting(present(4))}) == Raised{"quorum-not-met: přítomných členů s hlasem: 4 z 8; k usnášeníschopnosti je třeba 5"});
  fine({with_statute("quorum: more-than-half"), meeting(present(5))});
  fine({with_statute("quorum: half"), meeting(present(4))});
  CHECK(only("quorum-not-met", {with_statute("quorum: two-thirds"), meeting(present(5))}));
  fine({with_statute("quorum: two-thirds"), meeting(present(6))});
  fine({with_statute("quorum: none"), meeting(present(1))});
  fine({steering(), meeting(present(1))});
}

TEST_CASE("rules of meetings: only members with a vote on the day make a quorum") {
  const auto statute = std::string("statute: {quorum: more-than-half}\n");
  const auto four_and = [&](const std::string& seat) { return Example{steering(statute, "  - {id: x, function: host, " + seat + "}\n"), meeting("present: [a, b, c, d, x]\n")}; };
  CHECK(only("quorum-not-met", four_and("side: guest")));
  CHECK(only("quorum-not-met", four_and("side: public")));
  CHECK(only("quorum-not-met", four_and("side: user, without_vote: true")));
  fine(four_and("side: user"));
  // Where one of the seats is not understood, or cannot be listed, nobody knows.
  CHECK(only("unknown-code", four_and("side: uzivatel")));
  fine({steering(statute, "  - {function: člen bez označení, side: user}\n"), meeting(present(4))});
}

TEST_CASE("rules of meetings: a list that is wrong is not counted as well") {
  const auto group = with_statute("quorum: more-than-half, decision: majority-of-members");
  CHECK(raised({group, meeting("present: [a, b, c, d, x]\n" + vote("for: 5, against: 0, abstained: 0"))}) == Raised{"unknown-member: skupina nemá člena `x`"});
  CHECK(only("listed-twice", {group, meeting("present: [a, b, c, d, e, a]\n" + vote("for: 5, against: 0, abstained: 0"))}));
  CHECK(only("unknown-reference", {meeting(present(1), "2024-03-27", "ps")}));
  CHECK(only("wrong-form", {group, meeting("present: a\n")}));
  CHECK(only("wrong-form", {group, meeting(present(5) + vote("for: pět, against: 0, abstained: 0"))}));
  CHECK(only("unknown-key", {group, meeting(present(5) + vote("for: 5, against: 0, abstained: 0, presnet: 5"))}));
  CHECK(only("missing-key", {group, meeting(present(5) + vote("for: 3, against: 1"))}));
}

TEST_CASE("rules of meetings: a vote without a quorum is found once") {
  const auto group = with_statute("quorum: more-than-half");
  CHECK(raised({group, meeting(present(4) + vote("for: 4, against: 0, abstained: 0"))}) ==
        Raised{"decided-without-quorum: hlasovalo se; přítomných členů s hlasem: 4 z 8; k usnášeníschopnosti je třeba 5"});
  // Some left before the vote.
  CHECK(only("decided-without-quorum", {group, meeting(present(5) + vote("for: 4, against: 0, abstained: 0, present: 4"))}));
  CHECK(only("quorum-not-met", {group, meeting(present(4) + "resolutions:\n  - {text: Bere se na vědomí.}\n")}));
}

TEST_CASE("rules of meetings: per rollam the votes cast are counted") {
  const auto group = with_statute("quorum: more-than-half, per_rollam: true");
  const auto per_rollam = [](const std::string& votes) { return meeting("per_rollam: true\n" + vote(votes)); };
  CHECK(raised({group, per_rollam("for: 3, against: 0, abstained: 1")}) == Raised{"decided-without-quorum: odevzdaných hlasů: 4 z 8; k usnášeníschopnosti je třeba 5"});
  fine({group, per_rollam("for: 3, against: 0, abstained: 2")});
  CHECK(only("votes-do-not-add-up", {group, per_rollam("for: 9, against: 0, abstained: 0")}));
}

TEST_CASE("rules of meetings: votes are those of who was there") {
  const auto votes = [](const std::string& list, const std::string& counts) { return raised({steering(), meeting(list + vote(counts))}); };
  CHECK(votes(present(5), "for: 3, against: 1, abstained: 1").empty());
  CHECK(votes(present(5), "for: 3, against: 1, abstained: 0") == Raised{"votes-do-not-add-up: hlasů: 4, přítomných členů s hlasem: 5"});
  CHECK(votes(present(5), "for: 6, against: 0, abstained: 0") == Raised{"votes-do-not-add-up: hlasů: 6, přítomných členů s hlasem: 5"});
  CHECK(votes(present(5), "for: 3, against: 0, abstained: 0, present: 4") == Raised{"votes-do-not-add-up: hlasů: 3, přítomných při hlasování: 4"});
  CHECK(votes(present(5), "for: 6, against: 0, abstained: 0, present: 6") == Raised{"votes-do-not-add-up: přítomných při hlasování: 6, přítomných členů s hlasem: 5"});
  CHECK(votes("", "for: 9, against: 0, abstained: 0") == Raised{"votes-do-not-add-up: hlasů: 9, členů s hlasem: 8"});
  CHECK(votes("", "for: 3, against: 0, abstained: 0").empty());
}

TEST_CASE("rules of meetings: who came late may have missed a vote") {
  const auto late = present(5) + "late:\n  - {member: a, time: \"13:30\"}\n";
  fine({steering(), meeting(late + vote("for: 4, against: 0, abstained: 0"))});
  fine({steering(), meeting(late + vote("for: 5, against: 0, abstained: 0"))});
  CHECK(raised({steering(), meeting(late + vote("for: 3, against: 0, abstained: 0"))}) == Raised{"votes-do-not-add-up: hlasů: 3, přítomných členů s hlasem: 4–5"});
  CHECK(only("unknown-member", {steering(), meeting(present(5) + "late:\n  - {member: x, time: \"13:30\"}\n")}));
}

TEST_CASE("rules of meetings: what a resolution needs to pass") {
  const auto raised_by = [](const std::string& decision, std::size_t count, const std::string& votes) { return raised({with_statute("decision: " + decision), meeting(present(count) + vote(votes))}); };
  CHECK(raised_by("majority-of-present", 6, "for: 3, against: 1, abstained: 2") == Raised{"resolution-not-adopted: pro: 3 z 6 přítomných; k přijetí je třeba 4"});
  CHECK(raised_by("majority-of-present", 6, "for: 4, against: 0, abstained: 2").empty());
  CHECK(raised_by("majority-of-members", 6, "for: 4, against: 0, abstained: 2") == Raised{"resolution-not-adopted: pro: 4 z 8 členů s hlasem; k přijetí je třeba 5"});
  CHECK(raised_by("majority-of-members", 6, "for: 5, against: 0, abstained: 1").empty());
  CHECK(raised_by("consensus", 6, "for: 1, against: 5, abstained: 0").empty());
  fine({steering(), meeting(present(6) + vote("for: 1, against: 5, abstained: 0"))});
}

TEST_CASE("rules of meetings: working days leave out Easter") {
  const auto invited = [](const std::string& statute, const std::string& day) { return raised({with_statute(statute), meeting("invited: " + day + "\n", "2024-04-03")}); };
  CHECK(invited("notice_working_days: 3", "2024-03-26").empty());
  CHECK(invited("notice_working_days: 3", "2024-03-27") == Raised{"short-notice: pozvánka odešla 2 pracovní dny předem, statut žádá 3 pracovní dny"});
  CHECK(invited("notice_days: 7", "2024-03-27").empty());
  CHECK(invited("notice_days: 7", "2024-04-02") == Raised{"short-notice: pozvánka odešla 1 den předem, statut žádá 7 dní"});
  CHECK(invited("notice_days: 7, notice_working_days: 3", "2024-03-27") == Raised{"short-notice: pozvánka odešla 2 pracovní dny předem, statut žádá 3 pracovní dny"});
  CHECK(invited("notice_days: 7", "2024-04-04") == Raised{"short-notice: pozvánka se rozeslala až po jednání"});
  CHECK(invited("quorum: half", "2024-04-03").empty());
  fine({with_statute("notice_days: 7"), meeting("per_rollam: true\ninvited: 2024-03-26\n")});
}

TEST_CASE("rules of meetings: a joint meeting is one of each group") {
  const auto joint = "together_with: [ps]\nsummary: Společně.\n";
  const auto other = file("groups/ps.yaml", "name: Shromáždění\nkind: assembly\nended: 2024-12-31\nmembers:\n  - {id: x, function: starostka, side: commissioner, to: 2024-03-01}\n");
  fine({steering(), other, meeting(joint + present(3))});
  CHECK(only("present-outside-term", {steering(), other, meeting(std::string(joint) + "present: [a, x]\n")}));
  CHECK(only("meeting-outside-group", {steering(), other, meeting(joint, "2025-03-27")}));
  // Who sits in both groups votes once, so the votes cannot be compared.
  fine({steering(), other, meeting(joint + present(3) + vote("for: 12, against: 0, abstained: 0"))});
  const auto busy = [&](const std::string& with) { return Example{with_statute("meetings_per_year: 2"), other, meeting("summary: A.\n"), meeting("together_with: [" + with + "]\nsummary: B.\n", "2024-06-27", "ps"), meeting("summary: C.\n", "2025-01-08")}; };
  fine(busy("rs"));
  CHECK(raised(busy("")) == Raised{"too-few-meetings: statut žádá 2 jednání za rok, zapsáno jich je méně: 2024 (1)"});
}

TEST_CASE("rules of meetings: only whole years of a group are counted") {
  const auto years = [](const std::string& more) { return Example{steering(more + "statute: {meetings_per_year: 1}\n"), meeting("summary: A.\n", "2021-03-27"), meeting("summary: B.\n", "2024-01-08")}; };
  CHECK(raised(years("")) == Raised{"too-few-meetings: statut žádá 1 jednání za rok, zapsáno jich je méně: 2022 (0), 2023 (0)"});
  CHECK(raised({with_statute("meetings_per_year: 1"), meeting("summary: A.\n", "2022-03-27"), meeting("invited: 2023-01-01\n", "2023-03-27"), meeting("summary: B.\n", "2024-01-08")}) ==
        Raised{"too-few-meetings: statut žádá 1 jednání za rok, zapsáno jich je méně: 2023 (0)"});
  CHECK(only("meeting-outside-group", years("established: 2023-02-01\n")));
  // A meeting that was not understood may be the one that is missing.
  auto broken = years("");
  broken.push_back(file("meetings/2022-03-27-rs.yaml", "title: [\n"));
  CHECK(only("broken-yaml", broken));
  broken.back() = meeting("summary: B.\n", "2022-03-27", "rsx");
  CHECK(only("unknown-reference", broken));
}

TEST_CASE("rules of meetings: a term includes both its days") {
  const auto seat = [](const std::string& term) { return Example{steering("", "  - {id: x, function: starosta, side: user, " + term + "}\n"), meeting("present: [a, x]\n")}; };
  fine(seat("from: 2024-03-27, to: 2024-03-27"));
  CHECK(raised(seat("to: 2024-03-26")) == Raised{"present-outside-term: členství `x` skončilo 2024-03-26"});
  CHECK(raised(seat("from: 2024-03-28")) == Raised{"present-outside-term: členství `x` začíná až 2024-03-28"});
  CHECK(only("period-reversed", seat("from: 2024-05-01, to: 2024-03-01")));
}

TEST_CASE("rules of meetings: what numbers may look like") {
  const auto numbers = [](const std::string& statute, const std::vector<std::pair<std::string, std::string>>& meetings) {
    Example example = {statute.empty() ? steering() : with_statute(statute)};
    for (const auto& [number, date] : meetings) example.push_back(numbered(number, date));
    return raised(example);
  };
  CHECK(numbers("", {{"3.", "2024-01-10"}, {"4", "2024-02-10"}, {"5", "2024-03-10"}}).empty());
  CHECK(numbers("", {{"3", "2024-01-10"}, {"7", "2024-02-10"}}) == Raised{"meeting-number-skipped: čísla 4, 5 a 6 chybějí"});
  CHECK(numbers("", {{"3", "2024-01-10"}, {"99", "2024-02-10"}}) == Raised{"meeting-number-skipped: čísla 4–98 chybějí"});
  CHECK(numbers("", {{"7/2023", "2023-12-10"}, {"8/2023", "2024-01-05"}, {"2024/1", "2024-02-10"}}).empty());
  CHECK(numbers("", {{"7/2023", "2023-12-10"}, {"2/2024", "2024-01-05"}}) == Raised{"meeting-number-skipped: číslo 1/2024 chybí"});
  CHECK(numbers("numbering: continuous", {{"7/2023", "2023-12-10"}, {"8/2024", "2024-01-05"}}).empty());
  CHECK(numbers("numbering: per-year", {{"7", "2023-12-10"}, {"1", "2024-01-05"}, {"1", "2024-02-05"}}) == Raised{"meeting-number-repeated: číslo 1/2024 už má jednání ze dne 2024-01-05"});
  CHECK(numbers("", {{"III", "2024-01-10"}, {"I", "2024-02-10"}, {"1/18", "2024-03-10"}, {"ŘS 5", "2024-04-10"}, {"1", "2024-05-10"}, {"99999999999", "2024-06-10"}}).empty());
  CHECK(numbers("numbering: podle let", {{"1", "2023-12-10"}, {"1", "2024-01-05"}}).size() == 1);
}

TEST_CASE("rules of meetings: a meeting without a number explains a gap") {
  const auto other = file("groups/ps.yaml", "name: Shromáždění\nkind: assembly\n");
  fine({steering(), other, numbered("1", "2024-01-10"), meeting("together_with: [rs]\nnumber: \"9\"\n", "2024-02-10", "ps"), numbered("3", "2024-03-10")});
  fine({steering(), numbered("1", "2024-01-10"), meeting("per_rollam: true\nnumber: \"1\"\n", "2024-02-10"), numbered("2", "2024-03-10")});
  CHECK(only("meeting-number-skipped", {steering(), numbered("1", "2024-01-10"), numbered("3", "2024-03-10"), meeting("", "2024-04-10")}));
}

TEST_CASE("rules of meetings: sides of the triad") {
  const auto group = [](const std::string& more, const std::string& members) { return Example{file("groups/ps.yaml", "name: Skupina\nkind: working\n" + more + "members:\n" + members)}; };
  const auto seat = [](const std::string& side, const std::string& more = {}) { return "  - {id: " + side + ", function: člen, side: " + side + more + "}\n"; };
  const auto both = seat("commissioner") + seat("provider");
  CHECK(raised(group("", seat("provider"))) == Raised{"triad-side-missing: ke dni 2024-01-01 nemá skupina člena za zadavatele a uživatele"});
  CHECK(only("triad-side-missing", group("", both + seat("public"))));
  CHECK(only("triad-side-missing", group("", both + seat("user", ", to: 2023-12-31"))));
  fine(group("ended: 2023-12-31\n", both + seat("user", ", to: 2023-12-31")));
  fine(group("", seat("commissioner", ", from: 2024-05-01")));
  fine({file("groups/ps.yaml", "name: Skupina\nkind: working\n")});
  const auto year = [&](const std::string& users, const std::string& later) {
    return Example{group("", both + users).front(), meeting("present: [commissioner, provider]\n", "2023-03-27", "ps"), meeting("summary: Bez prezence.\n", "2023-05-27", "ps"), meeting(later, "2024-03-27", "ps")};
  };
  const auto all = std::string("present: [commissioner, provider, user]\n");
  CHECK(raised(year(seat("user"), all)) == Raised{"triad-side-absent: v roce 2023 nepřišel za uživatele nikdo (jednání s prezencí: 1)"});
  fine(year(seat("user", ", from: 2024-01-01"), all));
  fine(year("  - {function: člen, side: user}\n", "present: [provider]\n"));
  // Somebody whose id is wrong may have come for that side.
  auto misspelt = year(seat("user"), all);
  misspelt.push_back(meeting("present: [usr]\n", "2023-06-27", "ps"));
  CHECK(raised(misspelt) == Raised{"unknown-member: skupina nemá člena `usr`"});
}

TEST_CASE("rules of meetings: items, tasks and counts") {
  const auto agenda = std::string("agenda: [a, b]\n");
  CHECK(raised({steering(), meeting(agenda + "resolutions:\n  - {text: R., item: 2}\n  - {text: R., item: 3}\n")}) == Raised{"unknown-agenda-item: program nemá bod 3"});
  CHECK(raised({steering(), meeting("discussion:\n  - {text: R., item: 1}\n")}) == Raised{"unknown-agenda-item: program nemá bod 1"});
  CHECK(only("wrong-form", {steering(), meeting("agenda: a\ndiscussion:\n  - {text: R., item: 1}\n")}));
  // On the day of the deadline a task is not overdue.
  const auto task = [](const std::string& done, Date today) { return raised({steering(), meeting("tasks:\n  - {text: Udělat., deadline: 2024-04-10" + done + "}\n")}, today); };
  CHECK(task("", {2024, 4, 10}).empty());
  CHECK(task("", {2024, 4, 11}) == Raised{"task-overdue: termín úkolu 2024-04-10 uplynul"});
  CHECK(task(", done: 2024-04-20", {2024, 5, 1}).empty());
  CHECK(task(", done: [včera]", {2024, 5, 1}) == Raised{"wrong-form: seznam sem nepatří"});
  CHECK(raised({steering(), meeting("attendance: 4\n" + present(5))}) == Raised{"declared-count-differs: přišlo: 4, v seznamech přítomných a hostů: 5"});
  fine({steering(), meeting("public: true\nattendance: 60\n" + present(5))});
  CHECK(only("declared-count-differs", {steering(), meeting("public: true\nattendance: 3\n" + present(5))}));
  CHECK(raised({with_statute("members: 9")}) == Raised{"declared-count-differs: členů s hlasem má být 9, ke dni 2024-01-01 je jich zapsáno 8"});
}

TEST_CASE("rules of meetings: one mistake is one finding") {
  CHECK(raised({steering("", "  - {id: a, function: náhradník, side: user}\n"), meeting("present: [a, x]\n")}) == Raised{"repeated-id: označení `a` už tu je"});
  CHECK(only("unknown-member", {file("groups/rs.yaml", "name: R\nkind: assembly\n"), meeting("present: [a, b, c]\n")}));
  // A list from another term: who could vote is not known.
  const auto seats = "  - {id: i, function: člen i, side: user, to: 2024-03-01}\n";
  CHECK(only("present-outside-term", {steering("statute: {quorum: more-than-half}\n", seats), meeting("present: [a, b, c, d, e, f, g, h, i]\n" + vote("for: 9, against: 0, abstained: 0"))}));
  CHECK(only("unknown-agenda-item", {steering(), meeting("discussion: [{item: 1, text: A.}, {item: 2, text: B.}]\ntasks: [{item: 1, text: C.}]\n")}));
  // A year that was mistyped.
  CHECK(only("date-differs-from-name", {steering("established: 2020-01-01\nstatute: {notice_days: 7, meetings_per_year: 1}\n"),
                                        file("meetings/2024-03-27-rs.yaml", "title: Jednání\ngroup: rs\ndate: 2014-03-27\ninvited: 2024-03-01\n" + present(5))}));
}

TEST_CASE("rules of meetings: exactly half is explained only where more than half is asked for") {
  const auto help = [](const std::string& quorum) { return findings_of(minimal_with({with_statute("quorum: " + quorum), meeting(present(4))})).at(0).help.en; };
  CHECK(help("more-than-half").starts_with("exactly half"));
  CHECK(help("two-thirds").starts_with("check who"));
}

}  // namespace kpss::tests
