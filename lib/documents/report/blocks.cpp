#include "documents/report/blocks.hpp"

#include <algorithm>
#include <optional>

#include "words/report.hpp"

namespace kpss {
namespace {

Blocks title_page(const ReportContext& context, Date date) { return {Division{"title-page", report_title_page(context, date)}}; }
Blocks contents(const ReportContext& context, Date) { return {Contents{std::string(words::contents.in(context.language)), 2}}; }
template <Blocks (*section)(const ReportContext&)>
Blocks of(const ReportContext& context, Date) {
  return section(context);
}

struct Builder {
  std::string_view name;
  Blocks (*build)(const ReportContext&, Date);
};
/// A row for each of `report_blocks`, in the same order.
constexpr Builder builders[] = {
    {"title-page", title_page},
    {"contents", contents},
    {"summary", of<report_summary>},
    {"key-figures", of<report_key_figures>},
    {"notes", of<report_notes>},
    {"statuses", of<statuses_of_plan>},
    {"fulfilment", of<report_statuses>},
    {"by-priority", of<report_by_priority>},
    {"by-group", of<report_by_group>},
    {"comparison", of<report_comparison>},
    {"trend", of<report_trend>},
    {"money", of<report_money>},
    {"cards", of<report_cards>},
    {"unfulfilled", of<report_unfulfilled>},
    {"missing", of<report_missing>},
    {"meetings", of<report_meetings>},
    {"method", of<report_method>},
};
static_assert(std::ranges::equal(builders, report_blocks, {}, &Builder::name, &ReportBlock::name), "every block of the report has a builder");

bool says_no(const BlockPiece& piece, std::string_view attribute) {
  const auto* found = piece.attribute(attribute);
  return found && found->value == "no";
}

void remove_charts(Blocks& blocks) {
  std::erase_if(blocks, [](const Block& block) { return std::holds_alternative<Figure>(block.form); });
  for (auto& block : blocks)
    if (auto* division = std::get_if<Division>(&block.form)) remove_charts(division->content);
}

Heading* first_heading(Blocks& blocks) { return blocks.empty() ? nullptr : std::get_if<Heading>(&blocks.front().form); }

}  // namespace

Blocks build_block(const ReportContext& context, Date date, const BlockPiece& piece) {
  const auto* builder = std::find_if(std::begin(builders), std::end(builders), [&](const Builder& one) { return one.name == piece.name; });
  if (builder == std::end(builders)) return {};
  auto blocks = builder->build(context, date);
  if (says_no(piece, "charts")) remove_charts(blocks);
  auto* heading = first_heading(blocks);
  if (!heading) return blocks;
  // A title is written in the language of the plan; in the other one ours is understood better.
  if (const auto* title = piece.attribute("title"); title && context.language == context.written) heading->content = {Text{context.theirs(title->value)}};
  if (const auto* level = piece.attribute("level"); level && level->value.size() == 1)
    for_each_heading(blocks, [by = level->value.front() - '0' - heading->level](Heading& one) { one.level += by; });
  if (says_no(piece, "heading")) blocks.erase(blocks.begin());
  return blocks;
}

}  // namespace kpss
