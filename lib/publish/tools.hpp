#pragma once

// The programs that publishing calls. Each function works in a private folder where its input lies, and throws Failure with the
// program's own words where it is missing, fails, hangs or grows too large.

#include <string>
#include <vector>

#include "publish/private_folder.hpp"
#include "publish/publish.hpp"

namespace kpss {

/// What all of them are told: where to look for programs, and the second that stands for the document's date.
struct Workplace {
  const Machine& machine;
  const PrivateFolder& folder;
  std::int64_t epoch;
  const Style& style;
  const std::optional<Book>& book;
};

// Where the files of a style lie in the folder.
inline constexpr std::string_view style_css = "share/style.css", style_docx = "share/style.docx";
inline std::string style_logo(const Style& style) { return "logo." + style.logo_ending; }

/// `document.md` and `document.json` to `document.<extension>`.
void run_pandoc(const Workplace& workplace, Format format);
/// `document.html` to `document.pdf`.
void run_weasyprint(const Workplace& workplace);
/// `document.docx` to `document.pdf` by PDF/UA.
void run_libreoffice(const Workplace& workplace);

/// Whether words hyphenate in PDF: the engine says nothing where the Czech patterns are missing.
bool has_czech_hyphenation();
bool has_program(const Machine& machine, std::string_view name);

}  // namespace kpss
