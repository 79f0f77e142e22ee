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
};

struct Rendering {
  Language language = Language::cs;
  bool colour = false;
  /// Put in front of every path, so that paths are relative to where the user stands: "" or "examples/kojetin/".
  std::string prefix = {};
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

/// "3 soubory, 1 chyba a 2 varování" / "3 files, 1 error and 2 warnings".
Message summary_of(const Checked& checked);

}  // namespace kpss
