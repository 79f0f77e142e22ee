#pragma once

// The two parts of the results of a survey.

#include "documents/survey.hpp"

namespace kpss {

/// Whether fewer answered than may be published, and the reader is the public.
bool answered_by_too_few(const Wording& wording, const Survey& survey);

/// A number of people, unless it is small and the reader is the public.
std::string people_in_words(const Wording& wording, std::int64_t number);

Blocks survey_about(const Wording& wording, const Survey& survey);
Blocks survey_answers(const Wording& wording, const Survey& survey, int level);

}  // namespace kpss
