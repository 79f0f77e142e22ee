#pragma once

// Czech „z“ or „ze“, as one reads the number or the word behind it aloud: z 9 (devíti), ze 7 (sedmi), ze setkání, z veřejného setkání.
//
//   fmt::format("{} z {}", …)  →  fmt::format("{} {} {}", present, from_number(all), all)      // „6 ze 7“

#include <cstdint>
#include <string_view>

namespace kpss {

/// Before a cardinal number: z 1, ze 2, ze 3, z 22.
std::string_view from_number(std::int64_t number);
/// Before an ordinal number: z 2. jednání (druhého), ze 3. jednání.
std::string_view from_ordinal(std::int64_t number);
/// Before a word.
std::string_view from_word(std::string_view word);

}  // namespace kpss
