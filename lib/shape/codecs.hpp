#pragma once

// How the values that everything is made of are read: texts, flags, numbers, dates, references, lists, maps, choices, records.

#include <optional>
#include <string>
#include <vector>

#include "shape/codec.hpp"
#include "text/date.hpp"
#include "text/decimal.hpp"

namespace kpss {

/// A calendar year, 1990 to 2099. 0 is not known.
struct Year {
  int number = 0;
  friend auto operator<=>(const Year&, const Year&) = default;
};

/// The id of a T that is written elsewhere. An empty id was not understood, and is passed over.
template <class T>
struct Ref {
  using Target = T;
  std::string id = {};
  yaml::View node = {};
};

/// Keys of the user's own with a value each, in the order they are written.
template <class Key, class T>
struct Map {
  struct Entry {
    Key key;
    T value;
    yaml::View key_node;
    yaml::View node;
  };
  std::vector<Entry> entries;

  const T* find(const Key& key) const {
    for (const auto& entry : entries)
      if (entry.key == key) return &entry.value;
    return nullptr;
  }
};

template <class T>
struct MayBeMissing<std::optional<T>> : std::true_type {};
template <class T>
struct MayBeMissing<std::vector<T>> : std::true_type {};
template <class Key, class T>
struct MayBeMissing<Map<Key, T>> : std::true_type {};
template <>
struct MayBeMissing<bool> : std::true_type {};

// Scalars; read in codecs.cpp ------------------------------------------------------------------------------

#define KPSS_SCALAR_CODEC(T)                                     \
  template <>                                                    \
  struct Codec<T> {                                              \
    static Shape shape();                                        \
    static bool read(yaml::View node, T& out, Decoder& decoder); \
  }
KPSS_SCALAR_CODEC(std::string);
/// What others refer to a record by. Whatever is written is read; rule `wrong-id` tells what is no id.
struct Id : std::string {
  using std::string::string;
  Id(std::string text) : std::string(std::move(text)) {}
};
KPSS_SCALAR_CODEC(Id);
KPSS_SCALAR_CODEC(bool);
KPSS_SCALAR_CODEC(int);  ///< A count: 0 and more.
KPSS_SCALAR_CODEC(Year);
KPSS_SCALAR_CODEC(Date);
KPSS_SCALAR_CODEC(Moment);
KPSS_SCALAR_CODEC(Time);
KPSS_SCALAR_CODEC(Money);
KPSS_SCALAR_CODEC(Decimal);

/// What to write for `ano`, `no`, `"true"`.
std::optional<Cure> cure_of_truth(std::string_view word);

/// The number of a priority, goal or measure as the plan prints it: `1.1.2`, `C1-O2`, `1.5a`. Never computed with, never renumbered.
struct Number {
  std::string text;
  friend bool operator==(const Number&, const Number&) = default;
};
KPSS_SCALAR_CODEC(Number);

/// Reads an id: lower-case letters, digits, `.`, `-`, `_`.
bool read_id(yaml::View node, std::string& out, Decoder& decoder);
bool is_id(std::string_view text);

/// Whether references to a T name its number instead of an id.
template <class T>
inline constexpr bool referred_by_number = false;

/// Whether references to a T name its plan as well: `2018-2019/1.1.2`.
template <class T>
inline constexpr bool referred_with_plan = false;
bool read_id_with_plan(yaml::View node, std::string& out, Decoder& decoder);

template <class T>
struct Codec<Ref<T>> {
  static Shape shape() {
    constexpr auto target = describe(Type<T>{});
    return {{}, target.label, {}, Reference{target.name, referred_by_number<T>, referred_with_plan<T>}};
  }
  static bool read(yaml::View node, Ref<T>& out, Decoder& decoder) {
    out.node = node;
    if constexpr (referred_with_plan<T>) return read_id_with_plan(node, out.id, decoder);
    if constexpr (!referred_by_number<T>) return read_id(node, out.id, decoder);
    Number number;
    const bool understood = Codec<Number>::read(node, number, decoder);
    out.id = number.text;
    return understood;
  }
};

// What holds other values ----------------------------------------------------------------------------------

template <class T>
struct Codec<std::optional<T>> {
  static Shape shape() { return Codec<T>::shape(); }
  static bool read(yaml::View node, std::optional<T>& out, Decoder& decoder) { return Codec<T>::read(node, out.emplace(), decoder); }
};

template <class T>
struct Codec<std::vector<T>> {
  static Shape shape() { return {{}, {}, {}, ListOf{shape_of<T>}}; }
  static bool read(yaml::View node, std::vector<T>& out, Decoder& decoder) {
    for (const auto& item : node.items()) {
      const auto before = decoder.findings.size();
      read_value(item, out.emplace_back(), decoder);
      // A code that was not understood must not pass for the first of its list.
      if (DescribedChoice<T> && decoder.findings.size() != before) out.pop_back();
    }
    if (is_text(node)) report_no_list(shape_of<std::vector<T>>(), node, would_do(node, decoder), decoder.findings);
    return node.kind() == yaml::Kind::sequence;
  }

 private:
  /// Whether what stands where a list belongs is an item of it.
  static bool would_do(yaml::View node, const Decoder& decoder) {
    Findings doubts;
    Decoder trial{doubts, decoder.place};
    decode<T>(node, trial);
    return doubts.empty();
  }
};

template <class Key, class T>
struct Codec<Map<Key, T>> {
  static Shape shape() { return {{}, {}, {}, MapOf{shape_of<Key>, shape_of<T>}}; }
  static bool read(yaml::View node, Map<Key, T>& out, Decoder& decoder) {
    for (const auto& [key, value] : node.entries()) {
      auto& entry = out.entries.emplace_back();
      entry.key_node = key;
      entry.node = value;
      read_value(key, entry.key, decoder);
      read_value(value, entry.value, decoder);
    }
    return node.kind() == yaml::Kind::mapping;
  }
};

template <DescribedChoice T>
struct Codec<T> {
  static Shape shape() {
    constexpr auto d = describe(Type<T>{});
    Choice form;
    for (const auto& o : d.options) form.codes.push_back({o.code, o.label});
    return {d.name, d.label, d.doc, std::move(form)};
  }
  static bool read(yaml::View node, T& out, Decoder& decoder) {
    if (!is_text(node)) return false;
    for (const auto& o : describe(Type<T>{}).options)
      if (o.code == node.scalar()) return out = o.value, true;
    if (!node.scalar().empty()) report_unknown_code(std::get<Choice>(shape_of<T>().form), node, decoder.findings);
    return false;
  }
};

template <DescribedRecord T>
struct Codec<T> {
  static_assert(proof::every_member_is_described<T>(), "a member of this record has no field() in its describe()");
  static_assert(proof::keys_are_distinct<T>(), "two fields of this record share a key");
  static_assert(proof::docs_are_sentences<T>(), "a doc is a sentence in both languages; a label is not empty");

  static Shape shape() {
    constexpr auto d = describe(Type<T>{});
    Record form;
    for_each_field<T>([&]<class Value>(const Field<T, Value>& f) { form.members.push_back({f.key, f.label, f.doc, shape_of<Value>, f.required}); });
    if constexpr (requires { one_of(Type<T>{}); })
      for (const auto key : one_of(Type<T>{})) form.one_of.push_back(key);
    if constexpr (requires { beside(Type<T>{}); }) {
      const auto [main, companions] = beside(Type<T>{});
      for (const auto key : companions) form.companions.push_back({key, field_of(main).key});
    }
    return {d.name, d.label, d.doc, std::move(form)};
  }
  static bool read(yaml::View node, T& out, Decoder& decoder) {
    out.origin = {decoder.place, node};
    if (node.kind() != yaml::Kind::mapping) return false;
    check_keys(shape_of<T>(), node, decoder.findings);
    for_each_field<T>([&](const auto& f) {
      if (const auto value = node.find(f.key)) read_value(value, out.*(f.member), decoder);
    });
    return true;
  }
};

}  // namespace kpss

#include "shape/places.hpp"  // Whoever has records looks into them.
