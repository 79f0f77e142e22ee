#include "documents/report/narrative.hpp"

#include <algorithm>

#include "documents/lines.hpp"
#include "documents/markdown/inlines.hpp"
#include "narrative/markdown.hpp"
#include "text/slug.hpp"

namespace kpss {
namespace {

using Kind = MarkdownKind;

bool is_inline(Kind kind) { return kind >= Kind::text; }

class Converter {
 public:
  Converter(const Wording& wording, const FigureInWords& figures, const LinkInReport& links) : wording_(wording), figures_(figures), links_(links) {}

  /// Blocks as they stand; words among them, as a tight list has them, are paragraphs. Only at the top is a heading one.
  Blocks blocks(const std::vector<MarkdownNode>& nodes, bool top, const std::string& style) const {
    Blocks out;
    Inlines words;
    const auto end_words = [&] {
      if (!plain_text(words).empty()) out.push_back(Paragraph{std::move(words), style});
      words.clear();
    };
    for (const auto& node : nodes) {
      if (is_inline(node.kind)) {
        add(words, node);
        continue;
      }
      end_words();
      append(out, block(node, top, style));
    }
    end_words();
    return out;
  }

 private:
  Blocks block(const MarkdownNode& node, bool top, const std::string& style) const {
    switch (node.kind) {
      case Kind::heading: return heading(node, top, style);
      case Kind::paragraph: return paragraph(inlines(node.children), style);
      case Kind::quote: return blocks(node.children, false, "note");
      case Kind::bullets:
      case Kind::numbers: return list(node);
      case Kind::table: return table(node);
      case Kind::code_block: return paragraph({Text{node.text.substr(0, node.text.find_last_not_of('\n') + 1)}}, style);
      case Kind::html_block: return paragraph({Text{without_comments(node.text)}}, style);
      case Kind::rule: return {};
      default: return blocks(node.children, false, style);
    }
  }

  static Blocks paragraph(Inlines content, const std::string& style) {
    if (plain_text(content).empty()) return {};
    return {Paragraph{std::move(content), style}};
  }

  Blocks heading(const MarkdownNode& node, bool top, const std::string& style) const {
    auto content = inlines(node.children);
    const auto words = plain_text(content);
    if (!top) return paragraph({Strong{std::move(content)}}, style);
    if (words.empty()) return {};
    const auto id = slug(words);
    return {Heading{node.number, id.empty() || !(id.front() >= 'a' && id.front() <= 'z') ? "text-" + id : id, std::move(content)}};
  }

  Blocks list(const MarkdownNode& node) const {
    List list{.ordered = node.kind == Kind::numbers, .items = {}};
    for (const auto& item : node.children)
      if (auto content = blocks(item.children, false, ""); !content.empty()) list.items.push_back(std::move(content));
    if (list.items.empty()) return {};
    return {std::move(list)};
  }

  Blocks table(const MarkdownNode& node) const {
    Table table{.style = "list", .columns = {}, .rows = {}};
    for (const auto& row : node.children) {
      if (row.kind == Kind::head_row) {
        for (const auto& cell : row.children) table.columns.push_back({inlines(cell.children), cell.number == 1 ? Align::right : cell.number == 2 ? Align::center : Align::left, 0});
      } else {
        auto& cells = table.rows.emplace_back();
        for (const auto& cell : row.children) cells.push_back(inlines(cell.children));
        cells.resize(table.columns.size());
      }
    }
    return {std::move(table)};
  }

  Inlines inlines(const std::vector<MarkdownNode>& nodes) const {
    Inlines out;
    for (const auto& node : nodes) add(out, node);
    return out;
  }

  void add(Inlines& out, const MarkdownNode& node) const {
    switch (node.kind) {
      case Kind::text: return text(out, node.text);
      case Kind::emphasis: return out.push_back(Emphasis{inlines(node.children)});
      case Kind::strong: return out.push_back(Strong{inlines(node.children)});
      case Kind::link: return out.push_back(Link{target(node.text), inlines(node.children)});
      case Kind::code: return out.push_back(Text{node.text});
      case Kind::line_break: return out.push_back(LineBreak{});
      case Kind::html:
        if (auto words = without_comments(node.text); !words.empty()) out.push_back(Text{std::move(words)});
        return;
      default:
        for (const auto& child : node.children) add(out, child);  // A picture is its description.
    }
  }

  std::string target(const std::string& written) const { return links_ && written.starts_with('#') ? "#" + links_(written.substr(1)) : written; }

  /// Typeset with a character in the place of each figure that no text has, so that what stands around it is typeset as one.
  void text(Inlines& out, const std::string& written) const {
    constexpr std::string_view holder = "\uFDD1";
    std::string held;
    std::vector<Quantity> quantities;
    std::size_t done = 0;
    for (const auto& asked : figures_in(written)) {
      const auto words = figures_ ? figures_(asked.name) : std::nullopt;
      if (!words) continue;
      held.append(written, done, asked.begin - done).append(holder);
      quantities.push_back({asked.name, {Text{*words}}});
      done = asked.end;
    }
    held.append(written, done).append(holder);  // At the end too: „v *obci*“ must not part there.
    const auto typeset = wording_.theirs(held);
    std::size_t begin = 0;
    for (auto& quantity : quantities) {
      const auto at = typeset.find(holder, begin);
      if (at > begin) out.push_back(Text{typeset.substr(begin, at - begin)});
      out.push_back(std::move(quantity));
      begin = at + holder.size();
    }
    const auto end = typeset.rfind(holder);
    if (begin < end) out.push_back(Text{typeset.substr(begin, end - begin)});
  }

  const Wording& wording_;
  const FigureInWords& figures_;
  const LinkInReport& links_;
};

}  // namespace

Blocks narrative_blocks(const Wording& wording, const Narrative& narrative, const TextPiece& piece, const FigureInWords& figures, const LinkInReport& links) {
  return Converter(wording, figures, links).blocks(read_markdown(narrative, piece).children, true, "");
}

}  // namespace kpss
