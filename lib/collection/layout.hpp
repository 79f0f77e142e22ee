#pragma once

// Where things stand in the workbook of a sheet; what writes it and what reads it agree here. A column is known by its head and not by its place: people
// insert, move and delete columns.

#include <cstddef>
#include <span>

#include "text/language.hpp"
#include "words/request.hpp"

namespace kpss::collection::layout {

/// The hidden page that says whose sheet it is: key, measure, value. Of the first form it did not name the pages; such sheets are still read.
inline constexpr const char* hidden_page = "kpss";
inline constexpr const char *form = "request-2", *first_form = "request-1";

/// What a column is for: to be read, to tell a row from another, to be filled in.
enum class Use { told, key, answer };

struct Column {
  Phrase head;             ///< The year may stand in it.
  double width;
  Use use = Use::told;
  int years_back = 0;      ///< From the year that is asked about.
  Phrase formerly = {};    ///< The head of sheets that were sent out earlier.
};

struct Page {
  Phrase name;
  std::span<const Column> columns;
};

namespace phrase = words::request;

namespace measure_column {
enum : std::size_t { id, title, term, before, status, comment, reason, proposal, proposal_text, count };
}
inline constexpr Column measure_columns[] = {{phrase::number, 8, Use::key},
                                             {phrase::measure, 28},
                                             {phrase::term, 16},
                                             {phrase::in_year, 42, Use::told, 1},
                                             {phrase::head_status, 19, Use::answer},
                                             {phrase::head_comment, 48, Use::answer},
                                             {phrase::head_reason, 30, Use::answer, 0, phrase::head_reason_formerly},
                                             {phrase::head_proposal, 20, Use::answer},
                                             {phrase::head_proposal_text, 30, Use::answer}};
namespace indicator_column {
enum : std::size_t { id, measure_title, indicator, name, baseline, before, target, value, count };
}
inline constexpr Column indicator_columns[] = {{phrase::number, 8, Use::key},
                                               {phrase::measure, 32},
                                               {phrase::head_id, 14, Use::key},
                                               {phrase::indicator, 40},
                                               {phrase::baseline, 12},
                                               {phrase::value_of_year, 14, Use::told, 1},
                                               {phrase::target_of_year, 14},
                                               {phrase::value_of_year, 18, Use::answer}};
namespace cost_column {
enum : std::size_t { id, measure_title, source, before, planned, amount, note, count };
}
inline constexpr Column cost_columns[] = {{phrase::number, 8, Use::key},
                                          {phrase::measure, 34},
                                          {phrase::source, 22, Use::key},
                                          {phrase::actual_of_year, 30, Use::told, 1},
                                          {phrase::planned_of_year, 30},
                                          {phrase::actual_of_year_czk, 22, Use::answer},
                                          {phrase::head_note, 30, Use::answer}};

inline constexpr Page measures{phrase::sheet_measures, measure_columns};
inline constexpr Page indicators{phrase::sheet_indicators, indicator_columns};
inline constexpr Page costs{phrase::sheet_costs, cost_columns};
static_assert(std::size(measure_columns) == measure_column::count && std::size(indicator_columns) == indicator_column::count && std::size(cost_columns) == cost_column::count);

inline constexpr std::size_t free_cost_rows = 12;

}  // namespace kpss::collection::layout
