#pragma once

// Every value that stands in a record, however deep: with the shape it should have, the record and key it stands under, and its place.
// What must not be in any text of a repository (a birth number) is looked for in one way.
//
//   for_each_text(meeting, [&](const WrittenValue& text) {
//     for (const auto& found : birth_numbers_in(text.text())) report.at(where(text, found.begin, found.end), …);
//   });

#include <functional>

#include "shape/places.hpp"

namespace kpss {

struct WrittenValue {
  const Shape& shape;
  std::string_view record;  ///< The record that the key belongs to, as `describe()` calls it: `member`.
  std::string_view key;     ///< `email`; of a list's items the key of the list.
  yaml::View node;          ///< A scalar; a sequence where lists are asked for.

  std::string_view text() const { return node.scalar(); }
};

/// What a node of a kind is read as: the shape, or the one of its forms that takes such a node; nothing where none does.
const Shape* shape_taking(const Shape& shape, yaml::Kind kind);

/// The values of a shape in a node, in the order they are written. Keys that have no meaning are left out with all below them.
void for_each_value(const Shape& shape, yaml::View node, const std::function<void(const WrittenValue&)>& visit);

/// The same, and the lists that stand under a key of their own, before their items.
void for_each_value(const Shape& shape, yaml::View node, const std::function<void(const WrittenValue&)>& visit, const std::function<void(const WrittenValue&)>& visit_list);

/// The values of a record that are free text.
template <class Visit>
void for_each_text(const DescribedRecord auto& record, const Visit& visit) {
  if (!record.origin.node) return;
  for_each_value(shape_of<std::remove_cvref_t<decltype(record)>>(), record.origin.node, [&](const WrittenValue& value) {
    if (std::holds_alternative<AnyText>(value.shape.form)) visit(value);
  });
}

/// Where the bytes [begin, end) of a text are written; the whole value where line breaks or escapes stand between.
Span where(const WrittenValue& value, std::size_t begin, std::size_t end);

}  // namespace kpss
