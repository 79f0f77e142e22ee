#pragma once

// The words of the results of a survey.

#include "text/language.hpp"

namespace kpss::words {

inline constexpr Phrase survey_subtitle{"Vyhodnocení šetření", "Results of a survey"};
inline constexpr Phrase survey_about{"Údaje o šetření", "About the survey"};
inline constexpr Phrase survey_kind{"Druh", "Kind"};
inline constexpr Phrase survey_respondents{"Dotázaní", "Respondents"};
inline constexpr Phrase survey_target_groups{"Cílové skupiny", "Target groups"};
inline constexpr Phrase survey_time{"Sběr odpovědí", "Answers collected"};
inline constexpr Phrase survey_asked{"Osloveno", "Asked"};
inline constexpr Phrase survey_returned{"Odpovědělo", "Answered"};
inline constexpr Phrase survey_rate{"Návratnost", "Return rate"};
inline constexpr Phrase survey_method{"Postup", "Method"};
inline constexpr Phrase survey_conclusion{"Závěr", "Conclusion"};
inline constexpr Phrase survey_answers{"Odpovědi", "Answers"};
inline constexpr Phrase survey_question{"{0}. {1}", "{0}. {1}"};
inline constexpr Phrase survey_answer{"odpověď", "answer"};
inline constexpr Phrase survey_count{"počet", "number"};
inline constexpr Phrase survey_share{"podíl", "share"};
inline constexpr Phrase survey_total{"celkem", "total"};
inline constexpr Phrase survey_no_answer{"bez odpovědi", "no answer"};
inline constexpr Phrase survey_table{"Odpovědi na otázku č. {0}", "Answers to question {0}"};
inline constexpr Phrase survey_chart{"Počty odpovědí na otázku č. {0}", "Numbers of answers to question {0}"};
inline constexpr Phrase survey_several{"Bylo možné zvolit více odpovědí; podíly jsou z počtu těch, kdo odpověděli, a jejich součet může být vyšší než 100 %.", "Several answers could be chosen; shares are of those who answered, and may add up to more than 100%."};
inline constexpr Phrase survey_several_bare{"Bylo možné zvolit více odpovědí.", "Several answers could be chosen."};
inline constexpr Phrase survey_fewer{"méně než 5", "fewer than 5"};
inline constexpr Phrase survey_withheld{"neuvedeno", "not published"};
inline constexpr Phrase survey_hidden{"Počty nižší než 5 se nezveřejňují, aby se nedalo poznat, kdo odpověděl; neuvádějí se ani počty, ze kterých by se daly dopočítat.", "Counts below 5 are not published, so that nobody can be told by an answer; nor are counts from which they could be computed."};
inline constexpr Phrase survey_hidden_chart{"V grafu tyto odpovědi nejsou.", "The chart leaves these answers out."};
inline constexpr Phrase survey_too_few{"Odpovědělo méně než 5 dotázaných; počty odpovědí se proto nezveřejňují.", "Fewer than 5 people answered; the numbers of answers are therefore not published."};
inline constexpr Phrase survey_no_questions{"Šetření nemá zapsané žádné otázky.", "The survey has no questions on record."};

}  // namespace kpss::words
