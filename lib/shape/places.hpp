#pragma once

// Looking into records that were read: where a member is written, whether it was understood, which references lie in it.
//
//   report.at(where(meeting, &Meeting::date), …);
//   for_each_reference(plan, [](const auto& ref) { … });

#include "shape/codecs.hpp"

namespace kpss {

/// The value of a member; none where the key is not written or the record was made in memory.
template <DescribedRecord T, class Value>
yaml::View node_of(const T& record, Value T::*member) {
  return record.origin.node ? record.origin.node.find(field_of(member).key) : yaml::View{};
}
template <DescribedRecord T>
Span where(const T& record) {
  if (!record.origin.node) return record.origin.place ? Span{record.origin.place->source, 0, 0} : Span{};
  return record.origin.node.span();
}
/// Where a member of a record is written, or the record itself where the key is missing.
template <DescribedRecord T, class Value>
Span where(const T& record, Value T::*member) {
  const auto node = node_of(record, member);
  return node ? node.span() : where(record);
}
/// One item of a list.
template <DescribedRecord T, class Item>
yaml::View node_of(const T& record, std::vector<Item> T::*member, std::size_t index) {
  const auto node = node_of(record, member);
  const auto items = node ? node.items() : std::vector<yaml::View>{};
  return index < items.size() ? items[index] : yaml::View{};
}
/// Where one item of a list is written.
template <DescribedRecord T, class Item>
Span where(const T& record, std::vector<Item> T::*member, std::size_t index) {
  const auto node = node_of(record, member, index);
  return node ? node.span() : where(record, member);
}

/// Whether a mapping has a key, or a key of no meaning that is most likely its misspelling.
bool written_as(const Shape& shape, yaml::View node, std::string_view key);
/// Whether somebody wrote the key of a member, be its value not understood or the key misspelt: both are reported while reading.
template <DescribedRecord T, class Value>
bool written(const T& record, Value T::*member) {
  return record.origin.node && written_as(shape_of<T>(), record.origin.node, field_of(member).key);
}
/// Whether a record was made in memory, or read from a mapping.
bool understood(const DescribedRecord auto& record) { return !record.origin.node || record.origin.node.kind() == yaml::Kind::mapping; }
/// Whether the value of a member has the form of its type, whatever lies inside a list; tells an empty list from a word in its place.
template <DescribedRecord T, class Value>
bool understood(const T& record, Value T::*member) {
  const auto node = node_of(record, member);
  Findings unheard;
  Decoder decoder{unheard, record.origin.place};
  Value value{};
  return !node || Codec<Value>::read(node, value, decoder);
}

std::string_view id_of(const DescribedRecord auto& record) { return record.origin.place ? std::string_view(record.origin.place->id) : ""; }
std::string_view plan_of(const DescribedRecord auto& record) { return record.origin.place ? std::string_view(record.origin.place->plan) : ""; }

/// Calls `visit(ref)` for every reference in a value, however deep it lies. A type may state its own by `for_each_reference_in`.
template <class T, class Visit>
void for_each_reference(const T& value, const Visit& visit) {
  if constexpr (requires { typename T::Target; }) {
    if (!value.id.empty()) visit(value);
  } else if constexpr (DescribedRecord<T>) {
    for_each_field<T>([&](const auto& f) { for_each_reference(value.*(f.member), visit); });
  } else if constexpr (requires { value.has_value(); }) {
    if (value) for_each_reference(*value, visit);
  } else if constexpr (requires { value.entries; }) {
    for (const auto& entry : value.entries) for_each_reference(entry.value, visit);
  } else if constexpr (requires { typename T::value_type; } && !std::is_same_v<T, std::string>) {
    for (const auto& item : value) for_each_reference(item, visit);
  }
}

}  // namespace kpss
