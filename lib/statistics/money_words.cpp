#include "statistics/money_words.hpp"

#include "text/typography.hpp"
#include "words/measure.hpp"

namespace kpss {
namespace {

template <class... Args>
std::string text(Language language, Phrase phrase, const Args&... args) {
  return typeset(language, fmt::vformat(phrase.in(language), fmt::make_format_args(args...)));
}

template <class Line>
std::string amount(Language language, const Line& line) {
  if (line.amount) {
    if (const auto* why = std::get_if<Unquantified>(&line.amount->value)) return typeset(language, option_of(*why).label.in(language));
    const auto money = known_amount(line);
    return money ? money_in_words(language, *money) : std::string();
  }
  return line.thousands ? text(language, words::thousands, decimal_in_words(language, *line.thousands)) : std::string();
}

template <class Line>
std::string with_result(Language language, const Line& line) {
  const auto written = as_written(language, line);
  const auto money = known_amount(line);
  return money && !line.amount ? fmt::format("{} = {}", written, money_in_words(language, *money)) : written;
}

}  // namespace

std::string as_written(Language language, const BudgetLine& line) {
  if (auto known = amount(language, line); !known.empty() || !line.unit_price) return known;
  const auto price = money_in_words(language, *line.unit_price);
  const auto each = line.unit ? text(language, words::unit_price, price, *line.unit) : text(language, words::unit_price_bare, price);
  return line.units ? fmt::format("{} × {}", each, decimal_in_words(language, *line.units)) : each;
}

std::string as_written(Language language, const CostLine& line) { return amount(language, line); }

std::string in_full(Language language, const BudgetLine& line) { return with_result(language, line); }
std::string in_full(Language language, const CostLine& line) { return with_result(language, line); }

}  // namespace kpss
