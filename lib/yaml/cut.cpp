#include "yaml/cut.hpp"

#include <algorithm>

#include "yaml/remarks.hpp"

namespace kpss::yaml {

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

std::string_view rest_of_line(const Text& text, std::size_t at) { return text.text().substr(at, end_of_line(text.text(), at) - at); }

std::size_t behind_its_remarks(const Text& text, std::size_t at, std::size_t column) {
  const auto all = text.text();
  auto end = end_of_line(all, at);
  while (end < all.size()) {
    const auto line = all.find('\n', end) + 1;
    const auto first = all.find_first_not_of(' ', line);
    if (line == 0 || first == all.npos || all[first] != '#' || first - line <= column) return end;
    end = end_of_line(all, first);
  }
  return end;
}

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

}  // namespace kpss::yaml
