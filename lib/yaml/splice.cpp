#include "yaml/splice.hpp"

#include "yaml/cut.hpp"
#include "yaml/writer.hpp"

namespace kpss::yaml {
namespace {

/// Puts a value where another one, or none, stands.
std::string replace(const Text& text, const Document& document, const Found& at, const Value& value) {
  const auto& old = text.node(at.node);
  const auto from = at.key ? behind_colon(document, *at.key) : old.begin;
  if (from == text.text().npos) return {};
  auto to = old.absent ? from : text.end(at.node);
  const auto column = at.key ? text.column(text.node(*at.key).begin) : (text.column(old.begin) >= step_width ? text.column(old.begin) - step_width : 0);
  // A block of text would swallow the remarks below it.
  const bool on_a_line = value.kind == Kind::scalar && behind_its_remarks(text, to, column) != end_of_line(text.text(), to);
  const Layout layout{column, at.flow || on_a_line, text.eol()};
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
  const auto at = behind_its_remarks(text, text.end(children[behind - 1] + 1), column);
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
  const auto place = behind_its_remarks(text, text.end(children.back()), column);
  return text.cut(place, place, std::string(text.eol()) + text.spaces(column) + "-" + written.here + written.below);
}

}  // namespace kpss::yaml
