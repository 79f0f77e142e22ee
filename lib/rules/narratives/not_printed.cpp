#include <algorithm>

#include "narrative/markdown.hpp"
#include "narrative/report_blocks.hpp"
#include "rules/reporter.hpp"
#include "text/plain.hpp"

namespace kpss::rule {
namespace {

using Kind = MarkdownKind;

bool is_printed_link(std::string_view target) {
  return std::any_of(std::begin(printed_schemes), std::end(printed_schemes), [&](std::string_view scheme) { return target.starts_with(scheme); });
}

class Look {
 public:
  Look(const Narrative& narrative, Reporter& report) : narrative_(narrative), source_(*narrative.source), report_(report) {}

  void at(const MarkdownNode& node) {
    switch (node.kind) {
      case Kind::image:
        return found(node, say("obrázek `{}` se nevytiskne, jen jeho popis", "the picture `{}` is not printed, only its description", seen(node.text)), say("přiložte jej ke zprávě, nebo řekněte slovy, co ukazuje", "attach it to the report, or say in words what it shows"));
      case Kind::html:
      case Kind::html_block:
        if (without_comments(node.text).empty() || node.text.starts_with("</")) return;
        return found(node, say("HTML se nevykoná, vytiskne se jako text", "HTML is not carried out, it is printed as text"), say("pište v Markdownu: `**tučně**`, `*kurzívou*`, `[odkaz](https://…)`", "write Markdown: `**bold**`, `*italic*`, `[link](https://…)`"));
      case Kind::rule: return found(node, say("vodorovná čára se netiskne", "a line across is not printed"), say("smažte ji, části oddělí nadpis", "delete it, a heading parts the text"));
      case Kind::link:
        if (leads_to_missing_block(node.text))
          return found(node, say("odkaz na blok `{}` nikam nevede, text jej nemá", "the link to block `{}` leads nowhere, the text does not have it", node.text.substr(1)), say("přidejte blok, nebo odkaz smažte", "add the block, or delete the link"));
        if (is_printed_link(node.text)) return;
        return found(node, say("odkaz na `{}` se nevytiskne, jen jeho text", "the link to `{}` is not printed, only its text", seen(node.text)), say("odkaz začíná `https://`, `http://`, `mailto:`, `tel:` nebo `#`", "a link begins with `https://`, `http://`, `mailto:`, `tel:` or `#`"));
      case Kind::text: return footnote(node);
      default: return;
    }
  }

 private:
  void footnote(const MarkdownNode& node) {
    if (node.text.find("[^") == std::string::npos) return;
    const auto text = source_.text();
    const auto begin = std::min(text.find("[^", node.at), text.size());
    report_.at(Span{&source_, begin, std::min(text.find(']', begin), end_of_line(begin) - 1) + 1}, say("poznámka pod čarou se vytiskne jako text", "a footnote is printed as text"),
               say("napište ji do závorky, nebo jako odstavec začínající `>`", "write it in brackets, or as a paragraph that begins with `>`"));
  }

  std::size_t end_of_line(std::size_t at) const {
    const auto line = source_.position(at).line;
    return source_.line_start(line) + source_.line(line).find_last_not_of(" \r") + 1;
  }

  /// What is written where a node stands: of a link and a picture from their bracket to their target, of HTML its words, else the rest of the line.
  Span place_of(const MarkdownNode& node) const {
    const auto text = source_.text();
    auto begin = node.at, end = end_of_line(node.at);
    if (node.kind == Kind::link || node.kind == Kind::image) {
      const auto line = source_.line_start(source_.position(node.at).line);
      if (const auto bracket = text.substr(line, node.at - line).rfind('['); bracket != text.npos) begin = line + bracket;
      if (node.kind == Kind::image && begin > line && text[begin - 1] == '!') --begin;
      end = std::min(end, std::min(text.find(')', node.at), end - 1) + 1);
    } else if (!node.text.empty() && text.substr(node.at).starts_with(node.text)) {
      end = std::min(end, node.at + node.text.size());
    }
    return {&source_, begin, std::max(begin, end)};
  }
  void found(const MarkdownNode& node, Message message, Message help) { report_.at(place_of(node), std::move(message), std::move(help)); }

  /// Whether a link names a block that is not among the pieces, nor a part of one that is.
  bool leads_to_missing_block(std::string_view target) const {
    const auto* block = target.starts_with('#') ? report_block(target.substr(1)) : nullptr;
    return block && std::none_of(narrative_.pieces.begin(), narrative_.pieces.end(), [&](const Piece& piece) {
      const auto* one = std::get_if<BlockPiece>(&piece);
      return one && (one->name == block->name || one->name == block->section);
    });
  }

  const Narrative& narrative_;
  const Source& source_;
  Reporter& report_;
};

}  // namespace

void not_printed(const Repository& repository, Reporter& report) {
  for (const auto& narrative : repository.narratives())
    for (const auto& piece : narrative.pieces)
      if (const auto* text = std::get_if<TextPiece>(&piece)) for_each_node(read_markdown(narrative, *text), [&](const MarkdownNode& node) { Look(narrative, report).at(node); });
}

}  // namespace kpss::rule
