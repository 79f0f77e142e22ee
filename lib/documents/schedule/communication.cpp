// What the public was to be told in a year, and what it was told.

#include <algorithm>
#include <charconv>

#include "documents/schedule/parts.hpp"
#include "words/schedule.hpp"

namespace kpss {
namespace {

/// The year that a file is about, from its name.
int year_of(const Communication& communication) {
  const auto id = id_of(communication);
  int year = 0;
  std::from_chars(id.data(), id.data() + std::min<std::size_t>(id.size(), 4), year);
  return year;
}

Date day_of(const CommunicationItem& item) { return item.planned ? item.planned->first() : item.done ? item.done->first() : Date{9999, 12, 31}; }

Inlines title(const Wording& wording, const CommunicationItem& item) {
  Inlines cell{wording.theirs(item.title)};
  if (item.note) cell.insert(cell.end(), {LineBreak{}, Styled{"note", {wording.theirs(item.note)}}});
  return cell;
}

std::string or_dash(std::string text) { return text.empty() ? "–" : std::move(text); }
std::string in_words(const Wording& wording, const std::optional<Moment>& moment) { return moment ? moment_in_words(wording.language, *moment) : "–"; }

Table table_of(const Wording& wording, const Communication& communication) {
  std::vector<const CommunicationItem*> items;
  for (const auto& item : communication.items) items.push_back(&item);
  std::stable_sort(items.begin(), items.end(), [](const CommunicationItem* a, const CommunicationItem* b) { return day_of(*a) < day_of(*b); });
  Table table{.style = "list", .caption = {wording.text(words::communication_table, year_of(communication))}, .columns = {}, .rows = {}, .row_headers = true};
  for (const auto& [head, width] : {std::pair(words::communication_what, 0.25), {words::communication_channel, 0.14}, {words::communication_audience, 0.16}, {words::schedule_responsible, 0.15}, {words::communication_planned, 0.15}, {words::schedule_done, 0.15}})
    table.columns.push_back({{wording.head(head)}, Align::left, width});
  for (const auto* item : items)
    table.rows.push_back({title(wording, *item), {item->channel ? wording.label(*item->channel) : "–"}, {or_dash(wording.theirs(item->audience))}, {or_dash(wording.theirs(item->responsible))}, {in_words(wording, item->planned)}, {in_words(wording, item->done)}});
  return table;
}

}  // namespace

Blocks schedule_communication(const Wording& wording, const Process& process) {
  Blocks blocks;
  for (const auto& communication : wording.repository.all<Communication>()) {
    const int year = year_of(communication);
    if (communication.items.empty() || !process.from || !process.to || year < process.from->year || year > process.to->year) continue;
    if (blocks.empty()) blocks.push_back(Heading{1, "communication", {wording.text(words::communication)}});
    blocks.push_back(table_of(wording, communication));
  }
  return blocks;
}

}  // namespace kpss
