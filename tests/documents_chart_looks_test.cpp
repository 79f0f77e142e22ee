// How charts look, for every reader: nothing runs over or into another thing, whatever is drawn; the fills can be told apart without colour,
// and by those who see colours otherwise; each picture is well-formed and says what it shows.

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <pugixml.hpp>
#include <random>
#include <set>

#include "documents/charts/chart_parts.hpp"
#include "documents/charts/chart_text.hpp"

namespace kpss::tests {
namespace {

struct Written {
  double left, top, right, bottom;
  std::string text;
};

double number(const pugi::xml_node& node, const char* name) { return node.attribute(name).as_double(); }

/// The texts of a picture with the room they take.
std::vector<Written> written_in(const pugi::xml_document& svg) {
  std::vector<Written> all;
  for (const auto& found : svg.select_nodes("//text")) {
    const auto node = found.node();
    const std::string text = node.text().get(), anchor = node.attribute("text-anchor").as_string("start");
    const double size = number(node, "font-size"), width = text_width(text, static_cast<int>(size)), x = number(node, "x"), y = number(node, "y");
    const double left = anchor == "end" ? x - width : anchor == "middle" ? x - width / 2 : x;
    all.push_back({left, y - size * 0.73, left + width, y + size * 0.1, text});
  }
  return all;
}

/// Whatever every picture has to hold.
void check_picture(const Figure& figure) {
  CAPTURE(figure.svg);
  pugi::xml_document svg;
  REQUIRE(svg.load_string(figure.svg.c_str()));
  const auto root = svg.document_element();
  double width = 0, height = 0;
  REQUIRE(std::sscanf(root.attribute("viewBox").as_string(), "0 0 %lf %lf", &width, &height) == 2);
  CHECK(root.attribute("width").as_string() == std::string("157mm"));
  CHECK(root.attribute("height").as_double() == doctest::Approx(157 * height / width).epsilon(0.001));
  CHECK(root.attribute("role").as_string() == std::string("img"));
  CHECK(root.child("title").attribute("id").as_string() == figure.name + "-title");
  CHECK(root.child("desc").attribute("id").as_string() == figure.name + "-desc");
  CHECK(root.attribute("aria-labelledby").as_string() == figure.name + "-title " + figure.name + "-desc");
  const auto all = written_in(svg);
  for (std::size_t i = 0; i < all.size(); ++i) {
    CAPTURE(all[i].text);
    CHECK(all[i].left >= -0.6);
    CHECK(all[i].right <= width + 0.6);
    CHECK(all[i].top >= 0);
    CHECK(all[i].bottom <= height);
    for (std::size_t k = i + 1; k < all.size(); ++k) {
      CAPTURE(all[k].text);
      CHECK((all[i].right <= all[k].left || all[k].right <= all[i].left || all[i].bottom <= all[k].top || all[k].bottom <= all[i].top));
    }
  }
  for (const auto& found : svg.select_nodes("//rect")) {
    const auto node = found.node();
    CHECK(number(node, "x") >= 0);
    CHECK(number(node, "y") >= 0);
    CHECK(number(node, "x") + number(node, "width") <= width);
    CHECK(number(node, "y") + number(node, "height") <= height);
  }
  for (const auto& found : svg.select_nodes("//text")) CHECK(number(found.node(), "font-size") >= 12);
}

/// From 0 up to, but not with, the end.
unsigned below(std::mt19937& random, std::size_t end) { return static_cast<unsigned>(random() % end); }

constexpr std::array<const char*, 8> styles = {"fulfilled", "partly", "ongoing", "unfulfilled", "not-started", "postponed", "cancelled", "not-reported"};

std::string words(std::mt19937& random, unsigned most) {
  constexpr std::array<const char*, 6> known = {"Senioři", "a", "příliš žluťoučký kůň", "MMMM", "nejneobhospodařovávatelnějšímu", "rodiny s dětmi"};
  std::string out;
  for (unsigned i = below(random, most + 1); i-- > 0;) out += (out.empty() ? "" : " ") + std::string(known[below(random, known.size())]);
  return out;
}

Chart any_chart(std::mt19937& random) {
  Chart chart{.name = "graf", .title = words(random, 5), .language = below(random, 2) == 1 ? Language::cs : Language::en, .series = {}, .bars = {}};
  for (unsigned i = 0, count = 1 + below(random, 8); i < count; ++i) chart.series.push_back({words(random, 3), styles[i]});
  for (unsigned i = below(random, 7); i-- > 0;) {
    chart.bars.push_back({words(random, 6), {}});
    const unsigned most = std::array{2U, 9U, 60U, 12'000U}[below(random, 4)];
    for (std::size_t k = 0; k < chart.series.size(); ++k) chart.bars.back().values.push_back(below(random, 3) == 0 ? 0 : below(random, most));
  }
  return chart;
}

MoneySum any_sum(std::mt19937& random) {
  MoneySum sum;
  for (unsigned i = below(random, 4); i-- > 0;) sum.add(below(random, 3) == 0 ? std::nullopt : std::optional(Money{below(random, std::array{1'000U, 90'000'000U, 4'000'000'000U}[below(random, 3)])}));
  return sum;
}

// How a colour is seen --------------------------------------------------------------------------------------

using Rgb = std::array<double, 3>;
using Sight = std::array<Rgb, 3>;
constexpr Sight usual = {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
// Machado, Oliveira, Fernandes 2009, in full severity.
constexpr Sight protanopia = {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Sight deuteranopia = {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Sight tritanopia = {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

double luminance(std::string_view colour, const Sight& sight) {
  Rgb light;
  for (std::size_t i = 0; i < 3; ++i) {
    const double part = std::stoi(std::string(colour.substr(1 + 2 * i, 2)), nullptr, 16) / 255.0;
    light[i] = part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
  }
  Rgb seen;
  for (std::size_t i = 0; i < 3; ++i) seen[i] = std::clamp(sight[i][0] * light[0] + sight[i][1] * light[1] + sight[i][2] * light[2], 0.0, 1.0);
  return 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2];
}

/// As WCAG 2 counts it.
double contrast(std::string_view one, std::string_view other, const Sight& sight) {
  const auto [dark, light] = std::minmax({luminance(one, sight), luminance(other, sight)});
  return (light + 0.05) / (dark + 0.05);
}

}  // namespace

TEST_CASE("in a chart of anything nothing runs over and nothing overlaps, and every number adds up") {
  std::mt19937 random(11);
  for (int round = 0; round < 300; ++round) {
    const auto chart = any_chart(random);
    const auto figure = stacked_bars(chart);
    check_picture(figure);
    check_picture(simple_bars(chart));
    pugi::xml_document svg;
    REQUIRE(svg.load_string(figure.svg.c_str()));
    std::multiset<std::string> texts;
    for (const auto& one : written_in(svg)) texts.insert(one.text);
    for (const auto& bar : chart.bars) {
      std::int64_t sum = 0;
      for (const auto value : bar.values) {
        sum += value;
        if (value > 0) CHECK(texts.contains(number_in_words(chart.language, value)));
      }
      if (sum > 0) CHECK(texts.contains(number_in_words(chart.language, sum)));
    }
  }
}

TEST_CASE("a chart of any money holds every known amount and says what is not quantified") {
  std::mt19937 random(12);
  for (int round = 0; round < 300; ++round) {
    MoneyChart chart{.name = "naklady", .title = "Náklady", .language = below(random, 2) == 1 ? Language::cs : Language::en, .bars = {}};
    for (unsigned i = below(random, 8); i-- > 0;) chart.bars.push_back({words(random, 6), any_sum(random), any_sum(random)});
    const auto figure = money_bars(chart);
    check_picture(figure);
    for (const auto& bar : chart.bars)
      for (const auto& sum : {bar.planned, bar.actual})
        if (sum.lines > sum.unquantified)
          for (const auto& text : {figure.svg, figure.alternative, figure.text}) CHECK(text.find(money_in_words(chart.language, sum.known)) != std::string::npos);
  }
}

TEST_CASE("a money chart in words, characters and the picture") {
  MoneyChart chart{.name = "naklady", .title = "Náklady v roce 2018", .language = Language::cs, .bars = {{"kraj", {}, {}}, {"město", {}, {}}, {"nadace a dary", {}, {}}}};
  chart.bars[0].planned.add(Money{100'000'00});
  chart.bars[0].planned.add(std::nullopt);
  chart.bars[0].actual.add(Money{50'000'00});
  chart.bars[1].planned.add(std::nullopt);
  chart.bars[2].actual.add(Money{-5'000'00});
  const auto figure = money_bars(chart);
  CHECK(figure.alternative ==
        "Náklady v roce 2018. kraj: předpoklad 100\u00a0000\u00a0Kč (nevyčísleno: 1), skutečnost 50\u00a0000\u00a0Kč. město: předpoklad nevyčísleno, skutečnost neuvedeno. "
        "nadace a dary: předpoklad neuvedeno, skutečnost −5\u00a0000\u00a0Kč.");
  CHECK(figure.text ==
        "░ předpoklad\n█ skutečnost\n\n"
        "kraj           ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ 100\u00a0000\u00a0Kč (nevyčísleno: 1)\n"
        "               ████████████████████ 50\u00a0000\u00a0Kč\n\n"
        "město          nevyčísleno\n               neuvedeno\n\n"
        "nadace a dary  neuvedeno\n               −5\u00a0000\u00a0Kč\n");
  CHECK(figure.svg == money_bars(chart).svg);
  CHECK(money_bars({.name = "x", .title = "", .language = Language::en, .bars = {}}).alternative == "no items.");
}

TEST_CASE("fills stand out from paper and from each other, also for the colour-blind and in grey") {
  constexpr std::string_view paper = "#ffffff";
  for (const auto& sight : {usual, protanopia, deuteranopia, tritanopia}) {
    for (const auto& one : all_fills()) {
      CAPTURE(one.style);
      CHECK(contrast(one.ink, paper, sight) >= 3);  // The frame against the paper.
      if (one.hatch != Hatch::solid) CHECK(contrast(one.ink, one.ground, sight) >= 3);  // The pattern against its ground.
      if (one.hatch == Hatch::solid) CHECK(contrast(one.ink, paper, sight) >= 4.5);  // White numbers stand on it.
      for (const auto& other : all_fills()) {
        if (one.style == other.style || (one.hatch == Hatch::solid && other.hatch == Hatch::solid)) continue;  // Solid ones never meet.
        CAPTURE(other.style);
        CHECK(std::max({contrast(one.ground, other.ground, sight), contrast(one.ink, other.ground, sight), contrast(other.ink, one.ground, sight)}) >= 3);
      }
    }
  }
  CHECK(contrast(quiet, paper, usual) >= 4.5);
  CHECK(contrast(TextLook{}.colour, paper, usual) >= 4.5);
}

TEST_CASE("no two statuses share a pattern or a character, and neither do planned and actual") {
  std::set<Hatch> hatches;
  std::set<std::string_view> characters;
  for (const auto* style : styles) {
    CHECK(fill_of(style).style == style);
    CHECK(hatches.insert(fill_of(style).hatch).second);
    CHECK(characters.insert(fill_of(style).character).second);
  }
  CHECK(fill_of("planned").hatch != fill_of("actual").hatch);
  CHECK(fill_of("planned").character != fill_of("actual").character);
}

}  // namespace kpss::tests
