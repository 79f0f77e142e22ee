// The only file that knows md4c.

#include "narrative/markdown.hpp"

#include <md4c.h>

#include <algorithm>

#include "narrative/entities.hpp"

namespace kpss {
namespace {

using Kind = MarkdownKind;

constexpr std::size_t deepest = 40;

class Tree {
 public:
  Tree(const std::string& text, std::size_t first, std::size_t size) : text_(text), first_(first), size_(size) { open_.push_back(&root_); }

  MarkdownNode read() {
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) { return of(self).enter(type, detail); };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) { return of(self).leave(has_node(type)); };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) { return of(self).enter(type, detail); };
    parser.leave_span = [](MD_SPANTYPE, void*, void* self) { return of(self).leave(true); };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) { return of(self).words(type, text, size); };
    md_parse(text_.data(), static_cast<MD_SIZE>(text_.size()), &parser, this);
    return std::move(root_);
  }

 private:
  static Tree& of(void* self) { return *static_cast<Tree*>(self); }
  static bool has_node(MD_BLOCKTYPE type) { return type != MD_BLOCK_DOC && type != MD_BLOCK_THEAD && type != MD_BLOCK_TBODY; }

  int push(Kind kind, int number = 0, std::string text = {}) {
    if (open_.size() > deepest) return open_.push_back(open_.back()), 0;  // What is deeper stands in the one around it.
    // A parent is not added to while one of its children is open, so the pointers stay.
    auto& added = open_.back()->children.emplace_back(MarkdownNode{kind, std::move(text), number, last_});
    unplaced_.push_back(&added);
    open_.push_back(&added);
    return 0;
  }
  int leave(bool had_node) {
    if (!had_node) return 0;
    if (open_.size() <= deepest + 1) std::erase(unplaced_, open_.back());
    open_.pop_back();
    return 0;
  }

  int enter(MD_BLOCKTYPE type, void* detail) {
    switch (type) {
      case MD_BLOCK_DOC: case MD_BLOCK_TBODY: in_head_ = false; return 0;
      case MD_BLOCK_THEAD: in_head_ = true; return 0;
      case MD_BLOCK_QUOTE: return push(Kind::quote);
      case MD_BLOCK_UL: return push(Kind::bullets);
      case MD_BLOCK_OL: return push(Kind::numbers, static_cast<int>(static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start));
      case MD_BLOCK_LI: return push(Kind::item);
      case MD_BLOCK_HR: return push(Kind::rule);
      case MD_BLOCK_H: return push(Kind::heading, static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level));
      case MD_BLOCK_CODE: return push(Kind::code_block);
      case MD_BLOCK_HTML: return push(Kind::html_block);
      case MD_BLOCK_P: return push(Kind::paragraph);
      case MD_BLOCK_TABLE: return push(Kind::table);
      case MD_BLOCK_TR: return push(in_head_ ? Kind::head_row : Kind::row);
      case MD_BLOCK_TH: case MD_BLOCK_TD: {
        const auto align = static_cast<MD_BLOCK_TD_DETAIL*>(detail)->align;
        return push(Kind::cell, align == MD_ALIGN_LEFT ? -1 : align == MD_ALIGN_RIGHT ? 1 : align == MD_ALIGN_CENTER ? 2 : 0);
      }
    }
    return 0;
  }

  int enter(MD_SPANTYPE type, void* detail) {
    switch (type) {
      case MD_SPAN_EM: return push(Kind::emphasis);
      case MD_SPAN_STRONG: return push(Kind::strong);
      case MD_SPAN_A: return push(Kind::link, 0, value(static_cast<MD_SPAN_A_DETAIL*>(detail)->href));
      case MD_SPAN_IMG: return push(Kind::image, 0, value(static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src));
      case MD_SPAN_CODE: return push(Kind::code);
      default: return push(Kind::text);  // Extensions that are not asked for.
    }
  }

  int words(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size) {
    const bool verbatim = text >= text_.data() && text < text_.data() + size_;
    if (verbatim) {
      last_ = first_ + static_cast<std::size_t>(text - text_.data());
      for (auto* node : unplaced_) node->at = last_;
      unplaced_.clear();
    }
    auto& parent = *open_.back();
    const std::string_view written(text, size);
    switch (type) {
      case MD_TEXT_BR: parent.children.push_back({Kind::line_break, {}, 0, last_}); return 0;
      case MD_TEXT_SOFTBR: return add(parent, Kind::text, " ");
      case MD_TEXT_ENTITY: return add(parent, Kind::text, character_of(written));
      case MD_TEXT_NULLCHAR: return add(parent, Kind::text, "\uFFFD");
      case MD_TEXT_HTML:
        if (parent.kind == Kind::html_block) return parent.text += written, 0;
        return add(parent, Kind::html, written);
      case MD_TEXT_CODE:
        if (parent.kind == Kind::code_block || parent.kind == Kind::code) return parent.text += written, 0;
        return add(parent, Kind::text, written);
      default: return add(parent, Kind::text, written);
    }
  }
  /// Words that stand side by side are one text.
  int add(MarkdownNode& parent, Kind kind, std::string_view written) {
    if (parent.children.empty() || parent.children.back().kind != kind || kind == Kind::html) parent.children.push_back({kind, {}, 0, last_});
    parent.children.back().text += written;
    return 0;
  }

  static std::string value(const MD_ATTRIBUTE& attribute) {
    std::string out;
    for (std::size_t i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size; ++i) {
      const std::string_view part(attribute.text + attribute.substr_offsets[i], attribute.substr_offsets[i + 1] - attribute.substr_offsets[i]);
      out += attribute.substr_types[i] == MD_TEXT_ENTITY ? character_of(part) : std::string(part);
    }
    return out;
  }

  const std::string& text_;
  std::size_t first_;                     ///< Where the text stands in its file.
  std::size_t size_;                      ///< Of the part that is in the file.
  MarkdownNode root_;
  std::vector<MarkdownNode*> open_;
  std::vector<MarkdownNode*> unplaced_;   ///< Opened, and no word of theirs was seen yet.
  std::size_t last_ = first_;
  bool in_head_ = false;
};

bool is_definition(std::string_view line) {
  const auto begin = line.find_first_not_of(' ');
  if (begin == line.npos || begin > 3 || line[begin] != '[') return false;
  const auto end = line.find("]:", begin);
  return end != line.npos && end > begin + 1;
}

/// The targets of links that other texts of the file name below: `[statut]: https://…`.
std::string definitions_elsewhere(const Narrative& narrative, const TextPiece& here) {
  std::string lines;
  for (const auto& piece : narrative.pieces) {
    const auto* text = std::get_if<TextPiece>(&piece);
    if (!text || text->at.begin == here.at.begin) continue;
    const auto& source = *narrative.source;
    for (auto number = source.position(text->at.begin).line; number <= source.position(text->at.end).line; ++number)
      if (is_definition(source.line(number))) lines.append(source.line(number)) += '\n';
  }
  return lines;
}

}  // namespace

MarkdownNode read_markdown(const Narrative& narrative, const TextPiece& piece) {
  const auto size = piece.at.end - piece.at.begin;
  auto text = std::string(narrative.source->text().substr(piece.at.begin, size)) + "\n\n" + definitions_elsewhere(narrative, piece);
  return Tree(text, piece.at.begin, size).read();
}

std::string without_comments(std::string_view html) {
  std::string rest(html);
  for (auto begin = rest.find("<!--"); begin != rest.npos; begin = rest.find("<!--", begin)) {
    const auto end = rest.find("-->", begin + 4);
    rest.erase(begin, end == rest.npos ? rest.npos : end + 3 - begin);
  }
  const auto first = rest.find_first_not_of(" \t\r\n");
  if (first == rest.npos) return {};
  return rest.substr(first, rest.find_last_not_of(" \t\r\n") + 1 - first);
}

std::vector<AskedFigure> figures_in(std::string_view text) {
  std::vector<AskedFigure> figures;
  for (auto begin = text.find("{{"); begin != text.npos; begin = text.find("{{", begin)) {
    const auto end = text.find("}}", begin + 2);
    if (end == text.npos) break;
    const auto inside = text.substr(begin + 2, end - begin - 2);
    const auto first = std::min(inside.find_first_not_of(' '), inside.size());
    figures.push_back({std::string(inside.substr(first, inside.find_last_not_of(' ') + 1 - first)), begin, end + 2});
    begin = end + 2;
  }
  return figures;
}

}  // namespace kpss
