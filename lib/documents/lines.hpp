#pragma once

// Long texts and lists that people wrote, as blocks and as the lines of one cell.
//
//   for (auto& block : paragraphs(wording, plan.introduction)) …      // a blank line parts paragraphs
//   card.rows.push_back({{"Rizika"}, {bulleted(wording, measure.risks)}});

#include "documents/wording.hpp"

namespace kpss {

/// The paragraphs of a text, typeset; none of one that is missing.
Blocks paragraphs(const Wording& wording, const std::optional<std::string>& text);

/// A list of a paragraph each; none of no items.
Blocks list_of(const Wording& wording, const std::vector<std::string>& items);

/// A line for each, with a bullet where there are several; empty of no items. Items that people wrote are typeset.
std::string bulleted(const std::vector<std::string>& lines);
std::string bulleted(const Wording& wording, const std::vector<std::string>& items);

/// Lines one under the other; empty ones are left out.
std::string stacked(const std::vector<std::string>& lines);

/// Moves blocks behind others.
void append(Blocks& blocks, Blocks more);

}  // namespace kpss
