#include "yaml/reorder.hpp"

#include <algorithm>
#include <map>

#include "yaml/cut.hpp"
#include "yaml/reader.hpp"
#include "yaml/remarks.hpp"

namespace kpss::yaml {
namespace {

std::vector<Replacement> in_braces(const Text& text, View mapping, const std::vector<Move>& moves) {
  const auto keys = text.children(mapping.index());
  const auto extent = [&](std::size_t entry) { return Span{mapping.document().source, text.node(keys[entry]).begin, text.end(keys[entry] + 1)}; };
  // Somebody who writes remarks in braces has laid them out by hand.
  if (!remarks_in(mapping.document(), mapping.begin(), text.end(mapping.index())).empty()) return {};
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    for (const auto& move : moves)
      if (move.before == i) order.push_back(move.entry);
    if (std::none_of(moves.begin(), moves.end(), [i](const Move& move) { return move.entry == i; })) order.push_back(i);
  }
  std::vector<Replacement> parts;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const auto from = extent(order[i]);
    if (from.end > text.text().size()) return {};
    if (order[i] != i) parts.push_back({extent(i), std::string(text.text().substr(from.begin, from.end - from.begin))});
  }
  return parts;
}

/// The lines of a block mapping, entry by entry.
class Block {
 public:
  Block(const Text& text, View mapping) : text_(text), all_(text.text()), keys_(text.children(mapping.index())), is_root_(mapping.index() == 0) {}

  std::size_t column() const { return text_.column(begin(0)); }
  std::size_t begin(std::size_t entry) const { return text_.node(keys_[entry]).begin; }
  bool opens_line(std::size_t entry) const { return all_.substr(text_.line_start(begin(entry)), column()).find_first_not_of(' ') == std::string_view::npos; }

  /// Where the remarks directly above an entry begin, or its line.
  std::size_t head(std::size_t entry) const {
    auto line = text_.line_start(begin(entry));
    const auto lowest = entry == 0 ? 0 : text_.end(keys_[entry - 1] + 1);
    while (line > 0) {
      const auto above = text_.line_start(line - 1);
      if (above < lowest || all_.compare(above, column() + 1, text_.spaces(column()) + "#") != 0) break;
      line = above;
      if (above == text_.line_start(0)) break;
    }
    const bool opens_file = is_root_ && entry == 0 && line == text_.line_start(0);
    return opens_file ? text_.line_start(begin(entry)) : line;
  }
  /// Behind the line end of an entry and of the remarks below that stand deeper than its key.
  std::size_t tail(std::size_t entry) const {
    const auto line_end = all_.find('\n', behind_its_remarks(text_, text_.end(keys_[entry] + 1), column()));
    return line_end == all_.npos ? all_.size() : line_end + 1;
  }

 private:
  const Text& text_;
  std::string_view all_;
  std::vector<Index> keys_;
  bool is_root_;
};

/// Behind the blank lines that start at a place.
std::size_t behind_blank_lines(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const auto end = end_of_line(text, at);
    if (text.substr(at, end - at).find_first_not_of(" \t") != text.npos) break;
    at = std::min(text.find('\n', end), text.size() - 1) + 1;
  }
  return at;
}

using Stretch = std::pair<std::size_t, std::size_t>;

/// Stretches in their order, those that meet as one.
std::vector<Stretch> united(std::vector<Stretch> stretches) {
  std::sort(stretches.begin(), stretches.end());
  std::vector<Stretch> out;
  for (const auto& each : stretches) {
    if (!out.empty() && each.first <= out.back().second) out.back().second = std::max(out.back().second, each.second);
    else out.push_back(each);
  }
  return out;
}

/// Lines that go, with the blank lines that must not stay twice.
Stretch gap(const Text& text, const Stretch& lines) {
  const auto all = text.text();
  const auto [from, to] = lines;
  auto blank = from;
  while (blank > 0) {
    const auto line = text.line_start(blank - 1);
    if (behind_blank_lines(all, line) < blank) break;
    blank = line;
  }
  if (to < all.size()) return {from, blank < from ? behind_blank_lines(all, to) : to};
  // The last lines of a file: so go the blank lines above them.
  return {blank, to};
}

std::vector<Replacement> in_lines(const Text& text, View mapping, const std::vector<Move>& moves) {
  const auto* source = mapping.document().source;
  const Block block(text, mapping);
  std::map<std::size_t, std::string> put;
  std::vector<Stretch> taken;
  for (const auto& [entry, before] : moves) {
    const auto from = block.head(entry), to = block.tail(entry);
    std::string lines(text.text().substr(from, to - from));
    if (!lines.ends_with('\n')) lines += text.eol();
    if (!block.opens_line(entry)) return {};
    if (block.opens_line(before)) {
      put[block.head(before)] += lines;
    } else {
      // Behind a dash: the entry begins on its line, and pushes the other to the next.
      if (from != text.line_start(block.begin(entry))) return {};
      put[block.begin(before)] += lines.substr(block.column()) + text.spaces(block.column());
    }
    taken.emplace_back(from, to);
  }
  // What is left of blank lines between two that go shows only once both are gone.
  for (int i = 0; i < 2; ++i) {
    taken = united(std::move(taken));
    for (auto& each : taken) each = gap(text, each);
  }
  std::vector<Replacement> parts;
  for (const auto& [at, lines] : put) parts.push_back({{source, at, at}, lines});
  // A file that does not end its last line does not end the one that is last now.
  if (taken.back().second == text.text().size() && !text.text().ends_with('\n')) taken.back().first -= text.eol().size();
  for (const auto& [from, to] : united(std::move(taken))) parts.push_back({{source, from, to}, ""});
  return parts;
}

Value with_sorted_keys(Value value) {
  for (auto& item : value.items) item = with_sorted_keys(std::move(item));
  for (auto& member : value.members) member.value = with_sorted_keys(std::move(member.value));
  std::stable_sort(value.members.begin(), value.members.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
  return value;
}

bool reads_as_the_same(const Document& document, std::vector<Replacement> parts) {
  std::sort(parts.begin(), parts.end(), [](const Replacement& a, const Replacement& b) { return a.at.begin < b.at.begin; });
  const auto text = document.source->text();
  std::string after;
  std::size_t at = 0;
  for (const auto& part : parts) {
    if (part.at.begin < at) return false;
    after.append(text.substr(at, part.at.begin - at)).append(part.text);
    at = part.at.end;
  }
  const Source written(document.source->path(), after.append(text.substr(at)));
  Findings unheard;
  const auto again = read(written, unheard);
  return again.root() && with_sorted_keys(value_of(again.root())) == with_sorted_keys(value_of(document.root())) && lost_remarks(document, again).empty();
}

}  // namespace

std::vector<Replacement> reordered(View mapping, const std::vector<Move>& moves) {
  const Text text(mapping.document());
  auto parts = text.in_brackets(mapping.index()) ? in_braces(text, mapping, moves) : in_lines(text, mapping, moves);
  if (!reads_as_the_same(mapping.document(), parts)) parts.clear();
  return parts;
}

}  // namespace kpss::yaml
