#include "documents/texts.hpp"

#include "documents/markdown/inlines.hpp"

namespace kpss {
namespace {

using Visit = std::function<void(const std::string&, const std::string&)>;

class Walk {
 public:
  explicit Walk(const Visit& visit) : visit_(visit) {}

  void text(const std::string& text) const {
    if (!text.empty()) visit_(text, heading_);
  }

  void blocks(const Blocks& blocks) {
    for (const auto& block : blocks) std::visit([this](const auto& form) { walk(form); }, block.form);
  }

 private:
  /// Their words, and where their links lead.
  void inlines(const Inlines& inlines) const {
    text(plain_text(inlines));
    targets(inlines);
  }
  void targets(const Inlines& inlines) const {
    for (const auto& one : inlines)
      std::visit(overloaded{[this](const Link& link) { text(link.target); targets(link.content); },
                            [](const Text&) {}, [](const LineBreak&) {},
                            [this](const auto& with_content) { targets(with_content.content); }},
                 one.form);
  }

  void walk(const Heading& heading) {
    heading_ = plain_text(heading.content);
    inlines(heading.content);
  }
  void walk(const Paragraph& paragraph) { inlines(paragraph.content); }
  void walk(const List& list) {
    for (const auto& item : list.items) blocks(item);
  }
  void walk(const Table& table) {
    inlines(table.caption);
    for (const auto& column : table.columns) inlines(column.title);
    for (const auto& row : table.rows)
      for (const auto& cell : row) inlines(cell);
  }
  void walk(const Card& card) {
    text(card.caption);
    for (const auto& row : card.rows) {
      inlines(row.label);
      inlines(row.value);
    }
  }
  void walk(const Figure& figure) {
    text(figure.alternative);
    text(figure.text);
    inlines(figure.caption);
  }
  void walk(const Division& division) { blocks(division.content); }
  void walk(const Contents& contents) { text(contents.title); }

  const Visit& visit_;
  std::string heading_;
};

}  // namespace

void for_each_text(const Document& document, const Visit& visit) {
  Walk walk(visit);
  walk.text(document.title);
  walk.text(document.subtitle);
  for (const auto& author : document.authors) walk.text(author);
  walk.text(document.subject);
  walk.blocks(document.blocks);
}

}  // namespace kpss
