#include <fmt/format.h>

#include <algorithm>

#include "documents/markdown.hpp"
#include "documents/markdown/escape.hpp"
#include "documents/markdown/inlines.hpp"
#include "documents/markdown/layout.hpp"
#include "documents/markdown/plain_inlines.hpp"
#include "documents/markdown/plain_table.hpp"
#include "text/date.hpp"

namespace kpss {

namespace {

class Writer {
 public:
  explicit Writer(const Document& document)
      : document_(document), anchors_(anchors_of(document)), title_(normalised(document.title)) {}

  std::string write() const { return joined({opening(), write(document_.blocks, "\n\n")}); }

 private:
  /// Who wrote it and when stands on the title page, where there is one.
  std::string opening() const {
    const auto line = [&](std::string text) { return paragraph({Text{std::move(text)}}); };
    const std::string title = title_.empty() ? "" : "# " + plain_inlines({Text{title_}}, PlainLine::heading, anchors_);
    const auto* first = document_.blocks.empty() ? nullptr : std::get_if<Division>(&document_.blocks.front().form);
    const bool has_title_page = first && first->style == "title-page";
    if (has_title_page) return joined({title, line(document_.subtitle)});
    const std::string date = document_.date && !document_.brief ? long_date(document_.language, document_.date) : "";
    return joined({title, line(document_.subtitle), line(joined(document_.authors, ", ")), line(date)});
  }

  std::string paragraph(const Inlines& inlines) const { return plain_inlines(inlines, PlainLine::paragraph, anchors_); }

  std::string write(const Blocks& blocks, std::string_view between) const {
    std::vector<std::string> parts;
    const List* before = nullptr;
    bool other_mark = false;
    for (const Block& block : blocks) {
      const List* list = std::get_if<List>(&block.form);
      other_mark = list && before && list->ordered == before->ordered && !other_mark;  // two lists would read as one
      std::string part = list ? write(*list, other_mark) : std::visit([this](const auto& form) { return write(form); }, block.form);
      if (part.empty()) continue;
      parts.push_back(std::move(part));
      before = list;
    }
    return joined(parts, between);
  }

  std::string write(const Heading& heading) const {
    const std::string text = plain_inlines(heading.content, PlainLine::heading, anchors_);
    const int level = std::clamp(heading.level + (title_.empty() ? 0 : 1), 1, 6);
    return text.empty() ? text : std::string(static_cast<std::size_t>(level), '#') + " " + text;
  }
  std::string write(const Paragraph& one) const { return paragraph(one.content); }
  std::string write(const List& list) const { return write(list, false); }
  std::string write(const List& list, bool other_mark) const {
    const std::string_view between = is_tight(list) ? "\n" : "\n\n";
    std::vector<std::string> items;
    for (const Blocks& item : list.items) {
      const std::string body = write(item, between);
      if (body.empty()) continue;
      const std::string bullet = other_mark ? "* " : "- ";
      const std::string mark = list.ordered ? fmt::format("{}{} ", items.size() + 1, other_mark ? ')' : '.') : bullet;
      items.push_back(mark + hanging(body, mark.size()));
    }
    return joined(items, between);
  }
  std::string write(const Table& table) const {
    return joined({paragraph({Emphasis{table.caption}}), plain_table(table, anchors_)});
  }
  std::string write(const Card& card) const {
    std::vector<std::string> lines;
    for (const Card::Row& row : card.rows) {
      const std::string label = plain_text(row.label);
      const bool has_colon = label.empty() || label.ends_with(':');
      lines.push_back("- " + hanging(paragraph({Strong{{Styled{"", row.label}, Text{has_colon ? "" : ":"}}}, Text{" "},
                                                Styled{"", row.value}}),
                                     2));
    }
    return joined(lines, "\n");
  }
  /// The chart drawn with characters, or else what it says in words.
  std::string write(const Figure& figure) const {
    const std::string caption = paragraph({Emphasis{figure.caption}});
    if (figure.text.empty()) return joined({caption, paragraph({Text{figure.alternative}})});
    std::size_t longest = 2;
    std::size_t run = 0;
    for (const char c : figure.text) longest = std::max(longest, run = c == '`' ? run + 1 : 0);
    const std::string fence(longest + 1, '`');
    return joined({caption, fmt::format("{0}text\n{1}{2}{0}", fence, figure.text, figure.text.ends_with('\n') ? "" : "\n")});
  }
  std::string write(const Division& division) const { return write(division.content, "\n\n"); }
  std::string write(const Contents& contents) const {
    std::vector<std::string> lines;
    for (const Heading* heading : headings_of(document_)) {
      const Inlines words = {Text{plain_text(heading->content)}};
      if (heading->level > contents.depth || plain_text(words).empty()) continue;
      const std::string indent(2 * static_cast<std::size_t>(std::max(heading->level, 1) - 1), ' ');
      lines.push_back(indent + "- " + paragraph({Link{"#" + heading->id, words}}));
    }
    return joined({paragraph({Strong{{Text{contents.title}}}}), joined(lines, "\n")});
  }

  const Document& document_;
  Anchors anchors_;
  std::string title_;
};

}  // namespace

std::string plain_markdown(const Document& document) {
  const std::string text = Writer(document).write();
  return text.empty() ? text : text + "\n";
}

}  // namespace kpss
