#pragma once

// Files that commands write: whole or not at all, and never through a link that somebody laid there.

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kpss::cli {

/// Writes a file beside its place and renames it; what fails leaves the old file as it was. Throws Failure.
void write_file(const std::filesystem::path& file, std::string_view bytes);

/// Adds to the end of a file that is shared with others, such as a log. Throws Failure.
void append_to_file(const std::filesystem::path& file, std::string_view bytes);

/// All of them or none: the first is put in its place only when the last is written.
void write_files(const std::vector<std::pair<std::filesystem::path, std::string>>& files);

}  // namespace kpss::cli
