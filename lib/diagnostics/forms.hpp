#pragma once

// How findings are written down. A form is one file with one function and a row in the table of forms.cpp.

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
  Findings allowed = {};  ///< By remarks in the files; each says why. Neither these nor the next count.
  Findings known = {};    ///< By a baseline.
  Findings earlier = {};  ///< Not caused by the change that is looked at.
};

/// Where the user stands, so that paths are shown as they can be opened from there.
struct Viewpoint {
  std::string prefix = {};  ///< From a folder above or beside the repository to its root: "examples/kojetin/".
  std::string inside = {};  ///< From the root to the folder within the repository: "plans/2018-2019".

  /// A path of the repository as seen from there: `monitoring/2018.yaml`, `../../kpss.yaml`, `examples/kojetin/kpss.yaml`.
  std::string path(const std::string& path) const;
};

struct Rendering {
  Language language = Language::cs;
  bool colour = false;
  Viewpoint from = {};
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

/// "3 soubory: 1 chyba a 2 varování; nepočítá se: 5 známých" / "3 files: 1 error and 2 warnings; not counted: 5 known".
Message summary_of(const Checked& checked);

}  // namespace kpss
