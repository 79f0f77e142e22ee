#pragma once

#include "documents/wording.hpp"

namespace kpss {

/// What a document of a plan is about.
struct PlanSubject {
  const Repository& repository;
  const Plan& plan;
  Language language;
  Date date;  ///< Printed on the title page and kept in the file's properties.
  Audience audience = Audience::public_;
};

/// The whole medium-term or action plan as data, with the five contents that section 3 h) of Act 108/2006 Coll. asks for as its chapters.
Document plan_document(const PlanSubject& subject);

}  // namespace kpss
