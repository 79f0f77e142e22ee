#pragma once

#include <compare>
#include <string>
#include <string_view>

namespace kpss {

/// Czech alphabetical order by ICU's root-independent `cs` tailoring (ch after h; č ř š ž letters of their own), with the
/// bytes as the last tie-break so that the order is total. The same in every locale of the machine.
std::strong_ordering compare_czech(std::string_view a, std::string_view b);

/// Order of numbers of measures: runs of digits compare as numbers (1.10 after 1.9, 1.5a after 1.5), letters without
/// regard to case, then the bytes. Leading zeros and any number of digits are fine.
std::strong_ordering compare_natural(std::string_view a, std::string_view b);

/// Canonical composition (NFC), so that é is é however it was typed.
std::string composed(std::string_view text);

}  // namespace kpss
