#pragma once

#include "documents/blocks.hpp"
#include "repository/repository.hpp"

namespace kpss {

/// What an annual report is about.
struct ReportSubject {
  const Repository& repository;
  const Plan& plan;
  int year;
  Language language;
  Date date;  ///< Printed on the title page and kept in the file's properties.
};

/// The annual monitoring report (Zpráva o naplňování) as data. The same subject gives the same document.
Document annual_report(const ReportSubject& subject);

}  // namespace kpss
