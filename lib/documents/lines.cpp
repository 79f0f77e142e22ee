#include "documents/lines.hpp"

#include <iterator>

namespace kpss {
namespace {

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == line.npos; }

}  // namespace

Blocks paragraphs(const Wording& wording, const std::optional<std::string>& text) {
  Blocks blocks;
  std::string paragraph;
  const auto finish = [&] {
    if (!paragraph.empty()) blocks.push_back(Paragraph{{wording.theirs(paragraph)}});
    paragraph.clear();
  };
  std::string_view rest = text ? std::string_view(*text) : std::string_view();
  while (!rest.empty()) {
    const auto end = rest.find('\n');
    const auto line = rest.substr(0, end);
    rest.remove_prefix(end == rest.npos ? rest.size() : end + 1);
    if (is_blank(line))
      finish();
    else
      paragraph.append(paragraph.empty() ? "" : "\n").append(line);
  }
  finish();
  return blocks;
}

Blocks list_of(const Wording& wording, const std::vector<std::string>& items) {
  if (items.empty()) return {};
  List list;
  for (const auto& item : items) list.items.push_back({Paragraph{{wording.theirs(item)}}});
  return {std::move(list)};
}

std::string bulleted(const std::vector<std::string>& lines) {
  if (lines.size() == 1) return lines.front();
  std::string text;
  for (const auto& line : lines) text.append(text.empty() ? "" : "\n").append("• ").append(line);
  return text;
}

std::string bulleted(const Wording& wording, const std::vector<std::string>& items) {
  std::vector<std::string> lines;
  for (const auto& item : items) lines.push_back(wording.theirs(item));
  return bulleted(lines);
}

std::string stacked(const std::vector<std::string>& lines) {
  std::string text;
  for (const auto& line : lines)
    if (!line.empty()) text.append(text.empty() ? "" : "\n").append(line);
  return text;
}

void append(Blocks& blocks, Blocks more) { blocks.insert(blocks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end())); }

}  // namespace kpss
