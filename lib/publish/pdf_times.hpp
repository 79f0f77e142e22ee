#pragma once

#include <string>

#include "text/date.hpp"

namespace kpss {

/// Sets the times that LibreOffice writes into a PDF to noon of a day, and the file's identifier to one that follows from its bytes, in place.
/// WeasyPrint needs none of it. What is not found stays as it is.
void set_pdf_times(std::string& pdf, Date day);

}  // namespace kpss
