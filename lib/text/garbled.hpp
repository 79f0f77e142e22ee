#pragma once

// Czech that went through the wrong code page on its way: `Ĺˇkolka` for `školka`, `pøíprava` for `příprava`, `P?íprava` where the letter is
// lost. What other languages write (`Søren`, `crème`, `Düsseldorf`) is none of it: a word counts only where what comes out of it is Czech
// and what stands there is no word of anybody.
//
//   for (const Garbled& word : garbled_in("roèní pøíprava")) word.restored == "roční", "příprava"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kpss {

struct Garbled {
  std::size_t begin, end;  ///< Bytes of the word in the text.
  std::string restored;    ///< What it was; empty where that is lost.
};

/// In order of the text, never one within another.
std::vector<Garbled> garbled_in(std::string_view text);

/// A file that is not UTF-8 read as Windows-1250; nothing where it does not read as Czech then: it is of another code page, or UTF-8 with a
/// few broken bytes.
std::optional<std::string> from_windows_1250(std::string_view bytes);

}  // namespace kpss
