#include "text/source.hpp"

#include <algorithm>
#include <utility>

#include "text/utf8.hpp"

namespace kpss {

Source::Source(std::string path, std::string text)
    : path_(std::move(path)), text_(std::move(text)), line_starts_{0} {
  for (auto at = text_.find('\n'); at != text_.npos; at = text_.find('\n', at + 1)) line_starts_.push_back(at + 1);
}

std::string_view Source::line(std::size_t number) const {
  const auto begin = line_starts_.at(number - 1);
  auto line = std::string_view(text_).substr(begin, std::min(text_.find('\n', begin), text_.size()) - begin);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

Position Source::position(std::size_t offset) const {
  offset = std::min(offset, text_.size());
  const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  const auto start = *std::prev(after);
  return {.line = static_cast<std::size_t>(after - line_starts_.begin()),
          .column = 1 + utf8::length(std::string_view(text_).substr(start, offset - start))};
}

}  // namespace kpss
