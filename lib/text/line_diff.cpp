#include "text/line_diff.hpp"

#include <algorithm>
#include <cstdint>

namespace kpss {
namespace {

using Lines = std::vector<std::string_view>;

/// More than this, and what lies between the common ends is shown as replaced.
constexpr std::size_t most_cells = 16'000'000;

std::string_view without_end(std::string_view line) {
  for (const char c : {'\n', '\r'})
    if (line.ends_with(c)) line.remove_suffix(1);
  return line;
}

Lines lines_of(std::string_view text, LineEnds ends) {
  Lines lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = text.find('\n', begin) == text.npos ? text.size() : text.find('\n', begin) + 1;
    const auto line = text.substr(begin, end - begin);
    lines.push_back(ends == LineEnds::left_out ? without_end(line) : line);
    begin = end;
  }
  return lines;
}

/// The lines of both, each with its sign, by the longest common subsequence.
std::vector<DiffLine> merged(const Lines& before, const Lines& after) {
  std::vector<DiffLine> out;
  if (before.empty() || after.empty() || before.size() > most_cells / after.size()) {
    for (const auto line : before) out.push_back({'-', line});
    for (const auto line : after) out.push_back({'+', line});
    return out;
  }
  const auto width = after.size() + 1;
  std::vector<std::uint32_t> length((before.size() + 1) * width, 0);
  for (auto i = before.size(); i-- > 0;)
    for (auto j = after.size(); j-- > 0;)
      length[i * width + j] = before[i] == after[j] ? length[(i + 1) * width + j + 1] + 1 : std::max(length[(i + 1) * width + j], length[i * width + j + 1]);
  std::size_t i = 0, j = 0;
  while (i < before.size() || j < after.size()) {
    if (i < before.size() && j < after.size() && before[i] == after[j]) out.push_back({' ', before[i]}), ++i, ++j;
    else if (i < before.size() && (j == after.size() || length[(i + 1) * width + j] >= length[i * width + j + 1])) out.push_back({'-', before[i++]});
    else out.push_back({'+', after[j++]});
  }
  return out;
}

}  // namespace

std::vector<DiffLine> all_lines(std::string_view before_text, std::string_view after_text, LineEnds ends) {
  auto before = lines_of(before_text, ends), after = lines_of(after_text, ends);
  const auto parted = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
  const Lines head(before.begin(), parted.first);
  before.erase(before.begin(), parted.first);
  after.erase(after.begin(), parted.second);
  Lines tail;
  while (!before.empty() && !after.empty() && before.back() == after.back()) {
    tail.push_back(before.back());
    before.pop_back();
    after.pop_back();
  }
  std::vector<DiffLine> all;
  for (const auto line : head) all.push_back({' ', line});
  for (const auto& line : merged(before, after)) all.push_back(line);
  for (auto line = tail.rbegin(); line != tail.rend(); ++line) all.push_back({' ', *line});
  return all;
}

std::vector<DiffLine> line_diff(std::string_view before, std::string_view after, std::size_t context) {
  const auto all = all_lines(before, after, LineEnds::left_out);
  std::vector<bool> shown(all.size(), false);
  for (std::size_t i = 0; i < all.size(); ++i)
    if (all[i].sign != ' ')
      for (auto near = i - std::min(i, context); near < std::min(all.size(), i + context + 1); ++near) shown[near] = true;
  std::vector<DiffLine> out;
  bool gap = false;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (shown[i] && gap) out.push_back({'@'});
    if (shown[i]) out.push_back(all[i]);
    gap = !shown[i];
  }
  return out;
}

}  // namespace kpss
