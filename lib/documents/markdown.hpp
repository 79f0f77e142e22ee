#pragma once

// Documents as Markdown: once for Pandoc, with every style as a class, and once for people and git.
//
//   std::string body = pandoc_markdown(report);   // pandoc -f <pandoc_reader> --metadata-file …
//   std::string readable = plain_markdown(report);

#include <string>
#include <string_view>

#include "documents/blocks.hpp"

namespace kpss {

/// Pandoc's reader that the Markdown below is written for: a whitelist on top of `markdown_strict`, without raw HTML, TeX,
/// footnotes, citations, metadata blocks or typographic replacements.
extern const std::string_view pandoc_reader;

/// The body of a document as Markdown for Pandoc: figures are `![alternative](name.svg)`, styles are classes of divisions and
/// spans, a line of a table is one line. Nothing is wrapped. A new line in a text breaks the line.
std::string pandoc_markdown(const Document& document);

/// The document as Markdown for people and git: title first, charts drawn with characters, no style classes or page furniture,
/// one blank line between blocks, tables aligned. It is plain CommonMark with pipe tables.
std::string plain_markdown(const Document& document);

/// What Pandoc's `--metadata-file` reads: title, subtitle, author, date (as printed), date-meta (ISO), lang, subject; each string
/// escaped, what is empty left out.
std::string pandoc_metadata(const Document& document);

/// Plain text such that Pandoc's AST holds exactly `normalised(text)`, in every position the writers use.
std::string escape_markdown(std::string_view text);

/// What of a text can be printed: malformed UTF-8 becomes U+FFFD; control, zero-width and direction characters and runs of blanks one blank;
/// no blank at either end.
std::string normalised(std::string_view text);

}  // namespace kpss
