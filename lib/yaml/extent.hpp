#pragma once

// How far what was read reaches in the text. yaml-cpp tells where a value begins and never where it ends.

#include <cstddef>
#include <cstdint>

#include "yaml/document.hpp"

namespace kpss::yaml {

/// Behind the last byte of a node, given by its index; of a value that is not written, behind the colon of its key.
std::size_t end_of(const Document& document, std::uint32_t node);

/// Behind the colon of a key.
std::size_t behind_colon(const Document& document, std::uint32_t key);

/// The end of the line that a place is on, in front of its line end.
std::size_t end_of_line(std::string_view text, std::size_t at);

/// Whether a node is a text written as a block, with `|` or `>`.
bool is_block_text(const Document& document, std::uint32_t node);

}  // namespace kpss::yaml
