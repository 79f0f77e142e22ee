#include "model/figure.hpp"

#include <algorithm>
#include <iterator>

namespace kpss {
namespace {

/// Where the next condition begins: ids may hold commas, so only one that a key follows counts.
std::size_t next_condition(std::string_view text, std::size_t from) {
  for (auto comma = text.find(',', from); comma != text.npos; comma = text.find(',', comma + 1)) {
    const auto equals = text.find('=', comma);
    if (equals != text.npos && is_figure_key(text.substr(comma + 1, equals - comma - 1))) return comma;
  }
  return text.size();
}

}  // namespace

bool is_figure_key(std::string_view word) { return std::find(std::begin(figure_keys), std::end(figure_keys), word) != std::end(figure_keys); }

const FigureText* figure_text(std::string_view what) {
  const auto* found = std::find_if(std::begin(figure_texts), std::end(figure_texts), [&](const FigureText& text) { return text.what == what; });
  return found == std::end(figure_texts) ? nullptr : found;
}

std::optional<FigureName> FigureName::parse(std::string_view text) {
  FigureName name;
  const auto colon = std::min(text.find(':'), text.size());
  name.what = text.substr(0, colon);
  if (name.what.empty() || colon + 1 == text.size()) return {};
  for (auto begin = colon + 1; begin < text.size();) {
    const auto end = next_condition(text, begin);
    const auto equals = text.find('=', begin);
    if (equals == text.npos || equals >= end || equals == begin) return {};
    name.where.push_back({std::string(text.substr(begin, equals - begin)), std::string(text.substr(equals + 1, end - equals - 1))});
    begin = end + 1;
  }
  return name;
}

std::string FigureName::text() const {
  std::string text = what;
  for (const auto& [key, id] : where) text.append(&key == &where.front().key ? ":" : ",").append(key).append("=").append(id);
  return text;
}

const std::string* FigureName::find(std::string_view key) const {
  for (const auto& condition : where)
    if (condition.key == key) return &condition.id;
  return nullptr;
}

}  // namespace kpss
