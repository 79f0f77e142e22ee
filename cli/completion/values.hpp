#pragma once

// What options take, by name: words of a table, ids of the repository, files.
//
//   ids_of("plan") | either_of({"all"})          several(rows_of(groupings()))

#include "cli/completion/completion.hpp"

namespace kpss::cli {

/// What a placeholder says by itself: FILE, DIR, YEAR, `a5|a4`. Nothing where it says too little.
Completion usual_values(std::string_view placeholder);

/// Either of both.
Completion operator|(Completion a, Completion b);
/// Values of this kind, with commas between them.
Completion several(Completion one);
/// A value of this kind, or one with a file: `sarif=findings.sarif`.
Completion with_file(Completion one);

Completion any_file();
Completion any_folder();
Completion either_of(std::vector<std::string> words);
/// `a5|a4` in its parts.
std::vector<std::string> parted(std::string_view text, char sign);
Completion described(std::vector<std::pair<std::string_view, Phrase>> rows);

/// The names of a table, and what its rows say of themselves.
template <class Rows>
Completion rows_of(const Rows& rows) {
  std::vector<std::pair<std::string_view, Phrase>> named;
  for (const auto& row : rows) {
    Phrase text;
    if constexpr (requires { row.summary; }) text = row.summary;
    else if constexpr (requires { row.title; }) text = row.title;
    else if constexpr (requires { row.label; }) text = row.label;
    named.emplace_back(row.name, text);
  }
  return described(std::move(named));
}

// Of the program -----------------------------------------------------------------------------------------------------------

Completion rule_names();
Completion kind_names();
Completion kind_plurals();
Completion figure_names();
/// Keys of the kind that the first argument names, with `=`; behind it the codes they may have.
Completion record_conditions();

// Of the repository; what belongs to a plan is that of `--plan`, if it is given ---------------------------------------------

Completion ids_of(std::string_view kind);
/// Of all kinds, or of that of `--kind`.
Completion ids_of_all();
Completion plan_years();
/// Numbers of goals and priorities.
Completion goal_numbers();
Completion realizer_ids();
/// Organisations with services; and with their services, as `provider/service`.
Completion provider_ids();
Completion directory_ids();
Completion catalogue_sections();
Completion municipality_codes();
/// Branches and tags.
Completion revision_names();

}  // namespace kpss::cli
