#pragma once

#include "documents/wording.hpp"

namespace kpss {

/// What an annual report is about.
struct ReportSubject {
  const Repository& repository;
  const Plan& plan;
  int year;
  Language language;
  Date date;  ///< Printed on the title page and kept in the file's properties.
  Audience audience = Audience::public_;
};

/// The annual monitoring report (Zpráva o naplňování) as data. The same subject gives the same document.
Document annual_report(const ReportSubject& subject);

}  // namespace kpss
