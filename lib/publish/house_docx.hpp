#pragma once

// A town's reference DOCX: its styles, with ours added where it has none of that name; and what has to be put right in the document that
// Pandoc makes of it.

#include <map>
#include <string>

namespace kpss {

struct HouseDocx {
  std::string bytes;                           ///< The reference for Pandoc.
  std::map<std::string, std::string> renamed;  ///< The id that the town gives to a style, by ours: Word names ids after its own language.
};

/// `town` with the styles of `ours` that it lacks; `ours` where `town` cannot be read.
HouseDocx house_docx(const std::string& town, const std::string& ours);

/// The document with ids of styles as its reference has them, and with the logo above the title.
std::string finished_docx(const std::string& docx, const HouseDocx& house, bool logo);

}  // namespace kpss
