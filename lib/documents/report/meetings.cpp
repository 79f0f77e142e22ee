#include <algorithm>

#include "documents/report/parts.hpp"
#include "repository/references.hpp"
#include "words/report.hpp"

namespace kpss {
namespace {

std::string name_of(const ReportContext& context, const Meeting& meeting) {
  auto name = context.theirs(meeting.title);
  if (meeting.open_to_public) name += " (" + context.text(words::public_meeting) + ")";
  return name;
}

Blocks details(const ReportContext& context, const Meeting& meeting) {
  Blocks blocks{Paragraph{{Strong{{short_date(context.language, meeting.date) + " – " + context.theirs(meeting.title)}}}}};
  if (meeting.summary) blocks.push_back(Paragraph{{context.theirs(*meeting.summary)}});
  if (meeting.resolutions.empty()) return {Division{"meeting", std::move(blocks), true}};
  List list;
  for (const auto& resolution : meeting.resolutions)
    list.items.push_back({Paragraph{{(resolution.number ? context.theirs(*resolution.number) + ": " : std::string()) + context.theirs(resolution.text)}}});
  blocks.push_back(Paragraph{{Styled{"label", {context.text(words::resolutions) + ":"}}}});
  blocks.push_back(std::move(list));
  return {Division{"meeting", std::move(blocks), true}};
}

}  // namespace

Blocks report_meetings(const ReportContext& context) {
  Blocks blocks{Heading{1, "meetings", {context.text(words::meetings, context.year)}}};
  std::vector<const Meeting*> held;
  for (const auto& meeting : context.repository.all<Meeting>())
    if (meeting.date.year == context.year) held.push_back(&meeting);
  std::stable_sort(held.begin(), held.end(), [](const Meeting* a, const Meeting* b) { return std::pair(a->date, a->time.value_or(Time{})) < std::pair(b->date, b->time.value_or(Time{})); });
  if (held.empty()) {
    blocks.push_back(Paragraph{{context.text(words::no_meetings)}});
    return blocks;
  }
  blocks.push_back(Paragraph{context.sentence(words::meetings_held, {{std::to_string(context.year)}, context.number("meetings", static_cast<std::int64_t>(held.size()))})});
  Table table{.style = "list", .caption = {context.text(words::table_meetings, context.year)}, .columns = {{{context.head(words::date)}, Align::left, 0.16}, {{context.head(words::meeting)}, Align::left, 0.4}, {{context.head(words::group)}, Align::left, 0.3}, {{context.head(words::attendance)}, Align::right, 0.14}}, .rows = {}};
  for (const auto* meeting : held)
    table.rows.push_back({{short_date(context.language, meeting->date)}, {name_of(context, *meeting)}, {meeting->group ? context.theirs(name_of_group(context.repository, meeting->group->id)) : std::string("–")}, quantity(fmt::format("attendance:meeting={}", id_of(*meeting)), meeting->attendance ? number_in_words(context.language, *meeting->attendance) : std::string("–"))});
  blocks.push_back(std::move(table));
  for (const auto* meeting : held)
    if (meeting->summary || !meeting->resolutions.empty())
      for (auto& block : details(context, *meeting)) blocks.push_back(std::move(block));
  return blocks;
}

}  // namespace kpss
