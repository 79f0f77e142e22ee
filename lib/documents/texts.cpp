#include "documents/texts.hpp"

#include "documents/markdown/inlines.hpp"

namespace kpss {
namespace {

using VisitText = std::function<void(const std::string&, const std::string&)>;
using VisitRun = std::function<void(const Inlines&, const std::string&)>;

/// Goes through a document from its first block to its last and shows what stands in it.
class Walk {
 public:
  Walk(VisitText text, VisitRun run) : text_(std::move(text)), run_(std::move(run)) {}

  void text(const std::string& text) const {
    if (!text.empty()) text_(text, heading_);
  }

  void blocks(const Blocks& blocks) {
    for (const auto& block : blocks) std::visit([this](const auto& form) { walk(form); }, block.form);
  }

 private:
  void inlines(const Inlines& inlines) const { run_(inlines, heading_); }

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

  VisitText text_;
  VisitRun run_;
  std::string heading_;
};

void targets(const Inlines& inlines, const std::string& heading, const VisitText& visit) {
  for (const auto& one : inlines)
    std::visit(overloaded{[&](const Link& link) {
                            if (!link.target.empty()) visit(link.target, heading);
                            targets(link.content, heading, visit);
                          },
                          [](const Text&) {}, [](const LineBreak&) {},
                          [&](const auto& with_content) { targets(with_content.content, heading, visit); }},
               one.form);
}

void quantities(const Inlines& inlines, const std::string& heading, std::vector<PrintedQuantity>& out) {
  for (const auto& one : inlines)
    std::visit(overloaded{[&](const Quantity& quantity) { out.push_back({quantity.figure, plain_text(quantity.content), heading}); },
                          [](const Text&) {}, [](const LineBreak&) {},
                          [&](const auto& with_content) { quantities(with_content.content, heading, out); }},
               one.form);
}

}  // namespace

void for_each_text(const Document& document, const VisitText& visit) {
  Walk walk(visit, [&](const Inlines& run, const std::string& heading) {
    if (const auto text = plain_text(run); !text.empty()) visit(text, heading);
    targets(run, heading, visit);
  });
  walk.text(document.title);
  walk.text(document.subtitle);
  for (const auto& author : document.authors) walk.text(author);
  walk.text(document.subject);
  walk.blocks(document.blocks);
}

std::vector<ReadText> texts_of(const Document& document) {
  std::vector<ReadText> texts;
  for_each_text(document, [&](const std::string& text, const std::string& heading) { texts.push_back({text, heading}); });
  return texts;
}

std::vector<PrintedQuantity> quantities_in(const Document& document) {
  std::vector<PrintedQuantity> found;
  Walk walk([](const std::string&, const std::string&) {}, [&](const Inlines& run, const std::string& heading) { quantities(run, heading, found); });
  walk.blocks(document.blocks);
  return found;
}

}  // namespace kpss
