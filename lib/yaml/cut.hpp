#pragma once

// A file that is being cut: its nodes with their extents, where a path leads, and the remarks that must not be lost. For `splice.cpp`, `take_out.cpp` and `reorder.cpp` alone.

#include <optional>
#include <string>
#include <vector>

#include "yaml/edit.hpp"
#include "yaml/extent.hpp"

namespace kpss::yaml {

using Index = std::uint32_t;

inline constexpr std::string_view bom = "\xEF\xBB\xBF";
inline constexpr std::size_t step_width = 2;

/// A file that is being cut.
class Text {
 public:
  explicit Text(const Document& document) : document_(document), text_(document.source->text()), eol_(text_.find("\r\n") != text_.npos ? "\r\n" : "\n") {}

  const Node& node(Index index) const { return document_.nodes[index]; }
  std::string_view text() const { return text_; }
  std::string_view eol() const { return eol_; }
  std::size_t end(Index index) const { return end_of(document_, index); }
  bool in_brackets(Index index) const { return !node(index).absent && node(index).kind >= Kind::sequence && (text_[node(index).begin] == '[' || text_[node(index).begin] == '{'); }

  std::size_t line_start(std::size_t at) const {
    const auto before = at == 0 ? text_.npos : text_.rfind('\n', at - 1);
    return before == text_.npos ? (text_.starts_with(bom) ? bom.size() : 0) : before + 1;
  }
  std::size_t column(std::size_t at) const { return at - line_start(at); }
  std::string spaces(std::size_t count) const { return std::string(count, ' '); }

  /// The children of a list, or the keys of a mapping; the value of a key is the node behind it.
  std::vector<Index> children(Index index) const {
    std::vector<Index> found;
    for (auto i = index + 1; i < node(index).next;) {
      found.push_back(i);
      i = node(index).kind == Kind::mapping ? node(i + 1).next : node(i).next;
    }
    return found;
  }
  std::string key(Index index) const { return document_.text.substr(node(index).text, node(index).length); }
  std::vector<std::string> keys(Index mapping) const {
    std::vector<std::string> names;
    for (const auto child : children(mapping)) names.push_back(key(child));
    return names;
  }

  std::string cut(std::size_t from, std::size_t to, std::string_view with) const { return std::string(text_.substr(0, from)).append(with).append(text_.substr(to)); }

 private:
  const Document& document_;
  std::string_view text_;
  std::string_view eol_;
};

/// Where a path leads, as far as it leads.
struct Found {
  Index node = 0;
  std::optional<Index> key = {};   ///< Of a member.
  std::optional<Index> holder = {};
  bool flow = false;               ///< Something above it stands in brackets.
  std::size_t steps = 0;           ///< How many were gone.
};

Found follow(const Text& text, const Path& path);

/// The comment behind a place on its line, with the blanks before it.
std::string_view rest_of_line(const Text& text, std::size_t at);

/// Behind the line of a place, and behind the lines below it that hold nothing but a remark and stand deeper than a column: they belong to what is above, and a
/// block of text put before them would swallow them.
std::size_t behind_its_remarks(const Text& text, std::size_t at, std::size_t column);

/// The remarks of a stretch that goes, to be written in its place.
struct Kept {
  std::string behind;  ///< That of its first line, with the blanks before it.
  std::string lines;   ///< The others, each on a line of its own, with its line end in front.

  bool empty() const { return behind.empty() && lines.empty(); }
};
Kept kept(const Text& text, const Document& document, std::size_t from, std::size_t to, std::size_t column);

}  // namespace kpss::yaml
