#pragma once

// Writes down that providers confirmed what the directory says of them, in their own files, with all that people wrote around it in its place.
//
//   const auto files = confirmed({{&msss}, {&charita, &charita.services[1]}}, {date, "vedoucí střediska", "e-mail"});
//   for (const auto& [path, bytes] : files) …

#include <string>
#include <utility>
#include <vector>

#include "model/organization.hpp"

namespace kpss::collection {

/// A provider with all its services, or one of them.
struct Confirmed {
  const Organization* provider = nullptr;
  const Service* service = nullptr;
  friend bool operator==(const Confirmed&, const Confirmed&) = default;
};

struct GivenConfirmation {
  Date date;
  std::string by;
  std::optional<std::string> source = {};
};

/// What is recorded for it now, if anything is.
const Confirmation* recorded(const Confirmed& what);
/// Whether the same is recorded already.
bool is_recorded(const Confirmed& what, const GivenConfirmation& given);

/// Paths in the repository and their new bytes; only files that change. What stood there of an older confirmation goes, a source too: it was another one's.
/// Throws Failure where a file cannot be changed safely.
std::vector<std::pair<std::string, std::string>> confirmed(const std::vector<Confirmed>& all, const GivenConfirmation& given);

}  // namespace kpss::collection
