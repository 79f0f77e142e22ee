#pragma once

// A long text made short at the end of a sentence, never in the middle of „č. 108/2006 Sb.“ or of „28. března“.
//
//   shortened("Služba běží. Od dubna i v sobotu.", 20)  →  "Služba běží."

#include <string>
#include <string_view>

namespace kpss {

/// The first sentence, with its full stop.
std::string_view first_sentence(std::string_view text);

/// As many whole sentences as fit in so many characters. Where not even the first one fits, its first words and an ellipsis.
std::string shortened(std::string_view text, std::size_t characters);

}  // namespace kpss
