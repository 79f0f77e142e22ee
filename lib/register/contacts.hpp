#pragma once

// Phones, e-mails and webs out of fields where people typed what they liked: several in one, without the code of the country, with words around
// them. What is none is counted and never quoted: such a field may hold a name.
//
//   phones_in("585 123 456, mob. 603123456").found  →  +420 585 123 456 · +420 603 123 456

#include <string>
#include <string_view>
#include <vector>

namespace kpss::registry {

struct Found {
  std::vector<std::string> found;  ///< As our files have them.
  bool all = true;                 ///< Whether nothing else was there.
};

Found phones_in(std::string_view text);
Found emails_in(std::string_view text);
Found webs_in(std::string_view text);

}  // namespace kpss::registry
