// What goes wrong in YAML that is written by hand: what is raised where, that every cure gives what was meant in every way of writing a
// text, and that nobody who writes well is bothered.

#include <map>
#include <set>

#include "repository/file.hpp"
#include "rules_support.hpp"
#include "shape/texts.hpp"
#include "text/codepage.hpp"
#include "writing/slips.hpp"
#include "yaml/reader.hpp"
#include "yaml/value.hpp"

namespace kpss::tests {
namespace {

constexpr auto card = "plans/2024-2026/measures/1.1.1.yaml";
const std::string head = "number: \"1.1.1\"\ntitle: Pomoc\ngoal: \"1.1\"\n";
const std::set<std::string_view> of_writing = {"garbled-text", "invisible-character", "look-alike", "repeated-item", "stray-blanks", "tab-character", "taken-for-number", "taken-for-truth"};

/// A repository with one file of its own, as it reads and as it is once everything is cured.
struct Written {
  std::multiset<std::string> raised;
  std::string cured;
};

Written written(const std::string& path, const std::string& text) {
  Findings findings;
  const auto repository = load(minimal_with({file(path, text)}), findings);
  check(repository, findings, {});
  Written out{{}, text};
  std::map<std::size_t, Replacement> cures;
  for (const auto& finding : findings) {
    out.raised.insert(std::string(finding.rule->name));
    for (const auto& one : finding.fix) cures.emplace(one.at.begin, one);
  }
  for (auto it = cures.rbegin(); it != cures.rend(); ++it) out.cured.replace(it->second.at.begin, it->second.at.end - it->second.at.begin, it->second.text);
  return out;
}

std::string cured(std::string text) {
  constexpr int most_rounds = 5;
  for (int i = 0; i < most_rounds; ++i) {
    auto next = written(card, text).cured;
    if (next == text) break;
    text = std::move(next);
  }
  return text;
}

yaml::Value value_in(const std::string& text) {
  const Source source("a.yaml", text);
  Findings findings;
  const auto document = yaml::read(source, findings);
  return document.sound ? yaml::value_of(document.root()) : yaml::Value{};
}

using Raise = std::multiset<std::string>;

TEST_CASE("writing: each slip is found once, and what was not understood raises nothing further") {
  const std::pair<std::string, Raise> rows[] = {
      {"note: 1.10", {"taken-for-number"}},
      {"note: 0123", {"taken-for-number"}},
      {"regional_plan: 1_000", {"taken-for-number"}},
      {"note: '1.10'", {}},
      {"note: 12", {}},
      {"budget: [{year: 2024, source: region, amount: 1.10}]", {}},
      {"budget: [{year: 2024, source: region, unit_price: 38.50, units: 2}]", {}},
      {"indicators: [{id: a, name: A, targets: {2024: 12.50}}]", {}},
      {"schedule: {from: 2024-01, words: 8:30}", {"taken-for-number"}},
      {"note: no", {"taken-for-truth"}},
      {"note: \"no\"", {}},
      {"note: ne", {}},
      {"effects: [y, x]", {"taken-for-truth"}},
      {"note: True", {"wrong-form"}},
      {"note:\tx", {"tab-character"}},
      {"note: \"a\\tb\"", {"tab-character"}},
      {"note: a\tb\t", {"tab-character"}},
      {"note: x # a\tb", {"tab-character"}},
      {"note: \" x\"", {"stray-blanks"}},
      {"note: x  y", {"stray-blanks"}},
      {"note: x\u00A0y", {}},
      {"note: x\u2009000", {}},
      {"note: x\u00A0", {"stray-blanks"}},
      {"note: \"\"", {"wrong-form"}},
      {"note: \"  \"", {"wrong-form"}},
      {"description: |\n  a  b\n  c", {}},
      {"note: x\u200By", {"invisible-character"}},
      {"note: Pomůсka", {"look-alike"}},
      {"note: Москва", {}},
      {"note: pøíprava", {"garbled-text"}},
      {"note: Å\u00A0\u00C4\u00BDkola", {"garbled-text"}},
      {"note: ĹˇkolnĂ­ klub", {"garbled-text"}},
      {"target_groups: [seniori, seniori]", {"repeated-id"}},
      {"target_groups: [seniori, senioři]", {"unknown-target-group"}},
      {"activities: [Nákup, nákup, NÁKUP]", {"repeated-item", "repeated-item"}},
      {"activities: [Péče, Pece]", {}},
  };
  for (const auto& row : rows) {
    const auto& line = row.first;
    const auto& expected = row.second;
    const auto raise = written(card, head + line + "\n").raised;
    INFO(line << " raises " << fmt::format("{}", fmt::join(raise, ", ")));
    CHECK(raise == expected);
  }
}

TEST_CASE("writing: a code that only looks right says why, and is cured") {
  for (const std::string goal : {"\"1.1 \"", "\"1.1\u200B\""}) {
    CAPTURE(goal);
    CHECK(cured("number: \"1.1.1\"\ntitle: Pomoc\ngoal: " + goal + "\n") == head);
  }
  Findings findings;
  const auto repository = load(minimal_with({file("meetings/2024-03-28-ps.yaml", "title: Jednání\ndate: 2024-03-28\ngroup: ps-sеniori\n")}), findings);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].rule->name == "wrong-form");
  CHECK(findings[0].help.cs == "písmeno „е“ v `ps-sеniori` je z azbuky (U+0435); napište znovu: `ps-seniori`");
  REQUIRE(findings[0].fix.size() == 1);
  CHECK(findings[0].fix[0].text == "ps-seniori");
}

/// A text as YAML, in each way that holds it.
std::vector<std::string> ways_of(const std::string& text) {
  std::vector<std::string> ways = {"note: " + text, "note: \"" + text + "\"", "note: '" + text + "'", "effects: [" + text + ", x]", "effects:\n  - " + text + "  # poznámka\n  - x", "schedule: {words: \"" + text + "\"}"};
  for (const std::string sign : {"|", ">-"}) ways.push_back("description: " + sign + "\n  První řádek.\n  " + text + "\n  Třetí řádek.");
  ways.push_back("note: První řádek\n  " + text + "\n  a třetí");
  return ways;
}

TEST_CASE("writing: a cure gives what was meant in every way of writing a text, and nothing else changes") {
  const std::pair<std::string, std::string> rows[] = {
      {"Pro sеniory a sеniorky", "Pro seniory a seniorky"},
      {"Pomo\u200Bc do\u00ADma", "Pomoc doma"},
      {"Ĺˇkolka a DÄ›tskĂˇ skupina", "školka a Dětská skupina"},
      {"roèní pøíprava", "roční příprava"},
      {"s\u030Ckolka i s\u030Ckola", "školka i škola"},
      {"ﬁnance a １２ míst", "finance a 12 míst"},
      {"Od\tdubna", "Od dubna"},
      {"sеnior pоmоc\u200B", "senior pomoc"},
  };
  for (const auto& [wrong, right] : rows) {
    const auto wrongs = ways_of(wrong), rights = ways_of(right);
    for (std::size_t i = 0; i < wrongs.size(); ++i) {
      CAPTURE(wrongs[i]);
      const auto after = cured(head + wrongs[i] + "\n");
      CHECK(after == head + rights[i] + "\n");
      CHECK(value_in(after) == value_in(head + rights[i] + "\n"));
      CHECK(written(card, after).raised == Raise{});
    }
  }
}

TEST_CASE("writing: cures of single lines") {
  const std::pair<std::string, std::string> rows[] = {
      {"note: 1.10  # kolo", "note: \"1.10\"  # kolo"},
      {"effects: [no, x]", "effects: [\"no\", x]"},
      {"note: \" Pomoc  doma \"", "note: \"Pomoc doma\""},
      {"note: Pomoc  \u00A0doma", "note: Pomoc\u00A0doma"},
      {"note: \u00A0- doma", "note: \"- doma\""},
      {"note: \u200B1.10", "note: \"1.10\""},
      {"note:\t\tx\t\t# a\tb\t", "note: x # a b"},
      {"description: |\n  \tPrvní\n  druhý\t\n\n  třetí", "description: |\n  První\n  druhý\n\n  třetí"},
      {"activities:\n  -\tNákup", "activities:\n  - Nákup"},
      {"activities: [a, b, a]", "activities: [a, b]"},
      {"activities: [a, b, a, c, a]", "activities: [a, b, c]"},
      {"activities:\n  - a\n  - b\n  - a\n  - c", "activities:\n  - a\n  - b\n  - c"},
      {"activities:\n- a\n- a\nnote: x", "activities:\n- a\nnote: x"},
      {"activities:\n  - Nákup\n  - nákup  # z dotace", "activities:\n  - Nákup\n  - nákup  # z dotace"},
      {"activities:\n  - a\n  # druhé\n  - a", "activities:\n  - a\n  # druhé\n  - a"},
      {"activities:\n  - první\n    řádek\n  - >-\n    první\n    řádek\n  - c", "activities:\n  - první\n    řádek\n  - c"},
  };
  for (const auto& row : rows) {
    const auto &before = row.first, &after = row.second;
    CAPTURE(before);
    CHECK(cured(head + before + "\n") == head + after + "\n");
  }
  CHECK(cured(head + "activities:\n  - a\n  - a") == head + "activities:\n  - a\n");
}

TEST_CASE("writing: every text of every example is written well") {
  for (const auto& folder : std::filesystem::directory_iterator(root / "examples")) {
    if (!folder.is_directory()) continue;
    CAPTURE(folder.path().string());
    Findings findings;
    const auto repository = load(discover(folder.path()), findings);
    for (const auto& finding : findings) {
      CAPTURE(in_words({finding}));
      CHECK_FALSE(of_writing.contains(finding.rule->name));
    }
  }
}

TEST_CASE("writing: whatever text of an example is garbled is given back, word for word") {
  std::size_t words = 0;
  const auto repository = [] {
    Findings unheard;
    return load(discover(root / "examples/kojetin"), unheard);
  }();
  for (const auto& source : repository.files())
    for_each_kind([&]<class T>(Type<T>) {
      const auto* record = std::get_if<T>(&source->record);
      if (!record) return;
      for_each_text(*record, [&](const WrittenValue& value) {
        const auto garbled = decoded(Codepage::windows_1250, value.text());
        if (garbled == value.text() || garbled.find("\xC2\x81") != garbled.npos || value.text().find_first_of("?") != std::string_view::npos) return;
        CAPTURE(garbled);
        const auto slips = slips_in(garbled, Manner::prose);
        REQUIRE(slips.size() == 1);
        CHECK(reworded(garbled, slips[0].cure) == value.text());
        ++words;
      });
    });
  CHECK(words > 100);
}

TEST_CASE("writing: a file in another encoding is shown as it would read, and half a letter is no control character") {
  Findings findings;
  const auto old = *encoded(Codepage::windows_1250, head + "note: Příprava služeb\n");
  const auto repository = load(minimal_with({file(card, old), file("plans/2024-2026/measures/1.1.2.yaml", head + "note: \xC4\x8C\xF8\n"), file("plans/2024-2026/measures/1.1.3.yaml", head + "note: KĹŻ\u0139\u0088 a klubovna\n")}), findings);
  std::map<std::string_view, const Finding*> by_path;
  for (const auto& finding : findings) by_path[finding.at.source->path()] = &finding;
  REQUIRE(by_path.contains(card));
  CHECK(by_path[card]->help.cs == "soubor je nejspíš ve Windows-1250, kde na řádku stojí `note: Příprava služeb`; uložte jej jako UTF-8");
  CHECK(by_path["plans/2024-2026/measures/1.1.2.yaml"]->help.cs == "soubor není ani ve Windows-1250; napište poškozené slovo znovu");
  const auto* half = by_path["plans/2024-2026/measures/1.1.3.yaml"];
  REQUIRE(half != nullptr);
  CHECK(half->rule->name == "control-character");
  REQUIRE(half->fix.size() == 1);
  CHECK(half->fix[0].text == "Kůň");
}

TEST_CASE("writing: a narrative is looked at as well") {
  const auto found = written("plans/2024-2026/reports/2024.md", "# Zpráva\n\nRok byl\u200B klidný.\nSlužby pro sеniory.\n\nStøedisko a pøístavba.\n");
  CHECK(found.raised == Raise{"garbled-text", "invisible-character", "look-alike"});
  CHECK(found.cured == "# Zpráva\n\nRok byl klidný.\nSlužby pro seniory.\n\nStředisko a přístavba.\n");
}

}  // namespace
}  // namespace kpss::tests
