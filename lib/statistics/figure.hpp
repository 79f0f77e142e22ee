#pragma once

// A number that somebody may ask about: what it is, how it is computed, from which records, which were left out and why. Every number of
// a report has such a name.
//
//   const auto name = FigureName::parse("measures:priority=1,status=partly");
//   const Explanation why = explain({selection}, *name);
//   why.value     // "3"
//   why.in        // 1.1.2 at plans/2018-2019/monitoring/2018.yaml:12 …

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "statistics/selection.hpp"

namespace kpss {

/// `WHAT[:KEY=ID[,KEY=ID…]]`: a row of the table of figures, and the part of the plan it is about. Keys are groupings, `measure`, `indicator`, `meeting`.
struct FigureName {
  struct Condition {
    std::string key, id;
  };
  std::string what;
  std::vector<Condition> where = {};

  static std::optional<FigureName> parse(std::string_view text);
  std::string text() const;
  const std::string* find(std::string_view key) const;
};

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

/// What figures are about: the selection, and the one it is compared with.
struct FigureScope {
  const Selection& selection;
  const Selection* compared = nullptr;
};

/// Throws Failure where there is no such figure, with the nearest one.
Explanation explain(const FigureScope& scope, const FigureName& name);

struct FigureAsked;

struct FigureRow {
  std::string_view what;
  Phrase meaning;
  Phrase formula;
  void (*answer)(const FigureAsked& asked, Explanation& out);
  std::string_view needs = {};  ///< Keys that the name must have: `measure indicator`.
};
/// All figures, in the order of the manual.
std::span<const FigureRow> figures();

}  // namespace kpss
