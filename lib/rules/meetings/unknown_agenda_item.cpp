#include "rules/meetings/misread.hpp"
#include "rules/reporter.hpp"
#include "text/grammar.hpp"

namespace kpss::rule {
namespace {

constexpr Noun item_of_agenda{"bod", "body", "bodů", "item", "items"};

}  // namespace

void unknown_agenda_item(const Meeting& meeting, const Repository&, Reporter& report) {
  if (misread(meeting, &Meeting::agenda)) return;
  const auto items = static_cast<int>(meeting.agenda.size());
  const auto count = counted(items, item_of_agenda);
  bool reported = false;
  const auto check = [&](const auto& records, auto item) {
    for (const auto& record : records) {
      const auto number = record.*item;
      if (items == 0 && reported) return;  // One agenda is missing, however many records refer to it.
      if (!number || (1 <= *number && *number <= items)) continue;
      report.at(record, item, say("program nemá bod {}", "the agenda has no item {}", *number),
                items == 0 ? say("doplňte program do `agenda`, nebo číslo smažte", "write the agenda into `agenda`, or delete the number")
                           : say("program má {0}, počítá se od jedné; opravte číslo", "the agenda has {1}, counted from one; correct the number", count.cs, count.en));
      reported = true;
    }
  };
  check(meeting.discussion, &Discussion::item);
  check(meeting.resolutions, &Resolution::item);
  check(meeting.tasks, &Task::item);
}

}  // namespace kpss::rule
