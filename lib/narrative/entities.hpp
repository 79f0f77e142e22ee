#pragma once

#include <string>
#include <string_view>

namespace kpss {

/// The character that `&ndash;` or `&#8211;` stands for; what is not known stays as it is written.
std::string character_of(std::string_view entity);

}  // namespace kpss
