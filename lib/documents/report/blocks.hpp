#pragma once

// Who builds each block of the report, and how a block is put as the coordinator's template asks for it.
//
//   Blocks blocks = build_block(context, subject.date, BlockPiece{.name = "money", …});

#include "documents/report/parts.hpp"
#include "narrative/report_blocks.hpp"

namespace kpss {

/// A block with its attributes applied: title, level, without heading or charts. Empty where there is no such block.
Blocks build_block(const ReportContext& context, Date date, const BlockPiece& piece);

/// Calls `visit(Heading&)` for every heading, however deep it lies.
template <class Visit>
void for_each_heading(Blocks& blocks, const Visit& visit) {
  for (auto& block : blocks) {
    if (auto* heading = std::get_if<Heading>(&block.form)) visit(*heading);
    if (auto* division = std::get_if<Division>(&block.form)) for_each_heading(division->content, visit);
  }
}

}  // namespace kpss
