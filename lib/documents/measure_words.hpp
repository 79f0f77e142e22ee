#pragma once

// What a measure says, in words: the same in the report's card, in the plan's card and in tables.
//
//   realizers_in_words(wording, measure.responsible, id_of(plan))     // a line each; empty: nobody is named
//   schedule_in_words(wording, *measure.schedule)                     // "2018–2019", "od března 2018, průběžně"

#include "documents/wording.hpp"

namespace kpss {

/// A name each, typeset, in the order of the measure.
std::vector<std::string> realizer_names(const Wording& wording, const std::vector<Ref<Realizer>>& refs, std::string_view plan);
/// The same, a line each.
std::string realizers_in_words(const Wording& wording, const std::vector<Ref<Realizer>>& refs, std::string_view plan);

std::string target_groups_in_words(const Wording& wording, const std::vector<std::string>& codes);
std::string forms_in_words(const Wording& wording, const std::vector<ServiceForm>& forms);
/// "§ 40 pečovatelská služba" of a code, built in or of the repository's own list; the code itself where nothing has it.
std::string service_type_in_words(const Wording& wording, const std::string& code);

/// From … to, years as "2018–2019".
std::string span_in_words(Language language, const std::optional<Moment>& from, const std::optional<Moment>& to);
std::string schedule_in_words(const Wording& wording, const Schedule& schedule);

/// What a line says, as it is written and as computed: „120 tis. Kč = 120 000 Kč“, or the word for why there is no amount; then its note.
std::string amount_in_words(const Wording& wording, const BudgetLine& line);
std::string amount_in_words(const Wording& wording, const CostLine& line);

}  // namespace kpss
