// The coordinator's text: taken apart, read as Markdown, and put together with what kpss computes.

#include <set>

#include "documents/markdown.hpp"
#include "documents/privacy.hpp"
#include "documents/report.hpp"
#include "documents/report/narrative.hpp"
#include "narrative/markdown.hpp"
#include "narrative/report_blocks.hpp"
#include "repository/published_contacts.hpp"
#include "rules_support.hpp"

namespace kpss::tests {
namespace {

constexpr auto path = "plans/p/reports/2020.md";

/// The pieces of a text in a row: `"text"`, `[block attribute=value]`, with `!` where something is wrong.
std::string outline(const std::string& text) {
  const Source source(path, text);
  const auto narrative = narrative_of(source);
  std::string out;
  for (const auto& piece : narrative.pieces) {
    if (const auto* words = std::get_if<TextPiece>(&piece)) {
      out += fmt::format("\"{}\" ", source.text().substr(words->at.begin, words->at.end - words->at.begin));
      continue;
    }
    const auto& block = std::get<BlockPiece>(piece);
    out += "[" + block.name;
    for (const auto& one : block.attributes) out += fmt::format(" {}={}", one.name, one.value);
    out += fmt::format("{}{}] ", block.content.source ? " !content" : "", block.closed ? "" : " !open");
  }
  return out + fmt::format("{}{}", std::string(narrative.stray_fences.size(), ':'), narrative.open_comment ? " !comment" : "");
}

Repository repository_with(const Example& files) {
  Findings findings;
  return load(minimal_with(files), findings);
}

Document report_of(const Repository& repository, Language language = Language::cs) { return annual_report({repository, *repository.plan("2024-2026"), 2024, language, Date{2025, 2, 1}}); }

ExampleFile records() { return file("plans/2024-2026/monitoring/2024.yaml", "records: [{measure: \"1.1.1\", status: ongoing, comment: Začali jsme.}]\n"); }
ExampleFile text(const std::string& words, const std::string& name = "2024") { return file("plans/2024-2026/reports/" + name + ".md", words); }

std::string report_with(const std::string& words) { return plain_markdown(report_of(repository_with({records(), text(words)}))); }
bool has(const std::string& text, const std::string& what) { return text.find(what) != text.npos; }

}  // namespace

TEST_CASE("narrative: which files are one") {
  CHECK(is_narrative("plans/2018-2019/reports/2018.md"));
  CHECK(is_narrative("plans/2018-2019/reports/template.md"));
  for (const auto* other : {"README.md", "plans/README.md", "plans/a/README.md", "plans/a/reports/x/2018.md", "plans/a/b/reports/2018.md", "plans/a/reports/2018.yaml", "reports/2018.md", "attachments/plans/a/reports/2018.md", "plans/a/reports/.md"})
    CHECK_MESSAGE(!is_narrative(other), other);
}

TEST_CASE("narrative: text and blocks in the order they are written") {
  CHECK(outline("a\n\n::: {.kpss block=\"money\" title=\"Co to: stálo\" charts=no}\n:::\nb\nc\n") == "\"a\" [money title=Co to: stálo charts=no] \"b\nc\" ");
  CHECK(outline(":::: {.kpss block='money'} ::::\n::::\n") == "[money] ");
  CHECK(outline("   :::{block=money .kpss}\n  :::::\n") == "[money] ");
  CHECK(outline("    ::: {.kpss block=\"money\"}\n") == "\"    ::: {.kpss block=\"money\"}\" ");
  CHECK(outline("\xEF\xBB\xBF::: {.kpss block=\"money\"}\r\n:::\r\n\r\nx\r\n") == "[money] \"x\" ");
  CHECK(outline("::: note\nx\n:::\n") == "[ note= !content] ");
  CHECK(outline("::: {.kpss block=a}\nx\n::: {.kpss block=b}\n:::\n:::\n") == "[a !content !open] [b] :");
  CHECK(outline("x :::\n\n:: y\n") == "\"x :::\n\n:: y\" ");
}

TEST_CASE("narrative: code and comments hold no blocks") {
  CHECK(outline("```\n::: {.kpss block=a}\n```\n::: {.kpss block=b}\n:::\n") == "\"```\n::: {.kpss block=a}\n```\" [b] ");
  CHECK(outline("~~~~ x\n~~~\n:::\n~~~~~\n") == "\"~~~~ x\n~~~\n:::\n~~~~~\" ");
  CHECK(outline("``` a`b\n:::\n") == "\"``` a`b\" :");
  CHECK(outline("<!-- \n::: {.kpss block=a}\n:::\n--> x\n:::\n") == "\"<!-- \n::: {.kpss block=a}\n:::\n--> x\" :");
  CHECK(outline("<!-- a -->\n::: {.kpss block=a}\n:::\n") == "\"<!-- a -->\" [a] ");
  CHECK(has(outline("x\n<!-- a\n:::\n"), "!comment"));
}

TEST_CASE("narrative: any bytes are taken apart without harm") {
  std::string deep(100'000, '>'), brackets(20'000, '[');
  for (const auto& words : {deep, brackets, std::string(50'000, '*') + "a", "- " + std::string(20'000, '-'), std::string("::: {\"\n:::\n"), std::string("::: {a=\"\n"), std::string("{{{{}}{{"), std::string(":::")}) {
    const Source source(path, words);
    const auto narrative = narrative_of(source);
    for (const auto& piece : narrative.pieces)
      if (const auto* one = std::get_if<TextPiece>(&piece)) for_each_node(read_markdown(narrative, *one), [&](const MarkdownNode& node) { CHECK(node.at <= words.size()); });
  }
}

TEST_CASE("narrative: figures that a text asks for") {
  const auto figures = figures_in("Splněno {{fulfilled}} z {{ measures:priority=1,status=partly }}, {{x");
  REQUIRE(figures.size() == 2);
  CHECK(figures[0].name == "fulfilled");
  CHECK(figures[0].begin == 9);
  CHECK(figures[1].name == "measures:priority=1,status=partly");
  const auto repository = repository_with({records(), text("Splněno je {{fulfilled}} a {{not_known_*x*}}.\n")});
  std::vector<Message> left_out;
  const Wording wording(repository, Language::cs, Audience::public_, left_out);
  const auto& narrative = repository.narratives().front();
  const auto blocks = narrative_blocks(wording, narrative, std::get<TextPiece>(narrative.pieces.front()), [](const std::string& name) { return name == "fulfilled" ? std::optional<std::string>("9") : std::nullopt; });
  const auto& content = std::get<Paragraph>(blocks.front().form).content;
  REQUIRE(content.size() >= 3);
  CHECK(std::get<Quantity>(content[1].form).figure == "fulfilled");
  CHECK(std::get<Text>(content[2].form).text.starts_with(" a\u00a0"));
}

TEST_CASE("narrative: the default template makes the same report as none") {
  for (const auto language : {Language::cs, Language::en})
    for (const auto* name : {"template", "2024"}) {
      const auto plain = pandoc_markdown(report_of(repository_with({records()}), language));
      CHECK(pandoc_markdown(report_of(repository_with({records(), text(default_template(language), name)}), language)) == plain);
    }
  Findings findings;
  auto inputs = discover(root / "examples/kojetin");
  std::erase_if(inputs, [](const Input& input) { return is_narrative(input.path); });
  const auto without = load(inputs, findings);
  inputs.push_back({"plans/2018-2019/reports/template.md", {}, default_template(Language::cs)});
  const auto with = load(inputs, findings);
  const auto report = [](const Repository& repository) { return pandoc_markdown(annual_report({repository, *repository.plan("2018-2019"), 2018, Language::cs, Date{2019, 4, 15}})); };
  CHECK(report(with) == report(without));
}

TEST_CASE("narrative: the default template raises nothing and names every block") {
  for (const auto language : {Language::cs, Language::en}) {
    const auto words = default_template(language);
    CHECK(raised({records(), text(words)}).empty());
    for (const auto& block : report_blocks) CHECK_MESSAGE(has(words, " " + std::string(block.name) + " "), block.name);
  }
}

TEST_CASE("narrative: a year's own text comes before the template of the plan") {
  const auto repository = repository_with({text("A\n", "template"), text("B\n", "2025")});
  CHECK(repository.narrative("2024-2026", 2024)->name == "template");
  CHECK(repository.narrative("2024-2026", 2025)->name == "2025");
  CHECK(repository.narrative("2022", 2025) == nullptr);
}

TEST_CASE("narrative: blocks stand where the template has them, as it asks") {
  const auto report = report_with("Konec.\n\n::: {.kpss block=\"method\" title=\"Jak počítáme\"}\n:::\n\n::: {.kpss block=\"title-page\"}\n:::\n\n::: {.kpss block=\"statuses\" charts=\"no\"}\n:::\n");
  CHECK(report.find("Území") < report.find("Konec."));
  CHECK(report.find("Konec.") < report.find("## Jak počítáme"));
  CHECK(!has(report, "█"));
  CHECK(!has(report, "## Souhrn"));
  CHECK(has(report_with("::: {.kpss block=\"summary\" heading=\"no\"}\n:::\n"), "Rozsah plánu"));
  CHECK(!has(report_with("::: {.kpss block=\"summary\" heading=\"no\"}\n:::\n"), "Souhrn"));
  // A title is written in the language of the plan.
  const auto english = plain_markdown(report_of(repository_with({records(), text("::: {.kpss block=\"money\" title=\"Peníze\"}\n:::\n")}), Language::en));
  CHECK(has(english, "Cost and sources"));
  CHECK(!has(english, "Peníze"));
}

TEST_CASE("narrative: no level of headings is skipped, no id is there twice") {
  const auto headings = [](const std::string& words) {
    std::string out;
    for (const auto& block : report_of(repository_with({records(), text(words)})).blocks)
      if (const auto* heading = std::get_if<Heading>(&block.form)) out += fmt::format("{} {}, ", heading->level, heading->id);
    return out;
  };
  CHECK(headings("### Hluboko\n\n##### Hlouběji\n\n# Úvod\n\n# Úvod\n\n# 2024\n") == "1 hluboko, 2 hloubeji, 1 uvod, 1 uvod-2, 1 text-2024, ");
  CHECK(headings("# Money\n\n::: {.kpss block=\"money\"}\n:::\n") == "1 money-2, 2 money, ");
  CHECK(headings("::: {.kpss block=\"money\"}\n:::\n\n::: {.kpss block=\"comparison\"}\n:::\n") == "1 money, 2 comparison, ");
  CHECK(headings("# A\n\n::: {.kpss block=\"money\" level=\"4\"}\n:::\n") == "1 a, 2 money, ");
}

TEST_CASE("narrative: links lead to blocks by their name and to cards by their number") {
  const auto text_of = [](const std::string& words) { return pandoc_markdown(report_of(repository_with({records(), text(words)}))); };
  const auto linked = text_of("[peníze](#money), [karty](#cards), [opatření](#1.1.1), [úvod](#uvod), [nic](#nic)\n\n# Úvod\n\n::: {.kpss block=\"money\"}\n:::\n\n::: {.kpss block=\"cards\"}\n:::\n");
  for (const auto* target : {"(#money)", "(#priority-1)", "(#measure-1)", "(#uvod)"}) CHECK_MESSAGE(has(linked, target), target);
  CHECK(raised({records(), text("[peníze](#money)\n")}) == Raised{"not-printed: odkaz na blok `money` nikam nevede, text jej nemá"});
  CHECK(raised({records(), text("[podle priorit](#by-priority)\n\n::: {.kpss block=\"fulfilment\"}\n:::\n")}).empty());
}

TEST_CASE("narrative: Markdown becomes blocks, and markup of other kinds stays text") {
  const auto report = report_with("Slovo s *důrazem* v [odkazu](https://a.cz/x \"titul\"), [zde][1] a <a@b.cz>; `kód` &ndash; &#8220;x\\\nnový <script>alert(1)</script> ![popis](x.png)\n\n> poznámka\n\n    kód\n\n---\n\n<div onclick=\"x\">\n\n[1]: https://c.cz\n");
  CHECK(has(report, "Slovo s\u00a0*důrazem* v\u00a0[odkazu](https://a.cz/x)"));
  CHECK(has(report, "[zde](https://c.cz)"));
  CHECK(has(report, "mailto:a@b.cz"));
  CHECK(has(report, "kód – “x\\\nnový"));
  CHECK(has(report, "\\<script>alert(1)\\</script>"));
  CHECK(has(report, "popis"));
  CHECK(!has(report, "x.png"));
  CHECK(has(report, "poznámka"));
  CHECK(has(report, "onclick"));
  // The target of a link may be named in another part of the text.
  CHECK(has(report_with("[zde][x]\n\n::: {.kpss block=\"money\"}\n:::\n\n[x]: https://c.cz\n"), "[zde](https://c.cz)"));
}

TEST_CASE("narrative: personal data in it never reach the public") {
  const auto leaks = [](const std::string& words) {
    const auto repository = repository_with({records(), text(words)});
    return leaks_in(report_of(repository), published_contacts(repository)).size();
  };
  CHECK(leaks("Volejte 777 123 456.\n") == 1);
  CHECK(leaks("Volejte [nám](tel:+420777123456).\n") == 1);
  CHECK(leaks("- rodné číslo 780123/3540\n") == 1);
  CHECK(leaks("Volejte na úřad.\n") == 0);
  const auto found = raised({records(), text("Paní má rodné číslo 780123/3540, píše z jana.vzorova@seznam.cz.\n")});
  CHECK(found == Raised{"birth-number: v textu zprávy je rodné číslo", "private-contact: v textu `2024.md` je soukromý e-mail"});
}

TEST_CASE("narrative: what is wrong with a text as such is said like of YAML") {
  CHECK(raised({records(), text("")}) == Raised{"empty-file: soubor je prázdný"});
  CHECK(only("not-utf8", {records(), text("p\xF8\xEDli\xB9\n")}));
  CHECK(only("control-character", {records(), text("a\x07\n")}));
  CHECK(only("windows-line-ends", {records(), text("a\r\n")}));
  CHECK(only("too-large", {records(), text(std::string((1 << 20) + 1, 'a'))}));
  CHECK(!is_read("plans/2024-2026/README.md"));
  CHECK(is_read("plans/2024-2026/reports/2024.md"));
}

}  // namespace kpss::tests
