// The forms for Jenkins, GitHub, GitLab and other programs: each is what its reader expects, whatever a file holds.

#include <nlohmann/json.hpp>

#include <set>

#include "diagnostics/fingerprint.hpp"
#include "forms_support.hpp"

namespace kpss::tests {
namespace {

using nlohmann::json;

std::string junit(const Checked& checked, const Rendering& rendering, const std::vector<std::string>& wish = {}) {
  const TemporaryFolder folder;
  const auto file = folder.path() / "report.xml";
  spit(file, findings_as_junit(checked, rendering));
  std::vector<std::string> arguments{file.string()};
  arguments.insert(arguments.end(), wish.begin(), wish.end());
  return told_by("forms/junit.py", arguments);
}

std::vector<json> tests_of(const Checked& checked, const Rendering& rendering) {
  std::istringstream lines(junit(checked, rendering, {"--read"}));
  std::vector<json> tests;
  for (std::string line; std::getline(lines, line);) tests.push_back(json::parse(line));
  return tests;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

/// As many findings of each severity.
Checked many(const Source& source, int errors, int warnings, int infos) {
  static constexpr Rule error{"e", Severity::error, {}}, warning{"w", Severity::warning, {}}, info{"i", Severity::info, {}};
  Checked checked;
  for (const auto& [rule, number] : {std::pair(&info, infos), std::pair(&warning, warnings), std::pair(&error, errors)})
    for (int i = 0; i < number; ++i) checked.findings.push_back({rule, {&source, 0, 1}, say("nález {}", "finding {}", i)});
  return checked;
}

std::size_t beginning(const std::vector<std::string>& lines, std::string_view with) {
  return static_cast<std::size_t>(std::count_if(lines.begin(), lines.end(), [&](const std::string& line) { return line.starts_with(with); }));
}

}  // namespace

TEST_CASE("JUnit is XML with a test for every file") {
  Hostile found;
  CHECK(junit(found.checked, found.rendering) == "");
  const auto tests = tests_of(found.checked, found.rendering);
  REQUIRE(tests.size() == 3);
  CHECK(tests[0] == json({"obec/kpss.yaml", "passed"}));
  CHECK(tests[1] == json({"obec/plan.yaml", "passed", "obec/plan.yaml: upozornění[not-reported]: za rok 2018 chybí záznam\n"}));
  CHECK(tests[2].at(0) == "obec/plány: 1/1.1 a%.yaml");
  CHECK(tests[2].at(1) == "failed");
  CHECK(tests[2].at(2) == "2 chyby");
  CHECK(tests[2].at(3) == "unknown-reference");
  CHECK(tests[2].at(4).get<std::string>().find("]]>·::error::x%0A\"'<b>&|`\\·[zde](http://a.cz)") != std::string::npos);
  CHECK(tests[2].at(4).get<std::string>().find("\n  obec/plan.yaml:1:1: zde ]]>") != std::string::npos);
  CHECK(tests[2].at(5).get<std::string>().find("varování[private-contact]") != std::string::npos);

  found.rendering.fail_on = Severity::info;
  CHECK(tests_of(found.checked, found.rendering)[1].at(2) == "za rok 2018 chybí záznam");
  CHECK(junit({}, {}) == "");
}

TEST_CASE("annotations of GitHub are one line each, errors first") {
  const Hostile found;
  const auto lines = lines_of(findings_as_github(found.checked, found.rendering));
  REQUIRE(lines.size() == 4);
  CHECK(lines[0] ==
        "::error file=obec/plány%3A 1/1.1 a%25.yaml,line=1,endLine=1,col=10,endColumn=13,title=kpss%3A unknown-reference::cíl `]]>·::error::x%250A\"'<b>&|`\\·[zde](http://a.cz)\xEF\xBF\xBE` neexistuje%0A"
        "náprava: napište `1.1`%0Aobec/plan.yaml:1: zde ]]>·::error::x%250A\"'<b>&|`\\·[zde](http://a.cz)\xEF\xBF\xBE");
  CHECK(lines[1].starts_with("::error file="));
  CHECK(lines[2].starts_with("::warning file="));
  CHECK(lines[3] == "::notice file=obec/plan.yaml,title=kpss%3A not-reported::za rok 2018 chybí záznam");
  CHECK(findings_as_github({}, {}) == "");
}

TEST_CASE("GitHub gets at most ten of a level, and is told of the rest") {
  const Source source("kpss.yaml", "x: 1\n");
  const auto lines = [&](int errors, int warnings, int infos, Language language = Language::cs) { return lines_of(findings_as_github(many(source, errors, warnings, infos), {.language = language})); };
  CHECK(lines(10, 10, 10).size() == 30);
  const auto told = lines(13, 12, 11);
  CHECK(beginning(told, "::error") == 10);
  CHECK(beginning(told, "::warning") == 10);
  CHECK(beginning(told, "::notice") == 10);
  CHECK(told.front().starts_with("::error"));
  CHECK(told.back() == "::notice title=kpss::a ještě 7 nálezů; všechny vypíše `kpss validate`");
  CHECK(lines(11, 0, 0).back().find("a ještě 1 nález;") != std::string::npos);
  CHECK(lines(0, 12, 0).back().find("a ještě 2 nálezy;") != std::string::npos);
  CHECK(lines(11, 0, 0, Language::en).back().find("and 1 more finding;") != std::string::npos);
  CHECK(lines(11, 0, 10, Language::en).back().find("and 2 more findings;") != std::string::npos);
}

TEST_CASE("a place on several lines has no columns for GitHub") {
  const Source source("a.yaml", "x:\n  y: 1\n");
  Checked checked;
  checked.findings = {{&Hostile::reference, {&source, 0, 8}, {"co", "what"}}};
  CHECK(findings_as_github(checked, {}) == "::error file=a.yaml,line=1,endLine=2,title=kpss%3A unknown-reference::co\n");
}

TEST_CASE("Code Quality of GitLab has what GitLab asks for") {
  const Hostile found;
  const auto report = json::parse(findings_as_gitlab(found.checked, found.rendering));
  REQUIRE(report.size() == 4);
  std::set<std::string> prints;
  for (const auto& one : report) {
    for (const auto* key : {"description", "check_name", "fingerprint", "severity"}) CHECK_FALSE(one.at(key).get<std::string>().empty());
    CHECK(std::set<std::string>{"info", "minor", "major", "critical", "blocker"}.contains(one.at("severity")));
    CHECK(one.at("description").get<std::string>().find('\n') == std::string::npos);
    CHECK(one.at("location").at("lines").at("begin").get<int>() >= 1);
    prints.insert(one.at("fingerprint"));
  }
  CHECK(prints.size() == report.size());
  CHECK(report.at(1).at("severity") == "minor");
  CHECK(report.at(0).at("location") == json({{"path", "obec/plány: 1/1.1 a%.yaml"}, {"lines", {{"begin", 1}, {"end", 1}}}}));
  CHECK(json::parse(findings_as_gitlab({}, {})) == json::array());
}

TEST_CASE("JSON tells the record, the fingerprint, the fix and what was allowed") {
  const Hostile found;
  const auto report = json::parse(findings_as_json(found.checked, found.rendering));
  CHECK(report.at("version") == 1);
  const auto& first = report.at("findings").at(0);
  CHECK(first.at("message") == std::string("cíl `") + harm + "` neexistuje");
  CHECK(first.at("within") == "goal");
  CHECK(first.at("fingerprint") == fingerprints(found.checked.findings).front());
  CHECK(first.at("fix").at(0) == json({{"path", found.measure.path()}, {"line", 1}, {"column", 10}, {"endLine", 1}, {"endColumn", 13}, {"byte", 11}, {"endByte", 14}, {"text", "\"1.1\""}}));
  CHECK(report.at("findings").at(1).at("fix").empty());
  CHECK(report.at("findings").at(1).at("within") == "note");
  CHECK(report.at("findings").at(2).at("within") == "");
  CHECK(report.at("allowed").at(0).at("reason") == "tak to je");
  CHECK(report.at("summary").at("allowed") == 1);
}

TEST_CASE("the summary says what kpss fix would mend") {
  Hostile found;
  CHECK(summary_of(found.checked).cs == "3 soubory: 2 chyby, 1 varování a 1 upozornění; nepočítá se: 1 povolený\n3 z nich napraví `kpss fix`");
  CHECK(summary_of(found.checked).en == "3 files: 2 errors, 1 warning and 1 note; not counted: 1 allowed\n`kpss fix` would mend 3 of them");
  found.checked.findings.resize(3);
  CHECK(summary_of(found.checked).cs.ends_with("\nvšechny napraví `kpss fix`"));
  found.checked.findings.resize(1);
  CHECK(summary_of(found.checked).cs == "3 soubory: 1 chyba; nepočítá se: 1 povolený\nnapraví to `kpss fix`");
  CHECK(summary_of({}).en == "0 files: nothing to report");
}

}  // namespace kpss::tests
