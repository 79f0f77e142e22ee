#include "rules/meetings/seats.hpp"

#include <algorithm>

#include "rules/meetings/misread.hpp"

namespace kpss {
namespace {

bool known(const Member& seat) {
  const bool reversed = seat.from && seat.to && *seat.to < *seat.from;
  return understood(seat) && seat.side && !reversed && !misread(seat, &Member::from) && !misread(seat, &Member::to) && !misread(seat, &Member::without_vote);
}

bool is_triad(std::optional<GroupKind> kind) { return kind == GroupKind::steering || kind == GroupKind::working; }

constexpr TriadSide sides[] = {
    {Side::commissioner, {"zadavatele", "the commissioners"}},
    {Side::provider, {"poskytovatele", "the providers"}},
    {Side::user, {"uživatele", "the users"}},
};

}  // namespace

bool seats_known(const Group& group) { return !group.members.empty() && std::all_of(group.members.begin(), group.members.end(), known); }

Date last_day(const Group& group, Date today) { return group.ended ? std::min(*group.ended, today) : today; }

Message term_in_words(const Member& member) {
  if (!member.from) return say("do {}", "until {}", member.to->iso());
  if (!member.to) return say("od {}", "from {}", member.from->iso());
  return say("od {} do {}", "from {} to {}", member.from->iso(), member.to->iso());
}

std::span<const TriadSide> triad() { return sides; }

bool asks_for_triad(const Group& group) { return is_triad(group.kind) || is_triad(group.acts_as); }

}  // namespace kpss
