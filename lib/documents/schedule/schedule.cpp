#include "documents/schedule.hpp"

#include <algorithm>
#include <span>

#include "documents/lines.hpp"
#include "documents/measure_words.hpp"
#include "documents/schedule/parts.hpp"
#include "text/decimal.hpp"
#include "words/schedule.hpp"

namespace kpss {
namespace {

using Section = Blocks (*)(const Wording&, const Process&);
constexpr Section sections_of_stage[] = {schedule_chart, schedule_phases};
constexpr Section sections_of_year[] = {schedule_quarters, schedule_communication};

std::span<const Section> sections_of(bool by_quarter) {
  if (by_quarter) return sections_of_year;
  return sections_of_stage;
}

}  // namespace

std::vector<const Activity*> activities_of(const Process& process) {
  std::vector<const Activity*> all;
  for (const auto& phase : process.phases)
    for (const auto& activity : phase.activities) all.push_back(&activity);
  for (const auto& activity : process.activities) all.push_back(&activity);
  return all;
}

Blocks schedule_title_page(const Wording& wording, const Process& process) {
  Card about{wording.text(words::schedule_about), {}};
  const auto row = [&](Phrase label, std::string value) {
    if (!value.empty()) about.rows.push_back({{wording.text(label)}, {std::move(value)}});
  };
  if (process.kind) row(words::schedule_kind, wording.label(*process.kind));
  row(words::schedule_time, span_in_words(wording.language, process.from, process.to));
  if (process.group) row(words::schedule_group, wording.theirs(name_of_group(wording.repository, process.group->id)));
  if (process.participants) row(words::schedule_participants, number_in_words(wording.language, *process.participants));
  const auto activities = activities_of(process);
  const auto done = std::count_if(activities.begin(), activities.end(), [](const Activity* activity) { return activity->done.has_value(); });
  if (done > 0) row(words::schedule_done_of, wording.text(words::schedule_part, done, activities.size()));
  Blocks blocks;
  if (!about.rows.empty()) blocks.push_back(std::move(about));
  append(blocks, paragraphs(wording, process.description));
  return blocks;
}

Document process_schedule(const ScheduleSubject& subject) {
  const auto& [repository, process, language, date, audience] = subject;
  Document document{.language = language, .title = {}, .date = date, .blocks = {}};
  const Wording wording(repository, language, audience, document.left_out);
  document.title = wording.theirs(process.title);
  const bool by_quarter = process.kind == ProcessKind::activity_plan;
  if (!by_quarter) document.subtitle = wording.text(words::schedule_subtitle);
  if (const auto* manifest = repository.manifest()) document.authors.push_back(wording.theirs(manifest->name));
  document.blocks.push_back(Division{"title-page", schedule_title_page(wording, process)});
  for (const auto section : sections_of(by_quarter)) append(document.blocks, section(wording, process));
  if (document.blocks.size() == 1) document.blocks.push_back(Paragraph{{wording.text(words::schedule_empty)}, "note"});
  return document;
}

}  // namespace kpss
