#include "editor/place/spot.hpp"

#include <algorithm>

#include "yaml/extent.hpp"

namespace kpss::editor {
namespace {

bool takes(const Shape& shape, yaml::Kind kind) {
  const bool mapping = std::holds_alternative<Record>(shape.form) || std::holds_alternative<MapOf>(shape.form);
  const bool list = std::holds_alternative<ListOf>(shape.form);
  if (kind == yaml::Kind::mapping) return mapping;
  if (kind == yaml::Kind::sequence) return list;
  return !mapping && !list;
}

/// Whether a place lies in a node or right behind it, where a cursor stands that has just typed it.
bool holds(yaml::View view, std::size_t offset) { return view.begin() <= offset && offset <= yaml::end_of(view.document(), view.index()); }

bool is_absent(const yaml::View::Entry& entry) { return entry.value.kind() == yaml::Kind::null && entry.value.begin() == entry.key.begin(); }

/// Behind the colon of a key whose value is missing, on the same line.
bool awaits_value(const yaml::View::Entry& entry, std::size_t offset) {
  if (!is_absent(entry)) return false;
  const auto& document = entry.key.document();
  const auto colon = yaml::behind_colon(document, entry.key.index());
  return colon != std::string_view::npos && colon <= offset && offset <= yaml::end_of_line(document.source->text(), colon);
}

class Walk {
 public:
  explicit Walk(std::size_t offset) : offset_(offset) {}

  std::optional<Spot> at(const Shape& wanted, Spot here) const {
    const auto kind = here.node.kind();
    const Shape& shape = form_for(wanted, kind);
    here.shape = &shape;
    if (const auto* list = std::get_if<ListOf>(&shape.form)) {
      if (kind != yaml::Kind::sequence) return here.item = true, at(list->item(), here);
      for (const auto& item : here.node.items())
        if (holds(item, offset_)) return here.node = item, here.item = false, at(list->item(), here);
      return {};
    }
    if (kind == yaml::Kind::mapping) return in_mapping(here);
    if (kind == yaml::Kind::sequence) return {};
    if (std::holds_alternative<Record>(shape.form) || std::holds_alternative<MapOf>(shape.form)) here.part = Spot::Part::key;
    if (wanted.form.index() != shape.form.index() && here.part == Spot::Part::value) here.shape = &wanted;
    return here;
  }

 private:
  std::optional<Spot> in_mapping(Spot here) const {
    const auto entries = here.node.entries();
    const auto mapping = here.node;
    const auto* record = std::get_if<Record>(&here.shape->form);
    const auto* map = std::get_if<MapOf>(&here.shape->form);
    for (const auto& entry : entries) {
      const auto* member = record ? record->find(entry.key.scalar()) : nullptr;
      if (holds(entry.key, offset_)) {
        // A word that is being typed in the place of a value reads like a key.
        if (!record && !map) return entries.size() == 1 ? std::optional(Spot{Spot::Part::value, here.shape, here.record, here.member, entry.key, here.holder, here.item}) : std::nullopt;
        return Spot{Spot::Part::key, here.shape, record ? here.shape->name : here.record, record ? member : here.member, entry.key, record ? mapping : here.holder, here.item};
      }
      const Spot below{Spot::Part::value, nullptr, record ? here.shape->name : here.record, record ? member : here.member, entry.value, record ? mapping : here.holder, false};
      const Shape* shape = member ? &member->shape() : map ? &map->item() : nullptr;
      if (!shape) continue;
      if (awaits_value(entry, offset_)) return Spot{Spot::Part::value, shape, below.record, below.member, {}, below.holder, false};
      if (!is_absent(entry) && holds(entry.value, offset_)) return at(*shape, below);
    }
    return {};
  }

  std::size_t offset_;
};

}  // namespace

const Shape& form_for(const Shape& shape, yaml::Kind kind) {
  const auto* either = std::get_if<Either>(&shape.form);
  if (!either) return shape;
  const auto form = std::find_if(either->forms.begin(), either->forms.end(), [kind](ShapeOf one) { return takes(one(), kind); });
  return form == either->forms.end() ? shape : form_for((*form)(), kind);
}

std::optional<Spot> spot_at(const Shape& shape, yaml::View root, std::size_t offset) {
  if (!root) return {};
  return Walk(offset).at(shape, Spot{.shape = &shape, .node = root});
}

void for_each_record(const Shape& wanted, yaml::View node, const std::function<void(const Shape&, yaml::View)>& visit) {
  const Shape& shape = form_for(wanted, node.kind());
  if (const auto* list = std::get_if<ListOf>(&shape.form)) {
    for (const auto& item : node.items()) for_each_record(list->item(), item, visit);
  } else if (const auto* map = std::get_if<MapOf>(&shape.form)) {
    for (const auto& [key, value] : node.entries()) for_each_record(map->item(), value, visit);
  } else if (const auto* record = std::get_if<Record>(&shape.form); record && node.kind() == yaml::Kind::mapping) {
    visit(shape, node);
    for (const auto& [key, value] : node.entries())
      if (const auto* member = record->find(key.scalar())) for_each_record(member->shape(), value, visit);
  }
}

}  // namespace kpss::editor
