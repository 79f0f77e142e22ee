#pragma once

// The rules of form. Their pages are in lib/rules/pages.

#include "diagnostics/rule.hpp"

namespace kpss {

inline constexpr Rule unknown_key{"unknown-key", Severity::error, {"Takový klíč záznam nemá.", "The record has no such key."}};
inline constexpr Rule missing_key{"missing-key", Severity::error, {"Povinný klíč chybí.", "A required key is missing."}};
inline constexpr Rule wrong_form{"wrong-form", Severity::error, {"Hodnota nemá tvar, který klíč žádá.", "A value is not of the form its key asks for."}};
inline constexpr Rule unknown_code{"unknown-code", Severity::error, {"Takový kód v číselníku není.", "The code list has no such code."}};

}  // namespace kpss
