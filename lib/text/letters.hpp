#pragma once

// Which characters a Czech text is made of, so that what is strange is found in one look at each.
//
//   is_usual(U'ř')      !is_usual(U'ø')      !is_usual(U'а')   // of the Cyrillic alphabet

#include <array>
#include <string_view>

namespace kpss {

namespace letters {

inline constexpr char32_t czech[] = U"ÁČĎÉĚÍŇÓŘŠŤÚŮÝŽáčďéěíňóřšťúůýž";
/// Of the neighbours, as they stand in names of people and towns.
inline constexpr char32_t neighbours[] = U"ÄÖÜßäöüÔôĽľĹĺŔŕ";
/// Signs that typists and programs put into Czech texts. No letter, and nothing that looks like a blank but for the no-break space.
inline constexpr char32_t signs[] = U"\u00A0–—„“”‚‘’»«›‹…•·§°×÷±²³½¼€£†‡‰−→←≤≥№™©®";

inline constexpr char32_t table_size = 0x180;

template <std::size_t Size>
constexpr bool holds(const char32_t (&list)[Size], char32_t c) {
  for (std::size_t i = 0; i + 1 < Size; ++i)
    if (list[i] == c) return true;
  return false;
}

inline constexpr auto czech_table = [] {
  std::array<bool, table_size> table{};
  for (char32_t c = 0; c < table_size; ++c) table[c] = (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || holds(czech, c);
  return table;
}();

}  // namespace letters

constexpr bool is_czech_letter(char32_t c) { return c < letters::table_size && letters::czech_table[c]; }

/// Nothing to look twice at.
constexpr bool is_usual(char32_t c) { return c < 0x80 || is_czech_letter(c) || letters::holds(letters::signs, c); }

/// Whether that holds for a whole text. Most are such, so this is asked before anything else.
bool all_usual(std::string_view text);

/// A letter of Czech or of its neighbours, or a sign: what a garbled text may have been.
constexpr bool is_of_a_czech_text(char32_t c) { return is_usual(c) || letters::holds(letters::neighbours, c); }

}  // namespace kpss
