#include "documents/summary.hpp"

#include <algorithm>

#include "documents/contact.hpp"
#include "documents/figures.hpp"
#include "documents/lines.hpp"
#include "documents/summary/branches.hpp"
#include "text/sentences.hpp"
#include "text/utf8.hpp"
#include "words/report.hpp"
#include "words/summary.hpp"

namespace kpss {
namespace {

constexpr std::size_t longest_vision = 320;
constexpr std::size_t longest_invitation = 130;
constexpr std::size_t most_invitations = 4;

/// What of a page A4 is left for the table of priorities, in millimetres. Measured with the formats that need most, with some to spare.
class Page {
 public:
  explicit Page(const std::string& title) { take(title, 42, 9); }
  void take(const std::string& text, std::size_t characters_a_line = 85, int millimetres_a_line = 6) {
    if (!text.empty()) left_ -= static_cast<int>(utf8::length(text) / characters_a_line + 1) * millimetres_a_line;
  }
  int left() const { return left_; }

 private:
  int left_ = 138;
};

std::string subtitle(const Wording& wording, const Plan& plan) {
  const auto* manifest = wording.repository.manifest();
  const auto territory = manifest ? wording.theirs(manifest->territory) : std::string();
  if (!plan.period) return territory;
  return wording.text(words::in_summary::period_and_territory, short_date(wording.language, plan.period->from), short_date(wording.language, plan.period->to), territory);
}

MoneySum planned(const std::vector<const Measure*>& measures) {
  MoneySum sum;
  for (const auto* measure : measures)
    for (const auto& line : measure->budget) sum.add(known_amount(line));
  return sum;
}

std::vector<std::string> ways_to_take_part(const Wording& wording) {
  std::vector<std::string> ways;
  if (const auto* manifest = wording.repository.manifest())
    for (const auto& way : manifest->take_part)
      if (ways.size() < most_invitations) ways.push_back(shortened(way, longest_invitation));
  return ways;
}

Inlines contact(const Wording& wording) {
  auto line = contact_line(wording);
  if (!line.empty()) line.insert(line.begin(), {Strong{{wording.text(words::in_summary::contact) + ":"}}, " "});
  return line;
}

}  // namespace

Document plan_summary(const PlanSubject& subject) {
  Document document{.language = subject.language, .title = {}, .date = subject.date, .blocks = {}, .brief = true};
  const Wording wording(subject.repository, subject.language, subject.audience, document.left_out);
  const auto& plan = subject.plan;
  document.title = wording.theirs(plan.title);
  document.subtitle = subtitle(wording, plan);
  std::vector<const Measure*> measures;
  for (const auto& measure : subject.repository.all<Measure>())
    if (plan_of(measure) == id_of(plan)) measures.push_back(&measure);

  auto& blocks = document.blocks;
  const auto part = [&](std::string id, Phrase title, Blocks content) {
    if (content.empty()) return;
    blocks.push_back(Heading{1, std::move(id), {wording.text(title)}});
    append(blocks, std::move(content));
  };
  const auto vision = plan.vision ? shortened(wording.theirs(plan.vision), longest_vision) : std::string();
  auto ways = ways_to_take_part(wording);
  const auto how_to_reach = contact(wording);
  Page page(document.title);
  page.take(vision);
  // The priorities matter more than the last of the invitations.
  Blocks branches;
  for (;; ways.pop_back()) {
    auto rest = page;
    for (const auto& way : ways) rest.take(way);
    branches = branches_table(wording, plan, measures, rest.left());
    if (!branches.empty() || ways.size() <= 1) break;
  }
  if (!vision.empty()) part("vision", words::in_summary::what_we_want, {Paragraph{{vision}}});
  part("branches", words::in_summary::what_we_do, std::move(branches));
  const auto size = wording.sentence(words::plan_has, {size_in_words(wording, plan, static_cast<std::int64_t>(measures.size()))});
  part("figures", words::in_summary::figures, {Paragraph{size + Inlines{" "} + money_sentence(wording, planned(measures), "planned", words::in_summary::plan_money, words::in_summary::no_plan_money)}});
  auto invitation = list_of(wording, ways);
  if (!how_to_reach.empty()) invitation.push_back(Paragraph{how_to_reach});
  part("take-part", words::in_summary::take_part, std::move(invitation));
  return document;
}

}  // namespace kpss
