#pragma once

// Files as the protocol names them: `file:///home/jana/pl%C3%A1n/kpss.yaml`.

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace kpss::editor {

std::string uri_of(const std::filesystem::path& file);

/// The file that a URI names; nothing of another scheme, of another machine, or of one that is written wrongly.
std::optional<std::filesystem::path> path_of_uri(std::string_view uri);

}  // namespace kpss::editor
