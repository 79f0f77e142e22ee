#pragma once

// A file as it is being typed: most of the time the line under the cursor is broken, and the rest is sound. Lines that keep it from being read are
// blanked, so that all else keeps its place.
//
//   if (const auto text = mended("groups/komise.yaml", bytes)) walk(text->document.root());

#include <memory>
#include <optional>

#include "text/source.hpp"
#include "yaml/document.hpp"

namespace kpss::editor {

/// A text with its tree, which points into it, so it never moves.
struct Text {
  Text(std::string path, std::string bytes) : source(std::move(path), std::move(bytes)), document(source) {}

  Source source;
  yaml::Document document;
  bool whole = true;  ///< Whether nothing had to be blanked.
};

/// A person types in one place, and may have left a few behind.
inline constexpr int most_broken_lines = 12;

/// Nothing where it cannot be read even so. The line that holds `keep` is never blanked, and no more lines than `most` are.
std::unique_ptr<Text> mended(const std::string& path, std::string bytes, std::optional<std::size_t> keep = {}, int most = most_broken_lines);

}  // namespace kpss::editor
