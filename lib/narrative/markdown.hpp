#pragma once

// A text of the coordinator as a tree: CommonMark with pipe tables. Nothing is lost on the way; what a document has no words for (pictures,
// raw HTML, a line across) stays in the tree for whoever has to say so.
//
//   const MarkdownNode text = read_markdown(narrative, piece);

#include <string>
#include <string_view>
#include <vector>

#include "narrative/narrative.hpp"

namespace kpss {

enum class MarkdownKind {
  document, heading, paragraph, quote, bullets, numbers, item, table, head_row, row, cell, code_block, html_block, rule,  // blocks
  text, emphasis, strong, code, link, image, line_break, html,                                                          // inlines
};

struct MarkdownNode {
  MarkdownKind kind = MarkdownKind::document;
  std::string text = {};                        ///< Of text, code and HTML; of a link or picture where it leads.
  int number = 0;                               ///< The level of a heading, the first number of a list; of a cell -1 left, 0 not said, 1 right, 2 in the middle.
  std::size_t at = 0;                           ///< Where it is written, as near as the parser tells.
  std::vector<MarkdownNode> children = {};
};

MarkdownNode read_markdown(const Narrative& narrative, const TextPiece& piece);

/// All of a tree, from its root down, in the order it is written.
template <class Visit>
void for_each_node(const MarkdownNode& node, const Visit& visit) {
  visit(node);
  for (const auto& child : node.children) for_each_node(child, visit);
}

/// What a link that is printed as one begins with.
inline constexpr std::string_view printed_schemes[] = {"https://", "http://", "mailto:", "tel:", "#"};

/// What is left of raw HTML when its comments are taken off, without blanks at either end. A comment is nobody's text.
std::string without_comments(std::string_view html);

/// A figure that is asked for in a text: `{{measures:status=fulfilled}}`.
struct AskedFigure {
  std::string name;        ///< Without braces and blanks around it.
  std::size_t begin = 0;   ///< In the text, braces included.
  std::size_t end = 0;
};
std::vector<AskedFigure> figures_in(std::string_view text);

}  // namespace kpss
