#include <fmt/format.h>

#include <algorithm>

#include "documents/markdown/escape.hpp"
#include "documents/markdown/layout.hpp"
#include "documents/markdown/pandoc_inlines.hpp"
#include "documents/markdown/pandoc_table.hpp"

namespace kpss {

namespace {

std::string write(const Blocks& blocks, std::string_view between = "\n\n");

/// A fence is longer than every fence inside it.
std::string fenced(std::string_view attributes, const std::string& body) {
  std::size_t longest = 2;
  std::size_t run = 0;
  for (const char c : body) longest = std::max(longest, run = c == ':' ? run + 1 : 0);
  const std::string fence(longest + 1, ':');
  return fmt::format("{0} {{{1}}}\n{2}{3}{0}", fence, attributes, body, body.empty() ? "" : "\n");
}

std::string styled(const std::string& style, const std::string& body) {
  return body.empty() || !is_name(style) ? body : fenced("." + style, body);
}

std::string write(const Heading& heading) {
  const std::string text = pandoc_inlines(heading.content);
  if (text.empty()) return {};
  const std::string marks(static_cast<std::size_t>(std::clamp(heading.level, 1, 6)), '#');
  return marks + " " + text + (is_name(heading.id) ? " {#" + heading.id + "}" : "");
}

std::string write(const Paragraph& paragraph) { return styled(paragraph.style, pandoc_inlines(paragraph.content)); }

std::string write(const List& list) {
  const std::string_view between = is_tight(list) ? "\n" : "\n\n";
  std::vector<std::string> items;
  for (const Blocks& item : list.items) {
    const std::string body = write(item, between);
    if (body.empty()) continue;
    const std::string mark = fmt::format("{:<4}", list.ordered ? fmt::format("{}. ", items.size() + 1) : "-");
    items.push_back(mark + hanging(body, mark.size()));
  }
  return joined(items, between);
}

std::string write(const Table& table) { return table.columns.empty() ? "" : fenced(pandoc_attributes(table), pandoc_table(table)); }
std::string write(const Card& card) { return card.rows.empty() ? "" : fenced(pandoc_attributes(card), pandoc_table(card)); }

std::string write(const Figure& figure) {
  const std::string picture = fmt::format("![{}]({}.svg)", escape_markdown(figure.alternative), figure.name);
  return fenced(".figure", joined({picture, styled("caption", pandoc_inlines(figure.caption))}));
}

std::string write(const Division& division) {
  const std::string body = write(division.content);
  if (body.empty()) return {};
  const std::string style = is_name(division.style) ? "." + division.style : "";
  const std::string attributes = joined({style, division.together ? ".together" : ""}, " ");
  return attributes.empty() ? body : fenced(attributes, body);
}

std::string write(const Contents& contents) {
  return fenced(fmt::format(".contents .depth-{}", contents.depth), escape_markdown(contents.title));
}

std::string write(const Blocks& blocks, std::string_view between) {
  std::vector<std::string> parts;
  const List* before = nullptr;
  for (const Block& block : blocks) {
    std::string part = std::visit([](const auto& form) { return write(form); }, block.form);
    if (part.empty()) continue;
    const List* list = std::get_if<List>(&block.form);
    const bool would_join = list && before && list->ordered == before->ordered;  // two lists would read as one
    parts.push_back(would_join ? fenced(".list", part) : std::move(part));
    before = would_join ? nullptr : list;
  }
  return joined(parts, between);
}

}  // namespace

std::string pandoc_markdown(const Document& document) {
  const std::string body = write(document.blocks);
  return body.empty() ? body : body + "\n";
}

}  // namespace kpss
