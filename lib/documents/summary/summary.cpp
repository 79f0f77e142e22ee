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

// What fits on the page, in characters of a line and in lines; measured on A4 with the fonts of the PDF and some to spare.
constexpr std::size_t line_length = 85;
constexpr std::size_t lines_of_branches = 27;
constexpr std::size_t longest_vision = 380;
constexpr std::size_t longest_invitation = 130;
constexpr std::size_t most_invitations = 5;

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

Blocks take_part(const Wording& wording) {
  Blocks blocks;
  std::vector<std::string> ways;
  if (const auto* manifest = wording.repository.manifest())
    for (const auto& way : manifest->take_part)
      if (ways.size() < most_invitations) ways.push_back(shortened(way, longest_invitation));
  append(blocks, list_of(wording, ways));
  if (auto line = contact_line(wording); !line.empty()) {
    line.insert(line.begin(), {Strong{{wording.text(words::in_summary::contact) + ":"}}, " "});
    blocks.push_back(Paragraph{std::move(line)});
  }
  return blocks;
}

/// How many lines of a page a text of the plan takes.
std::size_t lines_of(const std::string& text) { return text.empty() ? 0 : utf8::length(text) / line_length + 1; }

}  // namespace

Document plan_summary(const PlanSubject& subject) {
  Document document{.language = subject.language, .title = {}, .date = subject.date, .compact = true, .blocks = {}};
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
  if (!vision.empty()) part("vision", words::in_summary::what_we_want, {Paragraph{{vision}}});
  const auto room = lines_of_branches + lines_of(std::string(longest_vision, 'x')) - lines_of(vision);
  part("branches", words::in_summary::what_we_do, branches_table(wording, plan, measures, room));
  const auto size = wording.text(words::plan_has, size_in_words(wording, plan, static_cast<std::int64_t>(measures.size())));
  part("figures", words::in_summary::figures, {Paragraph{{size + " " + money_sentence(wording, planned(measures), words::in_summary::plan_money, words::in_summary::no_plan_money)}}});
  part("take-part", words::in_summary::take_part, take_part(wording));
  return document;
}

}  // namespace kpss
