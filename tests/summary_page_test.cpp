// The plan at a glance is one page, whatever the plan: through Pandoc and the PDF engine.

#include <doctest/doctest.h>

#include "documents/summary.hpp"
#include "publish/publish.hpp"
#include "support.hpp"

namespace kpss::tests {
namespace {

std::size_t times(const std::string& text, std::string_view what) {
  std::size_t count = 0;
  for (auto at = text.find(what); at != text.npos; at = text.find(what, at + 1)) ++count;
  return count;
}

std::string made(const Document& document, Format format) {
  const TemporaryFolder folder;
  std::vector<Message> remarks;
  return publish(document, format, {}, {.temporary = folder.path()}, remarks);
}

std::size_t pages(const std::string& pdf) { return times(pdf, "/Type /Page") - times(pdf, "/Type /Pages"); }

/// Long words everywhere: a plan with so many priorities, each with so many goals, and so many ways to take part.
Repository wordy(int priorities, int goals, int ways) {
  const std::string title = "Podpora rodin s dětmi, mládeže a pečujících osob v celém území obce s rozšířenou působností";
  std::string manifest = "kpss: 1\nname: Vzorov\nterritory: správní obvod obce s rozšířenou působností Vzorov\nweb: https://dlouha-adresa.example.org/komunitni-planovani\n"
                         "coordinator: {function: koordinátorka komunitního plánování sociálních služeb, email: koordinace@example.org, phone: \"+420 000 000 000\"}\ntake_part:\n";
  for (int i = 0; i < ways; ++i) manifest += fmt::format("  - {}. Přijďte na setkání s poskytovateli a obcemi, které se koná každý rok na podzim ve velkém sále kulturního domu, a řekněte svůj názor všem.\n", i + 1);
  std::string plan = "title: Střednědobý plán rozvoje sociálních služeb správního obvodu obce s rozšířenou působností Vzorov na období 2022–2024\nkind: medium-term\nperiod: {from: 2022-01-01, to: 2024-12-31}\nvision:";
  for (int i = 0; i < 8; ++i) plan += " Vzorov je místem, kde se lidé v nepříznivé životní situaci dozvědí, kdo jim pomůže.";
  plan += "\npriorities:\n";
  for (int i = 1; i <= priorities; ++i) {
    plan += fmt::format("  - number: \"{}\"\n    title: {}\n    goals:\n", i, title);
    for (int j = 1; j <= goals; ++j) plan += fmt::format("      - {{number: \"{}.{}\", title: \"{}\"}}\n", i, j, title);
  }
  std::vector<Input> inputs;
  for (auto& [path, bytes] : std::initializer_list<std::pair<std::string, std::string>>{{"kpss.yaml", manifest}, {"plans/p/plan.yaml", plan}}) {
    Input input{path};
    input.bytes = bytes;
    inputs.push_back(std::move(input));
  }
  Findings findings;
  auto repository = load(std::move(inputs), findings);
  for (const auto& finding : findings) FAIL_CHECK(finding.rule->name, ": ", finding.message.en);
  return repository;
}

}  // namespace

TEST_CASE("the plan at a glance is one page") {
  for (const auto& size : std::initializer_list<std::pair<int, int>>{{2, 2}, {5, 4}, {12, 3}}) {
    CAPTURE(size.first);
    const auto repository = wordy(size.first, size.second, 6);
    CHECK(pages(made(plan_summary({repository, *repository.plan("p"), Language::cs, Date{2022, 1, 1}}), Format::pdf)) == 1);
  }
}

TEST_CASE("a brief document says so to the page and starts no page for a chapter") {
  Document document{.title = "Článek", .date = Date{2022, 1, 1}, .blocks = {}, .brief = true};
  for (const auto* id : {"a", "b", "c"}) {
    document.blocks.push_back(Heading{1, id, {"Kapitola"}});
    document.blocks.push_back(Paragraph{{"Text."}});
  }
  CHECK(pages(made(document, Format::pdf)) == 1);
  CHECK(made(document, Format::html).find("<body class=\"brief\">") != std::string::npos);
  document.brief = false;
  document.blocks.insert(document.blocks.begin(), Division{"title-page", {Paragraph{{"Text."}}}});
  CHECK(pages(made(document, Format::pdf)) == 2);  // The title page and one that the short chapters share.
  for (int i = 0; i < 20; ++i) document.blocks.insert(document.blocks.begin() + 2, Paragraph{{"Text."}});
  CHECK(pages(made(document, Format::pdf)) == 3);  // Behind a long chapter the next one begins a page.
  CHECK(made(document, Format::html).find("<body>") != std::string::npos);
}

}  // namespace kpss::tests
