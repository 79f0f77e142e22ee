#include "documents/report.hpp"

#include <algorithm>
#include <set>

#include "documents/lines.hpp"
#include "documents/report/blocks.hpp"
#include "documents/report/narrative.hpp"
#include "statistics/figure.hpp"
#include "words/report.hpp"

namespace kpss {
namespace {

std::string title(const ReportContext& context) {
  const auto& plan = context.plan;
  if (plan.labels && plan.labels->report && context.language == context.written) return context.text(words::for_year, *plan.labels->report, context.year);
  // Only the plan itself knows its name in the Czech genitive.
  const bool genitive = plan.genitive && context.language == Language::cs;
  return context.text(words::report_on, genitive ? *plan.genitive : std::string(words::the_plan.in(context.language)), context.year);
}

/// What a report is made of where the coordinator wrote no text for it.
std::vector<Piece> default_pieces() {
  std::vector<Piece> pieces;
  for (const auto& block : report_blocks)
    if (block.section.empty()) pieces.push_back(BlockPiece{.name = std::string(block.name), .at = {}, .fence = {}, .attributes = {}});
  return pieces;
}

/// What a figure stands for in a text; a report that asks for what nobody can compute is not printed.
std::optional<std::string> figure_in_words(const ReportContext& context, const std::string& figure) {
  const auto name = FigureName::parse(figure);
  if (!name) return {};
  return explain({context.selection, context.compare}, *name).value;
}

/// Puts the pieces of a report together, so that it is one document: title page first, every id once, no level of headings skipped.
class Assembly {
 public:
  Assembly(const ReportContext& context, Date date) : context_(context), date_(date), figures_([&context](const std::string& figure) { return figure_in_words(context, figure); }) {}

  Blocks blocks(const Narrative* narrative) {
    const auto pieces = narrative ? narrative->pieces : default_pieces();
    for (const auto& piece : pieces) {
      if (const auto* block = std::get_if<BlockPiece>(&piece)) {
        auto built = build_block(context_, date_, *block);
        for_each_heading(built, [&](const Heading& heading) { ids_.insert(heading.id); });
        (block->name == "title-page" ? title_page_ : parts_.emplace_back(Part{{}, false}).blocks) = std::move(built);
      } else {
        parts_.push_back({narrative_blocks(context_.wording, *narrative, std::get<TextPiece>(piece), figures_), true});
      }
    }
    auto out = std::move(title_page_);
    for (auto& part : parts_) {
      if (part.is_text)
        fit_text(part.blocks);
      else
        fit_block(part.blocks);
      append(out, std::move(part.blocks));
    }
    return out;
  }

 private:
  struct Part {
    Blocks blocks;
    bool is_text;
  };

  /// A text's own headings take what ids the blocks have left, and skip no level.
  void fit_text(Blocks& blocks) {
    for_each_heading(blocks, [&](Heading& heading) {
      auto id = heading.id;
      for (int number = 2; !ids_.insert(id).second; ++number) id = fmt::format("{}-{}", heading.id, number);
      heading.id = std::move(id);
      level_ = heading.level = std::min(heading.level, level_ + 1);
    });
  }
  /// A block that follows no chapter moves up as a whole.
  void fit_block(Blocks& blocks) {
    int up = -1;
    for_each_heading(blocks, [&](Heading& heading) {
      if (up < 0) up = std::max(0, heading.level - level_ - 1);
      level_ = heading.level = std::max(1, heading.level - up);
    });
  }

  const ReportContext& context_;
  Date date_;
  FigureInWords figures_;       ///< What `{{…}}` in a text stands for.
  Blocks title_page_ = {};
  std::vector<Part> parts_ = {};
  std::set<std::string> ids_ = {};
  int level_ = 0;               ///< Of the last heading.
};

}  // namespace

Document annual_report(const ReportSubject& subject) {
  Document document{.language = subject.language, .title = {}, .date = subject.date, .blocks = {}};
  const ReportContext context(subject, document.left_out);
  document.title = title(context);
  document.subtitle = context.theirs(subject.plan.title);
  if (const auto* manifest = subject.repository.manifest()) document.authors.push_back(context.theirs(manifest->name));
  document.blocks = Assembly(context, subject.date).blocks(subject.repository.narrative(id_of(subject.plan), subject.year));
  return document;
}

}  // namespace kpss
