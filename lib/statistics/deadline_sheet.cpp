#include "statistics/deadline_sheet.hpp"

#include "text/grammar.hpp"
#include "text/typography.hpp"

namespace kpss {
namespace {

std::string place(const Span& at, const Viewpoint& from) {
  if (!at.source) return {};
  return fmt::format("{}:{}", from.path(at.source->path()), at.source->position(at.begin).line);
}

/// „před 12 dny“, „dnes“, „za 3 dny“.
std::string distance_in_words(std::int64_t days, Language language) {
  constexpr Noun days_ago{"dnem", "dny", "dny", "day", "days"};
  if (days == 0) return std::string(Phrase{"dnes", "today"}.in(language));
  if (days < 0) return fmt::format(fmt::runtime(Phrase{"před {}", "{} ago"}.in(language)), counted(language, -days, days_ago));
  return fmt::format(fmt::runtime(Phrase{"za {}", "in {}"}.in(language)), counted(language, days, noun::day));
}

}  // namespace

Sheet due_sheet(const std::vector<Deadline>& deadlines, DueQuestion question, bool words, Language language, const Viewpoint& from) {
  const auto word = [&](Phrase phrase) { return std::string(phrase.in(language)); };
  Sheet sheet;
  sheet.title = fmt::format(fmt::runtime(word({"Termíny ke dni {}, do {}", "Deadlines as of {}, until {}"})), short_date(language, question.today), short_date(language, question.until));
  sheet.columns = {{"state", word({"stav", "state"})}, {"day", word({"termín", "deadline"}), words}};
  sheet.columns.push_back({"days", word({"kdy", "when"}), true});
  for (const auto& [key, title] : {std::pair("kind", Phrase{"druh", "kind"}), std::pair("what", Phrase{"co", "what"}), std::pair("who", Phrase{"kdo", "who"}), std::pair("place", Phrase{"místo", "place"})}) sheet.columns.push_back({key, word(title)});
  std::int64_t overdue = 0, due = 0;
  const auto add = [&](const Deadline& deadline, std::string_view code, Phrase state) {
    const auto day = deadline.at_once ? question.today : deadline.day;
    const auto days = day.days() - question.today.days();
    const auto& kind = row_of(deadline.kind);
    sheet.rows.push_back({words ? word(state) : std::string(code), words ? short_date(language, day) : day.iso(), words ? Sheet::Cell(distance_in_words(days, language)) : Sheet::Cell(days), words ? word(kind.title) : std::string(kind.name), deadline.what, deadline.who, place(deadline.at, from)});
  };
  for (const auto& deadline : deadlines)
    if (is_overdue(deadline, question.today)) add(deadline, "overdue", {"po termínu", "overdue"}), ++overdue;
  for (const auto& deadline : deadlines)
    if (is_due(deadline, question.today, question.until)) add(deadline, "due", deadline.at_once ? Phrase{"dosud nepotvrzeno", "not confirmed yet"} : Phrase{"blíží se", "due"}), ++due;
  sheet.facts = {{"date", question.today.iso()}, {"until", question.until.iso()}, {"overdue", overdue}, {"due", due}};
  sheet.notes.push_back(fmt::format(fmt::runtime(word({"Po termínu: {}, blíží se: {}.", "Overdue: {}, due: {}."})), overdue, due));
  return sheet;
}

}  // namespace kpss
