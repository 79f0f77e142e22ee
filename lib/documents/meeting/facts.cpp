#include <algorithm>
#include <iterator>

#include "documents/meeting/parts.hpp"
#include "documents/persons.hpp"
#include "text/typography.hpp"
#include "words/meeting.hpp"

namespace kpss {

MeetingContext::MeetingContext(const MeetingSubject& subject, std::vector<Message>& left_out)
    : wording(subject.repository, subject.language, subject.audience, left_out), meeting(subject.meeting), groups{} {
  const auto add = [&](const Ref<Group>& ref) {
    if (const auto* group = subject.repository.find<Group>(ref.id)) groups.push_back(group);
  };
  if (meeting.group) add(*meeting.group);
  for (const auto& ref : meeting.together_with) add(ref);
}

Document meeting_document(const MeetingSubject& subject, const MeetingContext& context, std::string title) {
  Document document{.language = subject.language, .title = std::move(title), .date = subject.date, .blocks = {}, .brief = true};
  const auto* group = context.group();
  if (subject.meeting.per_rollam)
    document.subtitle = context.wording.theirs(subject.meeting.title);
  else if (group)
    document.subtitle = context.wording.theirs(group->name);
  if (const auto* manifest = subject.repository.manifest()) document.authors.push_back(context.wording.theirs(manifest->name));
  return document;
}

std::string day_in_words(const Wording& wording, Date date) {
  return wording.language == Language::cs ? fmt::format("{} {}", weekday_name(Language::cs, date.weekday()), long_date(Language::cs, date)) : fmt::format("{}, {}", weekday_name(Language::en, date.weekday()), long_date(Language::en, date));
}

std::string hours_in_words(const Wording& wording, std::optional<Time> from, std::optional<Time> to) {
  if (!from) return {};
  const auto begin = time_in_words(wording.language, *from);
  return to ? wording.text(words::time_from_to, begin, time_in_words(wording.language, *to)) : wording.text(words::time_from, begin);
}

std::string moment_of(const Wording& wording, Date date, std::optional<Time> from, std::optional<Time> to) {
  const auto hours = hours_in_words(wording, from, to);
  return hours.empty() ? day_in_words(wording, date) : wording.text(words::date_and_time, day_in_words(wording, date), hours);
}

std::string person_in_words(const MeetingContext& context, const std::string& written) {
  for (const auto* group : context.groups)
    if (const auto* member = member_of(*group, written)) return in_words(context.wording, *member);
  return context.wording.theirs(written);
}

void add_facts(const MeetingContext& context, Card& card) {
  const auto& wording = context.wording;
  const auto& meeting = context.meeting;
  const auto row = [&](Phrase label, std::string value) {
    if (!value.empty()) card.rows.push_back({{wording.text(label)}, {std::move(value)}});
  };
  row(words::where, wording.theirs(meeting.place));
  row(words::number_of_meeting, wording.theirs(meeting.number));
  std::string others;
  for (std::size_t i = 1; i < context.groups.size(); ++i) others += (others.empty() ? "" : "\n") + wording.theirs(context.groups[i]->name);
  row(words::together_with, others);
  if (!meeting.per_rollam) row(words::access, wording.text(meeting.open_to_public ? words::open_to_public : words::closed_to_public));
}

Blocks agenda_of(const MeetingContext& context) {
  if (context.meeting.agenda.empty()) return {};
  List list{true, {}};
  for (const auto& item : context.meeting.agenda) list.items.push_back({Paragraph{{context.wording.theirs(item)}}});
  return {Heading{1, "agenda", {context.wording.text(words::agenda)}}, std::move(list)};
}

Blocks attachments_of(const MeetingContext& context) {
  if (context.meeting.attachments.empty()) return {};
  List list;
  for (const auto& [path] : context.meeting.attachments) list.items.push_back({Paragraph{{path.substr(path.find_last_of('/') + 1)}}});
  return {Heading{1, "attachments", {context.wording.text(words::attachments)}}, std::move(list)};
}

std::string_view members_in_genitive(const Wording& wording, int number) {
  const auto& noun = words::member_with_vote;
  return wording.language == Language::cs ? (number == 1 ? noun.one : noun.many) : (number == 1 ? noun.en_one : noun.en_many);
}

}  // namespace kpss
