#pragma once

// What a file would read like in the encoding that it was written in, as evidence for a person who is told that it is no UTF-8.
//
//   help = cure_of_bytes(source, at);      if (auto word = restored_word(source, at)) finding.fix = {*word};

#include <optional>

#include "diagnostics/finding.hpp"

namespace kpss::yaml {

/// What to do about a byte that is no UTF-8, with the line as Windows-1250 has it.
Message cure_of_bytes(const Source& source, std::size_t at);

/// The word around a control character that is half of a garbled letter, as it was: `KĹ\u0088` for `Kň`.
std::optional<Replacement> restored_word(const Source& source, std::size_t at);

}  // namespace kpss::yaml
