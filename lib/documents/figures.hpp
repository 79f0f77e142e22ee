#pragma once

// Figures of a plan in words, the same in every document that prints them.
//
//   size_in_words(wording, plan, 26)         // "3 priority, 8 cílů a 26 opatření" in the plan's own words
//   exact_share(wording.language, 9, 26)     // "34,6 %"

#include "documents/wording.hpp"
#include "statistics/money.hpp"

namespace kpss {

std::int64_t goals_in(const Plan& plan);
Inlines size_in_words(const Wording& wording, const Plan& plan, std::int64_t measures);

/// A number of a document with the figure that it can be asked for by: `kpss report --explain measures:status=fulfilled`.
Inlines quantity(std::string figure, std::string text);

/// To a tenth of a percent, half up: a sentence about one share need not add up to anything, and a reader will check it.
std::string exact_share(Language language, std::int64_t part, std::int64_t whole);

/// The known amount; a dash where nothing is known, since a sum of nothing known is not zero.
std::string sum_in_words(Language language, const MoneySum& sum);
/// `some` with the amount, then how many lines are not known; `none` where there is no line at all. `figure` is `planned` or `actual`.
Inlines money_sentence(const Wording& wording, const MoneySum& sum, std::string_view figure, Phrase some, Phrase none);

}  // namespace kpss
