#include "text/unified_diff.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/line_diff.hpp"

namespace kpss {
namespace {

constexpr std::size_t context = 3;

/// A name that could end the line or hide its end is written with escapes, as git does; behind a blank goes a tab, so that the name ends there.
std::string name_of(std::string_view side, std::string_view path) {
  std::string name(side);
  bool escaped = false;
  for (const char c : path) {
    const bool control = static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    escaped |= control || c == '"' || c == '\\';
    if (control) name += fmt::format("\\{:03o}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    else name.append(c == '"' || c == '\\' ? "\\" : "").push_back(c);
  }
  if (escaped) return "\"" + name + "\"";
  return name + (path.find(' ') == path.npos ? "" : "\t");
}

/// The range of a hunk: the first line and how many; of none the line before.
std::string range(std::size_t first, std::size_t count) { return fmt::format("{},{}", count == 0 ? first - 1 : first, count); }

struct Hunk {
  std::size_t before = 1, after = 1;              ///< Its first lines.
  std::size_t lines_before = 0, lines_after = 0;  ///< How many.
  std::string text = {};

  void add(const DiffLine& line) {
    lines_before += line.sign != '+';
    lines_after += line.sign != '-';
    text.append(1, line.sign).append(line.text);
    if (!line.text.ends_with('\n')) text += "\n\\ No newline at end of file\n";
  }
};

}  // namespace

std::string unified_diff(std::string_view path, std::string_view before, std::string_view after) {
  const auto lines = all_lines(before, after, LineEnds::kept);
  const auto changed = [](const DiffLine& line) { return line.sign != ' '; };
  std::string out;
  std::size_t at = 0, line_before = 1, line_after = 1;
  const auto pass_to = [&](std::size_t end) {
    for (; at < end; ++at) {
      line_before += lines[at].sign != '+';
      line_after += lines[at].sign != '-';
    }
  };
  const auto next_change = [&](std::size_t from) { return static_cast<std::size_t>(std::find_if(lines.begin() + static_cast<std::ptrdiff_t>(from), lines.end(), changed) - lines.begin()); };
  for (auto change = next_change(0); change < lines.size();) {
    pass_to(std::max(at, change - std::min(change, context)));
    Hunk hunk{line_before, line_after};
    // Changes that share lines of context stand in one hunk.
    auto end = change;
    for (; change < lines.size() && change <= end + 2 * context; change = next_change(end)) {
      end = change;
      while (end < lines.size() && changed(lines[end])) ++end;
    }
    end = std::min(end + context, lines.size());
    for (auto i = at; i < end; ++i) hunk.add(lines[i]);
    pass_to(end);
    out += fmt::format("@@ -{} +{} @@\n{}", range(hunk.before, hunk.lines_before), range(hunk.after, hunk.lines_after), hunk.text);
  }
  return out.empty() ? out : fmt::format("--- {}\n+++ {}\n{}", name_of("a/", path), name_of("b/", path), out);
}

}  // namespace kpss
