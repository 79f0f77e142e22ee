#pragma once

// The coordinator's text as blocks of the report: what Markdown says, in people's own words, typeset like every text of theirs.
//
//   append(blocks, narrative_blocks(wording, narrative, piece, {}));

#include <functional>
#include <optional>

#include "documents/wording.hpp"
#include "narrative/narrative.hpp"

namespace kpss {

/// What `{{measures:status=fulfilled}}` stands for in a document; nothing where there is no such figure.
using FigureInWords = std::function<std::optional<std::string>(const std::string& figure)>;

/// The id that a link within the document leads to: of a block by its name, of a measure by its number.
using LinkInReport = std::function<std::string(const std::string& name)>;

/// A piece of text. Headings keep their level and have the id that their words make, which may not be unique yet. A figure that is not
/// known stays as it is written.
Blocks narrative_blocks(const Wording& wording, const Narrative& narrative, const TextPiece& piece, const FigureInWords& figures, const LinkInReport& links = {});

}  // namespace kpss
