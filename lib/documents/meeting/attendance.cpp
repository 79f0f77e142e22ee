// Who came, and whether that was enough. Attendance sheets are for the internal version; the public is told how many came from which side.

#include <map>
#include <set>

#include "documents/meeting/parts.hpp"
#include "documents/persons.hpp"
#include "text/decimal.hpp"
#include "text/vocalization.hpp"
#include "words/meeting.hpp"

namespace kpss {
namespace {

/// „Přítomno: 6 z 9 členů s hlasem. Jednání je usnášeníschopné. Statut vyžaduje účast alespoň 5 členů s hlasem.“
Inlines quorum_sentences(const MeetingContext& context, const Group& group, const Attendance& attendance) {
  const auto& wording = context.wording;
  const bool per_rollam = context.meeting.per_rollam;
  Inlines sentences;
  const auto add = [&](Inline sentence) {
    if (!sentences.empty()) sentences.push_back(" ");
    sentences.push_back(std::move(sentence));
  };
  if (context.groups.size() > 1) add(Strong{{wording.theirs(group.name) + "."}});
  if (!attendance.known) add(wording.text(words::no_list));
  if (attendance.known && attendance.with_vote > 0)
    add(wording.text(per_rollam ? words::voting_with_vote : words::with_vote, attendance.present_with_vote, attendance.with_vote, members_in_genitive(wording, attendance.with_vote), from_number(attendance.with_vote)));
  if (const auto met = quorum_met(group, attendance)) {
    const auto yes = per_rollam ? words::enough_took_part : words::quorate, no = per_rollam ? words::too_few_took_part : words::not_quorate;
    add(Strong{{wording.text(*met ? yes : no)}});
    const auto needed = members_needed(*group.statute, attendance.with_vote);
    add(wording.text(words::statute_asks, needed, members_in_genitive(wording, needed), wording.label(*group.statute->quorum)));
  } else if (group.statute && group.statute->quorum == Quorum::none) {
    add(wording.text(words::statute_asks_none));
  }
  if (group.statute && group.statute->decision == Decision::consensus) add(wording.text(words::by_consensus));
  return sentences;
}

/// Members of several groups that met together, each once.
std::vector<const Member*> each_once(const std::vector<Attendance>& attendances, std::vector<const Member*> Attendance::*list) {
  std::set<std::string> seen;
  std::vector<const Member*> members;
  for (const auto& attendance : attendances)
    for (const auto* member : attendance.*list)
      if (!member->id || seen.insert(*member->id).second) members.push_back(member);
  return members;
}

/// „zadavatelé 3, poskytovatelé 2, uživatelé 2, hosté 1“; of a vote per rollam those who have one.
std::string count_by_side(const MeetingContext& context, const std::vector<Attendance>& attendances) {
  std::map<Side, std::size_t> counts;
  for (const auto* member : each_once(attendances, &Attendance::present))
    if (member->side && (has_vote(*member) || !context.meeting.per_rollam)) ++counts[*member->side];
  if (!context.meeting.guests.empty()) counts[Side::guest] += context.meeting.guests.size();
  std::string text;
  for (const auto& [side, count] : counts) text += fmt::format("{}{} {}", text.empty() ? "" : ", ", context.wording.text(words::sides[static_cast<std::size_t>(side)]), count);
  return text;
}

std::string came(const MeetingContext& context, const Member& member) {
  for (const auto& late : context.meeting.late)
    if (late.member == member.id) return context.wording.text(words::came_at, time_in_words(context.wording.language, late.time));
  return context.wording.text(words::came);
}

Table attendance_sheet(const MeetingContext& context, const Group& group, const Attendance& attendance) {
  const auto& wording = context.wording;
  const bool several = context.groups.size() > 1;
  Table table{.style = "sheet", .caption = {several ? wording.text(words::attendance_sheet_of, wording.theirs(group.name)) : wording.text(words::attendance_sheet)}, .columns = {{{wording.head(words::member_column)}, Align::left, 0.43}, {{wording.head(words::side_column)}, Align::left, 0.17}, {{wording.head(words::attended_column)}, Align::left, 0.16}, {{wording.head(words::signature)}, Align::left, 0.24}}, .rows = {}, .row_headers = true};
  const auto row = [&](const Member& member, std::string how) { table.rows.push_back({{in_words(wording, member)}, {member.side ? wording.label(*member.side) : std::string()}, {std::move(how)}, {""}}); };
  for (const auto& option : describe(Type<Side>{}).options)
    for (const auto* member : attendance.present)
      if (member->side == option.value) row(*member, came(context, *member));
  for (const auto* member : attendance.excused) row(*member, wording.text(words::sent_apologies));
  for (const auto* member : attendance.absent) row(*member, wording.text(words::did_not_come));
  if (&group == context.group())
    for (const auto& guest : context.meeting.guests) table.rows.push_back({{in_words(wording, guest)}, {wording.label(Side::guest)}, {wording.text(words::came)}, {""}});
  return table;
}

/// Counts alone: what the public may know of an attendance sheet.
Paragraph in_numbers(const MeetingContext& context, const std::vector<Attendance>& attendances) {
  const auto& wording = context.wording;
  const auto excused = each_once(attendances, &Attendance::excused).size(), absent = each_once(attendances, &Attendance::absent).size();
  std::string text = wording.text(context.meeting.per_rollam ? words::voted_by_side : words::by_side, count_by_side(context, attendances));
  if (excused > 0) text += " " + wording.text(words::excused_count, excused);
  if (absent > 0) text += " " + wording.text(words::absent_count, absent);
  std::string times;
  for (const auto& late : context.meeting.late) times += (times.empty() ? "" : ", ") + time_in_words(wording.language, late.time);
  if (!times.empty()) text += " " + wording.text(words::late_at, times);
  wording.leave_out(say("jmenovitá prezence", "the names of those present"));
  return {{text}};
}

Paragraph guests_alone(const MeetingContext& context) {
  const auto& guests = context.meeting.guests;
  std::string names;
  for (const auto& guest : guests) names += (names.empty() ? "" : "; ") + in_words(context.wording, guest);
  return {{context.wording.text(words::guests_list, context.wording.is_public() ? fmt::format("{}", guests.size()) : names)}};
}

}  // namespace

std::optional<bool> quorum_met(const Group& group, const Attendance& attendance) {
  if (!attendance.known || attendance.with_vote == 0 || !group.statute) return {};
  const auto needed = members_needed(*group.statute, attendance.with_vote);
  return needed == 0 ? std::nullopt : std::optional(attendance.present_with_vote >= needed);
}

Blocks attendance_section(const MeetingContext& context) {
  const auto& wording = context.wording;
  const auto& meeting = context.meeting;
  std::vector<Attendance> attendances;
  for (const auto* group : context.groups) attendances.push_back(attendance_of(meeting, *group));
  const bool known = !attendances.empty() && attendances.front().known;
  Blocks blocks;
  if (meeting.attendance && !meeting.per_rollam) blocks.push_back(Paragraph{{wording.text(words::in_attendance, counted(wording.language, *meeting.attendance, words::person))}});
  for (std::size_t i = 0; i < attendances.size(); ++i) {
    auto sentences = quorum_sentences(context, *context.groups[i], attendances[i]);
    if (!sentences.empty()) blocks.push_back(Paragraph{std::move(sentences)});
  }
  if (known && wording.is_public()) blocks.push_back(in_numbers(context, attendances));
  if (known && !wording.is_public())
    for (std::size_t i = 0; i < attendances.size(); ++i) blocks.push_back(attendance_sheet(context, *context.groups[i], attendances[i]));
  if (!known && !meeting.guests.empty()) blocks.push_back(guests_alone(context));
  if (blocks.empty()) return {};
  blocks.insert(blocks.begin(), Heading{1, "attendance", {wording.text(meeting.per_rollam ? words::participation : words::attendance_heading)}});
  return blocks;
}

}  // namespace kpss
