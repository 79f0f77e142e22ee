#pragma once

// Texts as SARIF wants them.
//
//   relative_uri("plány/1.yaml")          // pl%C3%A1ny/1.yaml
//   message_text("`[zde](http://a.cz)`")  // `\[zde\](http://a.cz)`: no viewer makes a link of it

#include <string>
#include <string_view>

namespace kpss {

/// A path as a relative reference (RFC 3986).
std::string relative_uri(std::string_view path);

/// A message without links: what a file holds must not lead a reader of the report anywhere. Line ends stay.
std::string message_text(std::string_view message);

}  // namespace kpss
