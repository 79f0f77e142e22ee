#pragma once

// The coordinator's own words around what kpss computes: `plans/<plan>/reports/<year>.md`, Markdown with fenced blocks that the report
// fills. Here such a file is taken apart, nothing more: what a block is lies in report_blocks.hpp, what the text says in markdown.hpp.
//
//   ::: {.kpss block="money" charts="no"}
//   :::
//
//   const Narrative narrative = narrative_of(source);
//   for (const Piece& piece : narrative.pieces) …     // a TextPiece, or a BlockPiece to be filled

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "text/source.hpp"

namespace kpss {

/// `charts="no"`
struct BlockAttribute {
  std::string name;
  std::string value;
  Span at;
};

/// Text of the coordinator, from its first visible line to its last.
struct TextPiece {
  Span at;
};

/// A block that the report fills.
struct BlockPiece {
  std::string name;      ///< Empty where the fence names no block of kpss.
  Span at;               ///< The name, or the fence where there is none.
  Span fence;            ///< The opening line.
  std::vector<BlockAttribute> attributes;
  Span content = {};     ///< What stands between its fences; nothing of a sound one.
  bool closed = false;

  const BlockAttribute* attribute(std::string_view called) const {
    for (const auto& one : attributes)
      if (one.name == called) return &one;
    return nullptr;
  }
};

using Piece = std::variant<TextPiece, BlockPiece>;

struct Narrative {
  const Source* source = nullptr;
  std::string plan;
  std::string name;                        ///< `2018`, or `template` for every year that has none of its own.
  std::vector<Piece> pieces;
  std::vector<Span> stray_fences;          ///< `:::` where no block is open.
  std::optional<Span> open_comment = {};   ///< `<!--` that never ends.

  bool is_template() const { return name == "template"; }
  int year() const;                        ///< 0 where the name is no year.
};

/// Whether a file of a repository is one: `plans/<plan>/reports/<name>.md`.
bool is_narrative(std::string_view path);

/// Takes a file apart whatever is wrong with it; it must be UTF-8 and outlive the result.
Narrative narrative_of(const Source& source);

}  // namespace kpss
