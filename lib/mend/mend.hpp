#pragma once

// Mechanical cures applied to a repository in memory until nothing is left to cure. What comes out is proven against the whole repository: a cure that
// would bring an error, lose a remark or break a file is left out and told. Doing it twice changes nothing.
//
//   const mend::Mended mended = mend::mended(discover(root), mend::everything, today);
//   for (const auto& [path, bytes] : mended.files) write(root / path, bytes);

#include "mend/apply.hpp"
#include "mend/proof.hpp"

namespace kpss::mend {

/// How often a rule was cured in a file.
struct Cured {
  std::string path;
  const Rule* rule = nullptr;
  std::size_t times = 0;
};

/// A cure that was left out, and what speaks against it. The finding is one of `Mended::after`.
struct Refused {
  Finding finding;
  Message objection;
};

struct Mended {
  std::vector<std::pair<std::string, std::string>> files;  ///< What changes, with its new bytes, in natural order of the paths.
  std::vector<Cured> cured;                                ///< By path and rule.
  std::vector<Refused> refused;
  Reading after;                                           ///< The repository as it would be.
};

inline const Chosen everything = [](const Finding&) { return true; };

/// Findings that somebody allowed stay as they are. Links are never changed, but what they lead to is. Without a day, as of the newest record before.
Mended mended(std::vector<Input> inputs, const Chosen& chosen, Date today = {});

}  // namespace kpss::mend
