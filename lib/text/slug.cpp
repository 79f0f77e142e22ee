#include "text/slug.hpp"

#include "text/plain.hpp"

namespace kpss {

std::string slug(std::string_view text) {
  std::string out;
  bool gap = false;
  for (const char c : folded(text)) {
    const bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (kept && gap && !out.empty()) out += '-';
    if (kept) out += c;
    gap = !kept;
  }
  return out;
}

}  // namespace kpss
