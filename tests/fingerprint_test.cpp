// What a finding is told again by: rule, file and record, never line or words.

#include "diagnostics/fingerprint.hpp"

#include <set>

#include "rules_support.hpp"

namespace kpss::tests {
namespace {

constexpr Rule reference{"unknown-reference", Severity::error, {"odkaz", "reference"}};
constexpr Rule key{"unknown-key", Severity::error, {"klíč", "key"}};

Finding finding(const Rule& rule, const Source& source, std::size_t at, std::string within) { return {&rule, {&source, at, at + 1}, {"co", "what"}, {}, {}, {}, std::move(within), {}}; }

/// The fingerprints of what is found in the small example with one file laid over it.
std::vector<std::string> prints_of(const std::string& measure) {
  Findings findings;
  const auto repository = load(minimal_with({file("plans/2024-2026/measures/1.1.1.yaml", measure)}), findings);
  check(repository, findings);
  sort(findings);
  return fingerprints(findings);
}

}  // namespace

TEST_CASE("a fingerprint is of rule, file and record; equals are counted") {
  const Source one("a.yaml", "0123456789"), other("b.yaml", "0123456789");
  const auto prints = fingerprints({finding(reference, one, 1, "goal"), finding(reference, one, 2, "goal"), finding(reference, one, 3, "group"), finding(key, one, 1, "goal"), finding(reference, other, 1, "goal")});
  CHECK(std::set(prints.begin(), prints.end()).size() == prints.size());
  for (const auto& print : prints) CHECK(print.size() == 16);

  // Another line and other words are the same finding.
  auto moved = finding(reference, one, 7, "goal");
  moved.message = {"jinak", "otherwise"};
  CHECK(fingerprints({moved}).front() == prints.front());
  CHECK(fingerprints({finding(key, one, 1, "x"), moved}).back() == prints.front());
  CHECK(prints.front() == "253c9ddc23dabfd9");
  CHECK(fingerprints({}).empty());
}

TEST_CASE("parts of a fingerprint do not run into each other") {
  const Source a("a", "x"), ab("ab", "x");
  CHECK(fingerprints({finding(key, a, 0, "bc")}) != fingerprints({finding(key, ab, 0, "c")}));
  CHECK(fingerprints({finding(key, a, 0, "")}) != fingerprints({finding(key, a, 0, "1")}));
  CHECK(fingerprints({Finding{&key, {}, {}, {}, {}, {}, {}, {}}}).size() == 1);
}

TEST_CASE("fingerprints of a repository hold when lines move and change when the record does") {
  const auto before = prints_of("number: \"1.1.1\"\ntitle: Pomoc\ngoal: \"1.7\"\nresponsible: [charita]\n");
  CHECK(before.size() == 2);
  CHECK(prints_of("# nahoře\n\nnumber: \"1.1.1\"\ntitle: Pomoc\n\nresponsible:\n  - charita\ngoal: \"1.8\"\n") == std::vector{before[1], before[0]});
  CHECK(prints_of("number: \"1.1.1\"\ntitle: Pomoc\ngoal: \"1.1\"\nresponsible: [caritas]\n").front() != before[1]);
}

}  // namespace kpss::tests
