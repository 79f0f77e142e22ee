// The plan as a document, on one page and in the bulletin: golden texts of both languages, nothing said that is not so.

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "documents/article.hpp"
#include "documents/markdown.hpp"
#include "documents/plan.hpp"
#include "documents/summary.hpp"
#include "support.hpp"

namespace kpss::tests {
namespace {

namespace fs = std::filesystem;

constexpr Date day{2019, 4, 15};

Repository read(const fs::path& folder) {
  Findings findings;
  return load(discover(folder), findings);
}

/// A repository that says something in every part of a plan.
Repository whole() { return read(root / "tests/fixtures/vzorov"); }

Repository written(std::vector<std::pair<std::string, std::string>> files) {
  std::vector<Input> inputs;
  for (auto& [path, bytes] : files) {
    Input input{std::move(path)};
    input.bytes = std::move(bytes);
    inputs.push_back(std::move(input));
  }
  Findings findings;
  auto repository = load(std::move(inputs), findings);
  CHECK(findings.empty());
  return repository;
}

constexpr std::string_view manifest = "kpss: 1\nname: Obec\nterritory: Obec\nmunicipalities: [{id: a, name: Alfa}, {id: b, name: Beta}]\n";
constexpr std::string_view head = "title: Plán\nkind: medium-term\nperiod: {from: 2020-01-01, to: 2022-12-31}\n";

std::string plan_of(const Repository& repository, std::string_view id, Language language = Language::cs, Audience audience = Audience::public_) {
  return plain_markdown(plan_document({repository, *repository.plan(id), language, day, audience}));
}
std::string summary_of(const Repository& repository, std::string_view id) { return plain_markdown(plan_summary({repository, *repository.plan(id), Language::cs, day})); }
std::string article_of(const Repository& repository, std::string_view id, int year, Language language = Language::cs) {
  return plain_markdown(bulletin_article({repository, *repository.plan(id), year, language, day}));
}

void headings_in(const Blocks& blocks, std::vector<const Heading*>& headings) {
  for (const auto& block : blocks) {
    if (const auto* heading = std::get_if<Heading>(&block.form)) headings.push_back(heading);
    if (const auto* division = std::get_if<Division>(&block.form)) headings_in(division->content, headings);
  }
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

}  // namespace

TEST_SUITE_BEGIN("golden");

TEST_CASE("the plan reads as it did") {
  const auto repository = whole();
  golden(root / "tests/golden/plan-vzorov.cs.md", plan_of(repository, "2022-2023"));
  golden(root / "tests/golden/plan-vzorov.en.md", plan_of(repository, "2022-2023", Language::en));
  golden(root / "tests/golden/plan-vzorov-action.cs.md", plan_of(repository, "2023-ap"));
  golden(root / "tests/golden/plan-minimal.cs.md", plan_of(read(root / "examples/minimal"), "2024-2026"));
}

TEST_CASE("the summary and the article read as they did") {
  const auto repository = whole();
  golden(root / "tests/golden/summary-vzorov.cs.md", summary_of(repository, "2022-2023"));
  golden(root / "tests/golden/article-vzorov-2022.cs.md", article_of(repository, "2022-2023", 2022));
  golden(root / "tests/golden/article-vzorov-2022.en.md", article_of(repository, "2022-2023", 2022, Language::en));
}

TEST_SUITE_END();

TEST_CASE("headings of a plan have ids of their own and skip no level, and every link has a target") {
  const auto repository = whole();
  for (const auto& plan : repository.all<Plan>()) {
    const auto document = plan_document({repository, plan, Language::cs, day});
    std::vector<const Heading*> headings;
    headings_in(document.blocks, headings);
    std::set<std::string> ids;
    int level = 0;
    for (const auto* heading : headings) {
      INFO(heading->id);
      CHECK(ids.insert(heading->id).second);
      CHECK(heading->level <= level + 1);
      level = heading->level;
    }
    const auto text = pandoc_markdown(document);
    for (auto at = text.find("](#"); at != text.npos; at = text.find("](#", at + 1)) CHECK(ids.contains(text.substr(at + 3, text.find(')', at) - at - 3)));
  }
}

TEST_CASE("a plan holds the five contents of the act, and says which it lacks") {
  const auto text = plan_of(written({{"kpss.yaml", std::string(manifest)}, {"plans/p/plan.yaml", std::string(head) + "duties: [Obce platí.]\n"}}), "p");
  for (const auto* chapter : {"## Jak plán vznikl\n\nPlán tuto část neobsahuje.", "## Zdroje, potřeby a\u00a0jejich ekonomické vyhodnocení\n\nPlán tuto část neobsahuje.", "## Strategie\n\nPlán tuto část neobsahuje.",
                              "## Povinnosti zúčastněných stran\n\n- Obce platí.", "## Sledování, hodnocení a\u00a0změny plánu\n\nPlán tuto část neobsahuje."})
    CHECK_MESSAGE(holds(text, chapter), chapter);
  CHECK_FALSE(holds(text, "Příloha"));
}

TEST_CASE("a plan lists the rows of its cards, in its order, under its labels, empty ones too") {
  const auto text = plan_of(written({{"kpss.yaml", std::string(manifest)},
                                     {"plans/p/plan.yaml", std::string(head) + "card: [{field: risks, label: ohrožení}, {field: responsible}, {field: description}]\n"},
                                     {"plans/p/measures/1.yaml", "number: \"1\"\ntitle: X\ndescription: Popis.\nnote: Neuvidí se.\n"}}),
                            "p");
  CHECK(holds(text, "- **Ohrožení:** –\n- **Realizátor:** zatím neurčen\n- **Popis:** Popis.\n"));
  CHECK_FALSE(holds(text, "Neuvidí se"));
}

TEST_CASE("money of a plan is summed as it is known, and what is not known is counted") {
  const auto budget = [](int last) {
    std::string lines = "number: \"1\"\ntitle: X\nbudget:\n";
    for (int year = 2020; year <= last; ++year) lines += fmt::format("  - {{year: {0}, source: region, amount: 0.10}}\n  - {{year: {0}, source: state, amount: by-budget}}\n", year);
    return lines;
  };
  const auto text = [&](int last) { return plan_of(written({{"kpss.yaml", std::string(manifest)}, {"plans/p/plan.yaml", std::string(head)}, {"plans/p/measures/1.yaml", budget(last)}}), "p"); };
  const auto few = text(2022);
  CHECK(holds(few, "Předpokládané náklady podle zdrojů a\u00a0let"));
  CHECK(holds(few, "0,30\u00a0Kč |           3 |\n\n"));
  CHECK(holds(few, "| státní rozpočet |       – |       – |       – |       – |           3 |"));
  const auto many = text(2023);
  CHECK(holds(many, "*Předpokládané náklady podle zdrojů*"));
  CHECK(holds(many, "*Předpokládané náklady podle let*"));
}

TEST_CASE("municipalities that approved are counted once each") {
  const auto text = plan_of(written({{"kpss.yaml", std::string(manifest)},
                                     {"plans/p/plan.yaml", std::string(head) + "approved_by_each_municipality: true\napprovals:\n  - {body: zastupitelstvo, municipality: a, action: approves, date: 2020-01-02}\n  - {body: zastupitelstvo, municipality: a, action: approves, date: 2020-02-02}\n"
                                                                               "  - {body: rada, municipality: b, action: recommends, date: 2020-01-05}\n"}}),
                            "p");
  CHECK(holds(text, "Schváleno v\u00a0obcích: 1 z\u00a02. Schválení zatím chybí: Beta."));
}

TEST_CASE("the public is told neither names without consent nor small counts") {
  const auto repository = whole();
  const auto open = plan_of(repository, "2022-2023"), all = plan_of(repository, "2022-2023", Language::cs, Audience::internal);
  for (const auto* name : {"Smyšlená", "Vymyšlený"}) {
    CHECK_FALSE(holds(open, name));
    CHECK(holds(all, name));
  }
  CHECK(holds(open, "Jan Vzorový"));
  CHECK(holds(open, "méně než 5"));
  CHECK_FALSE(holds(all, "méně než 5"));
}

TEST_CASE("a summary counts what it has no room to name") {
  const auto text = [](int goals) {
    auto plan = std::string(head) + "priorities:\n  - {number: \"1\", title: A}\n  - number: \"2\"\n    title: B\n    goals:\n";
    for (int i = 1; i <= goals; ++i) plan += fmt::format("      - {{number: \"2.{}\", title: Cíl}}\n", i);
    return summary_of(written({{"kpss.yaml", std::string(manifest)}, {"plans/p/plan.yaml", plan}}), "p");
  };
  CHECK(holds(text(3), "2.1\u00a0Cíl<br>2.2\u00a0Cíl<br>2.3\u00a0Cíl"));
  CHECK_FALSE(holds(text(60), "2.1"));
  CHECK(holds(text(60), "60\u00a0cílů"));
}

TEST_CASE("an article tells of each priority before it tells more of one") {
  const auto measure = [](const std::string& number, const std::string& priority) { return std::pair("plans/p/measures/" + number + ".yaml", "number: \"" + number + "\"\ntitle: Opatření " + number + "\npriority: \"" + priority + "\"\n"); };
  std::vector<std::pair<std::string, std::string>> files{{"kpss.yaml", std::string(manifest)}, {"plans/p/plan.yaml", std::string(head) + "priorities: [{number: \"1\", title: A}, {number: \"2\", title: B}]\n"}};
  std::string records = "records:\n";
  for (int i = 1; i <= 7; ++i) {
    files.push_back(measure(fmt::format("1.{}", i), "1"));
    records += fmt::format("  - {{measure: \"1.{}\", status: fulfilled, comment: \"Hotovo podle č. 108/2006. Více jindy.\"}}\n", i);
  }
  files.push_back(measure("2.1", "2"));
  files.emplace_back("plans/p/monitoring/2020.yaml", records + "  - {measure: \"2.1\", status: fulfilled}\n");
  const auto text = article_of(written(files), "p", 2020);
  CHECK(holds(text, "- **Opatření 1.4** – Hotovo podle č.\u00a0108/2006.\n- **Opatření 2.1**\n"));
  CHECK_FALSE(holds(text, "Opatření 1.5"));
  CHECK_FALSE(holds(text, "Více jindy"));
}

TEST_CASE("the same documents whatever the order of files") {
  Findings findings;
  auto inputs = discover(root / "examples/kojetin");
  std::reverse(inputs.begin(), inputs.end());
  const auto reversed = load(std::move(inputs), findings, 3);
  const auto repository = read(root / "examples/kojetin");
  CHECK(plan_of(reversed, "2018-2019") == plan_of(repository, "2018-2019"));
  CHECK(summary_of(reversed, "2018-2019") == summary_of(repository, "2018-2019"));
  CHECK(article_of(reversed, "2018-2019", 2018) == article_of(repository, "2018-2019", 2018));
}

}  // namespace kpss::tests
