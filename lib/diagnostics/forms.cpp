#include "diagnostics/forms.hpp"

#include <algorithm>
#include <filesystem>

#include "diagnostics/not_counted.hpp"
#include "text/grammar.hpp"

namespace kpss {
namespace {

constexpr FindingForm table[] = {
    {"text", {"pro čtení: místo, zpráva, výňatek a náprava", "for people: place, message, excerpt and cure"}, findings_as_text},
    {"json", {"pro programy, verze 1", "for programs, version 1"}, findings_as_json},
    {"sarif", {"SARIF 2.1.0, pro GitHub a editory", "SARIF 2.1.0, for GitHub and editors"}, findings_as_sarif},
    {"junit", {"XML s testem za každý soubor, pro Jenkins a GitLab", "XML with a test for every file, for Jenkins and GitLab"}, findings_as_junit},
    {"github", {"poznámky v GitHub Actions", "annotations of GitHub Actions"}, findings_as_github},
    {"gitlab", {"zpráva Code Quality pro GitLab", "a Code Quality report for GitLab"}, findings_as_gitlab},
};

/// How many of them `kpss fix` would mend; nothing where it would mend none.
Message fixes_among(const Findings& findings) {
  const auto fixed = std::count_if(findings.begin(), findings.end(), [](const Finding& finding) { return !finding.fix.empty(); });
  if (fixed == 0) return {};
  if (static_cast<std::size_t>(fixed) < findings.size()) return say("{} z nich napraví `kpss fix`", "`kpss fix` would mend {} of them", fixed);
  return fixed == 1 ? say("napraví to `kpss fix`", "`kpss fix` would mend it") : say("všechny napraví `kpss fix`", "`kpss fix` would mend all of them");
}

}  // namespace

std::string Viewpoint::path(const std::string& path) const {
  if (!inside.empty()) return std::filesystem::path(path).lexically_relative(inside).generic_string();
  // A list of known findings may lie outside of the repository.
  return path.starts_with("../") ? std::filesystem::path(prefix + path).lexically_normal().generic_string() : prefix + path;
}

std::span<const FindingForm> finding_forms() { return table; }

const FindingForm* finding_form(std::string_view name) {
  const auto row = std::find_if(std::begin(table), std::end(table), [&](const auto& form) { return form.name == name; });
  return row == std::end(table) ? nullptr : row;
}

Message amounts_of(const Counts& counts) {
  const std::pair<std::size_t, const Noun*> kinds[] = {
      {counts.errors, &noun::error}, {counts.warnings, &noun::warning}, {counts.infos, &noun::information}};
  std::vector<std::string> cs, en;
  for (const auto& [amount, noun] : kinds) {
    if (amount == 0) continue;
    const auto words = counted(static_cast<std::int64_t>(amount), *noun);
    cs.push_back(words.cs);
    en.push_back(words.en);
  }
  return {listed(Language::cs, cs), listed(Language::en, en)};
}

Message summary_of(const Checked& checked) {
  const auto files = counted(static_cast<std::int64_t>(checked.files), noun::file);
  const auto rest = not_counted(checked);
  if (checked.findings.empty()) return {files.cs + ": bez nálezu" + rest.cs, files.en + ": nothing to report" + rest.en};
  const auto amounts = amounts_of(count(checked.findings));
  const auto fixes = fixes_among(checked.findings);
  return {files.cs + ": " + amounts.cs + rest.cs + (fixes.empty() ? "" : "\n") + fixes.cs, files.en + ": " + amounts.en + rest.en + (fixes.empty() ? "" : "\n") + fixes.en};
}

}  // namespace kpss
