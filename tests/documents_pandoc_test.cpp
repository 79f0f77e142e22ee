// The promise of escape_markdown against Pandoc itself: any text, in any position, comes out as normalised(text), and nothing
// around it changes. The same for plain_markdown against a reader of GitHub's Markdown.

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "documents/markdown.hpp"
#include "documents_corpus.hpp"
#include "documents_trace.hpp"
#include "text/collation.hpp"

namespace kpss::tests {

namespace {

/// One text in every position, and what Pandoc must read.
struct Case {
  Blocks blocks;
  Trace expected;
};

Blocks paragraph(const std::string& text) { return {Paragraph{{Text{text}}}}; }

Table table(const std::string& text) {
  return {.style = "list",
          .caption = {Text{text}},
          .columns = {{{Text{text}}, Align::left, 0.22}, {{Text{"b"}}, Align::right, 0.78}},
          .rows = {{{Text{text}}, {Text{"x"}}}, {{Text{"y"}}, {Text{text}}}},
          .row_headers = true};
}

Trace table_trace(const std::string& n) {
  return {"Div .table .list .row-headers .w-22-78 label=" + n, "Table", "Head | " + n + " | b", "Row | " + n + " | x", "Row | y | " + n,
          "Plain " + n, "End", "End"};
}

void add(Case& to, Blocks blocks, const Trace& expected) {
  for (Block& block : blocks) to.blocks.push_back(std::move(block));
  to.expected.insert(to.expected.end(), expected.begin(), expected.end());
}

Trace operator+(Trace a, const Trace& b) {
  a.insert(a.end(), b.begin(), b.end());
  return a;
}

/// `s` as it was written, `n` as it must be read.
Case everywhere(const std::string& s) {
  const std::string n = normalised(s);
  const Trace para = {"Para " + n};
  Case all;
  add(all, paragraph(s), para);
  add(all, {table(s)}, table_trace(n));
  add(all, paragraph(s), para);
  add(all, {Heading{2, "x1", {Text{s}}}, Heading{1, "", {Text{s}}}}, {"Header 2 #x1 " + n, "Header 1 " + n});
  add(all, {List{false, {paragraph(s), paragraph(s)}}}, {"BulletList", "Item", "Plain " + n, "Item", "Plain " + n, "End"});
  add(all, {List{true, {paragraph(s), paragraph(s)}}}, {"OrderedList", "Item", "Plain " + n, "Item", "Plain " + n, "End"});
  add(all, {List{true, {{Paragraph{{Text{s}}}, table(s), Paragraph{{Text{s}}}}}}},
      Trace{"Div .list", "OrderedList", "Item", "Para " + n} + table_trace(n) + para + Trace{"End", "End"});
  add(all, {List{false, {{Paragraph{{Text{s}}}, List{true, {paragraph(s)}}}}}},
      {"BulletList", "Item", "Plain " + n, "OrderedList", "Item", "Plain " + n, "End", "End"});
  add(all, {Card{s, {{{Text{s}}, {Text{s}}}}}, Paragraph{{Text{s}}, "note"}},
      {"Div .table .card .row-headers .w-28-72 label=" + n, "Table", "Row | " + n + " | " + n, "End", "End", "Div .note", "Para " + n, "End"});
  add(all, {Paragraph{{Text{"x "}, Styled{"label", {Text{n}}}, Text{n}}}}, {"Para x <Span .label>" + n + "</>" + n});
  add(all, {Paragraph{{Text{n}, Styled{"label", {Text{n}}}, Text{" "}, Strong{{Text{n}}}}}}, {"Para " + n + "<Span .label>" + n + "</> <Strong>" + n + "</>"});
  add(all, {Paragraph{{Text{n}, Link{"https://a.cz/a_b&c", {Text{n}}}, Text{n}}}},
      {"Para " + n + "<Link https://a.cz/a_b&c>" + n + "</>" + n});
  add(all, {Paragraph{{Text{"x "}, PageReference{"x1", {Text{s}}}, Text{" "}, Emphasis{{Text{s}}}, Text{" y"}}}},
      {"Para x <Link .page-reference #x1>" + n + "</> <Emph>" + n + "</> y"});
  add(all, {Figure{"graf", "", s, {Text{s}}, ""}}, {"Div .figure", "Para <Image graf.svg>" + n + "</>", "Div .caption", "Para " + n, "End", "End"});
  add(all, {Division{"box", {Division{"note", paragraph(s)}}, true}}, {"Div .box .together", "Div .note", "Para " + n, "End", "End"});
  add(all, {Contents{s, 2}}, {"Div .contents .depth-2", "Para " + n, "End"});
  add(all, paragraph(s + "\n" + s), {"Para " + n + "<Span .br></>" + n});
  return all;
}

/// The same for people's Markdown, where headings stand one lower.
Case everywhere_plain(const std::string& s) {
  const std::string n = normalised(s);
  Case all;
  add(all, {Heading{2, "x1", {Text{s}}}}, {"Header 2 " + n});
  add(all, paragraph(s), {"Para " + n});
  add(all, {table(s)}, {"Para " + n, "Table", "Head | " + n + " | b", "Row | " + n + " | x", "Row | y | " + n, "End"});
  add(all, {List{false, {paragraph(s), paragraph(s)}}}, {"BulletList", "Item", "Plain " + n, "Item", "Plain " + n, "End"});
  add(all, {List{true, {paragraph(s)}}}, {"OrderedList", "Item", "Plain " + n, "End"});
  add(all, {Paragraph{{Text{"x "}, Link{"https://a.cz/", {Text{n}}}, Text{" y"}}}}, {"Para x " + n + " y"});
  add(all, {Paragraph{{Text{"x"}, Strong{{Text{n}}}, Text{"y "}, Emphasis{{Text{n}}}}}}, {"Para x" + n + "y " + n});
  add(all, {Paragraph{{Strong{{Text{s}}}, Text{" y"}}}}, {"Para " + n + " y"});
  add(all, paragraph(s + "\n" + s), {"Para " + n + "<LineBreak>" + n});
  return all;
}

/// Compares batch by batch, so that a failure names the text.
template <class Make, class Write>
void check(const std::vector<std::string>& texts, Make make, Write write, std::string_view reader, bool plain) {
  constexpr std::size_t batch = 700;
  int shown = 0;
  for (std::size_t start = 0; start < texts.size(); start += batch) {
    Document document;
    std::vector<Trace> expected;
    for (std::size_t i = start; i < std::min(texts.size(), start + batch); ++i) {
      Case one = make(texts[i]);
      add(one, {Division{plain ? "" : "end", paragraph("konec")}}, plain ? Trace{"Para konec"} : Trace{"Div .end", "Para konec", "End"});
      for (Block& block : one.blocks) document.blocks.push_back(std::move(block));
      expected.push_back(std::move(one.expected));
    }
    const Json json = pandoc_json(reader, write(document));
    REQUIRE_MESSAGE(json.is_object(), json.dump().substr(0, 300));
    const Trace trace = Tracer(plain).of(json);
    std::size_t at = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
      for (const std::string& line : expected[i]) {
        const std::string got = at < trace.size() ? trace[at] : "nothing";
        ++at;
        if (got == line || (plain && composed(got) == composed(line))) continue;  // readers of CommonMark compose é
        CHECK_MESSAGE(got == line, "text: " << texts[start + i]);
        if (++shown == 5) return;
      }
    }
    CHECK(at == trace.size());
  }
}

}  // namespace

TEST_CASE("any text in any position reaches Pandoc's tree unchanged") {
  if (!has_pandoc()) return;
  check(printable_texts(250), everywhere, pandoc_markdown, pandoc_reader, false);
}

TEST_CASE("any text in plain Markdown is shown as it was written") {
  if (!has_pandoc()) return;
  check(printable_texts(250), everywhere_plain, plain_markdown, "gfm", true);
}

TEST_CASE("any text in the metadata reaches Pandoc unchanged") {
  if (!has_pandoc()) return;
  for (const std::string text : {"1. ledna [x]", "<b>*a*</b> \"q\" \\ x", "--- a: b", "klíč: hodnota # ne", "{.x} | @a"}) {
    const Document document{.title = text, .subtitle = text, .authors = {text, "b"}, .date = {2024, 5, 1}, .subject = text, .blocks = {}};
    const Json json = pandoc_json(pandoc_reader, "", pandoc_metadata(document));
    REQUIRE(json.is_object());
    const Json& meta = json["meta"];
    const Tracer tracer(false);
    for (const char* key : {"title", "subtitle", "subject"}) CHECK(tracer.words(meta[key]["c"]) == text);
    CHECK(tracer.words(meta["author"]["c"][0]["c"]) == text);
    CHECK(tracer.words(meta["date"]["c"]) == "1.\u00a0května\u00a02024");
    CHECK(tracer.words(meta["date-meta"]["c"]) == "2024-05-01");
    CHECK(tracer.words(meta["lang"]["c"]) == "cs-CZ");
  }
}

}  // namespace kpss::tests
