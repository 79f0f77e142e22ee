// Remarks that allow findings: what they reach, what they cannot, and what is found about themselves.

#include "rules/allowances/allowance.hpp"

#include "rules_support.hpp"

namespace kpss::tests {
namespace {

constexpr auto office = "organizations/socialni-sluzby.yaml";
constexpr auto text = "plans/2024-2026/reports/2024.md";

/// "rule" of each finding that counts, "(rule: reason)" of each that is allowed.
std::string verdict(const Example& example, Date today = {}) {
  Findings findings, allowed;
  const auto repository = load(minimal_with(example), findings);
  check(repository, findings, today, &allowed);
  sort(findings);
  sort(allowed);
  std::vector<std::string> words;
  for (const auto& finding : findings) words.emplace_back(finding.rule->name);
  for (const auto& finding : allowed) words.push_back(fmt::format("({}: {})", finding.rule->name, finding.reason));
  return fmt::to_string(fmt::join(words, ", "));
}
std::string office_with(const std::string& lines) { return verdict({file(office, lines)}); }

const std::string right = "(wrong-ico: tak je to v rejstříku)";

/// The file after every cure was made, one after another.
std::string mended(const std::string& path, const std::string& bytes) {
  auto now = bytes;
  for (int round = 0; round < 5; ++round) {
    Findings findings;
    const auto repository = load(minimal_with({file(path, now)}), findings);
    check(repository, findings);
    const auto one = std::find_if(findings.begin(), findings.end(), [&](const Finding& finding) { return !finding.fix.empty() && finding.rule->name.ends_with("-allowance"); });
    if (one == findings.end()) return now;
    for (auto it = one->fix.rbegin(); it != one->fix.rend(); ++it) now.replace(it->at.begin, it->at.end - it->at.begin, it->text);
  }
  return "(never at rest) " + now;
}

}  // namespace

TEST_CASE("allowances: a remark behind a value, above its key, above all that it is in") {
  CHECK(office_with("name: Služby\nico: \"00001016\"  # kpss: allow wrong-ico – tak je to v rejstříku\n") == right);
  CHECK(office_with("name: Služby\n# kpss: allow wrong-ico – tak je to v rejstříku\nico: \"00001016\"\n") == right);
  CHECK(office_with("# kpss: allow-file wrong-ico – tak je to v rejstříku\nname: Služby\nico: \"00001016\"\n") == right);
  CHECK(office_with("name: Služby\n# kpss: allow wrong-ico – tak je to v rejstříku\n# a ještě poznámka\n\nico: \"00001016\"\n") == right);
  CHECK(office_with("name: Služby\nico:  # kpss: allow wrong-ico – tak je to v rejstříku\n  \"00001016\"\n") == right);
  CHECK(office_with("{name: Služby,\n # kpss: allow wrong-ico – tak je to v rejstříku\n ico: \"00001016\"}\n") == right);
  CHECK(office_with("{name: Služby,\n ico: \"00001016\"}  # kpss: allow wrong-ico – tak je to v rejstříku\n") == right);
  CHECK(office_with("name: Služby\r\nico: \"00001016\"  # kpss: allow wrong-ico – tak je to v rejstříku\r\n") == "windows-line-ends, " + right);
}

TEST_CASE("allowances: a remark does not reach further than its entry") {
  CHECK(office_with("# kpss: allow wrong-ico – k názvu\nname: Služby\nico: \"00001016\"\n") == "unused-allowance, wrong-ico");
  CHECK(office_with("name: Služby  # kpss: allow wrong-ico – k názvu\nico: \"00001016\"\n") == "unused-allowance, wrong-ico");
  CHECK(office_with("name: Služby\nico: \"00001016\"\n# kpss: allow wrong-ico – pod ním\n") == "wrong-ico, unused-allowance");
}

TEST_CASE("allowances: items of lists, with all inside them") {
  const std::string head = "name: Služby\nservices:\n", remark = "  # kpss: allow private-contact – zveřejnit chtějí\n";
  const auto item = [](const std::string& name) { return "  - name: " + name + "\n    type: \"37\"\n    phone: \"+420 585 751 111\"\n    note: Volejte 777 123 456.\n"; };
  CHECK(office_with(head + remark + item("a") + item("b")) == "private-contact, (private-contact: zveřejnit chtějí)");
  CHECK(office_with(head + item("a") + remark + item("b")) == "private-contact, (private-contact: zveřejnit chtějí)");
  CHECK(office_with("name: Služby\n# kpss: allow private-contact – zveřejnit chtějí\nservices:\n" + item("a") + item("b")) == "(private-contact: zveřejnit chtějí), (private-contact: zveřejnit chtějí)");
  CHECK(office_with("name: Služby\nservices:  # kpss: allow private-contact – zveřejnit chtějí\n" + item("a") + item("b")) == "(private-contact: zveřejnit chtějí), (private-contact: zveřejnit chtějí)");
}

TEST_CASE("allowances: what only looks like a remark is none") {
  CHECK(office_with("name: Služby\nshort_name: |\n  # kpss: allow wrong-ico – v textu\nico: \"00001016\"\n") == "wrong-ico");
  CHECK(office_with("name: \"Služby # kpss: allow wrong-ico – v uvozovkách\"\nico: \"00001016\"\n") == "wrong-ico");
  CHECK(office_with("name: Služby\nico: \"00001016\"  # kpss: tohle nechápu\n") == "wrong-ico");
  CHECK(office_with("name: Služby\nico: \"00001016\"  # kpss hlásí chybu\n") == "wrong-ico");
  CHECK(office_with("name: Služby\nshort_name: |  # kpss: allow private-contact – smí být znám\n  Volejte\n  777 123 456.\n") == "(private-contact: smí být znám)");
}

TEST_CASE("allowances: several rules, several remarks on a line, and a rule twice") {
  const std::string both = "name: Služby\nshort_name: Volejte 777 123 456.\nico: \"00001016\"\n";
  CHECK(office_with("# kpss: allow-file wrong-ico, private-contact – obojí\n" + both) == "(private-contact: obojí), (wrong-ico: obojí)");
  CHECK(office_with("{name: Služby, short_name: Volejte 777 123 456., ico: \"00001016\"}  # kpss: allow wrong-ico – jedno  # kpss: allow private-contact – druhé\n") == "(private-contact: druhé), (wrong-ico: jedno)");
  CHECK(office_with("name: Služby\nico: \"00001016\"  # ověřeno # kpss: allow wrong-ico – tak je to v rejstříku\n") == right);
  CHECK(office_with("# kpss: allow-file wrong-ico, wrong-ico – dvakrát\nname: Služby\nico: \"00001016\"\n") == "unused-allowance, (wrong-ico: dvakrát)");
  CHECK(office_with("# kpss: allow-file wrong-ico – celý soubor\nname: Služby\nico: \"00001016\"  # kpss: allow wrong-ico – blíž\n") == "unused-allowance, (wrong-ico: blíž)");
}

TEST_CASE("allowances: every dash, both words for a time") {
  for (const auto* dash : {"–", "—", "-", "--"}) CHECK(office_with(fmt::format("name: Služby\nico: \"00001016\"  # kpss: allow wrong-ico {} tak je to v rejstříku\n", dash)) == right);
  for (const auto* word : {"until", "do"}) {
    const std::string lines = fmt::format("name: Služby\nico: \"00001016\"  # kpss: allow wrong-ico {} 2025-06-30 – tak je to v rejstříku\n", word);
    CHECK(verdict({file(office, lines)}, {2025, 6, 30}) == right);
    CHECK(verdict({file(office, lines)}, {2025, 7, 1}) == "wrong-ico, expired-allowance");
  }
}

TEST_CASE("allowances: what is wrong with a remark is said once, and it allows nothing") {
  const auto remark = [](const std::string& words) { return raised({file(office, "name: Služby\nico: \"00001016\"  # " + words + "\n")}); };
  const std::string ico = "wrong-ico: kontrolní číslice IČO `00001016` nesouhlasí";
  const auto only_wrong = [&](const std::string& words) {
    const auto all = remark(words);
    REQUIRE_MESSAGE(all.size() == 2, words);
    CHECK(all.back().starts_with("wrong-ico: "));
    return all.front();
  };
  CHECK(only_wrong("kpss: allow wrong-ico") == "wrong-allowance: povolení nemá důvod");
  CHECK(only_wrong("kpss: allow wrong-ico –") == "wrong-allowance: povolení nemá důvod");
  CHECK(only_wrong("kpss: allow wrong-ico – ???") == "wrong-allowance: povolení nemá důvod");
  CHECK(only_wrong("kpss: allow") == "wrong-allowance: není řečeno, které pravidlo se povoluje");
  CHECK(only_wrong("kpss: allow – protože") == "wrong-allowance: není řečeno, které pravidlo se povoluje");
  CHECK(only_wrong("kpss: allow wrong-ičo – proč") == "wrong-allowance: pravidlo `wrong-ičo` neexistuje");
  CHECK(only_wrong("kpss: allow wrong-ico tak je to") == "wrong-allowance: před důvodem chybí pomlčka");
  CHECK(only_wrong("kpss: allow wrong-ico: tak je to") == "wrong-allowance: před důvodem chybí pomlčka");
  CHECK(only_wrong("kpss: allow wrong-ico birth-number – proč") == "wrong-allowance: pravidla nejsou oddělena čárkou");
  CHECK(only_wrong("kpss: allow wrong-ico do 30. 6. 2025 – proč") == "wrong-allowance: datum `30. 6. 2025` nelze přečíst");
  CHECK(only_wrong("kpss: allow wrong-ico until – proč") == "wrong-allowance: za `until` chybí datum");
  CHECK(only_wrong("kpss: alow wrong-ico – proč") == "wrong-allowance: `kpss: alow` nic nepovolí");
  CHECK(only_wrong("kpss: ignore wrong-ico – proč") == "wrong-allowance: `kpss: ignore` nic nepovolí");
  CHECK(only_wrong("kpss allow wrong-ico – proč") == "wrong-allowance: `kpss allow` nic nepovolí");
  CHECK(only_wrong("kpss: allow-file wrong-ico – proč") == "wrong-allowance: `allow-file` stojí až za prvním klíčem");
  CHECK(only_wrong("kpss: allow unused-allowance – proč") == "wrong-allowance: nálezy o povoleních povolit nelze");
}

TEST_CASE("allowances: an error only where it may be the truth") {
  CHECK(verdict({file("plans/2024-2026/measures/1.1.1.yaml", "number: \"1.1.1\"\ntitle: Pomoc\ngoal: \"1.7\"  # kpss: allow unknown-reference – bude\n")}) == "unknown-reference, wrong-allowance");
  CHECK(office_with("name: Služby\nshort_name: Smlouva 355323/012.  # kpss: allow birth-number – je to číslo smlouvy\n") == "(birth-number: je to číslo smlouvy)");
  CHECK(office_with("name: Služby\nshort_name: Smlouva 355323/012.  # kpss: allow birth-number – 355323/012 je smlouva\n") == "(birth-number: … je smlouva)");
  for (const auto& row : rules()) {
    CAPTURE(row.rule.name);
    if (row.rule.fact) CHECK(row.rule.severity == Severity::error);
    if (row.rule.severity != Severity::error) CHECK(can_be_allowed(row.rule) == !row.rule.name.ends_with("-allowance"));
  }
  for (const auto* name : {"secret-address", "unknown-reference", "repeated-record", "amount-once", "broken-yaml", "wrong-form", "unknown-key"}) CHECK_FALSE(can_be_allowed(*rule_named(name)));
}

TEST_CASE("allowances: the page of an error that can be allowed says so") {
  for (const auto& page : pages()) {
    if (!rule_named(page.name)->fact) continue;
    CHECK_MESSAGE(page.cs.find("# kpss: allow " + page.name) != std::string::npos, page.name);
    CHECK_MESSAGE(page.en.find("# kpss: allow " + page.name) != std::string::npos, page.name);
  }
}

TEST_CASE("allowances: the manual lists the errors that can be allowed") {
  for (const auto* path : {"man/kpss-findings.7.md", "man/cs/kpss-findings.7.md"}) {
    const auto manual = slurp(root / path);
    for (const auto& row : rules())
      if (row.rule.fact) CHECK_MESSAGE(manual.find(fmt::format("`{}`", row.rule.name)) != std::string::npos, row.rule.name);
  }
}

TEST_CASE("allowances: nothing is called unused while something was not understood") {
  const std::string unused = "name: Služby  # kpss: allow wrong-ico – zbytečně\n";
  CHECK(office_with(unused) == "unused-allowance");
  CHECK(office_with(unused + "jmeno: x\n") == "unknown-key");
  CHECK(office_with("name: [  # kpss: allow wrong-ico – zbytečně\n") == "broken-yaml");
}

TEST_CASE("allowances: findings of the file as a whole only by allow-file") {
  const std::string bom = "\xEF\xBB\xBF";
  CHECK(verdict({file(office, bom + "# kpss: allow-file byte-order-mark – píše to úřad\nname: Služby\n")}) == "(byte-order-mark: píše to úřad)");
  CHECK(verdict({file(office, bom + "# kpss: allow byte-order-mark – píše to úřad\nname: Služby\n")}).starts_with("byte-order-mark, "));
}

TEST_CASE("allowances: in the text of a report") {
  const std::string picture = "![Stánky](namesti.jpg)\n";
  const auto report = [](const std::string& words) { return verdict({file(text, words)}); };
  CHECK(report("# Den\n\n<!-- kpss: allow not-printed – je na webu -->\n" + picture) == "(not-printed: je na webu)");
  CHECK(report("# Den\n\n<!-- kpss: allow not-printed – je na webu -->\n\n" + picture + "\n" + picture) == "not-printed, (not-printed: je na webu)");
  CHECK(report("Byl tu <!-- kpss: allow not-printed – je na webu --> pan\nstarosta " + picture) == "(not-printed: je na webu)");
  CHECK(report("<!-- kpss: allow-file not-printed – je na webu -->\n# Den\n\n" + picture + "\n" + picture) == "(not-printed: je na webu), (not-printed: je na webu)");
  CHECK(report("# Den\n\n<!-- kpss: allow-file not-printed – je na webu -->\n\n" + picture) == "wrong-allowance, not-printed");
  CHECK(report("<!--\npro nás\nkpss: allow not-printed – je na webu\n-->\n" + picture) == "(not-printed: je na webu)");
  CHECK(report("```\n<!-- kpss: allow not-printed – v kódu -->\n```\n") == "");
  CHECK(report("Text.\n\n<!-- kpss: allow not-printed -->\n" + picture) == "wrong-allowance, not-printed");
}

TEST_CASE("allowances: the cure takes the remark out and leaves the rest") {
  CHECK(mended(office, "name: Služby  # kpss: allow wrong-ico – zbytečně\n") == "name: Služby\n");
  CHECK(mended(office, "# kpss: allow wrong-ico – zbytečně\nname: Služby\n") == "name: Služby\n");
  CHECK(mended(office, "name: Služby\nshort_name: x\n  # kpss: allow wrong-ico – zbytečně\n") == "name: Služby\nshort_name: x\n");
  CHECK(mended(office, "name: Služby\nshort_name: x\n# kpss: allow wrong-ico – zbytečně") == "name: Služby\nshort_name: x\n");
  CHECK(mended(office, "name: Služby  # správně # kpss: allow wrong-ico – zbytečně\n") == "name: Služby  # správně\n");
  CHECK(mended(office, "name: Služby  # kpss: allow wrong-ico – a # kpss: allow long-name – b\n") == "name: Služby\n");
  CHECK(mended(office, "# kpss: allow wrong-ico – a # kpss: allow long-name – b\nname: Služby\n") == "name: Služby\n");
  CHECK(mended(office, "# kpss: allow-file long-name, wrong-ico, private-contact – proč\nname: Služby\nico: \"00001016\"\n") == "# kpss: allow-file wrong-ico – proč\nname: Služby\nico: \"00001016\"\n");
  CHECK(mended(office, "name: Služby\nico: \"00001016\"  # kpss: alow wrong-icoo je to tak\n") == "name: Služby\nico: \"00001016\"  # kpss: allow wrong-ico – je to tak\n");
  CHECK(mended(office, "name: Služby\nshort_name: Volejte 777 123 456.\n# kpss: allow-file wrong-ico private-contact – je to tak\nico: \"00001016\"\n").find("wrong-ico, private-contact") != std::string::npos);
  CHECK(mended(text, "# Den\n\n<!-- kpss: allow not-printed – zbytečně -->\nText.\n") == "# Den\n\nText.\n");
  CHECK(mended(text, "Byl tu <!-- kpss: allow not-printed – zbytečně --> pan starosta.\n") == "Byl tu pan starosta.\n");
  CHECK(mended(office, "name: Služby  # kpss: allow wrong-ico until 2020-01-01 – dávno\n") == "name: Služby\n");
}

}  // namespace kpss::tests
