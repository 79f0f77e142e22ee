#pragma once

#include "shape/codecs.hpp"

namespace kpss {

enum class IndicatorKind { number, yes_no, date };

constexpr auto describe(Type<IndicatorKind>) {
  return choice<IndicatorKind>("indicator-kind", {"druh indikátoru", "kind of indicator"}, {"Co indikátor měří.", "What an indicator measures."},
                               {{IndicatorKind::number, "number", {"číslo", "number"}}, {IndicatorKind::yes_no, "yes-no", {"ano–ne", "yes or no"}}, {IndicatorKind::date, "date", {"datum", "date"}}});
}

enum class Direction { growing, falling, keep };

constexpr auto describe(Type<Direction>) {
  return choice<Direction>("direction", {"směr", "direction"}, {"Kterým směrem se má hodnota vyvíjet.", "Which way the value is meant to go."},
                           {{Direction::growing, "growing", {"růst", "growing"}}, {Direction::falling, "falling", {"pokles", "falling"}}, {Direction::keep, "keep", {"udržení", "keep"}}});
}

/// How the values of the years of a plan belong together.
enum class Counting { by_year, cumulative };

constexpr auto describe(Type<Counting>) {
  return choice<Counting>("counting", {"sčítání let", "counting of years"}, {"Zda cíl platí pro rok, nebo pro součet od začátku plánu.", "Whether a target is for its year or for the sum since the plan began."},
                          {{Counting::by_year, "by-year", {"za rok", "by year"}}, {Counting::cumulative, "cumulative", {"součet od začátku plánu", "sum since the plan began"}}});
}

/// A number, yes or no, or a date. A default value was not understood.
struct IndicatorValue {
  std::variant<std::monostate, Decimal, bool, Date> value;
};
KPSS_SCALAR_CODEC(IndicatorValue);
/// Whether a value is of the kind that its indicator states.
bool fits(const IndicatorValue& value, IndicatorKind kind);
/// As documents print it: `43`, `ano`, `1. 5. 2018`.
std::string indicator_value_in_words(Language language, const IndicatorValue& value);

/// The key of an indicator among the values of a record; see `Indicator::id`.
struct IndicatorKey {
  std::string id;
  friend bool operator==(const IndicatorKey&, const IndicatorKey&) = default;
};
KPSS_SCALAR_CODEC(IndicatorKey);

struct Indicator {
  Origin origin;
  std::string id;
  std::string name;
  std::optional<IndicatorKind> kind;
  std::optional<std::string> unit;
  std::optional<Direction> direction;
  std::optional<Counting> counting;
  std::optional<IndicatorValue> baseline;
  Map<Year, IndicatorValue> targets;
  std::optional<std::string> verification;
};

constexpr auto describe(Type<Indicator>) {
  return record("indicator", {"indikátor", "indicator"}, {"Podle čeho se pozná, že se opatření plní.", "How one can tell that a measure is being fulfilled."},
                field("id", &Indicator::id, {"označení", "id"}, {"Označení, pod kterým monitoring zapisuje hodnoty.", "The id under which monitoring writes its values."}),
                field("name", &Indicator::name, {"název", "name"}, {"Název, například počet klientů.", "Name, for instance number of clients."}),
                field("kind", &Indicator::kind, {"druh", "kind"}, {"Druh hodnoty; číslo, není-li určen.", "Kind of value; a number where it is not given."}),
                field("unit", &Indicator::unit, {"jednotka", "unit"}, {"Jednotka.", "Unit."}),
                field("direction", &Indicator::direction, {"směr", "direction"}, {"Kterým směrem se má hodnota vyvíjet; růst, není-li určen.", "Which way the value is meant to go; growing where it is not given."}),
                field("counting", &Indicator::counting, {"sčítání let", "counting"}, {"by-year: hodnota i cíl jsou za rok (výchozí); cumulative: hodnoty let se sčítají a cíl je pro součet od začátku plánu.", "by-year: value and target are of the year (default); cumulative: the values of the years add up, and the target is for the sum since the plan began."}),
                field("baseline", &Indicator::baseline, {"výchozí hodnota", "baseline"}, {"Hodnota na začátku.", "The value at the start."}),
                field("targets", &Indicator::targets, {"cílové hodnoty", "targets"}, {"Cílové hodnoty podle let.", "Target values by year."}),
                field("verification", &Indicator::verification, {"ověření", "verification"}, {"Odkud se hodnota zjistí.", "Where the value is found."}));
}

}  // namespace kpss
