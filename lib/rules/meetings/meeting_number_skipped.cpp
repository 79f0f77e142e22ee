#include <algorithm>
#include <map>

#include "rules/meetings/group_meetings.hpp"
#include "rules/meetings/meeting_numbers.hpp"
#include "rules/reporter.hpp"
#include "text/grammar.hpp"

namespace kpss::rule {
namespace {

constexpr int most_named = 3;

/// The numbers of one year, or of all years, with their meetings.
using Sequence = std::map<int, const Meeting*>;

/// All meetings of a group, and what numbers they have.
class Numbers {
 public:
  Numbers(const Group& group, const Repository& repository) : meetings_(meetings_of(group, repository)) {
    for (const auto* meeting : meetings_)
      if (const auto number = number_of(*meeting, group)) sequences_[number->year].emplace(number->number, meeting);
  }

  void check(Reporter& report) const {
    for (const auto& [year, sequence] : sequences_) {
      // Older meetings need not be recorded, so the first number may be any; a later year of counting by years starts from one.
      const bool starts_from_one = year != 0 && std::any_of(sequences_.begin(), sequences_.find(year), [](const auto& earlier) { return earlier.first != 0; });
      if (starts_from_one) check(year, {0, nullptr}, *sequence.begin(), report);
      for (auto it = sequence.begin(), next = std::next(it); next != sequence.end(); it = next++) check(year, *it, *next, report);
    }
  }

 private:
  using Entry = std::pair<const int, const Meeting*>;

  void check(int year, Entry before, Entry after, Reporter& report) const {
    const int missing = after.first - before.first - 1;
    const auto since = before.second ? before.second->date : Date{year, 1, 1};
    if (missing <= 0 || missing <= unnumbered(year, since, after.second->date)) return;
    auto& finding = report.at(*after.second, &Meeting::number, message(year, before.first + 1, after.first - 1),
                              say("doplňte chybějící jednání, nebo opravte číslo", "add the missing meeting, or correct the number"));
    if (before.second) finding.notes.push_back({where(*before.second, &Meeting::number), say("předchozí číslo je zde", "the number before it is here")});
  }

  static Message message(int year, int first, int last) {
    if (first == last) return say("číslo {} chybí", "the number {} is missing", MeetingNumber{year, first}.text());
    std::vector<std::string> numbers;
    for (int number = first; number <= last && last - first < most_named; ++number) numbers.push_back(MeetingNumber{year, number}.text());
    if (numbers.empty()) numbers.push_back(fmt::format("{}–{}", first, MeetingNumber{year, last}.text()));
    return {fmt::format("čísla {} chybějí", listed(Language::cs, numbers)), fmt::format("the numbers {} are missing", listed(Language::en, numbers))};
  }

  /// How many meetings in that time have no number of the sequence; they may be those that seem to be missing.
  int unnumbered(int year, Date one, Date other) const {
    const auto [since, until] = std::minmax(one, other);
    const auto& sequence = sequences_.at(year);
    return static_cast<int>(std::count_if(meetings_.begin(), meetings_.end(), [&, since = since, until = until](const Meeting* meeting) {
      const bool numbered = std::any_of(sequence.begin(), sequence.end(), [&](const Entry& entry) { return entry.second == meeting; });
      return since <= meeting->date && meeting->date <= until && !numbered;
    }));
  }

  std::vector<const Meeting*> meetings_;
  std::map<int, Sequence> sequences_;
};

}  // namespace

void meeting_number_skipped(const Repository& repository, Reporter& report) {
  if (!all_meetings_known(repository)) return;
  for (const auto& group : repository.all<Group>()) Numbers(group, repository).check(report);
}

}  // namespace kpss::rule
