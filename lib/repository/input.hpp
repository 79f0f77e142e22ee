#pragma once

// Where the bytes of a plan repository come from: a folder, a git revision, or a test. Loading does not know which.

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/language.hpp"

namespace kpss {

/// One file that may belong to the repository.
struct Input {
  std::string path;                    ///< Within the repository, with `/`.
  std::filesystem::path file = {};     ///< Read by the loader where `bytes` is empty.
  std::optional<std::string> bytes = {};
  Message trouble = {};                ///< Why it cannot be read, where that is known already.
  std::function<std::optional<std::string>(std::size_t largest)> stored = {};  ///< Reads what lies in no folder, at most a byte more than `largest`; nothing where it cannot.
};

/// The root of the repository that `here` lies in: the nearest folder at or above it with a `kpss.yaml`. Nothing where there is none.
std::optional<std::filesystem::path> find_root(const std::filesystem::path& here);

/// Whether a file is only referred to, and not read unless the house style names it.
inline bool is_attachment(std::string_view path) { return path.starts_with("attachments/"); }

/// Whether a file is read: YAML wherever it stands, Markdown where it is a narrative.
bool is_read(std::string_view path);

/// All files below a root that are read, and all files of `attachments`, in the order of their paths. Hidden folders are left out; links to
/// folders and links that lead out of the repository are not followed but become an Input with its trouble.
std::vector<Input> discover(const std::filesystem::path& root);

/// Reads one file, at most a byte more than the largest that is allowed. What fails is told in `trouble`.
void fetch(Input& input, std::size_t largest);

}  // namespace kpss
