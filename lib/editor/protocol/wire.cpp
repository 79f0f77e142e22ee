#include "editor/protocol/wire.hpp"

#include <algorithm>
#include <charconv>
#include <istream>
#include <ostream>

namespace kpss::editor {
namespace {

constexpr std::string_view length_name = "content-length:";
constexpr std::size_t longest_header = 4096;

std::string in_small_letters(std::string_view text) {
  std::string small(text);
  std::transform(small.begin(), small.end(), small.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return small;
}

/// A line of the header without its end; what is longer than any header is cut.
std::optional<std::string> read_line(std::istream& in) {
  std::string line;
  for (int c = in.get(); c != std::istream::traits_type::eof(); c = in.get()) {
    if (c == '\n') {
      if (line.ends_with('\r')) line.pop_back();
      return line;
    }
    if (line.size() < longest_header) line += static_cast<char>(c);
  }
  return {};
}

std::optional<std::size_t> length_in(const std::string& header) {
  if (!in_small_letters(header).starts_with(length_name)) return {};
  const auto digits = header.find_first_not_of(" \t", length_name.size());
  std::size_t length = 0;
  if (digits == header.npos || std::from_chars(header.data() + digits, header.data() + header.size(), length).ec != std::errc()) return {};
  return length;
}

}  // namespace

std::optional<std::string> read_content(std::istream& in) {
  std::optional<std::size_t> length;
  while (const auto line = read_line(in)) {
    if (const auto found = length_in(*line)) length = found;
    if (!line->empty() || !length) continue;
    if (*length > largest_message) {
      in.ignore(static_cast<std::streamsize>(std::min<std::size_t>(*length, std::size_t{1} << 40)));
      length.reset();
      continue;
    }
    std::string content(*length, '\0');
    in.read(content.data(), static_cast<std::streamsize>(content.size()));
    if (static_cast<std::size_t>(in.gcount()) < content.size()) return {};
    return content;
  }
  return {};
}

void write_content(std::ostream& out, std::string_view content) {
  out << "Content-Length: " << content.size() << "\r\n\r\n" << content;
  out.flush();
}

bool more_waits(std::istream& in) { return in.good() && in.rdbuf()->in_avail() > 0; }

}  // namespace kpss::editor
