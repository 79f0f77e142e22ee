#include "cli/show_years.hpp"

#include <fmt/ostream.h>

#include <algorithm>
#include <ostream>

#include "statistics/history_grid.hpp"
#include "statistics/history_sheets.hpp"
#include "text/utf8.hpp"

namespace kpss::cli {
namespace {

std::string indented(const std::string& lines) {
  std::string out;
  for (std::size_t begin = 0; begin < lines.size();) {
    const auto end = std::min(lines.find('\n', begin), lines.size());
    out.append(begin == end ? "" : "  ").append(lines, begin, end - begin).append("\n");
    begin = end + 1;
  }
  return out;
}

void heading(Session& session, Phrase phrase) { fmt::print(session.world.out, "\n{}\n", phrase.in(session.language)); }

/// A table without its title and notes, which stand elsewhere here.
void print_table(Session& session, Sheet sheet) {
  sheet.title.clear();
  sheet.notes.clear();
  session.world.out << indented(sheet_as_table(sheet));
}

/// What was said of each year: a line for the comment, a line for the reason.
void print_comments(Session& session, const MeasureHistory& history) {
  const auto said = [](const HistoryYear& year) { return year.state.record && (year.state.record->comment || year.state.record->reason); };
  if (std::ranges::none_of(history.years, said)) return;
  heading(session, {"Slovní hodnocení:", "In words:"});
  for (const auto& year : history.years) {
    if (!said(year)) continue;
    const auto& record = *year.state.record;
    std::vector<std::string> texts;
    if (record.comment) texts.push_back(utf8::visible(*record.comment));
    if (record.reason) texts.push_back(fmt::format("{} {}", Phrase{"Důvod:", "Reason:"}.in(session.language), utf8::visible(*record.reason)));
    const auto whose = history.members.size() == 1 ? std::string() : fmt::format(" ({})", name_in_history(*year.state.measure));
    fmt::print(session.world.out, "  {}{}: {}\n", year.state.year, whose, fmt::join(texts, " "));
  }
}

}  // namespace

Sheet years_of(const Repository& repository, const Measure& measure, bool words, Language language) { return history_sheet(repository, MeasureHistories(repository).of(measure), words, language); }
Sheet years_of(const Repository& repository, const Plan& plan, bool words, Language language) { return trend_sheet(repository, plan, words, language); }

void show_years(const Repository& repository, const Measure& measure, Session& session) {
  const auto history = MeasureHistories(repository).of(measure);
  if (history.members.size() > 1 || std::ranges::any_of(history.members, [](const HistoryMember& member) { return !member.not_continued.empty(); })) {
    heading(session, {"Historie:", "History:"});
    for (const auto& member : history.members) fmt::print(session.world.out, "  {}\n", utf8::visible(in_history(member, session.language)));
  }
  if (history.years.empty()) return;
  heading(session, {"Plnění po letech:", "Fulfilment by year:"});
  print_table(session, history_sheet(repository, history, true, session.language));
  if (const auto grid = history_grid(history, session.language); !grid.empty()) session.world.out << "\n" << indented(grid);
  print_comments(session, history);
}

void show_years(const Repository& repository, const Plan& plan, Session& session) {
  auto sheet = trend_sheet(repository, plan, true, session.language);
  if (sheet.rows.empty()) return;
  heading(session, {"Plnění po letech:", "Fulfilment by year:"});
  const auto notes = sheet.notes;
  print_table(session, std::move(sheet));
  for (const auto& note : notes) fmt::print(session.world.out, "\n  {}\n", note);
}

}  // namespace kpss::cli
