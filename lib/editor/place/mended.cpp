#include "editor/place/mended.hpp"

#include <algorithm>

#include "yaml/reader.hpp"

namespace kpss::editor {
namespace {

bool is_end(char c) { return c == '\n' || c == '\r'; }
bool is_visible(char c) { return !is_end(c) && c != ' ' && c != '\t'; }

/// Blanks the line of a place, or the nearest one above it with something on it. Whether there was one that may be blanked.
bool blank_line(std::string& bytes, std::size_t at, std::optional<std::size_t> keep) {
  auto end = std::min(bytes.find('\n', std::min(at, bytes.size())), bytes.size());
  while (true) {
    const auto before = end == 0 ? bytes.npos : bytes.rfind('\n', end - 1);
    const auto begin = before == bytes.npos ? 0 : before + 1;
    const auto line = std::string_view(bytes).substr(begin, end - begin);
    if (std::any_of(line.begin(), line.end(), is_visible)) {
      if (keep && *keep >= begin && *keep <= end) return false;
      for (auto i = begin; i < end; ++i)
        if (!is_end(bytes[i])) bytes[i] = ' ';
      return true;
    }
    if (before == bytes.npos) return false;
    end = before;
  }
}

}  // namespace

std::unique_ptr<Text> mended(const std::string& path, std::string bytes, std::optional<std::size_t> keep, int most) {
  for (int blanked = 0; blanked <= most; ++blanked) {
    auto text = std::make_unique<Text>(path, bytes);
    Findings findings;
    text->document = yaml::read(text->source, findings);
    text->whole = blanked == 0;
    if (text->document.sound) return text;
    if (findings.empty() || !blank_line(bytes, findings.back().at.begin, keep)) return nullptr;
  }
  return nullptr;
}

}  // namespace kpss::editor
