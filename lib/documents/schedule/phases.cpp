// The activities of a stage, by its phases.

#include "documents/lines.hpp"
#include "documents/measure_words.hpp"
#include "documents/schedule/parts.hpp"
#include "words/schedule.hpp"

namespace kpss {
namespace {

std::vector<const Activity*> pointers(const std::vector<Activity>& activities) {
  std::vector<const Activity*> out;
  for (const auto& activity : activities) out.push_back(&activity);
  return out;
}

Blocks phase_blocks(const Wording& wording, const Process& process, std::size_t index) {
  const auto& phase = process.phases[index];
  Blocks blocks{Heading{2, fmt::format("phase-{}", index + 1), {wording.theirs(phase.title)}}};
  auto time = span_in_words(wording.language, phase.from, phase.to);
  if (!time.empty()) blocks.push_back(Paragraph{{std::move(time)}, "source"});
  append(blocks, paragraphs(wording, phase.description));
  if (!phase.activities.empty()) blocks.push_back(activities_table(wording, pointers(phase.activities), process));
  return blocks;
}

}  // namespace

Blocks schedule_phases(const Wording& wording, const Process& process) {
  if (process.phases.empty() && process.activities.empty()) return {};
  const bool phases = !process.phases.empty();
  Blocks blocks{Heading{1, "phases", {wording.text(phases ? words::schedule_phases : words::schedule_activities)}}};
  for (std::size_t i = 0; i < process.phases.size(); ++i) append(blocks, phase_blocks(wording, process, i));
  if (process.activities.empty()) return blocks;
  if (phases) blocks.push_back(Heading{2, "other-activities", {wording.text(words::schedule_other)}});
  blocks.push_back(activities_table(wording, pointers(process.activities), process));
  return blocks;
}

}  // namespace kpss
