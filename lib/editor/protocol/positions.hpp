#pragma once

// Places as editors count them: lines from 0, and within a line the units that both sides agreed on. In UTF-16 a Czech letter is one unit, an emoji two.
//
//   const Lines lines(text, Units::utf16);
//   lines.json(span.begin, span.end)            // {"start": {"line": 3, "character": 7}, "end": …}
//   lines.offset(params["position"])

#include <string_view>
#include <vector>

#include "editor/protocol/json.hpp"
#include "text/source.hpp"

namespace kpss::editor {

enum class Units { utf8, utf16, utf32 };

/// As the protocol calls them: `utf-16`.
std::string_view name_of(Units units);
/// The units that a client can count by which cost the least; UTF-16 where it says nothing.
Units units_of(const Json& capabilities);

/// The lines of a text, which must outlive them.
class Lines {
 public:
  Lines(std::string_view text, Units units);

  Json json(std::size_t offset) const;
  Json json(std::size_t begin, std::size_t end) const;
  /// The offset of a position. What lies behind a line or behind the text is its end. Throws Json::exception where it is no position.
  std::size_t offset(const Json& position) const;

 private:
  std::string_view text_;
  Units units_;
  std::vector<std::size_t> starts_;
};

/// The range of a span in its own source.
Json range_of(const Span& span, Units units);

}  // namespace kpss::editor
