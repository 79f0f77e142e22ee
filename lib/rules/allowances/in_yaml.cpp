#include <algorithm>
#include <optional>

#include "rules/allowances/places.hpp"
#include "rules/allowances/rules.hpp"
#include "rules/allowances/words.hpp"
#include "rules/rules.hpp"
#include "yaml/extent.hpp"
#include "yaml/remarks.hpp"
#include "yaml/whereabouts.hpp"

namespace kpss {
namespace {

constexpr std::string_view blanks = " \t\r\n";

bool names_discreet_rule(std::string_view remark) {
  return std::any_of(rules().begin(), rules().end(), [&](const RuleRow& row) { return row.rule.discreet && remark.find(row.rule.name) != remark.npos; });
}

/// The key with its value or the item that begins first at or behind a place.
std::optional<Span> entry_behind(yaml::View node, std::size_t at) {
  const auto& document = node.document();
  const auto reaching = [&](yaml::View first, yaml::View last) { return Span{document.source, first.begin(), yaml::end_of(document, last.index())}; };
  for (const auto& [key, value] : node.entries()) {
    if (key.begin() >= at) return reaching(key, value);
    if (const auto inside = entry_behind(value, at)) return inside;
  }
  for (const auto item : node.items()) {
    if (item.begin() >= at) return reaching(item, item);
    if (const auto inside = entry_behind(item, at)) return inside;
  }
  return {};
}

/// What a remark behind something stands behind: its line, the rest of a value that begins or ends on it, and all that is written below a key.
Span beside(const yaml::Document& document, const yaml::Remark& remark) {
  const auto& source = *document.source;
  const auto line_begin = source.line_start(source.position(remark.begin).line);
  Span reach{&source, line_begin, remark.end};
  for (std::uint32_t i = 0; i < document.nodes.size() && document.nodes[i].begin <= remark.begin; ++i) {
    const yaml::View node(document, i);
    if (document.nodes[i].absent) continue;
    if (node.kind() == yaml::Kind::scalar || node.in_braces()) {
      const auto end = yaml::end_of(document, i);
      const bool ends_here = end > line_begin && end <= remark.begin;
      const bool block_begins_here = yaml::is_block_text(document, i) && node.begin() >= line_begin;
      if (ends_here) reach.begin = std::min(reach.begin, node.begin());
      if (block_begins_here) reach.end = std::max(reach.end, end);
    }
    for (const auto& [key, value] : node.entries())
      if (key.begin() >= line_begin && key.begin() < remark.begin && value.begin() > remark.begin) reach.end = std::max(reach.end, yaml::end_of(document, value.index()));
  }
  return reach;
}

class Finder {
 public:
  Finder(const yaml::Document& document, Findings& wrong) : document_(document), source_(*document.source), text_(source_.text()), wrong_(wrong) {}

  std::vector<Allowance> find() {
    for (const auto& remark : yaml::remarks_in(document_)) take_apart(remark);
    return std::move(found_);
  }

 private:
  /// Several may share a line, each behind a `#` of its own.
  void take_apart(const yaml::Remark& remark) {
    const auto text = text_.substr(remark.begin, remark.end - remark.begin);
    if (text.find("kpss") == text.npos) return;
    const auto next = [&](std::size_t from) {
      for (auto at = text.find('#', from); at != text.npos; at = text.find('#', at + 1))
        if (at == 0 || blanks.find(text[at - 1]) != blanks.npos)
          if (const auto word = text.find_first_not_of(" \t#", at); word != text.npos && text.substr(word).starts_with("kpss")) return at;
      return text.size();
    };
    for (auto begin = next(0); begin < text.size();) {
      const auto end = next(begin + 1);
      one(remark, remark.begin + begin, remark.begin + end);
      begin = end;
    }
  }

  void one(const yaml::Remark& remark, std::size_t begin, std::size_t end) {
    const auto before = wrong_.size();
    const auto word = text_.find_first_not_of(" \t#", begin);
    auto allowance = allowance_in({&source_, word, end}, wrong_);
    const auto line = source_.line_start(source_.position(remark.begin).line);
    const bool alone = text_.substr(line, remark.begin - line).find_first_not_of(" \xEF\xBB\xBF") == text_.npos;
    const auto target = alone ? entry_behind(document_.root(), remark.end) : std::nullopt;
    const auto within = yaml::whereabouts(document_, target ? target->begin : remark.begin, names_discreet_rule(text_.substr(begin, end - begin)));
    if (allowance && allowance->of_file && (!alone || remark.begin > document_.root().begin())) {
      wrong_.push_back({&wrong_allowance, allowance->at, say("`allow-file` stojí až za prvním klíčem", "`allow-file` stands behind the first key"), say("přesuňte poznámku na začátek souboru, nebo povolte nález jen zde: `allow`", "move the remark to the top of the file, or allow the finding here only: `allow`")});
      allowance.reset();
    }
    for (auto i = before; i < wrong_.size(); ++i) wrong_[i].within = within;
    if (!allowance) return;
    allowance->within = within;
    allowance->reach = !alone ? beside(document_, remark) : target ? Span{&source_, remark.end, target->end} : Span{&source_, text_.size() + 1, 0};
    allowance->removal = removal(remark, begin, end, alone);
    found_.push_back(std::move(*allowance));
  }

  /// A line that holds nothing else goes with its end; of a line that does what is in front of it stays, without blanks at its end.
  Span removal(const yaml::Remark& remark, std::size_t begin, std::size_t end, bool alone) const {
    if (alone && begin == remark.begin && end == remark.end) {
      const auto line_end = text_.find('\n', end);
      return {&source_, source_.line_start(source_.position(begin).line), line_end == text_.npos ? text_.size() : line_end + 1};
    }
    if (begin == remark.begin && end < remark.end && alone) return {&source_, begin, end};
    const auto last = begin == 0 ? text_.npos : text_.find_last_not_of(" \t", begin - 1);
    const auto stop = end < remark.end ? text_.find_last_not_of(" \t", end - 1) + 1 : end;
    return {&source_, last == text_.npos ? 0 : last + 1, stop};
  }

  const yaml::Document& document_;
  const Source& source_;
  std::string_view text_;
  Findings& wrong_;
  std::vector<Allowance> found_;
};

}  // namespace

std::vector<Allowance> allowances_in(const yaml::Document& document, Findings& wrong) {
  if (!document.root()) return {};
  return Finder(document, wrong).find();
}

std::vector<Allowance> allowances_in(const Repository::File& file, Findings& wrong) {
  if (file.source.text().find("kpss") == std::string_view::npos) return {};
  return file.narrative ? allowances_in(*file.narrative, wrong) : allowances_in(file.document, wrong);
}

}  // namespace kpss
