#pragma once

// How findings are written down. A form is one file with one function and a row in the table of forms.cpp.

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "diagnostics/finding.hpp"

namespace kpss {

/// What is reported of one run.
struct Checked {
  Findings findings;
  std::size_t files = 0;
  Findings allowed = {};                ///< By remarks in the files; each says why. Neither these nor the next count.
  Findings known = {};                  ///< By a baseline.
  Findings earlier = {};                ///< Not caused by the change that is looked at.
  std::vector<std::string> paths = {};  ///< Of the files, for a form that tells of each.
};

/// Where the user stands, so that paths are shown as they can be opened from there.
struct Viewpoint {
  std::string prefix = {};  ///< From a folder above or beside the repository to its root: "examples/kojetin/".
  std::string inside = {};  ///< From the root to the folder within the repository: "plans/2018-2019".

  /// A path of the repository as seen from there: `monitoring/2018.yaml`, `../../kpss.yaml`, `examples/kojetin/kpss.yaml`.
  std::string path(const std::string& path) const;
};

/// What the page of a rule says, for forms that bring it along.
struct RuleWords {
  std::string description;  ///< Its first paragraph.
  std::string page;         ///< All of it, as Markdown.
};

struct Rendering {
  Language language = Language::cs;
  bool colour = false;
  Viewpoint from = {};                                      ///< Where the user stands: for people.
  Viewpoint checkout = {};                                  ///< The root of what a program has before it: GitHub, GitLab, Jenkins.
  Severity fail_on = Severity::error;                       ///< What makes the check fail.
  std::string_view version = {};                            ///< Of kpss.
  std::function<RuleWords(const Rule&)> rule_words = {};
};

struct FindingForm {
  std::string_view name;  ///< `text`
  Phrase summary;
  std::string (*render)(const Checked&, const Rendering&);
};

std::span<const FindingForm> finding_forms();
const FindingForm* finding_form(std::string_view name);

/// `text`: place, severity, rule, message, excerpt and cure, for people.
std::string findings_as_text(const Checked& checked, const Rendering& rendering);
/// `json`: version 1 of the contract in `man kpss-validate`.
std::string findings_as_json(const Checked& checked, const Rendering& rendering);
/// `sarif`: SARIF 2.1.0, for code scanning and editors.
std::string findings_as_sarif(const Checked& checked, const Rendering& rendering);
/// `junit`: a test for every file, for Jenkins and GitLab.
std::string findings_as_junit(const Checked& checked, const Rendering& rendering);
/// `github`: commands of a GitHub workflow, which become annotations.
std::string findings_as_github(const Checked& checked, const Rendering& rendering);
/// `gitlab`: a Code Quality report.
std::string findings_as_gitlab(const Checked& checked, const Rendering& rendering);

/// "1 chyba a 2 varování" / "1 error and 2 warnings"; empty where there is nothing.
Message amounts_of(const Counts& counts);

/// "3 soubory, 1 chyba a 2 varování" / "3 files, 1 error and 2 warnings"; on a second line what `kpss fix` would mend.
Message summary_of(const Checked& checked);

}  // namespace kpss
