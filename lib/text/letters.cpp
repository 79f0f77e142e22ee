#include "text/letters.hpp"

#include "text/utf8.hpp"

namespace kpss {

bool all_usual(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    if (static_cast<unsigned char>(text[i]) < 0x80) {
      ++i;
      continue;
    }
    const auto [value, bytes] = utf8::at(text, i);
    if (!is_usual(value)) return false;
    i += bytes;
  }
  return true;
}

}  // namespace kpss
