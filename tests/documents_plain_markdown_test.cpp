#include <doctest/doctest.h>

#include "documents/markdown.hpp"
#include "documents/markdown/plain_anchors.hpp"

namespace kpss::tests {

namespace {

std::string markdown(Blocks blocks) { return plain_markdown({.title = "", .blocks = std::move(blocks)}); }
std::string words(Inlines inlines) { return markdown({Paragraph{std::move(inlines)}}); }

}  // namespace

TEST_CASE("a whole document opens with its title") {
  const Document document{.title = "Zpráva",
                          .subtitle = "za rok 2024",
                          .authors = {"Město", "Svazek obcí"},
                          .date = {2025, 3, 28},
                          .blocks = {Contents{"Obsah", 2},
                                     Heading{1, "uvod", {"Úvod (k čemu?)"}},
                                     Division{"measure", {Heading{2, "prvni", {"1.1 Cíl"}}, Heading{3, "hloubka", {"Dál"}}}},
                                     Heading{1, "uvod-2", {"Úvod k čemu"}},
                                     Paragraph{{"Viz ", PageReference{"uvod-2", {"úvod"}}, " a ", Link{"#neni", {"nic"}}}}}};
  CHECK(plain_markdown(document) ==
        "# Zpráva\n\nza rok 2024\n\nMěsto, Svazek obcí\n\n28.\u00a0března\u00a02025\n\n**Obsah**\n\n"
        "- [Úvod (k čemu?)](#úvod-k-čemu)\n  - [1.1 Cíl](#11-cíl)\n- [Úvod k čemu](#úvod-k-čemu-1)\n\n"
        "## Úvod (k čemu?)\n\n### 1.1 Cíl\n\n#### Dál\n\n## Úvod k čemu\n\nViz [úvod](#úvod-k-čemu-1) a nic\n");
}

TEST_CASE("a title page says itself who wrote it") {
  const Document document{.title = "Plán", .authors = {"Město"}, .blocks = {Division{"title-page", {Paragraph{{"Město, 2024"}}}}}};
  CHECK(plain_markdown(document) == "# Plán\n\nMěsto, 2024\n");
}

TEST_CASE("only what CommonMark takes for a mark is escaped") {
  CHECK(words({"§ 37 (a/b), 5 % - viz a_b, 2 * 3, C:\\Users & syn #1 {x} < 3"}) == "§ 37 (a/b), 5 % - viz a_b, 2 * 3, C:\\Users & syn #1 {x} < 3\n");
  CHECK(words({"1. ledna"}) == "1\\. ledna\n");
  CHECK(words({"- a"}) == "\\- a\n");
  CHECK(words({"-5 °C"}) == "-5 °C\n");
  CHECK(words({"+420 1"}) == "+420 1\n");
  CHECK(words({"# a"}) == "\\# a\n");
  CHECK(words({"*a* _b_ `c` [d] <e> &amp; ~f~"}) == "\\*a\\* \\_b\\_ \\`c\\` \\[d] \\<e> \\&amp; \\~f\\~\n");
  CHECK(words({"viz https://a.cz/_b, dále"}) == "viz <https://a.cz/_b>, dále\n");
  CHECK(words({"a\n- b"}) == "a\\\n\\- b\n");
  CHECK(markdown({Heading{1, "", {"C #"}}}) == "# C \\#\n");
}

TEST_CASE("stars stand only where they mark") {
  CHECK(words({"a ", Strong{{"b"}}, "c ", Emphasis{{"d"}}}) == "a **b**c *d*\n");
  CHECK(words({"a", Strong{{"(b)"}}, "c"}) == "a(b)c\n");
  CHECK(words({Strong{{"a"}}, Emphasis{{"b"}}}) == "**a**b\n");
  CHECK(words({Emphasis{{"a ", Strong{{"b"}}}}}) == "*a b*\n");
  CHECK(words({Styled{"status-partly", {Strong{{"částečně"}}}}}) == "**částečně**\n");
}

TEST_CASE("tables are aligned and say no more than they show") {
  const Table table{.style = "money",
                    .caption = {"Peníze"},
                    .columns = {{.title = {"Zdroj"}}, {{"Kč"}, Align::right}, {{"?"}, Align::center}},
                    .rows = {{{"stát | EU"}, {"1 000"}, {"ano"}}, {{"中\nb"}, {"5"}}}};
  CHECK(markdown({table}) ==
        "*Peníze*\n\n"
        "| Zdroj      |    Kč |  ?  |\n"
        "| ---------- | ----: | :-: |\n"
        "| stát \\| EU | 1 000 | ano |\n"
        "| 中<br>b    |     5 |     |\n");
}

TEST_CASE("cards, figures and lists") {
  CHECK(markdown({Card{"", {{{"Stav"}, {"splněno"}}, {{"Kdo:"}, {"a\nb"}}, {{"Lhůta"}, {}}}}}) ==
        "- **Stav:** splněno\n- **Kdo:** a\\\n  b\n- **Lhůta:**\n");
  CHECK(markdown({Figure{"g", "", "slovy", {"Graf"}, "a ```` 1\n"}}) == "*Graf*\n\n`````text\na ```` 1\n`````\n");
  CHECK(markdown({Figure{"g", "", "slovy", {}, ""}}) == "slovy\n");
  const List letters{false, {{Paragraph{{"a"}}, List{true, {{Paragraph{{"b"}}}}}}}};
  CHECK(markdown({letters, letters, letters}) == "- a\n  1. b\n\n* a\n  1. b\n\n- a\n  1. b\n");
  CHECK(markdown({Division{"box", {Paragraph{{"a"}, "lead"}}, true}}) == "a\n");
}

}  // namespace kpss::tests
