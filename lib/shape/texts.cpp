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
    const auto& [shape, record, key, node] = at;
    const auto kind = node.kind();
    if (const auto* either = std::get_if<Either>(&shape.form)) {
      const auto form = std::find_if(either->forms.begin(), either->forms.end(), [kind](ShapeOf one) { return takes(one(), kind); });
      if (form != either->forms.end()) (*this)({(*form)(), record, key, node}, item);
      return;
    }
    if (!takes(shape, kind)) return;
    if (const auto* of = std::get_if<ListOf>(&shape.form)) {
      if (list && !item) (*list)(at);
      for (const auto& each : node.items()) (*this)({of->item(), record, key, each}, true);
    } else if (const auto* map = std::get_if<MapOf>(&shape.form)) {
      for (const auto& [name, held] : node.entries()) {
        (*this)({map->key(), record, key, name});
        (*this)({map->item(), record, key, held});
      }
    } else if (const auto* members = std::get_if<Record>(&shape.form)) {
      for (const auto& [name, held] : node.entries())
        if (const auto* member = members->find(name.scalar())) (*this)({member->shape(), shape.name, member->key, held});
    } else {
      value(at);
    }
  }
};

}  // namespace

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
