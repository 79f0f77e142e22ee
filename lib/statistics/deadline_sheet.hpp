#pragma once

#include "diagnostics/forms.hpp"
#include "statistics/deadlines.hpp"
#include "text/sheet.hpp"

namespace kpss {

/// What is asked of deadlines: overdue on a day, and due from it to another one.
struct DueQuestion {
  Date today;
  Date until;
};

/// What is overdue first, then what is due, each by day. For people in the words of a language, for programs (`words` false) in codes.
Sheet due_sheet(const std::vector<Deadline>& deadlines, DueQuestion question, bool words, Language language, const Viewpoint& from);

}  // namespace kpss
