#include <algorithm>

#include "rules/meetings/misread.hpp"
#include "rules/meetings/seats.hpp"
#include "rules/reporter.hpp"
#include "text/grammar.hpp"

namespace kpss::rule {

void triad_side_missing(const Group& group, const Repository&, Reporter& report) {
  if (!asks_for_triad(group) || !seats_known(group) || misread(group, &Group::ended)) return;
  const auto day = last_day(group, report.today());
  const auto anyone = [&](auto condition) { return std::any_of(group.members.begin(), group.members.end(), [&](const Member& member) { return in_term(member, day) && condition(member); }); };
  // A group whose members only start, or whose seats have all run out, lacks more than a side.
  if (!anyone([](const Member&) { return true; })) return;
  std::vector<std::string> cs, en;
  for (const auto& [side, for_whom] : triad()) {
    if (anyone([side = side](const Member& member) { return member.side == side; })) continue;
    cs.emplace_back(for_whom.cs);
    en.emplace_back(for_whom.en);
  }
  if (cs.empty()) return;
  const auto sides = Message{listed(Language::cs, cs), listed(Language::en, en)};
  report.at(group, &Group::members, say("ke dni {2} nemá skupina člena za {0}", "on {2} the group has no member for {1}", sides.cs, sides.en, day.iso()),
            say("komunitní plán vzniká dohodou všech tří stran; doplňte člena, nebo opravte jeho `side`, `from` a `to`",
                "a community plan is made by agreement of all three sides; add a member, or correct `side`, `from` and `to`"));
}

}  // namespace kpss::rule
