#pragma once

// A book as DOCX and ODT: what Pandoc made after references for reports on A4 gets the paper, the mirrored margins and the type of the book.
//
//   docx = docx_of_book(docx, {Paper::a5, true});

#include <string>

#include "documents/blocks.hpp"

namespace kpss {

/// The reference DOCX with the styles that only books have; before Pandoc reads it.
std::string reference_of_book(const std::string& reference_docx);

std::string docx_of_book(const std::string& docx, const Book& book);
std::string odt_of_book(const std::string& odt, const Book& book);

}  // namespace kpss
