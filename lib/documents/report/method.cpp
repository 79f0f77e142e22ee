#include "documents/report/parts.hpp"
#include "words/method.hpp"
#include "words/report.hpp"

namespace kpss {

namespace {

/// The statuses from the best to the worst, in the plan's own words; those of one step with a stroke between them.
std::string ladder_in_words(const ReportContext& context) {
  std::vector<std::string> steps(last_step);
  for (const auto status : statuses)
    if (const int step = step_of(status); step > 0) {
      auto& words = steps[static_cast<std::size_t>(step - 1)];
      words += (words.empty() ? "" : " / ") + context.label(status);
    }
  return fmt::to_string(fmt::join(steps, ", "));
}

}  // namespace

Blocks report_method(const ReportContext& context) {
  Blocks blocks{Heading{1, "method", {context.text(words::method)}}};
  for (const auto& paragraph : words::method_paragraphs)
    blocks.push_back(Paragraph{Inlines{Strong{{context.text(paragraph.title) + "."}}, " "} + context.sentence(paragraph.text, {context.counted("measures", context.tally.total()), {context.label(Status::not_reported)}, {context.counted_statuses()}, {ladder_in_words(context)}})});
  List files;
  files.items.push_back({Paragraph{{path_of("plan", id_of(context.plan), {})}}});
  files.items.push_back({Paragraph{{"plans/" + std::string(id_of(context.plan)) + "/measures/"}}});
  for (const auto& monitoring : context.repository.all<Monitoring>())
    if (plan_of(monitoring) == id_of(context.plan) && year_of(monitoring) == context.year && monitoring.origin.place) files.items.push_back({Paragraph{{monitoring.origin.place->source->path()}}});
  blocks.push_back(Paragraph{{context.text(words::method_sources)}});
  blocks.push_back(std::move(files));
  return blocks;
}

}  // namespace kpss
