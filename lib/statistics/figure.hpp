#pragma once

// A number that somebody may ask about: what it is, how it is computed, from which records, which were left out and why. Every number of
// a report has such a name.
//
//   const auto name = FigureName::parse("measures:priority=1,status=partly");
//   const Explanation why = explain({selection}, *name);
//   why.value     // "3"
//   why.in        // 1.1.2 at plans/2018-2019/monitoring/2018.yaml:12 …

#include <optional>
#include <string>
#include <vector>

#include "model/figure.hpp"
#include "statistics/selection.hpp"

namespace kpss {

/// One record that a figure was made of, or was not.
struct Evidence {
  Span at;
  std::string what;   ///< "1.1.2 Rozšíření pečovatelské služby"
  std::string value;  ///< What it adds: its status, its amount, why it is not counted.
};

struct Explanation {
  std::string figure;
  std::string value;    ///< As documents print it.
  std::string meaning;  ///< What the figure is.
  std::string formula;  ///< How it is computed.
  std::vector<std::string> steps = {};
  std::vector<Evidence> in = {};
  std::vector<Evidence> out = {};
};

/// What figures are about: the selection, and the earlier year that it is compared with, if any.
struct FigureScope {
  const Selection& selection;
  std::optional<int> compared = {};
};

/// Throws Failure where there is no such figure, with the nearest one.
Explanation explain(const FigureScope& scope, const FigureName& name);

}  // namespace kpss
