// Cures in memory: what they leave as it was, which of them are refused, and that a second run finds nothing to do.

#include "mend/mend.hpp"

#include "repository/file.hpp"
#include "rules_support.hpp"
#include "yaml/remarks.hpp"

namespace kpss::tests {
namespace {

constexpr auto card = "plans/2024-2026/measures/1.1.1.yaml";
constexpr std::string_view plain = "number: \"1.1.1\"\ntitle: Pomoc\ngoal: \"1.1\"\n";

std::string text_after(const mend::Mended& mended, const std::string& path) {
  for (const auto& file : mended.after.repository.files())
    if (file->source.path() == path) return std::string(file->source.text());
  return "(no such file)";
}

mend::Mended mend_card(const std::string& bytes) { return mend::mended(minimal_with({file(card, bytes)}), mend::everything); }
std::string cured(const std::string& bytes) { return text_after(mend_card(bytes), card); }

/// What one rule alone leaves.
std::string cured_of(std::string_view rule, const std::string& bytes) {
  return text_after(mend::mended(minimal_with({file(card, bytes)}), [rule](const Finding& finding) { return finding.rule->name == rule; }), card);
}

std::string rules_of(const Findings& findings) {
  std::string names;
  for (const auto& finding : findings) names.append(names.empty() ? "" : " ").append(finding.rule->name);
  return names;
}

std::vector<Input> inputs_of(const mend::Mended& mended) {
  std::vector<Input> inputs;
  for (const auto& each : mended.after.repository.files()) inputs.push_back({each->source.path(), {}, std::string(each->source.text())});
  return inputs;
}

/// A finding made by hand in what is read from `minimal`, for what no rule would do.
struct Planted {
  mend::Reading reading;
  Findings findings;

  explicit Planted(const std::string& bytes) {
    reading.repository = load(minimal_with({file(card, bytes)}), reading.findings);
  }
  const Source& source() const {
    for (const auto& each : reading.repository.files())
      if (each->source.path() == card) return each->source;
    throw std::runtime_error("no card");
  }
  Span at(std::string_view words) const {
    const auto begin = source().text().find(words);
    REQUIRE(begin != std::string_view::npos);
    return {&source(), begin, begin + words.size()};
  }
  Finding& plant(std::vector<Replacement> fix) {
    static const Rule rule{"planted", Severity::info, {"Cs.", "En."}};
    const auto at = fix.front().at;
    return findings.emplace_back(Finding{&rule, at, say("nález {}", "finding {}", findings.size()), {}, {}, std::move(fix)});
  }
  std::string applied() const {
    const auto chosen = mend::side_by_side(findings, mend::everything);
    const auto files = mend::cured_files(chosen);
    return files.empty() ? std::string(source().text()) : files.at(card);
  }
  std::string objection(const std::string& after_bytes) const {
    mend::Reading after;
    after.repository = load(minimal_with({file(card, after_bytes)}), after.findings);
    check(after.repository, after.findings);
    const auto chosen = mend::side_by_side(findings, mend::everything);
    const auto objection = mend::objection_to(chosen, reading, after);
    return objection ? objection->en : "";
  }
};

}  // namespace

TEST_CASE("mend: a file is cured as a whole and remarks, order and blank lines stay") {
  CHECK(cured("\xEF\xBB\xBFnumber: \"1.1.1\"\r\ntitle: Pomoc \r\n\r\n# proč\r\ngoal: \"1.1\"  \r\n") == "number: \"1.1.1\"\ntitle: Pomoc\n\n# proč\ngoal: \"1.1\"\n");
  CHECK(cured("number: \"1.1.1\"\ntitle: Pe\xE8ovatelsk\xE1 slu\x9E\x62\x61\ngoal: \"1.1\"\n") == "number: \"1.1.1\"\ntitle: Pečovatelská služba\ngoal: \"1.1\"\n");
  CHECK(cured("number: \"1.1.1\"\ntitle: Pomoc\ngoal: \"1.1\"") == plain);
  CHECK(cured("number: \"1.1.1\"\ntitle: Pomoc\ngoal: \"1.1\" # ř  ") == "number: \"1.1.1\"\ntitle: Pomoc\ngoal: \"1.1\" # ř\n");
  CHECK(mend_card(std::string(plain)).files.empty());
}

TEST_CASE("mend: blanks at ends of lines go, those of texts stay") {
  const auto rule = "trailing-blanks";
  CHECK(cured_of(rule, "number: \"1.1.1\"   \n# řádek – s pomlčkou  \ntitle: Pomoc \ngoal: \"1.1\"\n   \n") == "number: \"1.1.1\"\n# řádek – s pomlčkou\ntitle: Pomoc\ngoal: \"1.1\"\n\n");
  const auto block = std::string(plain) + "description: |\n  První  \n   \n  druhý \nnote: >-\n  Třetí  \n  čtvrtý\n";
  CHECK(cured_of(rule, block) == block);
  CHECK(cured_of(rule, block + "partners: []  \n") == block + "partners: []\n");
  CHECK(cured_of(rule, "number: \"1.1.1\"\ntitle: Pomoc  \n  seniorům \ngoal: \"1.1\"\n") == "number: \"1.1.1\"\ntitle: Pomoc\n  seniorům\ngoal: \"1.1\"\n");
  const std::string escape = "number: \"1.1.1\"\ntitle: \"Pomoc\\ \n  seniorům\"\ngoal: \"1.1\"\n";
  CHECK(cured_of(rule, escape) == escape);
  // A tab has a rule of its own.
  CHECK(cured_of(rule, std::string(plain) + "note: Péče\t\n") == std::string(plain) + "note: Péče\t\n");
}

TEST_CASE("mend: ends of lines stay where they are not the finding") {
  const auto mended = mend::mended(minimal_with({file(card, "goal: \"1.1\"\r\nnumber: \"1.1.1\" \r\n# ž\r\ntitle: Pomoc  \r\n")}), [](const Finding& finding) { return finding.rule->name != "windows-line-ends"; });
  CHECK(text_after(mended, card) == "number: \"1.1.1\"\r\n# ž\r\ntitle: Pomoc\r\ngoal: \"1.1\"\r\n");
  CHECK(rules_of(mended.after.findings) == "windows-line-ends");
}

TEST_CASE("mend: keys that must be there come first, with their remarks") {
  CHECK(cured("# o souboru\ngoal: \"1.1\"  # cíl\n# číslo\n# z plánu\nnumber: \"1.1.1\"  # nové\n\n# název\ntitle: Pomoc\n\nnote: Péče\n") ==
        "# o souboru\n# číslo\n# z plánu\nnumber: \"1.1.1\"  # nové\n# název\ntitle: Pomoc\ngoal: \"1.1\"  # cíl\n\nnote: Péče\n");
  CHECK(cured("goal: \"1.1\"\nnumber: \"1.1.1\"\ntitle: Pomoc") == "number: \"1.1.1\"\ntitle: Pomoc\ngoal: \"1.1\"\n");
  CHECK(cured("goal: \"1.1\"\n\nnumber: \"1.1.1\"\ntitle: |\n  Pomoc\n") == "number: \"1.1.1\"\ntitle: |\n  Pomoc\ngoal: \"1.1\"\n");
  CHECK(cured("goal: \"1.1\"\n\nnumber: \"1.1.1\"\n\ntitle: Pomoc\n\nnote: Péče\n") == "number: \"1.1.1\"\ntitle: Pomoc\ngoal: \"1.1\"\n\nnote: Péče\n");
  CHECK(cured("goal: \"1.1\"\n\nnumber: \"1.1.1\"\n\ntitle: Pomoc") == "number: \"1.1.1\"\ntitle: Pomoc\ngoal: \"1.1\"\n");
  // What is not bound stays where people put it, and so does what nobody knows.
  const std::string own = "number: \"1.1.1\"\ntitle: Pomoc\nnote: Péče\ngoal: \"1.1\"\n";
  CHECK(cured(own) == own);
  CHECK(rules_of(mend_card(own).after.findings) == "");
  CHECK(cured("neznámý_klíč: 1\ngoal: \"1.1\"\nnumber: \"1.1.1\"\ntitle: Pomoc\n") == "neznámý_klíč: 1\nnumber: \"1.1.1\"\ntitle: Pomoc\ngoal: \"1.1\"\n");
}

TEST_CASE("mend: records behind a dash have their keys in order, records in braces any") {
  const auto with = [](const std::string& more) { return std::string(plain) + more; };
  const auto braces = with("budget: [{amount: 1, source: region, year: 2024}, {year: 2025, source: state, amount: 2}]\n");
  CHECK(cured(braces) == braces);
  CHECK(cured(with("budget:\n  - note: Péče  # pozn\n    # rok\n    amount: 1\n    source: region\n    year: 2024\n")) == with("budget:\n  - year: 2024\n    source: region\n    note: Péče  # pozn\n    # rok\n    amount: 1\n"));
}

TEST_CASE("mend: of cures that touch the same bytes the first wins, and a cure is made as a whole or not at all") {
  Planted planted{std::string(plain)};
  planted.plant({{planted.at("Pomoc"), "Péče"}});
  planted.plant({{planted.at("moc"), "jiné"}, {planted.at("1.1\"\n"), "1.2\"\n"}});
  planted.plant({{planted.at("title"), "title"}});
  CHECK(planted.applied() == "number: \"1.1.1\"\ntitle: Péče\ngoal: \"1.1\"\n");
  CHECK(mend::side_by_side(planted.findings, mend::everything).size() == 2);

  Planted inserting{std::string(plain)};
  const auto at = inserting.at("goal").begin;
  inserting.plant({{{&inserting.source(), at, at}, "# první\n"}});
  inserting.plant({{{&inserting.source(), at, at}, "# druhý\n"}});
  inserting.plant({{inserting.at("goal"), "gool"}});
  CHECK(inserting.applied() == "number: \"1.1.1\"\ntitle: Pomoc\n# první\ngoal: \"1.1\"\n");
}

TEST_CASE("mend: what speaks against a cure") {
  const auto before = "# poznámka\n" + std::string(plain);
  Planted planted{before};
  planted.plant({{planted.at("Pomoc"), "x"}});
  CHECK(planted.objection("# poznámka\nnumber: \"1.1.1\"\ntitle: x\ngoal: \"1.1\"\n") == "");
  CHECK(planted.objection("# poznámka  \n" + std::string(plain)) == "");
  CHECK(planted.objection("# jiná\n" + std::string(plain)) == "the file `plans/2024-2026/measures/1.1.1.yaml` would lose a remark");
  CHECK(planted.objection("# poznámka\nnumber: [\n") == "the file `plans/2024-2026/measures/1.1.1.yaml` could not be read then");
  CHECK(planted.objection("# poznámka\nnumber: \"1.1.1\"\ntitle: x\ngoal: \"1.7\"\n").starts_with("it would bring the error `unknown-reference` in `plans/2024-2026/measures/1.1.1.yaml`"));

  // A cure of the remark itself may take it out.
  Planted remark{before};
  remark.plant({{remark.at("# poznámka\n"), ""}});
  CHECK(remark.objection(std::string(plain)) == "");

  // What nobody could read had its errors all the time.
  Planted broken{"number: \"1.1.1\"\ntitle: [\n"};
  broken.plant({{broken.at("["), "x"}});
  CHECK(broken.objection("number: \"1.1.1\"\ntitle: x\ngoal: \"1.7\"\n") == "");
}

TEST_CASE("mend: two files at once, and each tells what was cured") {
  const auto mended = mend::mended(minimal_with({file(card, "number: \"1.1.1\" \ntitle: Pomoc\ngoal: \"1.1\""), file("kpss.yaml", "kpss: 1\r\nname: Obec\r\nterritory: Obec\r\n")}), mend::everything);
  REQUIRE(mended.files.size() == 2);
  CHECK(mended.files[0] == std::pair<std::string, std::string>("kpss.yaml", "kpss: 1\nname: Obec\nterritory: Obec\n"));
  CHECK(mended.files[1] == std::pair<std::string, std::string>(card, plain));
  REQUIRE(mended.cured.size() == 3);
  CHECK(mended.cured[0].rule->name == "windows-line-ends");
  CHECK(mended.cured[1].rule->name == "missing-line-end");
  CHECK(mended.cured[2].rule->name == "trailing-blanks");
  CHECK(mended.after.findings.empty());
}

TEST_CASE("mend: a file that becomes readable is cured on, its errors are told") {
  const auto mended = mend_card("goal: \"9.9\" \nnumber: \"1.1.1\"\ntitle: Slu\x9E\x62\x61 pe\xE8ovatelsk\xE1\n");
  CHECK(text_after(mended, card) == "number: \"1.1.1\"\ntitle: Služba pečovatelská\ngoal: \"9.9\"\n");
  CHECK(rules_of(mended.after.findings) == "unknown-reference");
}

TEST_CASE("mend: of every page's bad examples what is cured stays cured, and nothing gets worse") {
  for (const auto& page : pages())
    for (const auto& example : page.bad) {
      CAPTURE(page.name);
      Findings before;
      const auto repository = load(minimal_with(example), before);
      check(repository, before);
      const auto once = mend::mended(minimal_with(example), mend::everything);
      CHECK(count(once.after.findings).errors <= count(before).errors);
      if (once.files.empty()) continue;
      const auto twice = mend::mended(inputs_of(once), mend::everything);
      for (const auto& [path, bytes] : twice.files) FAIL_CHECK(path << " changes again");
    }
}

TEST_CASE("mend: links are left alone, what they lead to is cured") {
  const TemporaryFolder folder;
  std::filesystem::copy(root / "examples/minimal", folder.path(), std::filesystem::copy_options::recursive);
  spit(folder.path() / "groups/a.yaml", "name: Skupina \nkind: working\n");
  std::filesystem::create_symlink("a.yaml", folder.path() / "groups/b.yaml");
  const auto mended = mend::mended(discover(folder.path()), mend::everything);
  REQUIRE(mended.files.size() == 1);
  CHECK(mended.files.front().first == "groups/a.yaml");
  CHECK(rules_of(mended.after.findings).find("trailing-blanks") == std::string::npos);
}

}  // namespace kpss::tests
