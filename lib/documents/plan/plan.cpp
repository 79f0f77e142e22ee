#include "documents/plan.hpp"

#include "documents/plan/parts.hpp"
#include "words/plan.hpp"
#include "words/report.hpp"

namespace kpss {
namespace {

struct Chapter {
  std::string_view id;
  Phrase title;
  Blocks (*content)(const PlanContext&);
};

/// What section 3 h) of the act asks for, in its order.
constexpr Chapter chapters[] = {{"how-made", words::in_plan::how_made, plan_how_made},
                                {"resources", words::in_plan::resources, plan_resources},
                                {"strategy", words::in_plan::strategy, plan_strategy},
                                {"duties", words::in_plan::duties, plan_duties},
                                {"follow-up", words::in_plan::follow_up, plan_follow_up}};

/// Headings down to a level, those of cards too.
std::int64_t headings(const Blocks& blocks, int level) {
  std::int64_t count = 0;
  for (const auto& block : blocks) {
    if (const auto* heading = std::get_if<Heading>(&block.form)) count += heading->level <= level;
    if (const auto* division = std::get_if<Division>(&block.form)) count += headings(division->content, level);
  }
  return count;
}

/// As many levels as the contents have room for on one page.
int depth_of(const Blocks& blocks) {
  constexpr std::int64_t most_lines = 36;
  return headings(blocks, 3) <= most_lines ? 3 : 2;
}

}  // namespace

Document plan_document(const PlanSubject& subject) {
  Document document{.language = subject.language, .title = {}, .date = subject.date, .blocks = {}};
  const PlanContext context(subject, document.left_out);
  document.title = context.theirs(subject.plan.title);
  if (subject.plan.kind) document.subtitle = capitalised(context.wording.label(*subject.plan.kind));
  if (const auto* manifest = subject.repository.manifest()) document.authors.push_back(context.theirs(manifest->name));
  Blocks blocks;
  if (subject.plan.introduction) {
    blocks.push_back(Heading{1, "introduction", {context.text(words::in_plan::introduction)}});
    append(blocks, paragraphs(context.wording, subject.plan.introduction));
  }
  for (const auto& chapter : chapters) {
    blocks.push_back(Heading{1, std::string(chapter.id), {context.text(chapter.title)}});
    auto content = chapter.content(context);
    if (content.empty()) content.push_back(Paragraph{{context.text(words::in_plan::part_missing)}});
    append(blocks, std::move(content));
  }
  append(blocks, plan_approvals(context));
  append(blocks, plan_comments(context));
  document.blocks = {Division{"title-page", plan_title_page(context)}, Contents{context.text(words::contents), depth_of(blocks)}};
  append(document.blocks, std::move(blocks));
  return document;
}

}  // namespace kpss
