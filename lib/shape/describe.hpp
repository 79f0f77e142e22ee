#pragma once

// How a type describes itself. A struct states its fields once, next to their declaration:
//
//   struct Task {
//     Origin origin;
//     std::string text;
//     std::optional<Date> deadline;
//   };
//
//   constexpr auto describe(Type<Task>) {
//     return record<Task>("task", {"úkol", "task"}, {"Co má kdo udělat.", "What somebody is to do."},
//         field("text", &Task::text, {"znění", "wording"}, {"Co se má udělat.", "What is to be done."}),
//         field("deadline", &Task::deadline, {"termín", "deadline"}, {"Dokdy.", "By when."}));
//   }
//
// Decoding with places, unknown, missing and repeated keys, JSON Schema, the manual and the order of keys all follow from that.
// Whether a key may be missing is said by the C++ type: optional, vector, Map and bool may; `required` makes an optional
// one compulsory, so that a value that was not understood is told apart from every real one.

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>

#include "text/language.hpp"
#include "yaml/document.hpp"

namespace kpss {

/// Names a type without making one; `describe()` is found through it.
template <class T>
struct Type {
  using type = T;
};

/// Where a file stands in the plan repository, and what its place says.
struct Place {
  std::string_view kind;
  std::string id;    ///< The file's name without `.yaml`.
  std::string plan;  ///< The folder below `plans/`, or empty.
  const Source* source = nullptr;
};

/// Where a record was read. Records made in memory have none.
struct Origin {
  const Place* place = nullptr;
  yaml::View node;
};

template <class Owner, class Value>
struct Field {
  std::string_view key;
  Value Owner::*member;
  Phrase label;  ///< A noun in lower case: "název".
  Phrase doc;    ///< One or two sentences.
  bool required;
};

template <class Owner, class... Values>
struct RecordDescription {
  std::string_view name;
  Phrase label;
  Phrase doc;
  std::tuple<Field<Owner, Values>...> fields;
};

template <class Enum>
struct Option {
  Enum value;
  std::string_view code;
  Phrase label;
};

template <class Enum, std::size_t N>
struct ChoiceDescription {
  std::string_view name;
  Phrase label;
  Phrase doc;
  std::array<Option<Enum>, N> options;
};

template <class T>
struct MayBeMissing : std::false_type {};

template <class Owner, class Value>
constexpr auto field(std::string_view key, Value Owner::*member, Phrase label, Phrase doc) {
  return Field<Owner, Value>{key, member, label, doc, !MayBeMissing<Value>::value};
}
template <class Owner, class Value>
constexpr auto required(std::string_view key, Value Owner::*member, Phrase label, Phrase doc) {
  return Field<Owner, Value>{key, member, label, doc, true};
}

template <class Owner, class... Values>
constexpr auto record(std::string_view name, Phrase label, Phrase doc, Field<Owner, Values>... fields) {
  return RecordDescription<Owner, Values...>{name, label, doc, {fields...}};
}

template <class Enum, std::size_t N>
constexpr auto choice(std::string_view name, Phrase label, Phrase doc, const Option<Enum> (&options)[N]) {
  return ChoiceDescription<Enum, N>{name, label, doc, std::to_array(options)};
}

template <class T>
concept Described = requires { describe(Type<T>{}); };
template <class T>
concept DescribedRecord = Described<T> && std::is_class_v<T>;
template <class T>
concept DescribedChoice = Described<T> && std::is_enum_v<T>;

/// Calls `visit` with every field of a record, in the order they are written.
template <DescribedRecord T, class Visit>
constexpr void for_each_field(Visit visit) {
  std::apply([&](const auto&... fields) { (visit(fields), ...); }, describe(Type<T>{}).fields);
}

/// The field of a member: its key and label.
template <DescribedRecord T, class Value>
constexpr Field<T, Value> field_of(Value T::*member) {
  Field<T, Value> found{};
  for_each_field<T>([&]<class V>(const Field<T, V>& f) {
    if constexpr (std::is_same_v<V, Value>)
      if (f.member == member) found = f;
  });
  return found;
}

/// The keys of members, for what a record says about several of them:
///   constexpr auto one_of(Type<CostLine>) { return keys_of(&CostLine::amount, &CostLine::thousands); }   // exactly one is written
///   constexpr auto beside(Type<BudgetLine>) { return std::pair(&BudgetLine::unit_price, keys_of(…)); }    // these only beside that one
template <DescribedRecord T, class... Values>
constexpr std::array<std::string_view, sizeof...(Values)> keys_of(Values T::*... members) {
  return {field_of(members).key...};
}

/// The row of a code: how it is written and what it is called.
template <DescribedChoice Enum>
constexpr Option<Enum> option_of(Enum value) {
  for (const auto& option : describe(Type<Enum>{}).options)
    if (option.value == value) return option;
  return {};
}

// Compile-time proof that nothing was forgotten. ---------------------------------------------------------

namespace proof {

struct Anything {
  template <class T>
  operator T() const;  // Declared only: it is never called.
};

template <class T, class... Members>
consteval std::size_t members() {
  if constexpr (requires { T{Members{}..., Anything{}}; })
    return members<T, Members..., Anything>();
  else
    return sizeof...(Members);
}

template <class T>
consteval bool every_member_is_described() {
  std::size_t fields = 0;
  for_each_field<T>([&](const auto&) { ++fields; });
  return fields + 1 == members<T>();  // One member is the origin.
}

template <class T>
consteval bool keys_are_distinct() {
  std::size_t equal = 0, fields = 0;
  for_each_field<T>([&](const auto& a) {
    ++fields;
    for_each_field<T>([&](const auto& b) { equal += a.key == b.key; });
  });
  return equal == fields;
}

constexpr bool sentence(Phrase doc) { return doc.cs.size() > 1 && doc.en.size() > 1 && doc.cs.back() == '.' && doc.en.back() == '.'; }

template <class T>
consteval bool docs_are_sentences() {
  bool all = sentence(describe(Type<T>{}).doc);
  for_each_field<T>([&](const auto& f) { all = all && sentence(f.doc) && !f.label.cs.empty() && !f.label.en.empty(); });
  return all;
}

}  // namespace proof
}  // namespace kpss
