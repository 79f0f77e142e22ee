#pragma once

// Messages on a pair of streams: a header with the length of the content, an empty line, the content.
//
//   while (const auto content = read_content(in)) …
//   write_content(out, json.dump());

#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

namespace kpss::editor {

/// No message of an editor is longer; the largest file that kpss reads has a megabyte.
inline constexpr std::size_t largest_message = 64 << 20;

/// The content of the next message; nothing at the end of the stream. Headers without a length that can be true are passed over.
std::optional<std::string> read_content(std::istream& in);

void write_content(std::ostream& out, std::string_view content);

/// Whether more of a client's words already wait to be read, so that an answer to them all is better than one to each.
bool more_waits(std::istream& in);

}  // namespace kpss::editor
