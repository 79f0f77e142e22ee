#include "shape/texts.hpp"

#include <algorithm>

namespace kpss {
namespace {

bool takes(const Shape& shape, yaml::Kind kind) {
  const bool mapping = std::holds_alternative<Record>(shape.form) || std::holds_alternative<MapOf>(shape.form);
  const bool list = std::holds_alternative<ListOf>(shape.form);
  switch (kind) {
    case yaml::Kind::mapping: return mapping;
    case yaml::Kind::sequence: return list;
    case yaml::Kind::scalar: return !mapping && !list;
    case yaml::Kind::null: return false;
  }
  return false;
}

void walk(const WrittenValue& written, const std::function<void(const WrittenValue&)>& visit) {
  const auto& [_, record, key, node] = written;
  const auto* taking = shape_taking(written.shape, node.kind());
  if (!taking) return;
  const auto& shape = *taking;
  if (const auto* list = std::get_if<ListOf>(&shape.form)) {
    for (const auto& item : node.items()) walk({list->item(), record, key, item}, visit);
  } else if (const auto* map = std::get_if<MapOf>(&shape.form)) {
    for (const auto& [name, value] : node.entries()) {
      walk({map->key(), record, key, name}, visit);
      walk({map->item(), record, key, value}, visit);
    }
  } else if (const auto* members = std::get_if<Record>(&shape.form)) {
    for (const auto& [name, value] : node.entries())
      if (const auto* member = members->find(name.scalar())) walk({member->shape(), shape.name, member->key, value}, visit);
  } else {
    visit({shape, record, key, node});
  }
}

}  // namespace

const Shape* shape_taking(const Shape& shape, yaml::Kind kind) {
  const auto* either = std::get_if<Either>(&shape.form);
  if (!either) return takes(shape, kind) ? &shape : nullptr;
  const auto form = std::find_if(either->forms.begin(), either->forms.end(), [kind](ShapeOf one) { return takes(one(), kind); });
  return form == either->forms.end() ? nullptr : &(*form)();
}

void for_each_value(const Shape& shape, yaml::View node, const std::function<void(const WrittenValue&)>& visit) { walk({shape, shape.name, {}, node}, visit); }

Span where(const WrittenValue& value, std::size_t begin, std::size_t end) {
  const auto whole = value.node.span();
  const auto part = value.text().substr(begin, end - begin);
  // No more stands between the value's start and the part than the text before it, its indentation and its escapes.
  const auto found = whole.source->text().find(part, whole.begin);
  const auto lines = static_cast<std::size_t>(std::count(value.text().begin(), value.text().end(), '\n')) + 1;
  constexpr std::size_t deepest_indentation = 200;
  if (part.empty() || found == std::string_view::npos || found > whole.begin + 2 * begin + lines * deepest_indentation) return whole;
  return {whole.source, found, found + part.size()};
}

}  // namespace kpss
