#pragma once

// What people type into a cell, as files have it: a label for a code, `1 250,50 Kč` for 1250.50, `28. 3. 2019` for a date; what cannot be told, with its cure.
//
//   const auto said = amount_in(cell);
//   said.trouble.empty() ? write(said.written) : complain(*said.rule, said.trouble, said.help);

#include <string>

#include "diagnostics/rule.hpp"
#include "repository/repository.hpp"
#include "spreadsheet/workbook.hpp"

namespace kpss::collection {

/// Small letters without accents and without blanks, which nobody sees the difference of.
std::string bare(std::string_view text);
/// Whether it is the word that deletes, in any case of letters and either language.
bool erases(std::string_view typed);

/// What stands in a cell; empty of none.
std::string typed(const spreadsheet::Cell* cell, Language language = Language::cs);
/// The same as a person sees it: with a decimal comma in Czech.
std::string text_in(const spreadsheet::Cell* cell, Language language);

/// What is chosen from a list.
struct Choice {
  std::string code;
  Message label;
  Message usual = label;  ///< What others call it.
};
/// With the labels of the plan, if there is one.
std::vector<Choice> choices_of_status(const Repository& repository, const Plan* plan);
std::vector<Choice> choices_of_proposal();
std::vector<Choice> choices_of_source();
/// The one that a person means by its label or code, written in whatever way.
const Choice* meant(const std::vector<Choice>& choices, std::string_view typed);
/// The nearest one, if one is near.
const Choice* near(const std::vector<Choice>& choices, std::string_view typed);

struct Said {
  std::string written = {};
  const Rule* rule = nullptr;
  Message trouble = {}, help = {};
};
Said chosen_in(const spreadsheet::Cell& cell, const std::vector<Choice>& choices);
/// An amount, or the word for why there is none.
Said amount_in(const spreadsheet::Cell& cell);
/// A number, yes or no, or a date.
Said value_in(const spreadsheet::Cell& cell);

}  // namespace kpss::collection
