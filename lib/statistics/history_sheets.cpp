#include "statistics/history_sheets.hpp"

#include <algorithm>

#include "statistics/sheets.hpp"

namespace kpss {
namespace {

std::string value_in(const IndicatorValue* value, bool words, Language language) {
  if (!value) return words ? "–" : "";
  if (words) return indicator_value_in_words(language, *value);
  if (const auto* number = std::get_if<Decimal>(&value->value)) return number->plain();
  if (const auto* date = std::get_if<Date>(&value->value)) return date->iso();
  if (const auto* truth = std::get_if<bool>(&value->value)) return *truth ? "true" : "false";
  return {};
}

/// "klienti 43 / 45"; for programs "klienti=43/45".
std::string values_in(const HistoryYear& year, bool words, Language language) {
  std::vector<std::string> parts;
  for (const auto& value : year.values) {
    if (!value.actual && !value.target) continue;
    auto part = fmt::format("{}{}{}", value.indicator->id, words ? " " : "=", value_in(value.actual, words, language));
    if (value.target) part += (words ? " / " : "/") + value_in(value.target, words, language);
    parts.push_back(std::move(part));
  }
  return fmt::format("{}", fmt::join(parts, words ? "; " : ";"));
}

std::string money(const MoneySum& sum, Language language) {
  if (sum.lines == 0) return "–";
  if (sum.overflow) return "?";
  if (sum.lines == sum.unquantified) return std::string(Phrase{"nevyčísleno", "not quantified"}.in(language));
  const auto known = money_in_words(language, sum.known);
  return sum.unquantified == 0 ? known : fmt::format(fmt::runtime(Phrase{"{} + nevyčísleno: {}", "{} + not quantified: {}"}.in(language)), known, sum.unquantified);
}

/// Amounts for programs: nothing where nothing is known.
Sheet::Cell known(const MoneySum& sum) { return sum.lines == sum.unquantified || sum.overflow ? Sheet::Cell{} : Sheet::Cell{sum.known.plain()}; }

std::string text(const std::optional<std::string>& written) { return written.value_or(""); }

Sheet history_in_codes(const MeasureHistory& history) {
  Sheet sheet{.columns = {{"year", "year", true}, {"plan", "plan"}, {"measure", "measure"}, {"status", "status"}, {"back_since", "back since", true}, {"indicators", "indicators"}, {"planned", "planned", true}, {"planned_lines", "planned lines", true}, {"planned_unquantified", "planned, not quantified", true}, {"actual", "actual", true}, {"actual_lines", "actual lines", true}, {"actual_unquantified", "actual, not quantified", true}, {"comment", "comment"}, {"reason", "reason"}}, .rows = {}};
  for (const auto& year : history.years) {
    const auto* record = year.state.record;
    sheet.rows.push_back({std::int64_t{year.state.year}, std::string(id_of(*year.member->plan)), std::string(id_of(*year.member->measure)), std::string(row_of(year.state.status).code),
                          year.back_since ? Sheet::Cell{std::int64_t{year.back_since}} : Sheet::Cell{}, values_in(year, false, Language::en), known(year.planned), std::int64_t{year.planned.lines}, std::int64_t{year.planned.unquantified}, known(year.actual),
                          std::int64_t{year.actual.lines}, std::int64_t{year.actual.unquantified}, record ? text(record->comment) : "", record ? text(record->reason) : ""});
  }
  return sheet;
}

Sheet history_in_words(const Repository& repository, const MeasureHistory& history, Language language) {
  const auto word = [&](Phrase phrase) { return std::string(phrase.in(language)); };
  Sheet sheet{.columns = {{"year", word({"rok", "year"}), true}, {"plan", word({"plán", "plan"})}, {"measure", word({"opatření", "measure"})}, {"status", word({"stav", "status"})}, {"back_since", word({"zhoršení", "went back"})}, {"indicators", word({"indikátory (skutečnost / cíl)", "indicators (actual / target)"})}, {"planned", word({"předpoklad", "planned"}), true}, {"actual", word({"skutečnost", "actual"}), true}}, .rows = {}};
  for (const auto& year : history.years) {
    const auto& plan = *year.member->plan;
    const auto back = year.back_since ? fmt::format(fmt::runtime(word({"▼ proti roku {}", "▼ since {}"})), year.back_since) : std::string();
    sheet.rows.push_back({std::int64_t{year.state.year}, std::string(id_of(plan)), year.member->measure->number.text, fmt::format("{} {}", mark_of(year.state.status), label_of(repository, plan, year.state.status, language)), back, values_in(year, true, language),
                          money(year.planned, language), money(year.actual, language)});
  }
  const auto nothing = [&](std::size_t column) { return std::ranges::all_of(sheet.rows, [&](const auto& row) { const auto& cell = std::get<std::string>(row[column]); return cell.empty() || cell == "–"; }); };
  for (const std::size_t column : {7U, 6U, 5U, 4U}) {
    if (!nothing(column)) continue;
    sheet.columns.erase(sheet.columns.begin() + static_cast<std::ptrdiff_t>(column));
    for (auto& row : sheet.rows) row.erase(row.begin() + static_cast<std::ptrdiff_t>(column));
  }
  return sheet;
}

std::string tied_to(const HistoryMember& member, TieKind kind) {
  std::vector<std::string> names;
  for (const auto& tie : member.ties)
    if (tie.kind == kind) names.push_back(name_in_history(*tie.to));
  return fmt::format("{}", fmt::join(names, ", "));
}

std::vector<std::string> words_of(const HistoryMember& member, Language language) {
  std::vector<std::string> words;
  const auto say_of = [&](Phrase phrase, const auto&... values) { words.push_back(fmt::format(fmt::runtime(phrase.in(language)), values...)); };
  if (const auto names = tied_to(member, TieKind::continues); !names.empty()) say_of({"pokračuje v {}", "continues {}"}, names);
  if (const auto names = tied_to(member, TieKind::replaces); !names.empty()) say_of({"nahrazuje {}", "replaces {}"}, names);
  if (const auto names = tied_to(member, TieKind::carries_out); !names.empty()) say_of({"provádí {}", "carries out {}"}, names);
  if (member.measure->added) say_of({"doplněno {}", "added on {}"}, short_date(language, *member.measure->added));
  if (member.measure->dropped) say_of({"vypuštěno {}", "dropped on {}"}, short_date(language, *member.measure->dropped));
  if (member.years.empty()) say_of({"bez hodnocení", "never reported on"});
  for (const auto& said : member.not_continued) say_of({"v plánu {} nepokračuje: {}", "not continued in plan {}: {}"}, id_of(*said.plan), said.entry->reason);
  return words;
}

}  // namespace

std::string name_in_history(const Measure& measure) { return fmt::format("{}/{}", plan_of(measure), id_of(measure)); }

std::string_view mark_of(Status status) {
  switch (status) {
    case Status::fulfilled: return "●";
    case Status::ongoing: return "»";
    case Status::partly: return "◐";
    case Status::not_started: return "○";
    case Status::postponed: return "…";
    case Status::unfulfilled: return "×";
    case Status::cancelled: return "–";
    case Status::not_reported: return "?";
  }
  return "?";
}

std::string in_history(const HistoryMember& member, Language language) {
  auto line = fmt::format("{} {}", name_in_history(*member.measure), member.measure->title);
  if (const auto words = words_of(member, language); !words.empty()) line += fmt::format(" ({})", fmt::join(words, "; "));
  return line;
}

Sheet history_sheet(const Repository& repository, const MeasureHistory& history, bool words, Language language) {
  auto sheet = words ? history_in_words(repository, history, language) : history_in_codes(history);
  sheet.facts = {{"plan", std::string(plan_of(*history.of))}, {"measure", std::string(id_of(*history.of))}};
  sheet.title = fmt::format(fmt::runtime(Phrase{"Historie opatření {} – {}", "History of measure {} – {}"}.in(language)), name_in_history(*history.of), history.of->title);
  if (history.years.empty()) sheet.notes.emplace_back(Phrase{"Opatření nemá žádné hodnocení.", "The measure was never monitored."}.in(language));
  for (const auto& member : history.members)
    sheet.notes.push_back(in_history(member, language));
  return sheet;
}

}  // namespace kpss
