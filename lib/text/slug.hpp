#pragma once

#include <string>
#include <string_view>

namespace kpss {

/// A text as part of an id: small letters a–z and digits, everything else as one dash between words („Den otevřených dveří“ →
/// `den-otevrenych-dveri`). The same text always gives the same; another one may give it too.
std::string slug(std::string_view text);

}  // namespace kpss
