#include <algorithm>

#include "yaml/cut.hpp"
#include "yaml/remarks.hpp"
#include "yaml/splice.hpp"

namespace kpss::yaml {
namespace {

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
