// SARIF as its schema says, with what GitHub and editors look for in it.

#include <nlohmann/json.hpp>

#include "diagnostics/sarif_text.hpp"
#include "forms_support.hpp"
#include "rules/page.hpp"
#include "text/utf8.hpp"

namespace kpss::tests {
namespace {

using nlohmann::json;

/// Published standards are no part of the repository; they lie beside it, or where KPSS_STANDARDS says.
const std::filesystem::path schema = (std::getenv("KPSS_STANDARDS") ? std::filesystem::path(std::getenv("KPSS_STANDARDS")) : root / "../shared/standards") / "sarif-2.1.0/sarif-schema-2.1.0.json";

bool has_schema() {
  if (std::filesystem::exists(schema)) return true;
  MESSAGE("skipped: the schema of SARIF 2.1.0 is not at \"" << schema.string() << "\"; KPSS_STANDARDS may say where it is");
  return false;
}

std::string complaints(const std::string& text) {
  const TemporaryFolder folder;
  spit(folder.path() / "kpss.sarif", text);
  return told_by("exchange/check.py", {"schema", schema.string(), (folder.path() / "kpss.sarif").string()});
}

json run_of(const Checked& checked, const Rendering& rendering) { return json::parse(findings_as_sarif(checked, rendering)).at("runs").at(0); }

}  // namespace

TEST_CASE("SARIF validates against the published schema") {
  if (!has_schema()) return;
  Hostile found;
  for (const auto language : {Language::cs, Language::en}) {
    found.rendering.language = language;
    CHECK(complaints(findings_as_sarif(found.checked, found.rendering)) == "");
  }
  CHECK(complaints(findings_as_sarif({}, {})) == "");
  auto broken = findings_as_sarif(found.checked, found.rendering);
  broken.replace(broken.find("\"note\""), 6, "\"info\"");
  CHECK(complaints(broken).find("'info' is not one of") != std::string::npos);
}

TEST_CASE("results of SARIF lead to their rules, places and cures") {
  const Hostile found;
  const auto run = run_of(found.checked, found.rendering);
  const auto& rules = run.at("tool").at("driver").at("rules");
  const auto& results = run.at("results");
  REQUIRE(results.size() == 5);
  CHECK(rules.size() == 3);
  for (const auto& result : results) CHECK(rules.at(result.at("ruleIndex").get<std::size_t>()).at("id") == result.at("ruleId"));
  CHECK(rules.at(0).at("help").at("markdown") == "# not-reported\n");
  CHECK(rules.at(1).at("properties").at("tags") == json({"correctness", "personal-data"}));

  const auto& first = results.at(0);
  const auto& place = first.at("locations").at(0).at("physicalLocation");
  CHECK(place.at("artifactLocation").at("uri") == "obec/pl%C3%A1ny%3A%201/1.1%20a%25.yaml");
  CHECK(place.at("region") == json({{"startLine", 1}, {"startColumn", 10}, {"endLine", 1}, {"endColumn", 13}}));  // Columns in characters.
  CHECK(first.at("locations").at(0).at("logicalLocations").at(0).at("fullyQualifiedName") == "goal");
  CHECK(first.at("message").at("text").get<std::string>().ends_with("\nnáprava: napište `1.1`"));
  CHECK(first.at("relatedLocations").at(0).at("physicalLocation").at("artifactLocation").at("uri") == "obec/plan.yaml");
  CHECK(first.at("fixes").at(0).at("description").at("text") == "napište `1.1`");
  const auto& changes = first.at("fixes").at(0).at("artifactChanges");
  REQUIRE(changes.size() == 2);
  CHECK(changes.at(1).at("replacements").at(0) == json({{"deletedRegion", {{"startLine", 1}, {"startColumn", 10}, {"endLine", 1}, {"endColumn", 13}}}, {"insertedContent", {{"text", "\"1.1\""}}}}));
  CHECK(changes.at(0).at("replacements").at(0).at("deletedRegion") == json({{"startLine", 1}, {"startColumn", 4}, {"endLine", 1}, {"endColumn", 4}}));
  CHECK(results.at(3).at("level") == "note");
  CHECK(results.at(3).at("locations").at(0).at("physicalLocation").at("region").at("startLine") == 1);
}

TEST_CASE("SARIF tells what was allowed, and why") {
  Hostile found;
  const auto results = run_of(found.checked, found.rendering).at("results");
  for (std::size_t i = 0; i < 4; ++i) CHECK(results.at(i).at("suppressions").empty());
  CHECK(results.at(4).at("suppressions") == json::array({{{"kind", "inSource"}, {"status", "accepted"}, {"justification", "tak to je"}}}));
  found.checked.allowed.clear();
  const auto without = run_of(found.checked, found.rendering);
  for (const auto& result : without.at("results")) CHECK_FALSE(result.contains("suppressions"));
}

TEST_CASE("no form repeats what a rule is discreet about") {
  const Hostile found;
  for (const auto& form : finding_forms()) {
    CAPTURE(form.name);
    CHECK(form.render(found.checked, found.rendering).find(secret) == std::string::npos);
  }
}

TEST_CASE("a message of SARIF links nowhere, a path is a reference") {
  CHECK(message_text("`[zde](http://a.cz)`") == "`\\[zde\\](http://a.cz)`");
  CHECK(message_text("seznam [a, b] (oba)") == "seznam [a, b] (oba)");
  CHECK(relative_uri("a b/č#?.yaml") == "a%20b/%C4%8D%23%3F.yaml");
  const Hostile found;
  CHECK(run_of(found.checked, found.rendering).at("results").at(0).at("message").at("text").get<std::string>().find("[zde](") == std::string::npos);
}

TEST_CASE("the first paragraph of every page is short enough for GitHub") {
  constexpr std::size_t longest = 1024;
  for (const auto& page : pages())
    for (const auto& words : {page.cs, page.en}) CHECK_MESSAGE(utf8::length(words.substr(0, words.find("\n\n"))) <= longest, page.name);
}

}  // namespace kpss::tests
