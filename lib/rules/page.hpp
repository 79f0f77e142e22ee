#pragma once

// The page of the manual that explains one rule. Its examples are the rule's tests: each bad one raises the rule and no
// other, the good one raises nothing, each laid over `examples/minimal`.
//
//   for (const Page& page : pages()) out << page_in(Language::cs, page);

#include <string>
#include <vector>

#include "text/language.hpp"

namespace kpss {

/// One file of an example.
struct ExampleFile {
  std::string path;
  std::string text;   ///< As the page shows it.
  std::string bytes;  ///< What the file holds: the same, or with its escapes (`\r`, `\xFF`, `\repeat{20001}{a}`) resolved.
};
using Example = std::vector<ExampleFile>;

struct Page {
  std::string name;
  std::string cs, en;
  std::vector<Example> bad, good;
};

/// All pages by name.
std::vector<Page> pages();

/// A page as `kpss explain` prints it: Markdown with the severity, the words of one language and the examples.
std::string page_in(Language language, const Page& page);

}  // namespace kpss
