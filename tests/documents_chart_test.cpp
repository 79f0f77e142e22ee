#include <doctest/doctest.h>

#include <limits>

#include "documents/chart.hpp"
#include "documents/charts/chart_text.hpp"
#include "documents/charts/chart_words.hpp"

namespace kpss::tests {

namespace {

Chart statuses() {
  return {.name = "stav",
          .title = "Stav <opatření> & \"cílů\"",
          .series = {{"splněno", "fulfilled"}, {"částečně", "partly"}, {"zrušeno", "cancelled"}},
          .bars = {{"Rodiny", {1200, 3, 0}}, {"Bydlení", {0, 0, 0}}, {"Velmi dlouhý název priority, který se nevejde na jeden řádek", {1, 1, 1}}}};
}

std::size_t count(const std::string& text, std::string_view what) {
  std::size_t found = 0;
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("a stacked chart says the same in words, characters and the picture") {
  const Figure figure = stacked_bars(statuses());
  CHECK(figure.name == "stav");
  CHECK(figure.alternative ==
        "Stav <opatření> & \"cílů\". Rodiny: splněno 1\u00a0200, částečně 3, celkem 1\u00a0203. Bydlení: žádná položka. "
        "Velmi dlouhý název priority, který se nevejde na jeden řádek: splněno 1, částečně 1, zrušeno 1, celkem 3.");
  CHECK(figure.text ==
        "█ splněno\n▓ částečně\n- zrušeno\n\n"
        "Rodiny                        ███████████████████████████████████████▓  1\u00a0203\n"
        "                              █ 1\u00a0200  ▓ 3\n\n"
        "Bydlení                       žádná položka\n\n"
        "Velmi dlouhý název priority,  █████████████▓▓▓▓▓▓▓▓▓▓▓▓▓▓-------------  3\n"
        "který se nevejde na jeden     █ 1  ▓ 1  - 1\n"
        "řádek\n");
  CHECK(figure.svg.find("<title id=\"stav-title\">Stav &lt;opatření&gt; &amp; &quot;cílů&quot;</title>") != std::string::npos);
  CHECK(figure.svg.find("role=\"img\"") != std::string::npos);
  CHECK(count(figure.svg, ">1\u00a0200</text>") == 1);
  CHECK(count(figure.svg, ">3</text>") == 2);
  CHECK(count(figure.svg, ">žádná položka</text>") == 1);
  CHECK(figure.svg == stacked_bars(statuses()).svg);
}

TEST_CASE("a chart of plain bars shows every number") {
  Chart chart = statuses();
  chart.language = Language::en;
  const Figure figure = simple_bars(chart);
  CHECK(figure.alternative == "Stav <opatření> & \"cílů\". splněno 1,200, částečně 3, zrušeno 0.");
  CHECK(figure.text == "splněno   ████████████████████████████████████████ 1,200\nčástečně  █ 3\nzrušeno   0\n");
  CHECK(count(figure.svg, ">1,200</text>") == 1);
  CHECK(count(figure.svg, ">0</text>") == 1);
}

TEST_CASE("charts of nothing, of nonsense and of huge numbers are charts") {
  Chart chart{.name = "x", .title = "", .series = {}, .bars = {}};
  CHECK(stacked_bars(chart).svg.ends_with("</svg>\n"));
  CHECK(simple_bars(chart).alternative == "žádná položka.");
  constexpr auto most = std::numeric_limits<std::int64_t>::max();
  chart.series = {{"a\n\xff", "?"}, {"b", "?"}, {"c", "?"}};
  chart.bars = {{"", {most, most, -5}}, {"méně", {1}}, {"více", {1, 2, 3, 4}}};
  CHECK(stacked_bars(chart).text.starts_with("█ a \ufffd\nA b\nB c\n\n"));
  CHECK(simple_bars(chart).svg.find('\xff') == std::string::npos);
}

TEST_CASE("every part of a proportion ends where it must") {
  CHECK(proportional_ends(std::vector<std::int64_t>{1, 1, 1}, 100) == std::vector<int>{33, 67, 100});
  CHECK(proportional_ends(std::vector<std::int64_t>{0, 0}, 100) == std::vector<int>{0, 0});
  CHECK(proportional_ends(std::vector<std::int64_t>{4'000'000'000'000'000'000, 4'000'000'000'000'000'000}, 10) == std::vector<int>{5, 10});
}

TEST_CASE("labels break between words") {
  CHECK(wrapped("Podpora života v obcích", 13, 100, 2) == std::vector<std::string>{"Podpora života", "v obcích"});
  CHECK(wrapped("a b c d e f g h i j k l m n o p", 13, 40, 2) == std::vector<std::string>{"a b c", "d e…"});
  CHECK(wrapped_columns("Neuvěřitelnosti a", 6) == std::vector<std::string>{"Neuvěř", "itelno", "sti a"});
  CHECK(wrapped("", 13, 40, 2).empty());
}

}  // namespace kpss::tests
