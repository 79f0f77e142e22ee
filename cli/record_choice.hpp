#pragma once

// The record that a command is about, as a user names it: by its id or by as much of its beginning as no other id shares.
//
//   const auto& meeting = choose_record<Meeting>(project->repository, "2018-02-21");   // 2018-02-21-komise

#include <string>
#include <vector>

#include "cli/kind_option.hpp"
#include "repository/repository.hpp"

namespace kpss::cli {

/// Which of the ids was meant; `title` is the kind in the singular. Throws Failure with the nearest one, with all that begin so, or with the way to see them.
std::size_t choose_id(const KindRow& kind, Phrase title, const std::string& named, const std::vector<std::string_view>& ids);

/// For kinds whose ids are unique in the repository, so not for records of a plan.
template <class T>
const T& choose_record(const Repository& repository, const std::string& id) {
  const auto& records = repository.all<T>();
  std::vector<std::string_view> ids;
  for (const auto& record : records) ids.push_back(id_of(record));
  constexpr auto described = describe(Type<T>{});
  return records[choose_id(kind_named(std::string(described.name)), described.label, id, ids)];
}

}  // namespace kpss::cli
