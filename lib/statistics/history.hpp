#pragma once

// What became of a measure over years and plans: the measures of earlier plans it continues or replaces, those of later plans that
// continue or replace it, those of action plans that carry any of them out – and all that was reported of each, year by year.
//
//   const MeasureHistories histories(repository);            // once
//   const MeasureHistory history = histories.of(measure);
//   for (const HistoryYear& year : history.years) …          // 2016 … 2022

#include <map>

#include "statistics/indicators.hpp"
#include "statistics/money.hpp"

namespace kpss {

/// What a measure is to the one whose history is told.
enum class Kinship { itself, earlier, later, carries_out, carried_out };

enum class TieKind { continues, replaces, carries_out };

/// "continues 2016-2019/3.1"; what it leads to may stand outside of the history.
struct HistoryTie {
  TieKind kind = TieKind::continues;
  const Measure* to = nullptr;
};

/// A later plan that says why it goes on without the measure.
struct NotContinuedIn {
  const Plan* plan = nullptr;
  const NotContinued* entry = nullptr;
};

struct HistoryMember {
  const Plan* plan = nullptr;
  const Measure* measure = nullptr;
  Kinship kinship = Kinship::itself;
  std::vector<HistoryTie> ties;
  std::vector<NotContinuedIn> not_continued;
  std::vector<int> years;  ///< In which it is counted, or somebody reported it all the same; empty where its plan was never monitored.
};

/// One measure in one year.
struct HistoryYear {
  const HistoryMember* member = nullptr;
  MeasureState state;
  int back_since = 0;  ///< The year whose status was better; 0 where the status did not go back.
  std::vector<IndicatorResult> results;
  MoneySum planned, actual;
};

/// Members by the beginning of their plans, medium-term before action; years by year, and then by members.
struct MeasureHistory {
  const Measure* of = nullptr;
  std::vector<HistoryMember> members;
  std::vector<HistoryYear> years;

  /// Whether there is more than the measure alone in one year.
  bool tells_more() const { return years.size() > 1 || members.size() > 1; }

  MeasureHistory() = default;
  MeasureHistory(MeasureHistory&&) = default;  // Years point to members: a copy would point into another history.
  MeasureHistory& operator=(MeasureHistory&&) = default;
};

/// Knows what was reported of every measure, and what leads from measure to measure; asked for one history after the other.
class MeasureHistories {
 public:
  explicit MeasureHistories(const Repository& repository);

  /// Ends, however the links run in circles. Records have to outlive it.
  MeasureHistory of(const Measure& measure) const;

  /// The year of the newest earlier status than which this one is worse by `step_of`, 0 where it is not worse. Compared is what was last
  /// reported before: of the measure itself, else of those it continues or replaces. Of several it has to be worse than each.
  int back_since(const MeasureState& state) const;

 private:
  using Ties = std::map<const Measure*, std::vector<HistoryTie>>;
  using Kin = std::map<const Measure*, Kinship>;

  void tie(const Measure& from, TieKind kind, const std::vector<Ref<MeasureElsewhere>>& refs);
  void follow(Kin& kin, std::vector<const Measure*> from, const Ties& ties, bool over_plans, Kinship kinship) const;
  Kin kin_of(const Measure& measure) const;
  HistoryMember member(const Measure& measure, Kinship kinship) const;
  std::vector<MeasureState> last_before(const Measure& measure, int year, std::vector<const Measure*>& met) const;

  const Repository& repository_;
  std::map<const Measure*, std::vector<MeasureState>> states_;  ///< By year.
  Ties back_, forth_;
  std::map<const Measure*, std::vector<NotContinuedIn>> not_continued_;
};

}  // namespace kpss
