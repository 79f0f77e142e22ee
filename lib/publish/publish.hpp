#pragma once

// From a document to a file's bytes. Pandoc and the PDF engine run as processes of their own: no shell, an empty private
// folder that holds only what is made here, limits of time, memory and size, their own words shown when they fail.
//
//   Machine machine{.path = "/usr/local/bin:/usr/bin:/bin", .temporary = "/tmp"};
//   std::string bytes = publish(document, Format::docx, {}, machine);

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "documents/blocks.hpp"

namespace kpss {

enum class Format { markdown, html, docx, odt, pdf };

/// A row of the table of formats: its name on the command line, the ending of its files, what it is called.
struct FormatRow {
  Format format;
  std::string_view name;       ///< `docx`
  std::string_view extension;  ///< `.docx`
  Phrase title;
};
std::span<const FormatRow> formats();
std::optional<Format> format_named(std::string_view name);
std::optional<Format> format_of_file(const std::filesystem::path& file);

/// What of the machine publishing may use. `path` is searched for the programs, as the variable PATH is.
struct Machine {
  std::string path = "/usr/local/bin:/usr/bin:/bin";
  std::filesystem::path temporary = "/tmp";
  int seconds_for_pandoc = 120;
  int seconds_for_pdf = 0;               ///< 0: 60 and one per expected page.
  std::size_t memory_for_pandoc_mib = 1024;
  std::size_t memory_for_pdf_mib = 3072;
};

/// A town's own looks, as bytes; what is empty is ours. They were checked where they were read: nothing in them reaches out.
struct Style {
  std::string reference_docx = {};       ///< Its styles, head and foot; styles that only we have are added.
  std::string css = {};                  ///< Read after ours.
  std::string logo = {};                 ///< On the title page.
  std::string logo_ending = {};          ///< `svg`, `png`, `jpg`.
  std::string logo_alternative = {};     ///< Whose it is, in words.
};

struct Wishes {
  bool accessible = false;               ///< PDF/UA made of the DOCX by LibreOffice.
  Style style = {};
  bool booklet = false;                  ///< PDF of a book with two pages a sheet, to be folded.
};

/// The bytes of the document in a format; the same document gives the same bytes. Warnings are added to `remarks`.
/// Throws Failure where a program is missing, fails, hangs or grows too large.
std::string publish(const Document& document, Format format, const Wishes& wishes, const Machine& machine,
                    std::vector<Message>& remarks);

}  // namespace kpss
