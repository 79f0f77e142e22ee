#pragma once

// The number that a measure bears and the name of its file, which go together: `C1-O2` and `c1-o2.yaml`.

#include <string>
#include <string_view>

namespace kpss::editor {

/// The number after the file got another name, with its capitals; the old one where it was not spelt as the file.
std::string number_after(std::string_view number, std::string_view old_name, std::string_view new_name);

}  // namespace kpss::editor
