#include <algorithm>

#include "statistics/history_sheets.hpp"
#include "statistics/share.hpp"
#include "statistics/sheets.hpp"
#include "statistics/trend.hpp"

namespace kpss {
namespace {

std::string word(Phrase phrase, Language language) { return std::string(phrase.in(language)); }

Sheet::Cell share(const TrendYear& year) {
  const auto tenths = share_of(fulfilled(*year.plan, year.tally), year.tally.total());
  return tenths ? Sheet::Cell{Sheet::Share{*tenths}} : Sheet::Cell{};
}

}  // namespace

Sheet trend_sheet(const Repository& repository, const Plan& plan, bool words, Language language) {
  const auto trend = trend_of(repository, plan);
  std::vector<Status> shown;
  for (const auto status : statuses)
    if (!words || std::ranges::any_of(trend, [&](const TrendYear& year) { return year.tally.of(status) > 0; })) shown.push_back(status);
  Sheet sheet{.language = language, .columns = {}, .rows = {}};
  sheet.title = fmt::format(fmt::runtime(word({"{} – vývoj po letech", "{} – year by year"}, language)), plan.title);
  sheet.facts = {{"plan", std::string(id_of(plan))}};
  sheet.columns = {{"year", word({"rok", "year"}, language), true}, {"plan", word({"plán", "plan"}, language)}, {"measures", word({"opatření", "measures"}, language), true}};
  for (const auto status : shown) sheet.columns.push_back({std::string(row_of(status).code), label_of(repository, plan, status, language), true});
  sheet.columns.push_back({"counts_as_fulfilled", word({"počítá se za splněné", "counts as fulfilled"}, language), true});
  sheet.columns.push_back({"share", word({"podíl v %", "share in %"}, language), true});
  for (const auto& year : trend) {
    std::vector<Sheet::Cell> cells = {std::int64_t{year.year}, std::string(id_of(*year.plan)), year.tally.total()};
    for (const auto status : shown) cells.emplace_back(year.tally.of(status));
    cells.emplace_back(fulfilled(*year.plan, year.tally));
    cells.push_back(share(year));
    sheet.rows.push_back(std::move(cells));
  }
  if (trend.empty()) sheet.notes.push_back(word({"Plán nemá žádné hodnocení.", "The plan was never monitored."}, language));
  if (!counts_alike(trend)) sheet.notes.push_back(word({"Plány nepočítají za splněné tytéž stavy; podíly proto nelze srovnávat mezi plány.", "The plans do not count the same statuses as fulfilled, so shares cannot be compared across plans."}, language));
  return sheet;
}

}  // namespace kpss
