#include <doctest/doctest.h>

#include "documents/markdown.hpp"
#include "documents/markdown/inlines.hpp"

namespace kpss::tests {

namespace {

std::string markdown(Blocks blocks) { return pandoc_markdown({.title = "", .blocks = std::move(blocks)}); }
std::string words(Inlines inlines) { return markdown({Paragraph{std::move(inlines)}}); }

}  // namespace

TEST_CASE("headings and paragraphs") {
  CHECK(markdown({Heading{2, "stav", {"Stav #1"}}, Paragraph{{"Text."}}, Paragraph{{"Úvod."}, "lead"}}) ==
        "## Stav \\#1 {#stav}\n\nText.\n\n::: {.lead}\nÚvod.\n:::\n");
  CHECK(markdown({Heading{9, "", {"x"}}}) == "###### x\n");
}

TEST_CASE("what is empty is left out") {
  CHECK(markdown({}) == "");
  CHECK(markdown({Paragraph{{" \n "}}, Paragraph{{Strong{{" "}}}, "note"}, Heading{1, "a", {}}, List{false, {{}, {Paragraph{{""}}}}},
                  Division{"box", {Paragraph{{}}}}, Table{}}) == "");
}

TEST_CASE("inlines") {
  CHECK(words({"Plán má ", Strong{{"24 opatření"}}, "."}) == "Plán má **24 opatření**\\.\n");
  CHECK(words({"Plán má", Strong{{" 24 opat"}}, Strong{{"ření "}}, "nyní"}) == "Plán má **24 opatření** nyní\n");
  CHECK(words({Emphasis{{"a ", Strong{{"b ", Emphasis{{"c"}}}}}}}) == "*a **b c***\n");
  CHECK(words({Styled{"status-fulfilled", {"splněno"}}, LineBreak{}, "dále\na dále\n"}) ==
        "[splněno]{.status-fulfilled}[ ]{.br}dále[ ]{.br}a dále\n");
  CHECK(words({PageReference{"opatreni-1", {"Opatření 1"}}}) == "[Opatření 1](#opatreni-1){.page-reference}\n");
  CHECK(words({Link{"https://a.cz/b_c", {"web ", Link{"https://x.cz", {"!"}}}}}) == "[web \\!](https://a.cz/b\\_c)\n");
  CHECK(words({Link{"https://a.cz", {}}}) == "[https://a.cz](https://a.cz)\n");
  CHECK(words({Link{"javascript:x", {"klikni"}}, " a ", Link{"www.a.cz", {"www.a.cz"}}}) == "klikni (javascript:x) a www.a.cz\n");
  CHECK(words({"1", ". ledna"}) == "1\\. ledna\n");
  CHECK(words({"pozor!", Link{"#a", {"x"}}}) == "pozor\\![x](#a)\n");
  CHECK(plain_text({"a ", Strong{{"b\nc"}}, LineBreak{}, Styled{"x", {"d"}}}) == "a b c d");
}

TEST_CASE("lists") {
  const List inner{true, {{Paragraph{{"c"}}}}};
  CHECK(markdown({List{false, {{Paragraph{{"a"}}}, {Paragraph{{"b"}}, inner}}}}) == "-   a\n-   b\n    1.  c\n");
  CHECK(markdown({List{true, {{Paragraph{{"a"}}, Paragraph{{"b"}}}}}}) == "1.  a\n\n    b\n");
  CHECK(markdown({List{false, {{Paragraph{{"a"}}}}}, List{false, {{Paragraph{{"b"}}}}}}) == "-   a\n\n::: {.list}\n-   b\n:::\n");
}

TEST_CASE("tables") {
  const Table table{.style = "statuses",
                    .caption = {"Stav \"2024\""},
                    .columns = {{{"Priorita"}, Align::left, 0.225}, {{"n"}, Align::right, 0.275}, {{"|"}, Align::center, 0.5}},
                    .rows = {{{"a\nb"}, {"1"}}, {{"Celkem"}, {"2"}, {""}, {"navíc"}}},
                    .row_headers = true,
                    .total = true};
  CHECK(markdown({table}) ==
        "::: {.table .statuses .row-headers .total .w-23-27-50 label=\"Stav \\\"2024\\\"\"}\n"
        "| Priorita | n | \\| |\n"
        "|:-----------------------|---------------------------:|:--------------------------------------------------:|\n"
        "| a[ ]{.br}b | 1 | |\n| Celkem | 2 | |\n\n: Stav \"2024\"\n:::\n");
  CHECK(markdown({Table{.style = "list", .columns = {{.title = {"x"}}}, .rows = {}}}) == "::: {.table .list}\n| x |\n|:---|\n:::\n");
  const std::string card = markdown({Card{"Karta", {{{"Stav"}, {Styled{"status-partly", {"částečně"}}}}, {{"Lhůta"}, {}}}}});
  CHECK(card.starts_with("::: {.table .card .row-headers .w-28-72 label=\"Karta\"}\n| | |\n|:---"));
  CHECK(card.ends_with("-|\n| Stav | [částečně]{.status-partly} |\n| Lhůta | |\n:::\n"));
}

TEST_CASE("figures, divisions and the table of contents") {
  CHECK(markdown({Figure{"graf", "<svg/>", "splněno 3", {"Graf 1"}, ""}}) ==
        ":::: {.figure}\n![splněno 3](graf.svg)\n\n::: {.caption}\nGraf 1\n:::\n::::\n");
  CHECK(markdown({Division{"box", {Division{"note", {Paragraph{{"a"}}}}}, true}}) == ":::: {.box .together}\n::: {.note}\na\n:::\n::::\n");
  CHECK(markdown({Contents{"Obsah", 2}}) == "::: {.contents .depth-2}\nObsah\n:::\n");
}

TEST_CASE("metadata") {
  const Document document{.language = Language::en, .title = "Report [1]", .authors = {"Jana"}, .blocks = {}};
  CHECK(pandoc_metadata(document) == "{\n  \"title\": \"Report \\\\[1\\\\]\",\n  \"author\": [\n    \"Jana\"\n  ],\n  \"lang\": \"en-GB\"\n}\n");
}

}  // namespace kpss::tests
