#include <algorithm>

#include "documents/lines.hpp"
#include "documents/measure_words.hpp"
#include "documents/schedule/parts.hpp"
#include "words/schedule.hpp"

namespace kpss {
namespace {

Inlines title(const Wording& wording, const Activity& activity) {
  Inlines cell{wording.theirs(activity.title)};
  if (activity.note) cell.insert(cell.end(), {LineBreak{}, Styled{"note", {wording.theirs(activity.note)}}});
  return cell;
}

Inlines when(const Wording& wording, const Activity& activity) {
  const bool one_day = !activity.from && activity.to && activity.to->day != 0;
  return {one_day ? moment_in_words(wording.language, *activity.to) : span_in_words(wording.language, activity.from, activity.to)};
}

std::string short_name(const Wording& wording, const Ref<Group>& ref) {
  const auto* group = wording.repository.find<Group>(ref.id);
  return wording.theirs(group ? group->short_name.value_or(group->name) : ref.id);
}

Inlines responsible(const Wording& wording, const Activity& activity) {
  return {stacked({wording.theirs(activity.responsible), activity.group ? short_name(wording, *activity.group) : std::string()})};
}

Inlines output(const Wording& wording, const Activity& activity) { return {wording.theirs(activity.output)}; }
Inlines done(const Wording& wording, const Activity& activity) { return {activity.done ? short_date(wording.language, *activity.done) : std::string()}; }

struct Column {
  Phrase title;
  int share;  ///< Of the width, beside those of the other columns.
  Inlines (*cell)(const Wording&, const Activity&);
};
constexpr Column columns[] = {
    {words::schedule_activity, 32, title}, {words::schedule_when, 21, when}, {words::schedule_responsible, 19, responsible}, {words::schedule_output, 17, output}, {words::schedule_done, 16, done},
};

bool is_empty(const Inlines& cell) {
  const auto* text = cell.size() == 1 ? std::get_if<Text>(&cell.front().form) : nullptr;
  return cell.empty() || (text && text->text.empty());
}

}  // namespace

Table activities_table(const Wording& wording, const std::vector<const Activity*>& activities, const Process& process) {
  const auto all = activities_of(process);
  std::vector<const Column*> used;
  int sum = 0;
  for (const auto& column : columns) {
    if (std::all_of(all.begin(), all.end(), [&](const Activity* activity) { return is_empty(column.cell(wording, *activity)); })) continue;
    used.push_back(&column);
    sum += column.share;
  }
  Table table{.style = "list", .caption = {}, .columns = {}, .rows = {}, .row_headers = true};
  for (const auto* column : used) table.columns.push_back({{wording.head(column->title)}, Align::left, static_cast<double>(column->share) / sum});
  for (const auto* activity : activities) {
    auto& row = table.rows.emplace_back();
    for (const auto* column : used) {
      auto cell = column->cell(wording, *activity);
      row.push_back(is_empty(cell) ? Inlines{"–"} : std::move(cell));
    }
  }
  return table;
}

}  // namespace kpss
