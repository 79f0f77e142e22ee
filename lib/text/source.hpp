#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kpss {

/// A place in a file as a person counts it: both numbers start at 1.
struct Position {
  std::size_t line = 1;
  std::size_t column = 1;  ///< Counts characters (code points), not bytes.
};

/// One input file. Everything that points into a file points into one of these, so it never moves.
class Source {
 public:
  /// `path` is the path within the plan repository, with `/` between its parts.
  Source(std::string path, std::string text);
  Source(const Source&) = delete;
  Source& operator=(const Source&) = delete;

  const std::string& path() const { return path_; }
  std::string_view text() const { return text_; }
  /// The text of a line without its end of line; numbers start at 1.
  std::string_view line(std::size_t number) const;
  /// The offset of the first byte of a line; numbers start at 1.
  std::size_t line_start(std::size_t number) const { return line_starts_.at(number - 1); }
  std::size_t line_count() const { return line_starts_.size(); }
  Position position(std::size_t offset) const;

 private:
  std::string path_;
  std::string text_;
  std::vector<std::size_t> line_starts_;
};

/// The bytes [begin, end) of one source. An empty span at the start of an empty source means the whole file.
struct Span {
  const Source* source = nullptr;
  std::size_t begin = 0;
  std::size_t end = 0;
};

}  // namespace kpss
