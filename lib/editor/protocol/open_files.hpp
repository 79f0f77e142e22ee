#pragma once

// The files that are open in the editor. They hold whatever stands on the disk.
//
//   files.open(params);  files.change(params, units);
//   if (const auto* open = files.find(path)) read(open->text);

#include <filesystem>
#include <map>

#include "editor/protocol/positions.hpp"

namespace kpss::editor {

struct OpenFile {
  std::string uri;  ///< As the client spells it; its answers come back under the same.
  std::string text;
  Json version;     ///< A number or null.
};

class OpenFiles {
 public:
  /// Each takes the parameters of its notification and gives the file it is about; nothing where it names none of ours. Throws Json::exception.
  std::optional<std::filesystem::path> open(const Json& params);
  std::optional<std::filesystem::path> change(const Json& params, Units units);
  std::optional<std::filesystem::path> close(const Json& params);

  const OpenFile* find(const std::filesystem::path& file) const;
  const std::map<std::filesystem::path, OpenFile>& all() const { return files_; }

 private:
  std::map<std::filesystem::path, OpenFile> files_;
};

}  // namespace kpss::editor
