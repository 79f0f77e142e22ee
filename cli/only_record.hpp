#pragma once

// The record that a document is about, where it need not be named: the only one of its kind.

#include "cli/record_choice.hpp"
#include "text/failure.hpp"

namespace kpss::cli {

/// The record with this id or beginning, or the only one. Throws Failure with all ids where there are several.
template <class T>
const T& choose_or_only(const Repository& repository, const std::string& id) {
  const auto& records = repository.all<T>();
  if (!id.empty() || records.empty()) return choose_record<T>(repository, id);
  if (records.size() == 1) return records.front();
  std::vector<std::string> ids;
  for (const auto& record : records) ids.push_back(fmt::format("`{}`", id_of(record)));
  const auto title = say(kind_named(std::string(describe(Type<T>{}).name)).title);
  throw Failure(Failure::Kind::usage, say("úložiště má více záznamů druhu „{0}“: {2}", "the repository has several records of the kind “{1}”: {2}", title.cs, title.en, fmt::to_string(fmt::join(ids, ", "))), say("napište za příkaz označení jednoho z nich", "write the id of one of them behind the command"));
}

}  // namespace kpss::cli
