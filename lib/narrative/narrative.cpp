#include "narrative/narrative.hpp"

#include <algorithm>

#include "narrative/fence.hpp"

namespace kpss {
namespace {

constexpr std::string_view bom = "\xEF\xBB\xBF", comment_begin = "<!--", comment_end = "-->";

struct NarrativePath {
  std::string_view plan, name;
};

/// The parts of `plans/<plan>/reports/<name>.md`; empty where a path is another.
NarrativePath parts_of(std::string_view path) {
  constexpr std::string_view plans = "plans/", reports = "/reports/", ending = ".md";
  if (!path.starts_with(plans) || !path.ends_with(ending)) return {};
  path.remove_prefix(plans.size());
  path.remove_suffix(ending.size());
  const auto slash = path.find('/');
  if (slash == path.npos || !path.substr(slash).starts_with(reports)) return {};
  const auto name = path.substr(slash + reports.size());
  return name.find('/') == name.npos ? NarrativePath{path.substr(0, slash), name} : NarrativePath{};
}

/// Goes through the lines of a file once, and knows what each is part of: code, a comment, a block, text.
class Splitter {
 public:
  Splitter(const Source& source, Narrative& narrative) : source_(source), narrative_(narrative) {}

  void split() {
    for (std::size_t number = 1; number <= source_.line_count(); ++number) {
      const auto text = source_.line(number);
      const auto begin = source_.line_start(number) + (number == 1 && text.starts_with(bom) ? bom.size() : 0);
      line(source_.text().substr(begin, source_.line_start(number) + text.size() - begin), begin);
    }
    end_text();
    if (comment_) narrative_.open_comment = comment_;
  }

 private:
  void line(std::string_view text, std::size_t begin) {
    const auto indent = std::min(text.find_first_not_of(' '), text.size());
    const auto content = text.substr(indent);
    if (comment_) {
      visible(content, begin + indent);
      if (content.find(comment_end) != content.npos) comment_.reset();
      return;
    }
    if (!code_.empty()) {
      visible(content, begin + indent);
      if (closes_code(content)) code_ = {};
      return;
    }
    if (indent < 4 && content.starts_with(comment_begin)) {
      visible(content, begin + indent);
      if (content.find(comment_end, comment_begin.size()) == content.npos) comment_ = Span{&source_, begin + indent, begin + indent + comment_begin.size()};
      return;
    }
    if (indent < 4 && opens_code(content)) {
      visible(content, begin + indent);
      return;
    }
    const auto fence = indent < 4 ? fence_in(content) : std::nullopt;
    if (!fence) return visible(content, begin + indent);
    end_text();
    const Span at{&source_, begin + indent, begin + indent + fence->size};
    if (!fence->closes) {
      narrative_.pieces.push_back(block_of(source_, at, *fence));
      open_ = narrative_.pieces.size();
    } else if (open_ != 0) {
      std::get<BlockPiece>(narrative_.pieces[open_ - 1]).closed = true;
      open_ = 0;
    } else {
      narrative_.stray_fences.push_back(at);
    }
  }

  /// Remembers what is seen of a line; in a block it has no place.
  void visible(std::string_view content, std::size_t begin) {
    const auto last = content.find_last_not_of(" \t\r");
    if (last == content.npos) return;
    if (text_.source == nullptr) text_ = {&source_, begin, begin};
    text_.end = begin + last + 1;
  }
  void end_text() {
    if (text_.source == nullptr) return;
    if (open_ != 0)
      std::get<BlockPiece>(narrative_.pieces[open_ - 1]).content = text_;
    else
      narrative_.pieces.push_back(TextPiece{{&source_, source_.line_start(source_.position(text_.begin).line), text_.end}});
    text_ = {};
  }

  bool opens_code(std::string_view content) {
    if (content.empty() || (content.front() != '`' && content.front() != '~')) return false;
    const auto marks = std::min(content.find_first_not_of(content.front()), content.size());
    if (marks < 3 || (content.front() == '`' && content.find('`', marks) != content.npos)) return false;
    code_ = content.substr(0, marks);
    return true;
  }
  bool closes_code(std::string_view content) const {
    const auto marks = std::min(content.find_first_not_of(code_.front()), content.size());
    return marks >= code_.size() && content.find_first_not_of(" \t\r", marks) == content.npos;
  }

  const Source& source_;
  Narrative& narrative_;
  std::string_view code_ = {};           ///< The fence that a code began with.
  std::optional<Span> comment_ = {};     ///< Where a comment began that is open.
  std::size_t open_ = 0;                 ///< The block that is open, counted from 1.
  Span text_ = {};
};

}  // namespace

int Narrative::year() const {
  const bool digits = name.size() == 4 && std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
  return digits ? std::stoi(name) : 0;
}

bool is_narrative(std::string_view path) { return !parts_of(path).name.empty(); }

Narrative narrative_of(const Source& source) {
  const auto path = parts_of(source.path());
  Narrative narrative{.source = &source, .plan = std::string(path.plan), .name = std::string(path.name), .pieces = {}, .stray_fences = {}};
  Splitter(source, narrative).split();
  return narrative;
}

}  // namespace kpss
