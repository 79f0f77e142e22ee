#pragma once

// What values may look like, as plain data. `describe()` is turned into a Shape once; whatever does not need the C++ type
// (key checks, JSON Schema, the manual, completion) is ordinary code on Shapes.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "text/language.hpp"

namespace kpss {

struct Shape;
using ShapeOf = const Shape& (*)();

struct AnyText {
  bool as_id = false;  ///< Others refer to it; that it is fit for that is a rule's to say.
};
struct Flag {};
struct Whole {
  std::int64_t least, most;
  std::string_view expression;  ///< What is written in quotes.
};
/// Numbers that other YAML readers make of a text without quotes; both ends are among them.
struct Numbers {
  std::string_view type = "integer";      ///< Or `number`.
  std::string_view least = {}, most = {}; ///< As JSON writes them; any where it is empty.
};
/// A scalar of a form of its own: a date, an amount, an IČO.
struct Pattern {
  std::string_view expression;        ///< An ECMA regular expression for JSON Schema.
  std::vector<Numbers> numbers = {};  ///< Those it may be where it stands without quotes.
  std::string_view format = {};       ///< A format that JSON Schema knows: `date`.
};
struct Reference {
  std::string_view to;     ///< The kind or the nested record that is meant: `group`, `goal`.
  bool by_number = false;  ///< Named by the number that the plan prints, not by an id.
  bool with_plan = false;  ///< Named by plan and id: `2018-2019/1.1.2`.
};
struct ListOf {
  ShapeOf item;
};
struct MapOf {
  ShapeOf key;
  ShapeOf item;
};
struct Choice {
  struct Code {
    std::string_view code;
    Phrase label;
  };
  std::vector<Code> codes;
};
struct Record {
  struct Member {
    std::string_view key;
    Phrase label;
    Phrase doc;
    ShapeOf shape;
    bool required;
  };
  struct Companion {
    std::string_view key, beside;
  };
  std::vector<Member> members;
  std::vector<std::string_view> one_of = {};  ///< Of these keys exactly one stands in it.
  std::vector<Companion> companions = {};     ///< Keys that stand only beside another.

  const Member* find(std::string_view key) const;
};
struct Either {
  std::vector<ShapeOf> forms;
};

struct Shape {
  std::string_view name;  ///< Of a record or a choice: `measure`; else empty.
  Phrase label;           ///< What a value is called in a sentence: "datum ve tvaru 2018-03-28".
  Phrase doc;
  std::variant<AnyText, Flag, Whole, Pattern, Reference, ListOf, MapOf, Choice, Record, Either> form;
};

/// What a value of this shape is called in a message or on a page: "seznam: odkaz na skupinu".
Message in_words(const Shape& shape);

/// Builds a visitor from lambdas.
template <class... Ts>
struct overloaded : Ts... {
  using Ts::operator()...;
};
template <class... Ts>
overloaded(Ts...) -> overloaded<Ts...>;

}  // namespace kpss
