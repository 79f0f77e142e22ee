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

using Visit = std::function<void(const WrittenValue&)>;

struct Walk {
  const Visit& value;
  const Visit* list = nullptr;

  void operator()(const WrittenValue& at, bool item = false) const {
    const auto& [_, record, key, node] = at;
    const auto* taking = shape_taking(at.shape, node.kind());
    if (!taking) return;
    const WrittenValue taken{*taking, record, key, node};
    const auto& form = taking->form;
    if (const auto* of = std::get_if<ListOf>(&form)) {
      if (list && !item) (*list)(taken);
      for (const auto& each : node.items()) (*this)({of->item(), record, key, each}, true);
    } else if (const auto* map = std::get_if<MapOf>(&form)) {
      for (const auto& [name, held] : node.entries()) {
        (*this)({map->key(), record, key, name});
        (*this)({map->item(), record, key, held});
      }
    } else if (const auto* members = std::get_if<Record>(&form)) {
      for (const auto& [name, held] : node.entries())
        if (const auto* member = members->find(name.scalar())) (*this)({member->shape(), taking->name, member->key, held});
    } else {
      value(taken);
    }
  }
};

}  // namespace

const Shape* shape_taking(const Shape& shape, yaml::Kind kind) {
  const auto* either = std::get_if<Either>(&shape.form);
  if (!either) return takes(shape, kind) ? &shape : nullptr;
  const auto form = std::find_if(either->forms.begin(), either->forms.end(), [kind](ShapeOf one) { return takes(one(), kind); });
  return form == either->forms.end() ? nullptr : &(*form)();
}

void for_each_value(const Shape& shape, yaml::View node, const Visit& visit) { Walk{visit}({shape, shape.name, {}, node}); }
void for_each_value(const Shape& shape, yaml::View node, const Visit& visit, const Visit& visit_list) { Walk{visit, &visit_list}({shape, shape.name, {}, node}); }

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
