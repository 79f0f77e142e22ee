#pragma once

// Tables and cards as pipe tables: one line a row, whatever its length. What a pipe table cannot say, the classes of the
// division around it do: `.row-headers`, `.total`, `.w-22-78` for the widths of columns in percent.

#include <string>

#include "documents/blocks.hpp"

namespace kpss {

std::string pandoc_table(const Table& table);
std::string pandoc_table(const Card& card);

/// What stands between the braces of the division: `.table .statuses .row-headers .w-40-60 label="…"`.
std::string pandoc_attributes(const Table& table);
std::string pandoc_attributes(const Card& card);

}  // namespace kpss
