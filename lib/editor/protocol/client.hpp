#pragma once

// What the editor on the other side can do, as it says when it starts. What it does not name it cannot do.

#include <optional>

#include "editor/protocol/positions.hpp"
#include "text/language.hpp"

namespace kpss::editor {

struct Client {
  Units units = Units::utf16;
  std::optional<Language> language = {};  ///< Of its window.
  bool snippets = false;
  bool keeps_lines = false;               ///< Puts several lines in as they are, without indenting them on its own.
  bool markdown = false;
  bool document_changes = false;
  bool renames_files = false;
  bool prepares_rename = false;
  bool action_literals = false;
  bool symbol_trees = false;
  bool watches_files = false;             ///< Lets files on disk be watched for us.
};

Client client_of(const Json& initialize);

}  // namespace kpss::editor
