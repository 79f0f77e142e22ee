#pragma once

// What stands in a file, or is to stand there, without its place: for writing YAML, and for proving that what was written is what was meant.
//
//   yaml::mapping({{"source", yaml::word("municipality")}, {"note", yaml::text("navýšeno: mzdy")}})

#include <string>
#include <vector>

#include "yaml/document.hpp"

namespace kpss::yaml {

/// A key with its value; a template only so that a Value can hold some.
template <class Held>
struct MemberOf {
  std::string key;
  Held value;
  friend bool operator==(const MemberOf& a, const MemberOf& b) { return a.key == b.key && a.value == b.value; }
};

struct Value {
  using Member = MemberOf<Value>;

  Kind kind = Kind::null;
  std::string scalar = {};
  bool text = false;  ///< Words of a person: in quotes where another reader would take them for a number, a date or yes and no.
  bool flow = false;  ///< Written as `{…}` or `[…]`.
  std::vector<Value> items = {};
  std::vector<Member> members = {};

  /// The same to a reader; how it is written does not matter.
  friend bool operator==(const Value& a, const Value& b);
};

/// A number, a date, a code: written as it is.
Value word(std::string scalar);
Value text(std::string words);
Value list(std::vector<Value> items);
Value mapping(std::vector<Value::Member> members);
/// The same in brackets.
Value in_brackets(Value value);

/// What a node holds; null of no node.
Value value_of(View node);

}  // namespace kpss::yaml
