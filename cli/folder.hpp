#pragma once

// A folder that a command writes whole: a site with all its pages. It is written beside its place and put there in one step, so that who reads it
// sees the old one or the new one, and what fails leaves the old one as it was.
//
//   write_folder("public", {{"index.html", "<!DOCTYPE html>…"}, {"assets/site.css", "…"}});

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace kpss::cli {

/// Paths within the folder, with slashes, and their bytes.
using FolderFiles = std::vector<std::pair<std::string, std::string>>;

/// Writes into a folder that is new, empty, or was written this way before (`.kpss-files` tells what it holds of ours). What an earlier run wrote and
/// this one does not is gone; what somebody else put there stays. Throws Failure.
void write_folder(const std::filesystem::path& folder, const FolderFiles& files);

/// Throws Failure where a folder holds a plan repository, or stands among its records.
void keep_out_of_records(const std::filesystem::path& folder, const std::filesystem::path& root);

}  // namespace kpss::cli
