#include "documents/meeting/parts.hpp"
#include "documents/persons.hpp"
#include "text/vocalization.hpp"
#include "words/meeting.hpp"

namespace kpss {
namespace {

/// Whether it is put up for everybody rather than sent to members.
bool is_announcement(const MeetingContext& context) { return context.meeting.open_to_public && context.wording.is_public(); }

/// Date and place so large that one reads them from across the street.
Block announcement(const MeetingContext& context) {
  const auto& meeting = context.meeting;
  const auto& wording = context.wording;
  Blocks lines{Paragraph{{Strong{{day_in_words(wording, meeting.date)}}}}};
  if (const auto hours = hours_in_words(wording, meeting.time, meeting.end); !hours.empty()) lines.push_back(Paragraph{{Strong{{hours}}}});
  if (meeting.place) lines.push_back(Paragraph{{wording.theirs(meeting.place)}});
  return Division{"announcement", std::move(lines), true};
}

Card facts(const MeetingContext& context) {
  const auto& meeting = context.meeting;
  const auto& wording = context.wording;
  Card card{wording.text(words::about_meeting), {}};
  const auto label = meeting.per_rollam ? words::vote_until : meeting.time ? words::when : words::day_of_meeting;
  card.rows.push_back({{wording.text(label)}, {Strong{{moment_of(wording, meeting.date, meeting.time, meeting.end)}}}});
  add_facts(context, card);
  if (meeting.invited) card.rows.push_back({{wording.text(words::sent_on)}, {short_date(wording.language, *meeting.invited)}});
  return card;
}

/// Whom to turn to: the group's contact, else the coordinator.
const Contact* contact_of(const MeetingContext& context) {
  for (const auto* group : context.groups)
    if (group->contact) return &*group->contact;
  const auto* manifest = context.wording.repository.manifest();
  return manifest && manifest->coordinator ? &*manifest->coordinator : nullptr;
}

/// The sentence with the contact in the place of `{0}`, so that addresses in it are links.
Inlines with_contact(const Wording& wording, Phrase sentence, const Contact& contact) {
  const auto text = wording.text(sentence, "\x1f");
  const auto at = text.find('\x1f');
  Inlines line{text.substr(0, at) + in_words(wording, contact)};
  if (contact.email) line.insert(line.end(), {", ", Link{"mailto:" + contact.email->text, {Styled{"number", {contact.email->text}}}}});
  if (contact.phone) line.insert(line.end(), {", ", Styled{"number", {wording.theirs(contact.phone->text)}}});
  line.push_back(text.substr(at + 1));
  return line;
}

/// What to do: come, or tell somebody.
Blocks requests(const MeetingContext& context) {
  const auto& wording = context.wording;
  Blocks blocks;
  const auto* group = context.group();
  const bool to_members = !is_announcement(context);
  if (to_members && group && group->statute && !context.meeting.per_rollam) {
    const auto all = members_with_vote(*group, context.meeting.date);
    const auto needed = members_needed(*group->statute, all);
    if (needed > 0 && all > 0) blocks.push_back(Paragraph{{wording.text(words::quorum_note, needed, all, members_in_genitive(wording, all), from_number(all))}});
  }
  if (const auto* contact = contact_of(context)) blocks.push_back(Paragraph{with_contact(wording, to_members && !context.meeting.per_rollam ? words::please_excuse : words::questions, *contact)});
  return blocks;
}

Table invited_members(const MeetingContext& context, const Group& group) {
  const auto& wording = context.wording;
  Table table{.style = "list", .caption = {wording.text(words::table_invited, wording.theirs(group.name))}, .columns = {{{wording.head(words::member_column)}, Align::left, 0.4}, {{wording.head(words::side_column)}, Align::left, 0.16}, {{wording.head(words::email)}, Align::left, 0.26}, {{wording.head(words::phone)}, Align::left, 0.18}}, .rows = {}, .row_headers = true};
  for (const auto& member : group.members)
    if (in_term(member, context.meeting.date)) table.rows.push_back({{in_words(wording, member)}, {member.side ? wording.label(*member.side) : std::string()}, {member.email ? member.email->text : "–"}, {Styled{"number", {wording.theirs(member.phone ? member.phone->text : "–")}}}});
  return table;
}

Blocks invited(const MeetingContext& context) {
  Blocks blocks;
  for (const auto* group : context.groups) {
    if (group->members.empty()) continue;
    if (context.wording.is_public()) {
      context.wording.leave_out(say("seznam pozvaných členů s kontakty", "the list of members invited, with their contacts"));
      return {};
    }
    blocks.push_back(invited_members(context, *group));
  }
  if (!blocks.empty()) blocks.insert(blocks.begin(), Heading{1, "invited", {context.wording.text(words::invited_heading)}});
  return blocks;
}

std::string opening(const MeetingContext& context) {
  const auto& wording = context.wording;
  if (context.meeting.open_to_public) return wording.text(words::we_invite_public);
  return wording.text(context.meeting.per_rollam ? words::we_call_members : words::we_invite_members);
}

}  // namespace

Document invitation_to(const MeetingSubject& subject) {
  std::vector<Message> left_out;
  const MeetingContext context(subject, left_out);
  auto document = meeting_document(subject, context, title_of_invitation(context));
  document.blocks.push_back(Paragraph{{opening(context)}, "lead"});
  document.blocks.push_back(is_announcement(context) ? announcement(context) : Block(facts(context)));
  for (const auto section : {requests, agenda_of, attachments_of, invited}) append(document.blocks, section(context));
  document.left_out = std::move(left_out);
  return document;
}

}  // namespace kpss
