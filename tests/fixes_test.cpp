// Every cure that a rule offers, on every bad example of its page: it makes its finding go away, brings no other, touches nothing beside,
// and there is nothing left to do the second time.

#include <map>
#include <set>

#include "mend/mend.hpp"
#include "rules_support.hpp"
#include "yaml/reader.hpp"
#include "yaml/remarks.hpp"

namespace kpss::tests {
namespace {

/// Rules that cure none of their bad examples, by decision: what to write is known to people only, or is no matter of bytes in one file.
const std::set<std::string_view> left_to_people = {
    "action-plan-outside-parent", "activity-overdue", "activity-without-responsible", "amount-once", "answers-exceed-returned", "approval-missing", "approvals-incomplete",
    "bad-file-name",  // Of a file, as are the next ones in -name.
    "birth-number", "budget-outside-plan", "circular-plans", "code-not-valid", "comment-outside-window", "comment-unsettled", "communication-name", "contradicting-entries",
    "data-after-edition", "date-differs-from-name",  // Either of the two may be right.
    "decided-without-quorum", "declared-count-differs", "empty-file", "form-not-provided", "gap-between-plans", "impossible-value", "indicator-kind", "levels-differ", "listed-twice", "long-name",
    "measure-outside-tree", "measure-vanished", "meeting-number-repeated", "meeting-number-skipped", "meeting-outside-group", "misplaced-file", "missing-key", "missing-plan", "missing-reason", "missing-type",
    "monitoring-name", "narrative-name", "not-confirmed", "not-printed", "not-reported", "number-differs-from-name", "output-not-delivered", "overlapping-plans", "period-reversed", "phase-outside-process",
    "present-outside-term", "prices-of-free-service", "private-contact", "quorum-not-met", "repeated-block", "repeated-id", "repeated-number", "repeated-record", "repeated-registration",
    "resolution-not-adopted", "same-label", "secret-address",  // A cure of bytes would leave it in the history of git.
    "several-documents", "short-notice", "status-went-back", "style-reaches-out", "swallowed-item", "target-against-direction", "task-overdue", "text-in-block", "too-deep", "too-few-meetings", "too-large", "too-long",
    "triad-side-absent", "triad-side-missing", "unclosed-block", "uneven-table", "unfilled", "unknown-agenda-item", "unknown-codelist",
    "unknown-data-version",  // The version says how all of it is written.
    "unlisted-service", "unreachable-service", "unusual-form", "votes-do-not-add-up", "wrong-ico", "wrong-id", "wrong-style-file", "year-outside-plan"};

using Files = std::map<std::string, std::string>;

/// What was found, by words that hold when bytes move.
struct Seen {
  std::multiset<std::string> with_cure, without_cure;
  Files files;  ///< Those that cures change, as they are.
  Files cured;  ///< The same with all cures made, whatever mending would say of them.
};

Seen look(std::vector<Input> inputs) {
  Seen seen;
  Findings findings;
  const auto repository = load(std::move(inputs), findings);
  check(repository, findings, {});
  for (const auto& finding : findings) {
    (finding.fix.empty() ? seen.without_cure : seen.with_cure).insert(fmt::format("{}: {}", finding.rule->name, finding.message.en));
    for (const auto& one : finding.fix) {
      REQUIRE(one.at.begin <= one.at.end);
      REQUIRE(one.at.end <= one.at.source->text().size());
      CHECK(one.at.source->text().substr(one.at.begin, one.at.end - one.at.begin) != one.text);
      seen.files[one.at.source->path()] = one.at.source->text();
    }
  }
  seen.cured = mend::cured_files(mend::side_by_side(findings, mend::everything));
  return seen;
}

/// What people remarked; what they told kpss may be cured itself.
std::vector<std::string> remarks_of(const std::string& text) {
  const Source source("a.yaml", text);
  Findings unheard;
  const auto document = yaml::read(source, unheard);
  std::vector<std::string> remarks;
  if (document.sound)
    for (const auto& remark : yaml::remarks_in(document)) remarks.push_back(text.substr(remark.begin, remark.end - remark.begin));
  std::erase_if(remarks, [](const std::string& remark) { return remark.starts_with("# kpss:"); });
  return remarks;
}

/// A repository after its cures, as often as there are some.
struct Cured {
  Seen before, after;
  std::size_t rounds = 0;
};

Cured cured(std::vector<Input> inputs) {
  constexpr std::size_t most_rounds = 10;
  Cured result{look(inputs), {}};
  result.after = result.before;
  for (; !result.after.cured.empty() && result.rounds < most_rounds; ++result.rounds) {
    for (const auto& [path, text] : result.after.cured) {
      if (const auto remarks = remarks_of(result.after.files.at(path)); !remarks.empty() && path.ends_with(".yaml")) CHECK(remarks_of(text) == remarks);
      for (auto& input : inputs)
        if (input.path == path) input.bytes = text;
    }
    result.after = look(inputs);
  }
  return result;
}

std::string listed(const std::multiset<std::string>& words) { return fmt::format("{}", fmt::join(words, "\n  ")); }

}  // namespace

TEST_CASE("fixes: every cure of a bad example makes its finding go away and brings no other") {
  std::set<std::string> curing;
  for (const auto& page : pages())
    for (std::size_t i = 0; i < page.bad.size(); ++i) {
      INFO(page.name << ", bad example " << i + 1);
      const auto result = cured(minimal_with(page.bad[i]));
      const auto &before = result.before, &after = result.after;
      INFO("before: " << listed(before.with_cure) << "\nand without: " << listed(before.without_cure) << "\nafter: " << listed(after.with_cure) << "\nand without: " << listed(after.without_cure));
      if (!before.with_cure.empty()) curing.insert(page.name);
      CHECK(after.with_cure.empty());
      CHECK(after.without_cure == before.without_cure);
      // What has nothing to cure is left alone.
      CHECK((result.rounds == 0) == before.with_cure.empty());
    }
  for (const auto& page : pages()) {
    if (page.bad.empty()) continue;
    INFO(page.name << " either cures one of its bad examples, or is left to people; say which in this test");
    CHECK(curing.contains(page.name) != left_to_people.contains(page.name));
  }
}

namespace {

constexpr auto card = "plans/2024-2026/measures/1.1.1.yaml";
const std::string card_head = "number: \"1.1.1\"\ntitle: Pomoc\ngoal: \"1.1\"\n";

/// What becomes of a file of the repository; itself where nothing is cured.
std::string cured_text(const std::string& path, const std::string& text) {
  const auto seen = look(minimal_with({file(path, text)}));
  const auto found = seen.cured.find(path);
  return found == seen.cured.end() ? text : found->second;
}

struct Line {
  std::string before, after;
};
void check_lines(const std::string& path, const std::string& head, const std::vector<Line>& lines, const std::string& tail = {}) {
  for (const auto& line : lines) {
    CAPTURE(line.before);
    CHECK(cured_text(path, head + line.before + tail) == head + line.after + tail);
  }
}

}  // namespace

TEST_CASE("fixes: what a person wrote becomes what was meant, and nothing beside changes") {
  check_lines("meetings/2024-03-28.yaml", "title: Jednání\ndate: ", {{"28. 3. 2024", "2024-03-28"}, {"28.3.2024   # čtvrtek", "2024-03-28   # čtvrtek"}, {"\"28. března 2024\"", "2024-03-28"}, {"2024/3/28", "2024-03-28"}, {"2024-3-28", "2024-03-28"}}, "\nplace: radnice\n");
  check_lines("meetings/2024-03-28.yaml", "title: Jednání\ndate: 2024-03-28\n",
              {{"time: 13.00", "time: \"13:00\""}, {"time: 9:00", "time: \"09:00\""}, {"time: 9 hod.", "time: \"09:00\""}, {"public: ano", "public: true"}, {"public: NE", "public: false"}, {"public: \"true\"", "public: true"}, {"attendance: 1 200", "attendance: 1200"}, {"agenda: Zahájení", "agenda: [Zahájení]"}}, "\n");
  check_lines(card, card_head + "budget:\n  - {year: 2024, source: region, ",
              {{"amount: 250 000 Kč", "amount: 250000"}, {"amount: 1\u00a0200.50", "amount: 1200.50"}, {"amount: \"1 200,50\"", "amount: 1200.50"}, {"amount: 250 tis. Kč", "amount: 250000"}, {"thousands: 2 500", "thousands: 2500"}, {"amount: \u22125000", "amount: -5000"}, {"amount: neuvedeno", "amount: neuvedeno"}}, "}\n");
  check_lines(card, card_head + "indicators:\n  - {id: a, name: A, ", {{"kind: yes-no, baseline: ne", "kind: yes-no, baseline: false"}, {"kind: date, baseline: 1. 3. 2024", "kind: date, baseline: 2024-03-01"}, {"baseline: 1 200", "baseline: 1200"}, {"kind: yes_no, baseline: true", "kind: yes-no, baseline: true"}}, "}\n");
  check_lines(card, "number: \"1.1.1\"\ntitle: ", {{"true", "\"true\""}, {"false # pravda", "\"false\" # pravda"}}, "\ngoal: \"1.1\"\n");
  check_lines(card, "number: \"1.1.1\"\n", {{"titel: Pomoc", "title: Pomoc"}, {"Title: Pomoc", "title: Pomoc"}, {"\"title\" : Pomoc\nnot: x", "\"title\" : Pomoc\nnot: x"}}, "\ngoal: \"1.1\"\n");
  check_lines(card, card_head + "target_groups: ", {{"[senioři]", "[seniori]"}, {"seniori", "[seniori]"}, {"\"seniori\"", "[seniori]"}, {"[seniori, senioři]", "[seniori, senioři]"}}, "\n");
  check_lines("organizations/a.yaml", "name: A\n",
              {{"web: www.example.org", "web: https://www.example.org"}, {"ico: 123455", "ico: \"00123455\""}, {"ico: 001 234 55", "ico: \"00123455\""}, {"data_box: ABC1234", "data_box: abc1234"}, {"data_box: \"1234567 \"", "data_box: \"1234567\""},
               {"contact: {phone: 585 751 111}", "contact: {phone: +420 585 751 111}"}, {"contact: {phone: 585-751-111}", "contact: {phone: +420 585 751 111}"}, {"contact: {email: \"mailto:a@example.org\"}", "contact: {email: \"a@example.org\"}"}, {"contact: {phone: \"585751111\"}", "contact: {phone: \"+420 585 751 111\"}"},
               {"address: {town: A, postal_code: 752-01}", "address: {town: A, postal_code: 752 01}"}, {"address: {town: A, municipality_code: 513 491}", "address: {town: A, municipality_code: \"513491\"}"}}, "\n");
}

TEST_CASE("fixes: where somebody has to decide nothing is written") {
  const auto unchanged = [](const std::string& path, const std::string& head, const std::vector<std::string>& lines, const std::string& tail = {}) {
    for (const auto& line : lines) check_lines(path, head, {{line, line}}, tail);
  };
  unchanged("meetings/2024-03-28.yaml", "title: Jednání\ndate: ", {"3/4/2024", "28. 3.", "30. 2. 2024", "28. 3. 2024 ve 13 hodin", "2024-28-03", "2024", "1. 1. 60"}, "\n");
  unchanged("meetings/2024-03-28.yaml", "title: Jednání\ndate: 2024-03-28\n", {"time: 25:00", "time: 1300", "time: od 13.00", "public: možná", "attendance: asi 20", "attendance: 20 osob", "agenda: Zahájení, různé"}, "\n");
  unchanged(card, card_head + "budget:\n  - {year: 2024, source: region, ", {"amount: 250 Kč měsíčně", "amount: 12.345.6", "amount: \"1,250\"", "amount: 5 %", "thousands: 250 Kč", "thousands: 2 mil."}, "}\n");
  unchanged(card, card_head, {"not: x", "ntoe: x\nnoet: y", "responsible: [charita]"}, "\n");
  unchanged("plans/2024-2026/monitoring/2024.yaml", "records:\n  - {measure: ", {"\"1.1.2\"", "\"1.2.1\""}, ", status: fulfilled}\n");
  unchanged("organizations/a.yaml", "name: A\n",
            {"ico: 123456", "ico: \"123 45\"", "data_box: abc123", "web: nemáme", "contact: {phone: 585 751 111 (Nováková)}", "contact: {phone: 585 751 111 linka 12}", "contact: {email: a(zavináč)example.org}", "address: {town: A, postal_code: 752 0}"}, "\n");
}

TEST_CASE("fixes: a file that cannot be read is cured only where it can be read afterwards") {
  check_lines(card, card_head,
              {{"note: Péče: od dubna", "note: \"Péče: od dubna\""}, {"note: Péče: od dubna  # doplnit", "note: \"Péče: od dubna\"  # doplnit"}, {"note:Péče", "note: Péče"}, {"note: @obec", "note: \"@obec\""}, {"note: *důležité* opatření", "note: \"*důležité* opatření\""},
               {"note: `kpss`", "note: \"`kpss`\""}, {"note: \"Charita\" a obec", "note: '\"Charita\" a obec'"}, {"note: \"C:\\Data\"", "note: 'C:\\Data'"}, {"budget:\n\t- {year: 2024, source: region, amount: 1}", "budget:\n  - {year: 2024, source: region, amount: 1}"},
               {"note: a: b\nresult: c: d", "note: \"a: b\"\nresult: c: d"}, {"note: x\nnote: x", "note: x"}},
              "\n");
  for (const std::string broken : {"note: Pomoc status: fulfilled", "note: \"Péče", "responsible: [a, b", "13:00 Zahájení", "responsible: [@obec]", "note: !naléhavé", "budget:\n\t- {year: 2024\n\tsource: x}", "note: x\nnote: z", "note: x # a\nnote: x # b", "note: &kotva x"})
    check_lines(card, card_head, {{broken, broken}}, "\n");
}

TEST_CASE("fixes: a list or a mapping never gets what it has") {
  const auto first = card_head + "indicators: [{id: klienti, name: A}]\n";
  const auto record = [](const std::string& indicators) { return "records:\n  - {measure: \"1.1.1\", status: fulfilled, indicators: " + indicators + "}\n"; };
  const auto after = [&](const std::string& indicators) {
    const auto path = std::string("plans/2024-2026/monitoring/2024.yaml");
    const auto seen = look(minimal_with({file(card, first), file(path, record(indicators))}));
    return seen.cured.contains(path) ? seen.cured.at(path) : record(indicators);
  };
  CHECK(after("{klient: 47}") == record("{klienti: 47}"));
  CHECK(after("{klienti: 47, klient: 48}") == record("{klienti: 47, klient: 48}"));
}

}  // namespace kpss::tests
