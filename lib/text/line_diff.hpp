#pragma once

// What changes between two versions of a text, line by line, as `diff -u` shows it.
//
//   for (const DiffLine& line : line_diff(before, after, 3)) out += std::string(1, line.sign) + std::string(line.text) + "\n";

#include <string_view>
#include <vector>

namespace kpss {

struct DiffLine {
  char sign = ' ';            ///< ` ` in both, `-` only before, `+` only after, `@` lines left out (without text).
  std::string_view text = {};
};

/// Whether lines are compared and given with their ends.
enum class LineEnds { left_out, kept };

/// Every line of both.
std::vector<DiffLine> all_lines(std::string_view before, std::string_view after, LineEnds ends);

/// With so many lines in common around each change; nothing where the texts are the same. The views are into the texts.
std::vector<DiffLine> line_diff(std::string_view before, std::string_view after, std::size_t context);

}  // namespace kpss
