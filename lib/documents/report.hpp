#pragma once

#include <optional>

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
  std::optional<int> compare = {};  ///< The year to stand beside this one; else the year before.
};

/// The annual monitoring report (Zpráva o naplňování) as data, with the coordinator's text around it where `plans/<plan>/reports` has
/// one. The same subject gives the same document.
Document annual_report(const ReportSubject& subject);

}  // namespace kpss
