#pragma once

// The results of a survey: as a document of their own, and as a part of another one.
//
//   const Document results = survey_results({repository, survey, Language::cs, date});
//   append(blocks, survey_blocks(wording, survey, 3));      // in a plan, below a heading of level 2
//
// For the public small counts are held back; see statistics/suppression.hpp.

#include "documents/wording.hpp"

namespace kpss {

struct SurveySubject {
  const Repository& repository;
  const Survey& survey;
  Language language;
  Date date;
  Audience audience = Audience::public_;
};

Document survey_results(const SurveySubject& subject);

/// Who was asked, when and how, how many answered, what follows; then every question with a heading of `level`. The title is not among them.
Blocks survey_blocks(const Wording& wording, const Survey& survey, int level);

}  // namespace kpss
