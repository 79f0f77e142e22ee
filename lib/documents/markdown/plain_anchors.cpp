#include "documents/markdown/plain_anchors.hpp"

#include <unicode/uchar.h>

#include "documents/markdown/escape.hpp"
#include "documents/markdown/inlines.hpp"
#include "text/utf8.hpp"

namespace kpss {

namespace {

void add_headings(std::vector<const Heading*>& out, const Blocks& blocks) {
  for (const Block& block : blocks) {
    if (const auto* heading = std::get_if<Heading>(&block.form)) out.push_back(heading);
    if (const auto* division = std::get_if<Division>(&block.form)) add_headings(out, division->content);
    if (const auto* list = std::get_if<List>(&block.form)) {
      for (const Blocks& item : list->items) add_headings(out, item);
    }
  }
}

std::string slug(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::CodePoint point = utf8::at(text, at);
    at += point.bytes;
    const auto c = static_cast<UChar32>(point.value);
    const bool is_mark = (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0;
    if (c == ' ') out += '-';
    else if (u_isalnum(c) || is_mark || c == '-' || c == '_') utf8::append(out, static_cast<char32_t>(u_tolower(c)));
  }
  return out;
}

}  // namespace

std::vector<const Heading*> headings_of(const Document& document) {
  std::vector<const Heading*> out;
  add_headings(out, document.blocks);
  return out;
}

Anchors anchors_of(const Document& document) {
  Anchors out;
  std::map<std::string, int> taken;
  const auto next = [&](const std::string& text) {
    const std::string base = slug(text);
    const int before = taken[base]++;
    return before == 0 ? base : base + "-" + std::to_string(before);
  };
  if (const std::string title = normalised(document.title); !title.empty()) next(title);
  for (const Heading* heading : headings_of(document)) {
    const std::string text = plain_text(heading->content);
    if (!text.empty()) out.emplace(heading->id, next(text));
  }
  return out;
}

}  // namespace kpss
