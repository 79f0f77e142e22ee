#pragma once

#include <string_view>

#include "text/language.hpp"

namespace kpss {

enum class Severity { error, warning, info };

struct SeverityRow {
  Severity severity;
  std::string_view name;  ///< In commands and JSON.
  Phrase label;           ///< In front of a message.
};

inline constexpr SeverityRow severities[] = {
    {Severity::error, "error", {"chyba", "error"}},
    {Severity::warning, "warning", {"varování", "warning"}},
    {Severity::info, "info", {"upozornění", "note"}},
};
constexpr const SeverityRow& row_of(Severity severity) { return severities[static_cast<std::size_t>(severity)]; }

/// A kind of problem, known for life by a name that says what is wrong. `kpss explain NAME` prints its page.
struct Rule {
  std::string_view name;  ///< `unknown-reference`
  Severity severity = Severity::error;
  Phrase summary;         ///< One sentence.
  bool discreet = false;  ///< What was found must not be repeated, in a log of CI least of all: no excerpt.
  bool fact = false;      ///< An error that may be the truth of what happened, so that it can be allowed with a reason; no figure is wrong for it.
};

}  // namespace kpss
