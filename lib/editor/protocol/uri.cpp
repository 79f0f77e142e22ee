#include "editor/protocol/uri.hpp"

#include <charconv>

namespace kpss::editor {
namespace {

constexpr std::string_view scheme = "file://";

bool stands_for_itself(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || std::string_view("-._~/").find(c) != std::string_view::npos; }

std::optional<std::string> decoded(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '%') {
      out += text[at];
      continue;
    }
    unsigned byte = 0;
    if (at + 2 >= text.size()) return {};
    const auto [end, error] = std::from_chars(text.data() + at + 1, text.data() + at + 3, byte, 16);
    if (error != std::errc() || end != text.data() + at + 3 || byte == 0) return {};
    out += static_cast<char>(byte);
    at += 2;
  }
  return out;
}

}  // namespace

std::string uri_of(const std::filesystem::path& file) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string uri(scheme);
  for (const char c : file.generic_string()) {
    const auto byte = static_cast<unsigned char>(c);
    if (stands_for_itself(c))
      uri += c;
    else
      uri.append({'%', digits[byte >> 4], digits[byte & 15]});
  }
  return uri;
}

std::optional<std::filesystem::path> path_of_uri(std::string_view uri) {
  if (!uri.starts_with(scheme)) return {};
  uri.remove_prefix(scheme.size());
  if (uri.starts_with("localhost/")) uri.remove_prefix(std::string_view("localhost").size());
  if (!uri.starts_with('/')) return {};
  const auto path = decoded(uri.substr(0, uri.find_first_of("?#")));
  if (!path || path->find('\0') != path->npos) return {};
  return std::filesystem::path(*path).lexically_normal();
}

}  // namespace kpss::editor
