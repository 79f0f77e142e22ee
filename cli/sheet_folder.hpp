#pragma once

// The folder of sheets that go to people, to be filled in and returned: what they are written as, and that none is lost under a fresh one.

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/session.hpp"

namespace kpss::cli {

using SheetFiles = std::vector<std::pair<std::filesystem::path, std::string>>;

/// The forms of a list with commas: `docx,html`. Throws Failure where one is not known.
std::vector<std::string> forms_from(std::string_view option, const std::string& value, const std::vector<std::string_view>& known);

/// The folder as it was typed behind `-o`, seen from where the user stands. Throws Failure where nothing was typed.
std::filesystem::path sheet_folder(const std::string& typed, const Session& session);

/// Writes all files or none, and lists them. A file that is there already is overwritten only by force, since it may have been filled in.
void write_sheets(const SheetFiles& files, const std::string& typed, bool force, Session& session);

}  // namespace kpss::cli
