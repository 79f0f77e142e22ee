#pragma once

// Words that follow numbers and prepositions. Czech counts 1 cíl, 2–4 cíle, 5 and more (and 0) cílů, 1,5 cíle.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/language.hpp"

namespace kpss {

/// The forms of a noun that counting needs.
struct Noun {
  std::string_view one;   ///< 1 cíl
  std::string_view few;   ///< 2 cíle
  std::string_view many;  ///< 5 cílů
  std::string_view en_one;
  std::string_view en_many;
};

/// "5 cílů" / "5 goals", with a non-breaking space; thousands are grouped.
std::string counted(Language language, std::int64_t number, const Noun& noun);
/// Both languages at once, with a plain space: for messages on a terminal.
Message counted(std::int64_t number, const Noun& noun);

namespace noun {
inline constexpr Noun file{"soubor", "soubory", "souborů", "file", "files"};
inline constexpr Noun error{"chyba", "chyby", "chyb", "error", "errors"};
inline constexpr Noun warning{"varování", "varování", "varování", "warning", "warnings"};
inline constexpr Noun information{"upozornění", "upozornění", "upozornění", "note", "notes"};
inline constexpr Noun priority{"priorita", "priority", "priorit", "priority", "priorities"};
inline constexpr Noun goal{"cíl", "cíle", "cílů", "goal", "goals"};
inline constexpr Noun measure{"opatření", "opatření", "opatření", "measure", "measures"};
inline constexpr Noun record{"záznam", "záznamy", "záznamů", "record", "records"};
inline constexpr Noun meeting{"jednání", "jednání", "jednání", "meeting", "meetings"};
inline constexpr Noun day{"den", "dny", "dní", "day", "days"};
}  // namespace noun

/// The forms of a word that a plan uses for its levels („priorita“, „opatření“, „specifický cíl“, „aktivita“, „oblast“,
/// „okruh“, „téma“, „úkol“ …), if it is known; a plan that uses another word writes its forms itself.
struct Forms {
  std::string one, few, many;
};
std::optional<Forms> forms_of_level(std::string_view word);

/// „a“, „ve“ …: joins with commas and a final conjunction: `a, b a c` / `a, b and c`.
std::string listed(Language language, const std::vector<std::string>& items);

/// The first letter as a capital („senioři“ → „Senioři“), any script.
std::string capitalised(std::string_view text);

}  // namespace kpss
