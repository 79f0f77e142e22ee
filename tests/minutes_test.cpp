// Minutes, invitations and settled comments: what is said of quorum and votes in correct Czech, and what the public is not told.

#include <doctest/doctest.h>

#include "documents/comments.hpp"
#include "documents/markdown.hpp"
#include "documents/meeting.hpp"
#include "documents/privacy.hpp"
#include "documents/texts.hpp"
#include "repository/published_contacts.hpp"
#include "support.hpp"
#include "text/vocalization.hpp"

namespace kpss::tests {
namespace {

struct File {
  std::string path, text;
};

Repository repository_of(std::vector<File> files) {
  std::vector<Input> inputs;
  files.push_back({"kpss.yaml", "kpss: 1\nname: Obec\nterritory: Obec\ncoordinator: {function: koordinátorka, phone: \"+420 777 000 001\"}\n"});
  for (auto& file : files) {
    Input input{std::move(file.path)};
    input.bytes = std::move(file.text);
    inputs.push_back(std::move(input));
  }
  Findings findings;
  auto repository = load(std::move(inputs), findings);
  CHECK(findings.empty());
  return repository;
}

/// A group of so many members with a vote, m1, m2 …, and a meeting where the first of them came.
Repository meeting_of(int members, int present, const std::string& statute, const std::string& more = {}) {
  std::string group = "name: Skupina\nkind: steering\n" + (statute.empty() ? "" : "statute: {" + statute + "}\n") + "members:\n";
  for (int i = 1; i <= members; ++i) group += fmt::format("  - {{id: m{0}, function: člen {0}, side: {1}}}\n", i, i % 2 ? "commissioner" : "provider");
  std::string meeting = "title: 3. jednání skupiny\ngroup: g\ndate: 2026-03-12\n" + more;
  if (present > 0) meeting += "present: [";
  for (int i = 1; i <= present; ++i) meeting += fmt::format("m{}{}", i, i < present ? ", " : "]\n");
  return repository_of({{"groups/g.yaml", group}, {"meetings/2026-03-12-g.yaml", meeting}});
}

std::string minutes(const Repository& repository, Audience audience = Audience::public_, Language language = Language::cs) {
  auto text = plain_markdown(minutes_of({repository, repository.all<Meeting>().front(), language, Date{2026, 4, 1}, audience}));
  for (auto at = text.find("\u00a0"); at != text.npos; at = text.find("\u00a0")) text.replace(at, 2, " ");
  return text;
}

bool holds(const std::string& text, std::string_view what) { return text.find(what) != text.npos; }

std::string title_of(const std::string& title, bool invitation = false) {
  const auto repository = repository_of({{"meetings/2026-03-12-x.yaml", "title: " + title + "\ndate: 2026-03-12\nattendance: 5\n"}});
  const MeetingSubject subject{repository, repository.all<Meeting>().front(), Language::cs, Date{2026, 4, 1}};
  auto text = invitation ? invitation_to(subject).title : minutes_of(subject).title;
  for (auto at = text.find("\u00a0"); at != text.npos; at = text.find("\u00a0")) text.replace(at, 2, " ");
  return text;
}

}  // namespace

TEST_CASE("z or ze, as one reads it aloud") {
  for (const int number : {1, 5, 8, 9, 10, 11, 12, 15, 18, 19, 20, 22, 25, 50, 80, 99, 1000}) CHECK(from_number(number) == "z");
  for (const int number : {2, 3, 4, 6, 7, 13, 14, 16, 17, 30, 42, 60, 77, 100, 101}) CHECK(from_number(number) == "ze");
  CHECK(from_ordinal(2) == "z");
  CHECK(from_ordinal(3) == "ze");
  CHECK(from_word("setkání") == "ze");
  CHECK(from_word("zasedání") == "ze");
  CHECK(from_word("veřejného") == "z");
  CHECK(from_word("třetího") == "ze");
}

TEST_CASE("minutes are titled in the genitive where it is known, and as they are where it is not") {
  CHECK(title_of("2. jednání komise") == "Zápis z 2. jednání komise");
  CHECK(title_of("3. jednání řídící skupiny") == "Zápis ze 3. jednání řídící skupiny");
  CHECK(title_of("Veřejné setkání k plánu") == "Zápis z veřejného setkání k plánu");
  CHECK(title_of("Třetí společné jednání skupin") == "Zápis ze třetího společného jednání skupin");
  CHECK(title_of("Setkání s občany") == "Zápis ze setkání s občany");
  CHECK(title_of("Kulatý stůl o bydlení") == "Zápis – Kulatý stůl o bydlení");
  CHECK(title_of("Veřejné projednání") == "Zápis – Veřejné projednání");
  CHECK(title_of("Veřejné setkání k plánu", true) == "Pozvánka na veřejné setkání k plánu");
  CHECK(title_of("Kulatý stůl o bydlení", true) == "Pozvánka – Kulatý stůl o bydlení");
}

TEST_CASE("the quorum is told by the statute, in Czech that counts") {
  const auto six = minutes(meeting_of(9, 6, "quorum: more-than-half"));
  CHECK(holds(six, "Přítomno: 6 z 9 členů s hlasem. **Jednání je usnášeníschopné.** Statut vyžaduje účast alespoň 5 členů s hlasem (nadpoloviční většina členů)."));
  CHECK(holds(minutes(meeting_of(8, 4, "quorum: more-than-half")), "**Jednání není usnášeníschopné.**"));
  CHECK(holds(minutes(meeting_of(8, 4, "quorum: half")), "**Jednání je usnášeníschopné.**"));
  CHECK(holds(minutes(meeting_of(7, 7, "quorum: half")), "Přítomno: 7 ze 7 členů s hlasem."));
  CHECK(holds(minutes(meeting_of(1, 1, "quorum: half")), "Přítomno: 1 z 1 člena s hlasem. **Jednání je usnášeníschopné.** Statut vyžaduje účast alespoň 1 člena s hlasem"));
  const auto open = minutes(meeting_of(3, 2, "quorum: none, decision: consensus"));
  CHECK(holds(open, "Statut usnášeníschopnost nestanoví. Skupina rozhoduje konsenzem."));
  CHECK_FALSE(holds(open, "usnášeníschopné"));
  const auto silent = minutes(meeting_of(3, 2, ""));
  CHECK(holds(silent, "Přítomno: 2 ze 3 členů s hlasem."));
  CHECK_FALSE(holds(silent, "usnáš"));
  CHECK(holds(minutes(meeting_of(3, 0, "quorum: half", "attendance: 10\n")), "Celková účast: 10 lidí."));
  CHECK(holds(minutes(meeting_of(3, 0, "quorum: half", "attendance: 10\n")), "Prezence není zapsána, usnášeníschopnost proto nelze ověřit."));
  CHECK(holds(minutes(meeting_of(9, 6, "quorum: two-thirds"), Audience::public_, Language::en), "Present: 6 of 9 members with a vote. **The meeting has a quorum.** The statute asks for at least 6 members with a vote"));
  CHECK(holds(minutes(meeting_of(9, 6, "quorum: half", "per_rollam: true\n")), "Účast na hlasování: 6 z 9 členů s hlasem. **Počet hlasujících je dostatečný.**"));
}

TEST_CASE("a resolution is adopted by the statute, and without one nothing is claimed") {
  const std::string votes = "resolutions: [{number: \"1\", text: Schvaluje., votes: {for: 3, against: 2, abstained: 1}}]\n";
  CHECK(holds(minutes(meeting_of(9, 6, "decision: majority-of-present", votes)), "Hlasování: pro 3, proti 2, zdržel se 1 – **nepřijato**."));
  CHECK(holds(minutes(meeting_of(9, 5, "decision: majority-of-present", "resolutions: [{text: Schvaluje., votes: {for: 3, against: 2, abstained: 0}}]\n")), "pro 3, proti 2, zdržel se 0 – **přijato**."));
  CHECK(holds(minutes(meeting_of(9, 5, "decision: majority-of-members", "resolutions: [{text: Schvaluje., votes: {for: 3, against: 2, abstained: 0}}]\n")), "**nepřijato**"));
  CHECK(holds(minutes(meeting_of(9, 6, "", votes)), "zdržel se 1.\n"));
  CHECK(holds(minutes(meeting_of(9, 4, "quorum: more-than-half, decision: majority-of-present", "resolutions: [{text: Schvaluje., votes: {for: 4, against: 0, abstained: 0}}]\n")), "zdržel se 0.\n"));
  CHECK(holds(minutes(meeting_of(9, 6, "decision: consensus", "resolutions: [{text: Navrhuje.}]\n")), "Přijato konsenzem."));
}

TEST_CASE("what belongs to no item of the agenda is printed all the same") {
  const auto text = minutes(meeting_of(3, 2, "", "agenda: [a, b]\ndiscussion: [{item: 2, text: K druhému.}, {item: 9, text: K devátému.}, {text: K ničemu.}]\nresolutions: [{item: 2, text: Beze všeho.}, {item: 0, text: Mimo.}]\ntasks: [{item: 2, text: Udělat.}, {text: Dodat.}]\n"));
  for (const auto what : {"### 2. B", "K druhému.", "K devátému.", "K ničemu.", "Beze všeho.", "## Další usnesení", "Mimo.", "**Úkol:** Udělat.", "Dodat."}) CHECK(holds(text, what));
  CHECK_FALSE(holds(text, "### 1. A"));
}

TEST_CASE("who belongs to both groups of a joint meeting is counted once, who has no vote not in a vote per rollam") {
  const auto group = [](const std::string& name) { return "name: " + name + "\nkind: working\nmembers: [{id: oba, function: v obou, side: user}, {id: bez, function: bez hlasu, side: commissioner, without_vote: true}]\n"; };
  const auto held = [&](const std::string& more) {
    return minutes(repository_of({{"groups/a.yaml", group("Senioři")}, {"groups/b.yaml", group("Rodiny")}, {"meetings/2026-03-12-x.yaml", "title: Společné jednání skupin\ngroup: a\ntogether_with: [b]\ndate: 2026-03-12\npresent: [oba, bez]\n" + more}}));
  };
  CHECK(holds(held(""), "Přítomni podle stran: zadavatelé 1, uživatelé 1."));
  CHECK(holds(held("per_rollam: true\n"), "Hlasující podle stran: uživatelé 1."));
}

TEST_CASE("a joint meeting is counted by groups, its guests once") {
  const auto group = [](std::string name, std::string id) { return "name: " + name + "\nkind: working\nstatute: {quorum: half}\nmembers: [{id: " + id + ", function: f " + id + ", side: user}, {function: jiný, side: user}]\n"; };
  const auto repository = repository_of({{"groups/a.yaml", group("Senioři", "a1")}, {"groups/b.yaml", group("Rodiny", "b1")},
                                         {"meetings/2026-03-12-x.yaml", "title: Společné jednání skupin\ngroup: a\ntogether_with: [b]\ndate: 2026-03-12\npresent: [a1]\nguests: [{function: host z kraje}]\n"}});
  const auto text = minutes(repository);
  CHECK(holds(text, "**Senioři.** Přítomno: 1 ze 2 členů s hlasem. **Jednání je usnášeníschopné.**"));
  CHECK(holds(text, "**Rodiny.** Přítomno: 0 ze 2 členů s hlasem. **Jednání není usnášeníschopné.**"));
  CHECK(holds(text, "Přítomni podle stran: uživatelé 1, hosté 1. Bez omluvy: 3."));
  CHECK(holds(text, "**Společně se skupinami:** Rodiny"));
  const auto inside = minutes(repository, Audience::internal);
  CHECK(holds(inside, "*Prezenční listina – Rodiny*"));
  CHECK(inside.find("host z kraje") == inside.rfind("host z kraje"));
}

TEST_CASE("the public is not told names, not even by leaving the list unknown") {
  const auto repository = meeting_of(3, 0, "", "attendance: 4\nguests: [{function: matka, name: Jana Tichá}]\nverified_by: [m1]\n");
  CHECK(holds(minutes(repository), "Hosté: 1."));
  CHECK_FALSE(holds(minutes(repository), "Tichá"));
  CHECK(holds(minutes(repository, Audience::internal), "Hosté: matka, Jana Tichá."));
}

TEST_CASE("a brief document has no date below its title") {
  const auto repository = meeting_of(3, 2, "");
  const auto document = minutes_of({repository, repository.all<Meeting>().front(), Language::cs, Date{2026, 4, 1}});
  CHECK(holds(pandoc_metadata(document), "\"brief\": true"));
  CHECK(holds(pandoc_metadata(document), "\"date-meta\""));
  CHECK_FALSE(holds(pandoc_metadata(document), "\"date\""));
  CHECK_FALSE(holds(plain_markdown(document), "2026-04"));
}

TEST_CASE("every text of a document is looked at") {
  const Inlines secret{Strong{{Link{"mailto:link@seznam.cz", {"0"}}}}};
  Document document{.title = "t@seznam.cz", .subtitle = "s@seznam.cz", .authors = {"a@seznam.cz"}, .subject = "u@seznam.cz", .blocks = {}};
  document.blocks = {Heading{1, "h", {"h@seznam.cz"}}, Paragraph{secret}, List{false, {{Paragraph{{"l@seznam.cz"}}}}}, Table{.style = "", .caption = {"c@seznam.cz"}, .columns = {{{"d@seznam.cz"}}}, .rows = {{{"r@seznam.cz"}}}},
                     Card{"e@seznam.cz", {{{"f@seznam.cz"}, {"g@seznam.cz"}}}}, Figure{"n", "", "i@seznam.cz", {"j@seznam.cz"}, "k@seznam.cz"}, Division{"box", {Paragraph{{"m@sez", Strong{{"nam.cz"}}}}}}, Contents{"o@seznam.cz"}};
  CHECK(leaks_in(document, {}).size() == 18);
  CHECK(leaks_in(document, {"LINK@seznam.cz"}).size() == 17);
  CHECK(leaks_in(document, {}).back().masked == "o…@seznam.cz");
  CHECK(leaks_in(document, {}).front().heading.empty());
  CHECK(leaks_in(document, {}).back().heading == "h@seznam.cz");
}

TEST_CASE("a leak is told without being repeated") {
  Document document{.title = "x", .blocks = {Paragraph{{"RČ 780123/3539, tel. +420 777 123 456 a 777\u00a0000\u00a0001, 777 123 456"}}}};
  const auto leaks = leaks_in(document, {"+420 777 000 001", "780123/3539"});
  REQUIRE(leaks.size() == 2);
  CHECK(leaks[0].masked == "78…/…");
  CHECK(leaks[1].masked == "777 … …");
}

TEST_CASE("all contacts of the repository may be printed") {
  const auto repository = repository_of({{"groups/g.yaml", "name: G\nkind: working\ncontact: {function: f, email: g@seznam.cz}\nmembers: [{function: m, side: user, phone: \"+420 777 999 999\"}]\n"},
                                         {"organizations/o.yaml", "name: O\ncontact: {function: f, phone: \"+420 602 111 222\"}\n"}});
  Document document{.title = "777 000 001, g@seznam.cz, 602 111 222, 777 999 999", .blocks = {}};
  const auto leaks = leaks_in(document, published_contacts(repository));
  REQUIRE(leaks.size() == 1);
  CHECK(leaks[0].kind == PersonalDatumKind::phone);
}

}  // namespace kpss::tests
