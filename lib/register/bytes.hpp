#pragma once

// The bytes of a file that is too large to be in memory, piece by piece.

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace kpss::registry {

/// Fills a piece of memory and answers with how much; 0 at the end.
using Bytes = std::function<std::size_t(char* into, std::size_t room)>;

/// Throws Failure where the file cannot be read; `name` is what people call it.
Bytes bytes_of_file(const std::filesystem::path& file, const std::string& name);
Bytes bytes_of_text(std::string_view text);

}  // namespace kpss::registry
