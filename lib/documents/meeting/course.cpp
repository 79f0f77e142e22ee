// What was said, resolved and given as a task: under the item of the agenda that it belongs to, else behind them.

#include <algorithm>

#include "documents/meeting/parts.hpp"
#include "text/typography.hpp"
#include "words/meeting.hpp"

namespace kpss {
namespace {

/// The item that a record belongs to, counted from 1; 0 where it belongs to none of the agenda.
template <class Record>
int item_of(const MeetingContext& context, const Record& record) {
  const auto count = static_cast<int>(context.meeting.agenda.size());
  return record.item && *record.item >= 1 && *record.item <= count ? *record.item : 0;
}

/// A text with its paragraphs.
void add_text(Blocks& blocks, const Wording& wording, std::string_view text) {
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find("\n\n", begin), text.size());
    if (end > begin) blocks.push_back(Paragraph{{wording.theirs(text.substr(begin, end - begin))}});
    begin = end + 2;
  }
}

Paragraph task_line(const MeetingContext& context, const Task& task) {
  const auto& wording = context.wording;
  std::string who = task.responsible ? person_in_words(context, *task.responsible) : std::string();
  if (task.deadline) who += (who.empty() ? "" : ", ") + wording.text(words::until, short_date(wording.language, *task.deadline));
  return {{Strong{{wording.text(words::task_in_item)}}, " " + wording.theirs(task.text) + (who.empty() ? "" : " (" + who + ")")}};
}

Blocks of_item(const MeetingContext& context, int item) {
  Blocks blocks;
  for (const auto& discussion : context.meeting.discussion)
    if (item_of(context, discussion) == item) add_text(blocks, context.wording, discussion.text);
  if (item == 0) return blocks;  // Resolutions and tasks of no item have sections of their own.
  for (const auto& resolution : context.meeting.resolutions)
    if (item_of(context, resolution) == item) blocks.push_back(resolution_box(context, resolution));
  for (const auto& task : context.meeting.tasks)
    if (item_of(context, task) == item) blocks.push_back(task_line(context, task));
  return blocks;
}

/// By the statute of the group that met; nothing where it does not tell or too few were there.
std::optional<bool> adopted_by(const Group& group, const Attendance& attendance, const Votes& votes) {
  if (!group.statute || quorum_met(group, attendance) == false) return {};
  const int voted = votes.for_ + votes.against + votes.abstained;
  const int present = attendance.known ? std::max(attendance.present_with_vote, voted) : voted;
  if (group.statute->decision == Decision::majority_of_members && attendance.with_vote == 0) return {};
  return adopted(*group.statute, votes, present, attendance.with_vote);
}

Inlines votes_of(const MeetingContext& context, const Resolution& resolution) {
  const auto& wording = context.wording;
  const auto* group = context.group();
  if (!resolution.votes) {
    const bool consensus = group && group->statute && group->statute->decision == Decision::consensus;
    return consensus ? Inlines{wording.text(words::adopted_by_consensus)} : Inlines{};
  }
  const auto& votes = *resolution.votes;
  Inlines line{wording.text(words::votes, votes.for_, votes.against, votes.abstained)};
  if (const auto result = group ? adopted_by(*group, attendance_of(context.meeting, *group), votes) : std::nullopt) {
    line.push_back(" – ");
    line.push_back(Strong{{wording.text(*result ? words::adopted : words::not_adopted)}});
  }
  line.push_back(".");
  return line;
}

}  // namespace

Block resolution_box(const MeetingContext& context, const Resolution& resolution) {
  const auto& wording = context.wording;
  Blocks blocks;
  if (resolution.number)
    blocks.push_back(Paragraph{{Strong{{wording.text(words::resolution_numbered, wording.theirs(*resolution.number))}}}});
  else if (item_of(context, resolution) != 0)  // Else the heading above says what it is.
    blocks.push_back(Paragraph{{Strong{{wording.text(words::resolution_unnumbered)}}}});
  add_text(blocks, wording, resolution.text);
  if (auto votes = votes_of(context, resolution); !votes.empty()) blocks.push_back(Paragraph{std::move(votes)});
  return Division{"box", std::move(blocks), true};
}

Blocks course_section(const MeetingContext& context) {
  const auto& wording = context.wording;
  const auto& meeting = context.meeting;
  Blocks blocks;
  if (meeting.summary) add_text(blocks, wording, *meeting.summary);
  bool by_items = false;
  for (int item = 1; item <= static_cast<int>(meeting.agenda.size()); ++item) {
    auto content = of_item(context, item);
    if (content.empty()) continue;
    by_items = true;
    const auto& title = meeting.agenda[static_cast<std::size_t>(item - 1)];
    blocks.push_back(Heading{2, fmt::format("item-{}", item), {fmt::format("{}. {}", item, capitalised(wording.theirs(title)))}});
    append(blocks, std::move(content));
  }
  if (auto content = of_item(context, 0); !content.empty()) {
    if (by_items) blocks.push_back(Heading{2, "other-matters", {wording.text(words::to_other_matters)}});
    append(blocks, std::move(content));
  }
  if (!blocks.empty()) blocks.insert(blocks.begin(), Heading{1, "course", {wording.text(words::course)}});
  const auto to_none = [&](const Resolution& resolution) { return item_of(context, resolution) == 0; };
  const auto count = std::count_if(meeting.resolutions.begin(), meeting.resolutions.end(), to_none);
  if (count > 0) blocks.push_back(Heading{1, "resolutions", {wording.text(count == std::ssize(meeting.resolutions) ? words::all_resolutions : words::other_resolutions)}});
  for (const auto& resolution : meeting.resolutions)
    if (to_none(resolution)) blocks.push_back(resolution_box(context, resolution));
  return blocks;
}

Blocks tasks_section(const MeetingContext& context) {
  const auto& wording = context.wording;
  if (context.meeting.tasks.empty()) return {};
  Table table{.style = "list", .caption = {wording.text(words::table_tasks)}, .columns = {{{wording.head(words::task)}, Align::left, 0.42}, {{wording.head(words::responsible)}, Align::left, 0.26}, {{wording.head(words::deadline)}, Align::left, 0.16}, {{wording.head(words::done)}, Align::left, 0.16}}, .rows = {}};
  const auto day = [&](const std::optional<Date>& date) { return date ? short_date(wording.language, *date) : std::string("–"); };
  for (const auto& task : context.meeting.tasks)
    table.rows.push_back({{wording.theirs(task.text)}, {task.responsible ? person_in_words(context, *task.responsible) : "–"}, {day(task.deadline)}, {day(task.done)}});
  return {Heading{1, "tasks", {wording.text(words::tasks)}}, std::move(table)};
}

}  // namespace kpss
