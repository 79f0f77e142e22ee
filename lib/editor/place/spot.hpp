#pragma once

// What may stand at a place of a file: the tree and its Shape are walked side by side down to a place.
//
//   if (const auto spot = spot_at(shape_of<Measure>(), document.root(), offset))
//     if (spot->part == Spot::Part::key) offer(std::get<Record>(spot->shape->form).members);

#include <functional>
#include <optional>

#include "shape/shape.hpp"
#include "yaml/document.hpp"

namespace kpss::editor {

struct Spot {
  enum class Part { key, value };

  Part part = Part::value;
  const Shape* shape = nullptr;           ///< What may stand here; of a key the record or map that it belongs to.
  std::string_view record = {};           ///< The record that the value is a member of, as `describe()` calls it: `measure`.
  const Record::Member* member = nullptr; ///< The member that the key names or the value belongs to; none of a map and of an unknown key.
  yaml::View node = {};                   ///< The key or the value; none where it is not written yet.
  yaml::View holder = {};                 ///< The mapping around it.
  bool item = false;                      ///< A list is meant but not begun: what comes is an item of it.
};

/// Nothing where the place is in no key or value that has a meaning.
std::optional<Spot> spot_at(const Shape& shape, yaml::View root, std::size_t offset);

/// Calls `visit` with every mapping that is a record, and its shape, in the order of the file.
void for_each_record(const Shape& shape, yaml::View node, const std::function<void(const Shape&, yaml::View)>& visit);

/// The form of an Either that fits what is written; any other shape itself.
const Shape& form_for(const Shape& shape, yaml::Kind kind);

}  // namespace kpss::editor
