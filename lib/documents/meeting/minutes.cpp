#include "documents/meeting/parts.hpp"
#include "words/meeting.hpp"

namespace kpss {
namespace {

Card facts(const MeetingContext& context) {
  const auto& wording = context.wording;
  const auto& meeting = context.meeting;
  Card card{wording.text(words::about_meeting), {}};
  const auto row = [&](Phrase label, std::string value) {
    if (!value.empty()) card.rows.push_back({{wording.text(label)}, {std::move(value)}});
  };
  row(meeting.per_rollam ? words::day_of_vote : meeting.time ? words::when : words::day_of_meeting, moment_of(wording, meeting.date, meeting.time, meeting.end));
  add_facts(context, card);
  const auto person = [&](const std::optional<std::string>& who) { return who ? person_in_words(context, *who) : std::string(); };
  row(words::chaired, person(meeting.chaired_by));
  row(words::recorded, person(meeting.recorded_by));
  std::string verifiers;
  for (const auto& verifier : meeting.verified_by) verifiers += (verifiers.empty() ? "" : "\n") + person_in_words(context, verifier);
  row(words::verified, verifiers);
  if (meeting.recorded) row(words::recorded_on, short_date(wording.language, *meeting.recorded));
  return card;
}

Blocks next_section(const MeetingContext& context) {
  const auto& next = context.meeting.next;
  if (!next) return {};
  const auto& wording = context.wording;
  auto text = moment_of(wording, next->date, next->time, {});
  if (next->place) text += ", " + wording.theirs(next->place);
  return {Heading{1, "next", {wording.text(words::next_meeting)}}, Paragraph{{capitalised(text) + "."}}};
}

/// For the paper that lies in the file: who signs, and where.
Blocks signatures(const MeetingContext& context) {
  const auto& wording = context.wording;
  const auto& meeting = context.meeting;
  Table table{.style = "sheet", .caption = {}, .columns = {{{wording.head(words::part)}, Align::left, 0.22}, {{wording.head(words::who)}, Align::left, 0.36}, {{wording.head(words::day_of_meeting)}, Align::left, 0.16}, {{wording.head(words::signature)}, Align::left, 0.26}}, .rows = {}, .row_headers = true};
  const auto row = [&](Phrase part, const std::string& who) { table.rows.push_back({{wording.text(part)}, {person_in_words(context, who)}, {""}, {""}}); };
  if (meeting.recorded_by) row(words::recorded, *meeting.recorded_by);
  for (const auto& verifier : meeting.verified_by) row(words::verified, verifier);
  if (meeting.chaired_by) row(words::chaired, *meeting.chaired_by);
  if (table.rows.empty()) return {};
  return {Heading{1, "signatures", {wording.text(words::signatures)}}, std::move(table)};
}

}  // namespace

Document minutes_of(const MeetingSubject& subject) {
  std::vector<Message> left_out;
  const MeetingContext context(subject, left_out);
  auto document = meeting_document(subject, context, title_of_minutes(context));
  document.blocks.push_back(facts(context));
  for (const auto section : {attendance_section, agenda_of, course_section, tasks_section, next_section, attachments_of}) append(document.blocks, section(context));
  if (subject.audience == Audience::internal) append(document.blocks, signatures(context));
  document.left_out = std::move(left_out);
  return document;
}

}  // namespace kpss
