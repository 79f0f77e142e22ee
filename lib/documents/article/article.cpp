#include "documents/article.hpp"

#include <algorithm>

#include "documents/article/choice.hpp"
#include "documents/contact.hpp"
#include "documents/figures.hpp"
#include "documents/lines.hpp"
#include "text/decimal.hpp"
#include "text/sentences.hpp"
#include "text/typography.hpp"
#include "words/article.hpp"
#include "words/report.hpp"
#include "words/summary.hpp"

namespace kpss {
namespace {

constexpr std::size_t longest_sentence = 170;

struct Article {
  const ReportSubject& subject;
  const Wording& wording;
  std::vector<MeasureState> states;
  std::vector<Excluded> excluded;
  ArticleChoice choice;

  std::string measures(std::size_t number) const {
    return count_of(wording.language, static_cast<std::int64_t>(number), plan_words(subject.plan, wording.language, wording.written).measure);
  }
};

/// "Title: what was said of it, in one sentence."
List told(const Article& article, const std::vector<const MeasureState*>& states, std::optional<std::string> MonitoringRecord::*what) {
  List list;
  for (const auto* state : states) {
    Inlines line{Strong{{article.wording.theirs(state->measure->title)}}};
    if (state->record && state->record->*what) line.push_back(" – " + shortened(first_sentence(article.wording.theirs(state->record->*what)), longest_sentence));
    list.items.push_back({Paragraph{std::move(line)}});
  }
  return list;
}

Blocks done(const Article& article) {
  const auto& plan = article.subject.plan;
  const auto all = static_cast<std::int64_t>(article.states.size());
  const auto number = fulfilled(plan, tally_of(article.states));
  if (all == 0) return {};
  const auto& wording = article.wording;
  const auto size = wording.sentence(words::plan_has, {size_in_words(wording, plan, all + static_cast<std::int64_t>(article.excluded.size()))});
  const auto share = wording.sentence(article.excluded.empty() ? words::fulfilled_of : words::fulfilled_of_counted, {quantity("fulfilled", article.measures(static_cast<std::size_t>(number))), quantity("share", exact_share(wording.language, number, all))});
  Blocks blocks{Paragraph{size + Inlines{" "} + share}};
  if (article.choice.done.empty()) return blocks;
  blocks.push_back(Paragraph{{article.wording.text(words::in_article::among_others)}});
  blocks.push_back(told(article, article.choice.done, &MonitoringRecord::comment));
  return blocks;
}

Blocks missed(const Article& article) {
  const auto number = std::count_if(article.states.begin(), article.states.end(), [&](const MeasureState& state) { return fell_short(article.subject.plan, state.status); });
  if (number == 0) return {};
  Blocks blocks{Paragraph{{article.wording.text(words::in_article::short_of, article.measures(static_cast<std::size_t>(number)))}}};
  if (!article.choice.missed.empty()) blocks.push_back(told(article, article.choice.missed, &MonitoringRecord::reason));
  return blocks;
}

/// What was spent, and the meetings that anybody could come to, with their places.
Blocks figures(const Article& article) {
  const auto& wording = article.wording;
  Blocks blocks{Paragraph{money_sentence(wording, money_of(money_lines(article.states)).actual, "actual", words::actual_money, words::no_actual_money)}};
  std::vector<std::string> places;
  std::int64_t meetings = 0;
  for (const auto& meeting : wording.repository.all<Meeting>()) {
    if (!meeting.open_to_public || meeting.date.year != article.subject.year || !took_place(meeting)) continue;
    ++meetings;
    if (!meeting.place) continue;
    auto place = wording.theirs(*meeting.place);
    if (std::find(places.begin(), places.end(), place) == places.end()) places.push_back(std::move(place));
  }
  if (meetings == 0) return blocks;
  const auto count = number_in_words(wording.language, meetings);
  blocks.push_back(Paragraph{{places.empty() ? wording.text(words::in_article::open_meetings, count) : wording.text(words::in_article::open_meetings_in, count, fmt::format("{}", fmt::join(places, "; ")))}});
  return blocks;
}

std::string titles(const Article& article, const std::vector<const Measure*>& measures) {
  std::string text;
  for (const auto* measure : measures) text.append(text.empty() ? "" : ", ").append(quoted(article.wording.language, article.wording.theirs(measure->title)));
  return text;
}

Blocks next(const Article& article) {
  const auto& subject = article.subject;
  const auto& plan = subject.plan;
  const int year = subject.year;
  std::vector<std::string> sentences;
  if (plan.period && plan.period->to.year > year) {
    if (!article.choice.begins.empty()) sentences.push_back(article.wording.text(words::in_article::begins, year + 1, titles(article, article.choice.begins)));
    if (!article.choice.goes_on.empty()) sentences.push_back(article.wording.text(words::in_article::goes_on, titles(article, article.choice.goes_on)));
  }
  if (plan.period) sentences.push_back(article.wording.text(subject.date > plan.period->to ? words::in_article::ended : words::in_article::valid_until, long_date(subject.language, plan.period->to)));
  for (const auto& other : subject.repository.all<Plan>())
    if (other.replaces && other.replaces->id == id_of(plan)) sentences.push_back(article.wording.text(words::in_article::followed_by, article.wording.theirs(other.title)));
  return sentences.empty() ? Blocks{} : Blocks{Paragraph{{fmt::format("{}", fmt::join(sentences, " "))}}};
}

Blocks take_part(const Article& article) {
  Blocks blocks;
  if (const auto* manifest = article.wording.repository.manifest()) append(blocks, list_of(article.wording, manifest->take_part));
  auto contact = contact_line(article.wording);
  if (contact.empty()) return blocks;
  contact.insert(contact.begin(), {article.wording.text(words::in_article::everybody), " "});
  contact.push_back(".");
  blocks.push_back(Paragraph{std::move(contact)});
  return blocks;
}

}  // namespace

Document bulletin_article(const ReportSubject& subject) {
  Document document{.language = subject.language, .title = {}, .date = subject.date, .blocks = {}, .brief = true};
  const Wording wording(subject.repository, subject.language, subject.audience, document.left_out);
  Article article{subject, wording, states_in(subject.repository, subject.plan, subject.year), excluded_in(subject.repository, subject.plan, subject.year), {}};
  article.choice = choice_for_article(subject.plan, article.states, article.excluded, subject.year);
  document.title = wording.text(article.choice.done.empty() ? words::in_article::headline : words::in_article::headline_done, subject.year);
  auto& blocks = document.blocks;
  blocks.push_back(Paragraph{{wording.text(words::in_article::lead, wording.theirs(subject.plan.title), subject.year)}, "lead"});
  const auto part = [&](std::string id, std::string title, Blocks content) {
    if (content.empty()) return;
    blocks.push_back(Heading{1, std::move(id), {std::move(title)}});
    append(blocks, std::move(content));
  };
  part("done", wording.text(words::in_article::what_was_done), done(article));
  part("missed", wording.text(words::in_article::what_was_not), missed(article));
  part("figures", wording.text(words::in_article::figures_of_year, subject.year), figures(article));
  part("next", wording.text(words::in_article::what_next), next(article));
  part("take-part", wording.text(words::in_summary::take_part), take_part(article));
  return document;
}

}  // namespace kpss
