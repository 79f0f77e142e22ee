#include "text/csv.hpp"

namespace kpss {

std::string csv_field(std::string_view text, char separator) {
  if (text.find_first_of("\"\n\r") == text.npos && text.find(separator) == text.npos) return std::string(text);
  std::string out = "\"";
  for (const char c : text) (c == '"' ? out += "\"\"" : out += c);
  return out + '"';
}

}  // namespace kpss
