#include "documents/comments.hpp"

#include <algorithm>

#include "documents/persons.hpp"
#include "words/comments.hpp"

namespace kpss {
namespace {

Card facts(const Wording& wording, const Comments& comments) {
  Card card{wording.text(words::about_comments), {}};
  const auto row = [&](Phrase label, std::string value) {
    if (!value.empty()) card.rows.push_back({{wording.text(label)}, {std::move(value)}});
  };
  row(words::draft_published, wording.theirs(comments.published));
  const auto day = [&](const std::optional<Date>& date) { return date ? short_date(wording.language, *date) : std::string("…"); };
  if (comments.from || comments.to) row(words::comment_window, day(comments.from) + " – " + day(comments.to));
  row(words::comments_came, fmt::format("{}", comments.comments.size()));
  return card;
}

/// The settlement with the sign and colour of the status that is likest to it.
Styled mark(const Wording& wording, std::optional<Settlement> settlement) {
  if (!settlement) return {"status-not-reported", {wording.text(words::not_settled)}};
  constexpr std::string_view styles[] = {"status-fulfilled", "status-partly", "status-unfulfilled", "status-not-started"};
  return {std::string(styles[static_cast<std::size_t>(*settlement)]), {wording.label(*settlement)}};
}

Table settlements(const Wording& wording, const Comments& comments) {
  Table table{.style = "list", .caption = {wording.text(words::table_settlements)}, .columns = {{{wording.head(words::settlement)}, Align::left, 0}, {{wording.head(words::number_of_comments)}, Align::right, 0}}, .rows = {}, .row_headers = true, .total = true};
  const auto add = [&](std::optional<Settlement> settlement) {
    const auto count = std::count_if(comments.comments.begin(), comments.comments.end(), [&](const Comment& comment) { return comment.settlement == settlement; });
    if (settlement || count > 0) table.rows.push_back({{mark(wording, settlement)}, {fmt::format("{}", count)}});
  };
  for (const auto& option : describe(Type<Settlement>{}).options) add(option.value);
  add({});
  table.rows.push_back({{wording.text(words::all_comments)}, {fmt::format("{}", comments.comments.size())}});
  return table;
}

/// „opatření 1.1.2 Rozšíření služby“, a goal, another part of the plan, each on a line.
std::string subject_of(const Wording& wording, const Plan& plan, const Comment& comment) {
  const auto words = plan_words(plan, wording.language, wording.written);
  std::vector<std::string> parts;
  if (comment.measure) {
    const auto* measure = wording.repository.find<Measure>(comment.measure->id, id_of(plan));
    parts.push_back(fmt::format("{} {}", words.measure.forms.one, measure ? measure->number.text + " " + wording.theirs(measure->title) : comment.measure->id));
  }
  if (comment.goal) {
    const auto* goal = goal_of(plan, comment.goal->id).goal;
    parts.push_back(fmt::format("{} {}", words.goal.forms.one, goal ? goal->number.text + " " + wording.theirs(goal->title) : comment.goal->id));
  }
  if (comment.about) parts.push_back(wording.theirs(*comment.about));
  return fmt::to_string(fmt::join(parts, "\n"));
}

std::string settled_by(const Wording& wording, const Comment& comment) {
  auto text = wording.theirs(comment.settled_by);
  if (comment.settled) text += (text.empty() ? "" : ", ") + short_date(wording.language, *comment.settled);
  return text.empty() ? text : " (" + text + ")";
}

Block card_of(const Wording& wording, const Plan& plan, const Comment& comment) {
  const auto number = wording.text(words::comment_numbered, comment.number);
  Card card{number, {}};
  const auto row = [&](Phrase label, Inlines value) { card.rows.push_back({{wording.text(label)}, std::move(value)}); };
  if (auto about = subject_of(wording, plan, comment); !about.empty()) row(words::concerns, {std::move(about)});
  row(words::wording_of_comment, {wording.theirs(comment.text)});
  row(words::settled_as, {mark(wording, comment.settlement), settled_by(wording, comment)});
  if (comment.justification) row(words::justification, {wording.theirs(*comment.justification)});
  auto from = in_words(wording, comment);
  if (comment.date) from += (from.empty() ? "" : ", ") + short_date(wording.language, *comment.date);
  Paragraph title{{Strong{{number}}}};
  if (!from.empty()) title.content.push_back(" – " + from);
  return Division{"comment", {std::move(title), std::move(card)}, true};
}

}  // namespace

Blocks comments_blocks(const Wording& wording, const Plan& plan, const Comments& comments) {
  Blocks blocks{facts(wording, comments)};
  if (comments.note) blocks.push_back(Paragraph{{wording.theirs(*comments.note)}});
  if (comments.comments.empty()) {
    blocks.push_back(Paragraph{{wording.text(words::no_comments)}});
    return blocks;
  }
  blocks.push_back(settlements(wording, comments));
  for (const auto& comment : comments.comments) blocks.push_back(card_of(wording, plan, comment));
  return blocks;
}

Document settlement_of_comments(const CommentsSubject& subject) {
  Document document{.language = subject.language, .title = {}, .date = subject.date, .blocks = {}, .brief = true};
  std::vector<Message> left_out;
  const Wording wording(subject.repository, subject.language, subject.audience, left_out);
  document.title = wording.text(words::settlement_of_comments);
  document.subtitle = wording.theirs(subject.plan.title);
  if (const auto* manifest = subject.repository.manifest()) document.authors.push_back(wording.theirs(manifest->name));
  document.blocks = comments_blocks(wording, subject.plan, subject.comments);
  document.left_out = std::move(left_out);
  return document;
}

}  // namespace kpss
