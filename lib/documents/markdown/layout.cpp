#include "documents/markdown/layout.hpp"

#include <algorithm>

namespace kpss {

namespace {

bool is_plain_paragraph(const Block& block) {
  const auto* paragraph = std::get_if<Paragraph>(&block.form);
  return paragraph && paragraph->style.empty();
}

bool is_tight_item(const Blocks& item) {
  if (item.empty()) return true;
  const bool ends_well = item.size() == 1 || (item.size() == 2 && std::holds_alternative<List>(item.back().form));
  return is_plain_paragraph(item.front()) && ends_well;
}

}  // namespace

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
  std::string out;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!out.empty()) out += separator;
    out += part;
  }
  return out;
}

std::string hanging(std::string_view text, std::size_t columns) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    out += text[i];
    const bool line_follows = text[i] == '\n' && i + 1 < text.size() && text[i + 1] != '\n';
    if (line_follows) out.append(columns, ' ');
  }
  return out;
}

bool is_tight(const List& list) { return std::ranges::all_of(list.items, is_tight_item); }

}  // namespace kpss
