#include <map>

#include "rules/meetings/group_meetings.hpp"
#include "rules/meetings/meeting_numbers.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {

void meeting_number_repeated(const Group& group, const Repository& repository, Reporter& report) {
  std::map<MeetingNumber, const Meeting*> first;
  for (const auto* meeting : meetings_of(group, repository)) {
    const auto number = number_of(*meeting, group);
    if (!number) continue;
    const auto [earlier, is_new] = first.emplace(*number, meeting);
    if (is_new) continue;
    report
        .at(*meeting, &Meeting::number, say("číslo {} už má jednání ze dne {}", "the meeting of {1} already has the number {0}", number->text(), earlier->second->date.iso()),
            say("opravte jedno z čísel; čísluje-li skupina v každém roce od jedné, napište do pravidel statutu `numbering: per-year`",
                "correct one of the numbers; if the group counts from one in each year, write `numbering: per-year` into the statute"))
        .notes.push_back({where(*earlier->second, &Meeting::number), say("poprvé zapsáno zde", "first written here")});
  }
}

}  // namespace kpss::rule
