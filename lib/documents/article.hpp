#pragma once

#include "documents/report.hpp"

namespace kpss {

/// An article for the municipal bulletin on how a plan was fulfilled in a year: about 2,500 characters for people who know nothing of planning.
/// Takes what the annual report is about.
Document bulletin_article(const ReportSubject& subject);

}  // namespace kpss
