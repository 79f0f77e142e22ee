#pragma once

// The names of the months, for those who print dates, look for them in text or guess what was meant by one.
//
//   months[2].name.cs == "březen"      months[2].of == "března"

#include <array>
#include <string_view>

#include "text/language.hpp"

namespace kpss {

struct MonthName {
  Phrase name;
  std::string_view of;  ///< 28. března
};

inline constexpr std::array<MonthName, 12> months{{{{"leden", "January"}, "ledna"},
                                                   {{"únor", "February"}, "února"},
                                                   {{"březen", "March"}, "března"},
                                                   {{"duben", "April"}, "dubna"},
                                                   {{"květen", "May"}, "května"},
                                                   {{"červen", "June"}, "června"},
                                                   {{"červenec", "July"}, "července"},
                                                   {{"srpen", "August"}, "srpna"},
                                                   {{"září", "September"}, "září"},
                                                   {{"říjen", "October"}, "října"},
                                                   {{"listopad", "November"}, "listopadu"},
                                                   {{"prosinec", "December"}, "prosince"}}};

}  // namespace kpss
