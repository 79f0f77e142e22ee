#include <algorithm>

#include "documents/charts/chart_parts.hpp"
#include "documents/charts/chart_text.hpp"
#include "documents/charts/chart_words.hpp"
#include "documents/markdown/escape.hpp"
#include "documents/markdown/layout.hpp"
#include "words/report.hpp"

namespace kpss {

namespace {

constexpr int money_height = 17;
constexpr int money_gap = 5;
constexpr int pair_height = 2 * money_height + money_gap;
constexpr int beside_bar = 8;

bool is_known(const MoneySum& sum) { return sum.lines > sum.unquantified && !sum.overflow; }
std::int64_t hellers(const MoneySum& sum) { return is_known(sum) ? std::max<std::int64_t>(sum.known.hellers, 0) : 0; }

std::string title_of_series(Phrase phrase, Language language) { return std::string(phrase.in(language)); }

/// "4 700 000 Kč (nevyčísleno: 1)", "nevyčísleno", "neuvedeno".
std::string amount(const MoneySum& sum, Language language) {
  if (sum.lines == 0) return std::string(Phrase{"neuvedeno", "not stated"}.in(language));
  if (sum.overflow) return std::string(Phrase{"součet je příliš velký", "the sum is too large"}.in(language));
  if (!is_known(sum)) return std::string(Phrase{"nevyčísleno", "not quantified"}.in(language));
  const auto known = money_in_words(language, sum.known);
  return sum.unquantified == 0 ? known : fmt::format(fmt::runtime(Phrase{"{} (nevyčísleno: {})", "{} (not quantified: {})"}.in(language)), known, number_in_words(language, sum.unquantified));
}

struct MoneyScale {
  std::int64_t most = 0;
  int room = 0;  ///< Pixels, or columns, of the longest bar.

  int length(const MoneySum& sum, int least) const {
    const auto value = hellers(sum);
    return value == 0 ? 0 : std::max(least, proportional_ends(std::vector{value, most - value}, room).front());
  }
};

std::int64_t most_of(const MoneyChart& chart) {
  std::int64_t most = 0;
  for (const MoneyBar& bar : chart.bars) most = std::max({most, hellers(bar.planned), hellers(bar.actual)});
  return most;
}

std::string in_words(const MoneyChart& chart) {
  std::vector<std::string> sentences;
  for (const MoneyBar& bar : chart.bars)
    sentences.push_back(fmt::format("{}: {} {}, {} {}.", normalised(bar.label), words::planned.in(chart.language), amount(bar.planned, chart.language), words::actual.in(chart.language), amount(bar.actual, chart.language)));
  if (sentences.empty()) sentences.push_back(fmt::format("{}.", nothing_counted(chart.language)));
  return titled(chart.title, sentences);
}

std::string in_characters(const MoneyChart& chart) {
  if (chart.bars.empty()) return fmt::format("{}\n", nothing_counted(chart.language));
  const MoneyScale scale{most_of(chart), bar_columns};
  std::vector<std::string> labels, rows;
  for (const MoneyBar& bar : chart.bars) labels.push_back(bar.label);
  const auto line = [&](const MoneySum& sum, std::string_view style) { return joined({repeated(fill_of(style).character, scale.length(sum, 1)), amount(sum, chart.language)}, " "); };
  for (const MoneyBar& bar : chart.bars) rows.push_back(beside(bar.label, label_width(labels), {line(bar.planned, "planned"), line(bar.actual, "actual")}));
  const auto legend = fmt::format("{} {}\n{} {}\n", fill_of("planned").character, words::planned.in(chart.language), fill_of("actual").character, words::actual.in(chart.language));
  return joined({legend, joined(rows, "\n")}, "\n");
}

void draw_bar(Svg& svg, const MoneySum& sum, std::string_view style, const MoneyScale& scale, int top, Language language) {
  const int length = scale.length(sum, 3);
  if (length > 0) svg.filled({bar_left, top, bar_left + length, top + money_height}, fill_of(style));
  svg.text(bar_left + length + beside_bar, top + money_height - 4, amount(sum, language), {.size = number_size, .colour = is_known(sum) ? TextLook{}.colour : quiet});
}

}  // namespace

Figure money_bars(const MoneyChart& chart) {
  int widest = 0;
  for (const MoneyBar& bar : chart.bars) widest = std::max({widest, text_width(amount(bar.planned, chart.language), number_size), text_width(amount(bar.actual, chart.language), number_size)});
  const MoneyScale scale{most_of(chart), chart_width - bar_left - beside_bar - widest};

  Svg svg;
  const int first = draw_legend(svg, {{title_of_series(words::planned, chart.language), "planned"}, {title_of_series(words::actual, chart.language), "actual"}}, 2) + 16;
  int top = first;
  for (const MoneyBar& bar : chart.bars) {
    draw_label(svg, bar.label, top + pair_height / 2);
    draw_bar(svg, bar.planned, "planned", scale, top, chart.language);
    draw_bar(svg, bar.actual, "actual", scale, top + money_height + money_gap, chart.language);
    top += pair_height + row_gap;
  }
  if (chart.bars.empty()) {
    svg.text(bar_left, top + 16, nothing_counted(chart.language), {.size = number_size, .colour = quiet});
    top += bar_height + row_gap;
  } else {
    svg.line(bar_left, first - 4, bar_left, top - row_gap + 4, quiet);
  }
  return figure_of(svg, top - row_gap + 6, {chart.name, chart.title, in_words(chart), in_characters(chart)});
}

}  // namespace kpss
