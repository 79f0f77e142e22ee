#include "rules/misread.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {

void unknown_agenda_item(const Meeting& meeting, const Repository&, Reporter& report) {
  if (misread(meeting, &Meeting::agenda)) return;
  const auto items = static_cast<int>(meeting.agenda.size());
  const auto check = [&](const auto& records, auto item) {
    for (const auto& record : records) {
      const auto number = record.*item;
      if (!number || (1 <= *number && *number <= items)) continue;
      if (items == 0)
        report.at(record, item, say("jednání nemá `agenda`, a tedy ani bod {}", "the meeting has no `agenda`, and so no item {}", *number), say("doplňte program", "add the agenda"));
      else
        report.at(record, item, say("program nemá bod {}", "the agenda has no item {}", *number), say("body se počítají od 1 do {}; opravte číslo", "items are counted from 1 to {}; correct the number", items));
    }
  };
  check(meeting.discussion, &Discussion::item);
  check(meeting.resolutions, &Resolution::item);
  check(meeting.tasks, &Task::item);
}

}  // namespace kpss::rule
