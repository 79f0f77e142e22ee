#include <algorithm>

#include "narrative/markdown.hpp"
#include "rules/allowances/places.hpp"
#include "rules/allowances/rules.hpp"
#include "rules/allowances/words.hpp"

namespace kpss {
namespace {

constexpr std::string_view comment_begin = "<!--", comment_end = "-->", blanks = " \t\r\n";

/// The comments of a text, from `<!--` to `-->`: what Markdown takes for HTML, so not what stands in code.
std::vector<Span> comments_in(const Narrative& narrative) {
  const auto text = narrative.source->text();
  std::vector<Span> comments;
  for (const auto& piece : narrative.pieces) {
    const auto* written = std::get_if<TextPiece>(&piece);
    if (!written) continue;
    for_each_node(read_markdown(narrative, *written), [&](const MarkdownNode& node) {
      if (node.kind != MarkdownKind::html && node.kind != MarkdownKind::html_block) return;
      const auto known = comments.empty() ? 0 : comments.back().end;
      auto at = std::max(node.at, known);
      for (std::size_t begun = node.text.find(comment_begin); begun != std::string::npos; begun = node.text.find(comment_begin, begun + 1)) {
        const auto begin = text.find(comment_begin, at);
        const auto end = begin == text.npos ? begin : text.find(comment_end, begin + comment_begin.size());
        if (end == text.npos) return;
        comments.push_back({narrative.source, begin, end + comment_end.size()});
        at = comments.back().end;
      }
    });
  }
  return comments;
}

class Finder {
 public:
  Finder(const Narrative& narrative, Findings& wrong) : source_(*narrative.source), text_(source_.text()), wrong_(wrong), comments_(comments_in(narrative)) {}

  std::vector<Allowance> find() {
    for (const auto& comment : comments_) {
      const auto inside = Span{&source_, comment.begin + comment_begin.size(), comment.end - comment_end.size()};
      const bool several_lines = text_.substr(inside.begin, inside.end - inside.begin).find('\n') != text_.npos;
      for (auto begin = inside.begin; begin < inside.end;) {
        const auto end = std::min(text_.find('\n', begin), inside.end);
        one(comment, {&source_, begin, end}, several_lines);
        begin = end + 1;
      }
    }
    return std::move(found_);
  }

 private:
  std::size_t line_begin(std::size_t at) const { return source_.line_start(source_.position(at).line); }
  std::size_t next_line(std::size_t at) const { return std::min(text_.find('\n', at), text_.size() - 1) + 1; }
  bool is_empty(std::size_t line) const { return line >= text_.size() || text_.substr(line, next_line(line) - line).find_first_not_of(blanks) == text_.npos; }

  void one(const Span& comment, const Span& words, bool several_lines) {
    auto allowance = allowance_in(words, wrong_);
    if (!allowance) return;
    if (allowance->of_file && !stands_on_top(comment.begin)) {
      wrong_.push_back({&wrong_allowance, allowance->at, say("`allow-file` stojí až za začátkem textu", "`allow-file` stands behind the beginning of the text"), say("přesuňte poznámku na začátek souboru, nebo povolte nález jen zde: `allow`", "move the comment to the top of the file, or allow the finding here only: `allow`")});
      return;
    }
    const auto line = line_begin(comment.begin), behind = next_line(comment.end);
    const bool alone = text_.substr(line, comment.begin - line).find_first_not_of(" \xEF\xBB\xBF") == text_.npos && text_.substr(comment.end, behind - comment.end).find_first_not_of(blanks) == text_.npos;
    allowance->reach = alone ? block_below(behind) : block_around(comment.begin);
    if (several_lines)
      allowance->removal = {&source_, words.begin, words.end};
    else if (alone)
      allowance->removal = {&source_, line, behind};
    else
      allowance->removal = {&source_, text_.find_last_not_of(" \t", std::max<std::size_t>(comment.begin, 1) - 1) + 1, comment.end};
    found_.push_back(std::move(*allowance));
  }

  bool stands_on_top(std::size_t at) const {
    auto before = std::string(text_.substr(0, at));
    if (before.starts_with("\xEF\xBB\xBF")) before.erase(0, 3);
    return without_comments(before).empty();
  }
  /// From the first line with something on it to the next that is empty. Further comments above it are passed over.
  Span block_below(std::size_t line) const {
    while (line < text_.size() && (is_empty(line) || starts_comment(line))) line = next_line(line);
    return {&source_, line, end_of_block(line)};
  }
  Span block_around(std::size_t at) const {
    auto line = line_begin(at);
    while (line > 0 && !is_empty(line_begin(line - 1))) line = line_begin(line - 1);
    return {&source_, line, end_of_block(line)};
  }
  std::size_t end_of_block(std::size_t line) const {
    while (!is_empty(line)) line = next_line(line);
    return line;
  }
  bool starts_comment(std::size_t line) const {
    const auto first = text_.find_first_not_of(blanks, line);
    return std::any_of(comments_.begin(), comments_.end(), [&](const Span& comment) { return comment.begin <= first && first < comment.end; });
  }

  const Source& source_;
  std::string_view text_;
  Findings& wrong_;
  std::vector<Span> comments_;
  std::vector<Allowance> found_;
};

}  // namespace

std::vector<Allowance> allowances_in(const Narrative& narrative, Findings& wrong) { return Finder(narrative, wrong).find(); }

}  // namespace kpss
