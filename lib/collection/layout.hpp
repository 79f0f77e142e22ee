#pragma once

// Where things stand in the workbook of a sheet; what writes it and what reads it agree here.

#include <cstddef>

#include "text/language.hpp"
#include "words/request.hpp"

namespace kpss::collection::layout {

/// The hidden page that says whose sheet it is: key, measure, value.
inline constexpr const char* hidden_page = "kpss";
inline constexpr const char* form = "request-1";

inline constexpr Phrase measures = words::request::sheet_measures;
inline constexpr Phrase indicators = words::request::sheet_indicators;
inline constexpr Phrase costs = words::request::sheet_costs;

namespace measure_column {
enum : std::size_t { id, title, before, status, comment, reason, proposal, proposal_text, count };
}
namespace indicator_column {
enum : std::size_t { id, measure_title, indicator, name, baseline, before, target, value, count };
}
namespace cost_column {
enum : std::size_t { id, measure_title, source, planned, before, amount, note, count };
}

inline constexpr std::size_t free_cost_rows = 12;

}  // namespace kpss::collection::layout
