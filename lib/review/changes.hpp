#pragma once

// What a change caused: the findings of the repository as it is, without those that it had before.
//
//   auto split = without_earlier(before, std::move(findings_before), now, std::move(findings));

#include "repository/repository.hpp"

namespace kpss {

struct WithoutEarlier {
  Findings counting;
  Findings earlier;
};
/// Findings are told again by rule, file, place in it and words, else by words and the line they stand on; of several equal ones as many are earlier
/// as there were. A file that was only renamed keeps its findings.
WithoutEarlier without_earlier(const Repository& before, const Findings& found_before, const Repository& now, Findings findings);

}  // namespace kpss
