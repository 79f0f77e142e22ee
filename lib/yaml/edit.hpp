#pragma once

// Changing a file of people without touching what they wrote around it: comments, order, quotes, blank lines and line ends stay byte by byte.
//
//   std::string after = yaml::edited(source, {yaml::Set{{"records", 0, "status"}, yaml::word("fulfilled")},
//                                             yaml::Append{{"records", 0, "costs"}, yaml::in_brackets(…)},
//                                             yaml::Remove{{"records", 0, "reason"}}});
//
// Edits are made one after another; a path means the file as the edits before it left it. After each the file is read again and must
// hold what was meant and nothing else, with every remark that was there, or a Failure is thrown: nothing is ever half right.

#include <string>
#include <variant>
#include <vector>

#include "text/source.hpp"
#include "yaml/value.hpp"

namespace kpss::yaml {

/// A key of a mapping or the number of an item, from 0.
using Step = std::variant<std::string, std::size_t>;
using Path = std::vector<Step>;

/// Gives a member or an item a new value. A member that is missing is added, with the mappings that lead to it: behind the last of those
/// that `order` names before it, else at the end. Comments inside of what is replaced stay, on lines of their own.
struct Set {
  Path at;
  Value value;
  std::vector<std::string> order = {};
};
/// Adds an item to a list; makes the list where there is none.
struct Append {
  Path at;
  Value item;
};
/// Takes out a member or an item. Comments behind and inside of it stay, on lines of their own.
struct Remove {
  Path at;
};
using Edit = std::variant<Set, Append, Remove>;

std::string edited(const Source& source, const std::vector<Edit>& edits);

/// The same on what was read; nothing where the path leads nowhere.
bool apply(Value& root, const Edit& edit);

}  // namespace kpss::yaml
