#pragma once

// The rules of how values are written by hand. Their pages are in lib/rules/pages.

#include "diagnostics/rule.hpp"

namespace kpss {

inline constexpr Rule taken_for_number{"taken-for-number", Severity::warning, {"Jiné programy přečtou text jako číslo a něco z něj ztratí.", "Other programs read a text as a number, and lose a part of it."}};
inline constexpr Rule taken_for_truth{"taken-for-truth", Severity::warning, {"Jiné programy přečtou text jako pravdivostní hodnotu.", "Other programs read a text as a truth value."}};
inline constexpr Rule swallowed_item{"swallowed-item", Severity::warning, {"Řádek s pomlčkou není položkou seznamu, ale pokračováním textu nad ním.", "A line with a dash is no item of the list but goes on with the text above it."}};
inline constexpr Rule tab_character{"tab-character", Severity::warning, {"V souboru je tabulátor.", "A file holds a tab."}};
inline constexpr Rule stray_blanks{"stray-blanks", Severity::warning, {"V textu je mezera navíc.", "A text holds a blank too many."}};
inline constexpr Rule invisible_character{"invisible-character", Severity::warning, {"V textu je znak, který není vidět.", "A text holds a character that cannot be seen."}};
inline constexpr Rule look_alike{"look-alike", Severity::warning, {"Písmeno jen vypadá jako to, které ve slově má být.", "A letter only looks like the one that is meant."}};
inline constexpr Rule garbled_text{"garbled-text", Severity::warning, {"Text je poškozen špatným kódováním.", "A text is garbled by a wrong encoding."}};
inline constexpr Rule repeated_item{"repeated-item", Severity::warning, {"Položka seznamu se opakuje.", "An item of a list is repeated."}};
inline constexpr Rule key_order{"key-order", Severity::info, {"Klíče záznamu stojí v jiném pořadí.", "The keys of a record stand in another order."}};
inline constexpr Rule trailing_blanks{"trailing-blanks", Severity::info, {"Na konci řádku jsou mezery.", "A line ends in blanks."}};
inline constexpr Rule missing_line_end{"missing-line-end", Severity::info, {"Poslední řádek souboru nekončí koncem řádku.", "The last line of a file has no line end."}};

}  // namespace kpss
