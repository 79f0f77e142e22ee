#include "documents/report.hpp"

#include <algorithm>
#include <map>
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
    for (const auto& piece : narrative ? narrative->pieces : default_pieces()) {
      if (const auto* block = std::get_if<BlockPiece>(&piece))
        add_block(*block);
      else
        parts_.push_back({{}, std::get<TextPiece>(piece)});
    }
    // Texts come last: their links and ids ask what the blocks have.
    for (auto& part : parts_)
      if (part.text) part.blocks = narrative_blocks(context_.wording, *narrative, *part.text, figures_, [this](const std::string& name) { return id_of_link(name); });
    auto out = std::move(title_page_);
    for (auto& part : parts_) {
      if (part.text)
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
    std::optional<TextPiece> text = {};
  };

  void add_block(const BlockPiece& piece) {
    auto built = build_block(context_, date_, piece);
    for_each_heading(built, [&](const Heading& heading) {
      anchors_.emplace(piece.name, heading.id);
      ids_.insert(heading.id);
    });
    (piece.name == "title-page" ? title_page_ : parts_.emplace_back().blocks) = std::move(built);
  }

  /// Where a link of a text leads: to the first heading of a block, to the card of a measure; what is neither stays.
  std::string id_of_link(const std::string& name) const {
    if (const auto it = anchors_.find(name); it != anchors_.end()) return it->second;
    for (const auto& state : context_.states)
      if (state.measure->number.text == name) return context_.id_of_card(*state.measure);
    return name;
  }

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
  std::map<std::string, std::string> anchors_ = {};  ///< The first heading of each block.
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
