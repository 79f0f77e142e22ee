#include "documents/gantt.hpp"

#include <doctest/doctest.h>

#include <random>
#include <regex>

#include "documents/charts/chart_text.hpp"
#include "documents/charts/time_axis.hpp"
#include "support.hpp"

namespace kpss::tests {

namespace {

Gantt schedule() {
  return {.name = "harmonogram",
          .title = "Harmonogram <2018>",
          .bars = {{.label = "Příprava", .from = {2018, 1, 1}, .to = {2018, 3, 31}, .heading = true},
                   {.label = "Dotazníky mezi uživateli služeb", .from = {2018, 1, 15}, .to = {2018, 2, 28}, .done = Date{2018, 2, 26}},
                   {.label = "Záměr", .from = {}, .to = {2018, 3, 28}, .milestone = true},
                   {.label = "Zpracování", .heading = true},
                   {.label = "Tisk", .from = {2018, 6, 30}, .to = {2018, 5, 1}, .style = "partly"}}};
}

bool has(const std::string& text, std::string_view what) { return text.find(what) != std::string::npos; }

int height_of(const Figure& figure) {
  std::smatch found;
  REQUIRE(std::regex_search(figure.svg, found, std::regex(R"re(<svg [^>]*viewBox="0 0 \d+ (\d+)")re")));
  return std::stoi(found[1]);
}

/// Where a text of a picture stands.
struct Printed {
  int left, right, y;
  std::string text;
};

std::string unescaped(std::string text) {
  for (const auto& [entity, plain] : std::vector<std::pair<std::string, std::string>>{{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}}) {
    for (std::size_t at = text.find(entity); at != std::string::npos; at = text.find(entity)) text.replace(at, entity.size(), plain);
  }
  return text;
}

std::vector<Printed> texts_of(const std::string& svg) {
  static const std::regex element(R"re(<text x="(-?\d+)" y="(-?\d+)" font-size="(\d+)" fill="[^"]*"( text-anchor="(\w+)")?( font-weight="bold")?>([^<]*)</text>)re");
  std::vector<Printed> out;
  for (std::sregex_iterator it(svg.begin(), svg.end(), element), end; it != end; ++it) {
    const std::string text = unescaped((*it)[7]), anchor = (*it)[5];
    const int x = std::stoi((*it)[1]), width = text_width(text, std::stoi((*it)[3]) + ((*it)[6].matched ? 1 : 0));
    const int left = anchor == "end" ? x - width : anchor == "middle" ? x - width / 2 : x;
    out.push_back({left, left + width, std::stoi((*it)[2]), text});
  }
  return out;
}

/// Nothing is cut off, nothing stands on anything else.
void check_texts(const Figure& figure) {
  const int height = height_of(figure);
  const std::vector<Printed> texts = texts_of(figure.svg);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    INFO(texts[i].text);
    CHECK(texts[i].left >= 0);
    CHECK(texts[i].right <= 720);
    CHECK(texts[i].y >= 8);
    CHECK(texts[i].y <= height - 2);
    for (std::size_t j = 0; j < i; ++j) {
      const bool apart = texts[i].text.empty() || texts[j].text.empty() || texts[i].left >= texts[j].right || texts[j].left >= texts[i].right || std::abs(texts[i].y - texts[j].y) >= 11;
      CHECK_MESSAGE(apart, texts[j].text);
    }
  }
}

Date any_day(std::mt19937& random, int years) { return Date::from_days(Date{2017, 5, 20}.days() + static_cast<int>(random() % static_cast<unsigned>(years * 365))); }

Gantt any_schedule(std::mt19937& random) {
  static const std::vector<std::string> words = {"Tvorba", "plánu", "a", "<komunitní>", "připomínkování", "veřejností", "Nejneobhospodařovávatelnějšími", "v", "obci & okolí", "", "👵🏽"};
  static const std::vector<std::string> styles = {"", "", "fulfilled", "partly", "cancelled", "?"};
  const int years = 1 + static_cast<int>(random() % 12);
  Gantt gantt{.name = "x", .title = "Harmonogram", .language = random() % 2 == 0 ? Language::cs : Language::en, .bars = {}};
  if (random() % 3 == 0) gantt.from = any_day(random, years);
  if (random() % 3 == 0) gantt.to = any_day(random, years);
  if (random() % 2 == 0) gantt.unit = static_cast<TimeUnit>(random() % 3);
  for (auto count = random() % 90; count > 0; --count) {
    GanttBar bar{.label = fmt::format("#{}# ", count), .style = styles[random() % styles.size()], .milestone = random() % 5 == 0, .heading = random() % 6 == 0};
    for (auto size = random() % 25; size > 0; --size) bar.label += words[random() % words.size()] + " ";
    if (random() % 8 != 0) bar.from = any_day(random, years);
    if (random() % 8 != 0) bar.to = any_day(random, years);
    if (random() % 3 == 0) bar.done = random() % 9 == 0 ? Date{} : any_day(random, years);
    gantt.bars.push_back(bar);
  }
  return gantt;
}

}  // namespace

TEST_CASE("a schedule says the same in words, characters and the picture") {
  const Figure figure = gantt_chart(schedule());
  CHECK(figure.name == "harmonogram");
  CHECK(figure.alternative ==
        "Harmonogram <2018>. Příprava: 1.\u00a01.\u00a02018 – 31.\u00a03.\u00a02018. Dotazníky mezi uživateli služeb: 15.\u00a01.\u00a02018 – 28.\u00a02.\u00a02018, hotovo\u00a026.\u00a02.\u00a02018. "
        "Záměr: milník 28.\u00a03.\u00a02018. Zpracování: termín není znám. Tisk: 1.\u00a05.\u00a02018 – 30.\u00a06.\u00a02018.");
  CHECK(figure.text ==
        "                              2018\n"
        "                              led   úno   bře   dub   kvě   čvn\n"
        "Příprava                      ══════════════════                    1.\u00a01.\u00a02018 – 31.\u00a03.\u00a02018\n"
        "  ✓ Dotazníky mezi uživateli  ┊  █████████                          15.\u00a01.\u00a02018 – 28.\u00a02.\u00a02018, hotovo\u00a026.\u00a02.\u00a02018\n"
        "  služeb\n"
        "  Záměr                       ┊                ◆                    28.\u00a03.\u00a02018\n"
        "Zpracování                    ┊                                     termín není znám\n"
        "  Tisk                        ┊                       ▓▓▓▓▓▓▓▓▓▓▓▓  1.\u00a05.\u00a02018 – 30.\u00a06.\u00a02018\n");
  CHECK(has(figure.svg, "<title id=\"harmonogram-title\">Harmonogram &lt;2018&gt;</title>"));
  for (const auto* text : {">leden<", ">červen<", ">2018<", ">měsíc<", ">termín není znám<", ">hotovo\u00a026.\u00a02.\u00a02018<", ">28.\u00a03.\u00a02018<", ">dosažený milník<"}) {
    CHECK_MESSAGE(has(figure.svg, text) == (std::string_view(text) != ">dosažený milník<"), std::string(text));
  }
  CHECK(figure.svg == gantt_chart(schedule()).svg);
  CHECK(gantt_charts(schedule()).size() == 1);
  check_texts(figure);
}

TEST_CASE("the axis has whole units, as fine as can be read") {
  Gantt gantt = schedule();
  const auto unit = [&] { return time_axis(gantt).unit; };
  const auto ends = [&] {
    const TimeAxis axis = time_axis(gantt);
    return axis.first_of(0).iso() + " " + Date::from_days(axis.starts.back()).iso() + " " + std::to_string(axis.columns());
  };
  CHECK(ends() == "2018-01-01 2018-07-01 6");
  gantt.unit = TimeUnit::years;
  CHECK(ends() == "2018-01-01 2019-01-01 1");
  gantt.unit = TimeUnit::months;
  gantt.from = {2017, 2, 15};
  gantt.to = {2019, 1, 31};
  CHECK(ends() == "2017-02-01 2019-02-01 24");
  gantt.to = {2019, 2, 1};
  CHECK(ends() == "2017-01-01 2019-04-01 9");
  CHECK(unit() == TimeUnit::quarters);
  gantt.to = {2023, 1, 1};
  CHECK(unit() == TimeUnit::years);
  gantt.from = {1, 1, 1};
  gantt.to = {9999, 12, 31};
  CHECK(ends() == "  20");  // columns of 500 years, from the year 0 to the year 10000
  gantt.from = {2019, 5, 5};
  gantt.to = {2018, 1, 1};
  CHECK(ends() == "2019-05-01 2019-06-01 1");
  CHECK(time_axis({.name = "x", .title = "", .bars = {{.label = "a"}}}).columns() == 0);
}

TEST_CASE("names of quarters and months are as long as there is room") {
  Gantt gantt{.name = "x", .title = "x", .from = {2018, 1, 1}, .to = {2019, 6, 30}, .unit = TimeUnit::quarters, .bars = {{.label = "a", .from = {2018, 1, 1}}}};
  CHECK(has(gantt_chart(gantt).svg, ">I.\u00a0čtvrtletí<"));
  gantt.to = {2020, 12, 31};
  CHECK(has(gantt_chart(gantt).svg, ">IV.<"));
  gantt.language = Language::en;
  CHECK(has(gantt_chart(gantt).svg, ">Q4<"));
  gantt.unit = TimeUnit::months;
  gantt.to = {2018, 12, 31};
  CHECK(has(gantt_chart(gantt).svg, ">Sep<"));
  gantt.language = Language::cs;
  CHECK(has(gantt_chart(gantt).svg, ">zář<"));
  gantt.to = {2019, 12, 31};
  CHECK(has(gantt_chart(gantt).svg, ">12<"));
}

TEST_CASE("a bar beyond the axis is pointed to") {
  Gantt gantt = schedule();
  gantt.from = {2018, 2, 1};
  gantt.to = {2018, 2, 28};
  gantt.bars[0].to = {2018, 1, 31};
  const Figure figure = gantt_chart(gantt);
  CHECK(has(figure.svg, ">← 1.\u00a01.\u00a02018 – 31.\u00a01.\u00a02018<"));
  CHECK(has(figure.svg, ">28.\u00a03.\u00a02018 →<"));
  CHECK(has(figure.text, "Příprava                      ←"));
}

TEST_CASE("a schedule of nothing is a schedule") {
  Gantt gantt{.name = "x", .title = "", .bars = {}};
  CHECK(gantt_chart(gantt).alternative == "žádná položka.");
  CHECK(gantt_chart(gantt).text == "žádná položka\n");
  CHECK(gantt_charts(gantt).size() == 1);
  gantt.bars = {{.label = "a\n\xff"}, {.label = ""}};
  CHECK(has(gantt_chart(gantt).svg, "a \ufffd"));
  CHECK(gantt_chart(gantt).svg.ends_with("</svg>\n"));
}

TEST_CASE("a long schedule takes several pages") {
  Gantt gantt = schedule();
  for (int i = 0; i < 60; ++i) gantt.bars.push_back({.label = "Činnost " + std::to_string(i), .from = {2018, 1, 1}, .to = {2018, 4, 30}});
  const std::vector<Figure> figures = gantt_charts(gantt);
  REQUIRE(figures.size() == 2);
  CHECK(figures[0].name == "harmonogram");
  CHECK(figures[1].name == "harmonogram-2");
  CHECK(std::get<Text>(figures[1].caption.front().form).text == "Harmonogram <2018> (2/2)");
  CHECK(figures[1].alternative.starts_with("Harmonogram <2018> (2/2). Zpracování (pokračování): "));
  CHECK(has(figures[1].svg, ">leden<"));
}

TEST_CASE("whatever the schedule, its texts keep apart, its pages fit and every row stands on one") {
  std::mt19937 random(160);
  for (int round = 0; round < 60; ++round) {
    const Gantt gantt = any_schedule(random);
    const std::vector<Figure> figures = gantt_charts(gantt);
    std::string all;
    for (const Figure& figure : figures) {
      CHECK(height_of(figure) <= 980);
      check_texts(figure);
      all += figure.alternative;
    }
    for (std::size_t i = 1; i <= gantt.bars.size(); ++i) CHECK(has(all, fmt::format("#{}#", i)));
  }
}

}  // namespace kpss::tests
