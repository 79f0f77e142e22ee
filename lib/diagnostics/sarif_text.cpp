#include "diagnostics/sarif_text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kpss {
namespace {

bool stays(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || std::string_view("-._~/").find(c) != std::string_view::npos; }

}  // namespace

std::string relative_uri(std::string_view path) {
  std::string uri;
  for (const char c : path) uri += stays(c) ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
  return uri;
}

std::string message_text(std::string_view message) {
  if (message.find("](") == message.npos) return std::string(message);
  std::string text;
  for (const char c : message) {
    if (c == '[' || c == ']' || c == '\\') text += '\\';
    text += c;
  }
  return text;
}

}  // namespace kpss
