#pragma once

// The page of the manual that explains one rule. Its examples are the rule's tests: the bad ones raise the rule and no
// other, the good ones raise nothing, each laid over `examples/minimal`.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/language.hpp"

namespace kpss {

struct Example {
  std::string path;
  std::string text;  ///< As the page shows it.
  std::string bytes; ///< What the file holds: the same, or with its escapes (`\r`, `\xFF`, `\repeat{20001}{a}`) resolved.
};

struct Page {
  std::string name;
  std::string cs, en;
  std::vector<Example> bad, good;
};

/// Nothing where there is no such page.
std::vector<Page> pages();

/// A page as `kpss explain` prints it: Markdown with the severity, the words of one language and the examples.
std::string page_in(Language language, const Page& page);

}  // namespace kpss
