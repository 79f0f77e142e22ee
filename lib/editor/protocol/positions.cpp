#include "editor/protocol/positions.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace kpss::editor {
namespace {

std::size_t width(const utf8::CodePoint& point, Units units) {
  if (units == Units::utf8) return point.bytes;
  return units == Units::utf16 && point.value > 0xFFFF ? 2 : 1;
}

std::size_t number_at(const Json& position, const char* key) {
  const auto number = position.at(key).get_ref<const Json::number_integer_t&>();
  return number < 0 ? 0 : static_cast<std::size_t>(number);
}

}  // namespace

std::string_view name_of(Units units) { return units == Units::utf8 ? "utf-8" : units == Units::utf16 ? "utf-16" : "utf-32"; }

Units units_of(const Json& capabilities) {
  for (const auto units : {Units::utf8, Units::utf32})
    if (lists(capabilities, "/general/positionEncodings", name_of(units))) return units;
  return Units::utf16;
}

Lines::Lines(std::string_view text, Units units) : text_(text), units_(units), starts_{0} {
  for (std::size_t at = 0; at < text.size(); ++at)
    if (text[at] == '\n' || (text[at] == '\r' && !text.substr(at + 1).starts_with('\n'))) starts_.push_back(at + 1);
}

Json Lines::json(std::size_t offset) const {
  const auto to = std::min(offset, text_.size());
  const auto line = static_cast<std::size_t>(std::upper_bound(starts_.begin(), starts_.end(), to) - starts_.begin()) - 1;
  std::size_t character = 0;
  for (auto at = starts_[line]; at < to;) {
    const auto point = utf8::at(text_, at);
    character += width(point, units_);
    at += point.bytes;
  }
  return {{"line", line}, {"character", character}};
}

Json Lines::json(std::size_t begin, std::size_t end) const { return {{"start", json(begin)}, {"end", json(std::max(begin, end))}}; }

std::size_t Lines::offset(const Json& position) const {
  const auto line = number_at(position, "line"), character = number_at(position, "character");
  if (line >= starts_.size()) return text_.size();
  auto end = line + 1 < starts_.size() ? starts_[line + 1] : text_.size();
  while (end > starts_[line] && (text_[end - 1] == '\n' || text_[end - 1] == '\r')) --end;
  auto at = starts_[line];
  for (std::size_t passed = 0; at < end;) {
    const auto point = utf8::at(text_, at);
    passed += width(point, units_);
    if (passed > character) break;
    at += point.bytes;
  }
  return at;
}

Json range_of(const Span& span, Units units) { return Lines(span.source->text(), units).json(span.begin, span.end); }

}  // namespace kpss::editor
