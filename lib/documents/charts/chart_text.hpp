#pragma once

// How much room a text takes in a chart. Nobody measures fonts here: the widths are those of DejaVu Sans, which is the widest
// of the fonts a chart asks for, so a text never runs over.

#include <string>
#include <string_view>
#include <vector>

namespace kpss {

/// Width in pixels, rounded up.
int text_width(std::string_view text, int font_size);

/// Lines that are no wider than `width`; the last one of too many ends in `…`. A word that is too long is broken.
std::vector<std::string> wrapped(std::string_view text, int font_size, int width, std::size_t lines);

/// The same in columns of a fixed-width font, with as many lines as needed.
std::vector<std::string> wrapped_columns(std::string_view text, int columns);

}  // namespace kpss
