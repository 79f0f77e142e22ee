#pragma once

#include <string>
#include <vector>

#include "repository/repository.hpp"

namespace kpss {

/// A record that refers to another one, and where.
struct Referrer {
  std::string_view kind;
  std::string id;
  std::string plan;
  std::string title;
  Span at;
};

/// Every reference to a record. What belongs to a plan is looked for in that plan.
std::vector<Referrer> referrers(const Repository& repository, std::string_view kind, std::string_view id, std::string_view plan);

/// What a record is called in lists: its title, name, or file.
template <class T>
std::string title_of(const T& record) {
  if constexpr (requires { record.title; })
    return record.title;
  else if constexpr (requires { record.name; })
    return record.name;
  else
    return std::string(id_of(record));
}

}  // namespace kpss
