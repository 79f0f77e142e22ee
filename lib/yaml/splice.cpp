#include "yaml/splice.hpp"

#include <algorithm>
#include <optional>

#include "yaml/extent.hpp"
#include "yaml/remarks.hpp"
#include "yaml/writer.hpp"

namespace kpss::yaml {
namespace {

using Index = std::uint32_t;

constexpr std::string_view bom = "\xEF\xBB\xBF";
constexpr std::size_t step_width = 2;

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

Found follow(const Text& text, const Path& path) {
  Found found;
  for (const auto& step : path) {
    const auto kind = text.node(found.node).kind;
    const auto children = text.children(found.node);
    std::optional<Index> child;
    if (const auto* index = std::get_if<std::size_t>(&step); index && kind == Kind::sequence && *index < children.size()) child = children[*index];
    if (const auto* key = std::get_if<std::string>(&step); key && kind == Kind::mapping) {
      const auto it = std::find_if(children.begin(), children.end(), [&](Index each) { return text.key(each) == *key; });
      if (it != children.end()) child = *it;
    }
    if (!child) return found;
    const bool member = kind == Kind::mapping;
    found = {member ? *child + 1 : *child, member ? child : std::nullopt, found.node, found.flow || text.in_brackets(found.node), found.steps + 1};
  }
  return found;
}

/// The comment behind a place on its line, with the blanks before it.
std::string_view rest_of_line(const Text& text, std::size_t at) { return text.text().substr(at, end_of_line(text.text(), at) - at); }

/// The remarks of a stretch that goes, to be written in its place.
struct Kept {
  std::string behind;  ///< That of its first line, with the blanks before it.
  std::string lines;   ///< The others, each on a line of its own, with its line end in front.

  bool empty() const { return behind.empty() && lines.empty(); }
};
Kept kept(const Text& text, const Document& document, std::size_t from, std::size_t to, std::size_t column) {
  Kept out;
  for (const auto& remark : remarks_in(document, from, to)) {
    const auto words = text.text().substr(remark.begin, remark.end - remark.begin);
    if (out.empty() && remark.begin <= end_of_line(text.text(), from)) {
      const auto blanks = text.text().find_last_not_of(" \t", remark.begin - 1) + 1;
      out.behind.append(text.text().substr(blanks, remark.begin - blanks)).append(words);
    } else {
      out.lines.append(text.eol()).append(text.spaces(column)).append(words);
    }
  }
  return out;
}

/// Puts a value where another one, or none, stands.
std::string replace(const Text& text, const Document& document, const Found& at, const Value& value) {
  const auto& old = text.node(at.node);
  const auto from = at.key ? behind_colon(document, *at.key) : old.begin;
  if (from == text.text().npos) return {};
  auto to = old.absent ? from : text.end(at.node);
  const auto column = at.key ? text.column(text.node(*at.key).begin) : (text.column(old.begin) >= step_width ? text.column(old.begin) - step_width : 0);
  const Layout layout{column, at.flow, text.eol()};
  auto written = at.key ? behind_key(value, layout) : behind_dash(value, layout);
  if (!at.key && written.here.starts_with(' ')) written.here.erase(0, 1);
  auto remarks = kept(text, document, from, to, column);
  const auto rest = rest_of_line(text, to);
  const auto next = rest.find_first_not_of(" \t");
  const bool remark_behind = next != rest.npos && rest[next] == '#';
  if (remarks.empty()) {
    if (written.below.empty()) return text.cut(from, to, written.here);
    return text.cut(from, to + rest.size(), written.here + std::string(rest) + written.below);
  }
  if (remark_behind) {
    remarks.lines.append(text.eol()).append(text.spaces(column)).append(rest.substr(next));
    to += rest.size();
  }
  // What follows on the line must not end up in a remark, nor a remark in the lines of a text.
  const auto end = remark_behind || next == rest.npos ? std::string() : std::string(text.eol()) + text.spaces(column + step_width);
  return text.cut(from, to, value.kind == Kind::scalar ? written.here + remarks.behind + written.below + remarks.lines + end : written.here + remarks.behind + remarks.lines + written.below + end);
}

std::string add_member(const Text& text, Index mapping, bool flow, const std::string& key, const Value& value, const std::vector<std::string>& order) {
  const auto children = text.children(mapping);
  const auto behind = predecessor(text.keys(mapping), key, order);
  if (text.in_brackets(mapping)) {
    const auto written = scalar(key, true) + ":" + behind_key(value, {0, true, text.eol()}).here;
    if (children.empty()) return text.cut(text.node(mapping).begin + 1, text.node(mapping).begin + 1, written);
    const auto at = text.end(children[behind - 1] + 1);
    return text.cut(at, at, ", " + written);
  }
  if (children.empty() || behind == 0 || flow) return {};
  const auto column = text.column(text.node(children.front()).begin);
  const auto written = behind_key(value, {column, false, text.eol()});
  const auto at = end_of_line(text.text(), text.end(children[behind - 1] + 1));
  return text.cut(at, at, std::string(text.eol()) + text.spaces(column) + scalar(key, true) + ":" + written.here + written.below);
}

/// A value with the mappings around it that a path still names.
Value wrapped(Value value, const Path& path, std::size_t from) {
  for (auto i = path.size(); i > from; --i) {
    const auto* key = std::get_if<std::string>(&path[i - 1]);
    if (!key) return {};
    value = mapping({{*key, std::move(value)}});
  }
  return value;
}

std::string take_from_brackets(const Text& text, const Document& document, std::size_t from, std::size_t to) {
  const auto all = text.text();
  const auto column = text.column(from);
  auto end = all.find_first_not_of(" \t\r\n", to);
  if (end != all.npos && all[end] == ',') {
    end = all.find_first_not_of(' ', end + 1);
    const auto remarks = kept(text, document, from, end, column);
    if (!remarks.empty()) return text.cut(from, end, remarks.behind + remarks.lines + std::string(text.eol()) + text.spaces(column));
    return text.cut(from, end, end != all.npos && all[end] == '#' ? " " : "");
  }
  auto begin = from;
  while (begin > 0 && (all[begin - 1] == ' ' || all[begin - 1] == '\n' || all[begin - 1] == '\r')) --begin;
  if (begin > 0 && all[begin - 1] == ',') from = begin - 1;
  const auto remarks = kept(text, document, from, to, column);
  return text.cut(from, to, remarks.empty() ? "" : remarks.behind + remarks.lines + std::string(text.eol()) + text.spaces(column));
}

}  // namespace

std::string with_value(const Document& document, const Path& at, const Value& value, const std::vector<std::string>& order) {
  const Text text(document);
  const auto found = follow(text, at);
  if (found.steps == at.size()) return replace(text, document, found, value);
  const auto kind = text.node(found.node).kind;
  if (kind == Kind::null) return replace(text, document, found, wrapped(value, at, found.steps));
  const auto* key = std::get_if<std::string>(&at[found.steps]);
  if (kind != Kind::mapping || !key) return {};
  return add_member(text, found.node, found.flow, *key, wrapped(value, at, found.steps + 1), found.steps + 1 == at.size() ? order : std::vector<std::string>());
}

std::string with_item(const Document& document, const Path& at, const Value& item) {
  const Text text(document);
  const auto found = follow(text, at);
  const auto& node = text.node(found.node);
  if (found.steps < at.size() || node.kind == Kind::null || (node.kind == Kind::sequence && node.length == 0 && !found.flow)) return with_value(document, at, list({item}), {});
  if (node.kind != Kind::sequence) return {};
  const auto children = text.children(found.node);
  if (text.in_brackets(found.node)) {
    const auto place = children.empty() ? node.begin + 1 : text.end(children.back());
    return text.cut(place, place, (children.empty() ? "" : ", ") + behind_dash(item, {0, true, text.eol()}).here.substr(1));
  }
  const auto column = text.column(node.begin);
  const auto written = behind_dash(item, {column, false, text.eol()});
  const auto place = end_of_line(text.text(), text.end(children.back()));
  return text.cut(place, place, std::string(text.eol()) + text.spaces(column) + "-" + written.here + written.below);
}

std::string without(const Document& document, const Path& at) {
  const Text text(document);
  const auto found = follow(text, at);
  if (found.steps < at.size() || !found.holder) return {};
  const auto holder = *found.holder;
  auto from = std::size_t{text.node(found.key ? *found.key : found.node).begin};
  const auto to = text.end(found.node);
  if (text.in_brackets(holder)) return take_from_brackets(text, document, from, to);
  if (text.children(holder).size() == 1) {
    Path above(at.begin(), at.end() - 1);
    return above.empty() ? std::string() : with_value(document, above, found.key ? mapping({}) : list({}), {});
  }
  const auto rest = rest_of_line(text, to);
  const auto line = text.line_start(from);
  if (!found.key) from = text.text().rfind('-', from - 1);
  const auto column = text.column(from);
  const auto next = std::min(to + rest.size() + text.eol().size(), text.text().size());
  const bool opens_line = text.text().substr(line, from - line).find_first_not_of(' ') == std::string_view::npos;
  std::string remarks;
  for (const auto& remark : remarks_in(document, from, to + rest.size())) remarks.append(text.spaces(column)).append(text.text().substr(remark.begin, remark.end - remark.begin)).append(text.eol());
  // The last line of a file that does not end its line: the line end in front of it goes.
  if (opens_line && to + rest.size() == text.text().size() && remarks.empty()) return text.cut(line - text.eol().size(), text.text().size(), "");
  if (opens_line) return text.cut(line, next, remarks);
  // The first member behind a dash: what follows keeps its column, so the dash stays alone unless the next key can step up to it.
  const auto following = text.text().find_first_not_of(' ', next);
  const bool steps_up = remarks.empty() && following != text.text().npos && following - next == column && text.text()[following] != '#';
  return steps_up ? text.cut(from, following, "") : text.cut(from, next, remarks.empty() ? std::string(text.eol()) : remarks.substr(column));
}

}  // namespace kpss::yaml
