#pragma once

// Every rule of kpss in one table. A rule of meaning is one function in its own file, one page in pages/ and one row in
// table.cpp; rules of form and of YAML are found while reading, and have a page and a row as well.

#include <span>
#include <variant>

#include "rules/reporter.hpp"

namespace kpss {

/// A rule looks at each record of a kind, at the repository as a whole, or is found while reading.
template <class T>
using Check = void (*)(const T&, const Repository&, Reporter&);
using CheckAll = void (*)(const Repository&, Reporter&);
struct WhileReading {};

template <class... Ts>
std::variant<WhileReading, CheckAll, Check<Ts>...> any_check(Type<std::tuple<Ts...>>);

struct RuleRow {
  Rule rule;
  decltype(any_check(Type<Kinds>{})) check = WhileReading{};
};

/// In alphabetical order of their names.
std::span<const RuleRow> rules();
const Rule* rule_named(std::string_view name);

/// Adds all that the rules of meaning find in what was loaded, as of a day; without one as of the newest record. Then every finding says in which
/// record it stands, and what a remark in the file allows is taken out, into `allowed` where that is asked for.
void check(const Repository& repository, Findings& findings, Date today = {}, Findings* allowed = nullptr);

}  // namespace kpss
