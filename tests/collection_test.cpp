// Sheets for realizers: what is asked, what comes back, what of it is merged. The examples are asked for every year that they have.

#include <algorithm>
#include <random>

#include "collection_support.hpp"
#include "yaml/reader.hpp"

namespace kpss::tests {

using namespace collecting;

TEST_CASE("collection: a record and its fingerprint do not depend on how it is written") {
  const auto fields = [](const std::string& record) {
    const Source source("a.yaml", record);
    Findings findings;
    static std::vector<std::unique_ptr<yaml::Document>> documents;
    documents.push_back(std::make_unique<yaml::Document>(yaml::read(source, findings)));
    Decoder decoder{findings};
    return collection::fields_of(decode<MonitoringRecord>(documents.back()->root(), decoder));
  };
  const auto one = fields("measure: \"1\"\nstatus: partly\ncomment: >-\n  dva\n  řádky\ncosts: [{source: state, thousands: 1.5}, {source: own, amount: by-budget}, {source: state, amount: 2, note: x}]\nindicators: {a: 1.50}\n");
  const auto two = fields("measure: \"1\"\nindicators: {a: 1.5}\ncosts:\n  - {source: state, amount: 1500.00}\n  - {source: state, note: x, amount: 2.0}\n  - {source: own, amount: by-budget}\ncomment: \"dva řádky\"\nstatus: partly\n");
  CHECK(collection::fingerprint(one) == collection::fingerprint(two));
  CHECK(collection::find(one, "costs/state/1")->written == "1500");
  CHECK(collection::find(one, "costs/state/2/note")->written == "x");
  CHECK(collection::fingerprint(fields("measure: \"1\"\nstatus: ongoing\n")) != collection::fingerprint(fields("measure: \"1\"\nstatus: partly\n")));
  CHECK(collection::fingerprint({}) == "new");
}

TEST_CASE("collection: who is asked about what") {
  const auto repository = before_2019();
  const auto& plan = *repository.plan("2018-2019");
  const auto requests = requests_in(repository, plan, 2019);
  std::vector<std::string> ids, nobody;
  for (const auto& sheet : requests.sheets) ids.push_back(sheet.realizer);
  for (const auto* measure : requests.nobody) nobody.emplace_back(id_of(*measure));
  CHECK(fmt::format("{}", fmt::join(ids, " ")) == "domov-pod-lipami komise kompas krucek majacek msss podej-ruku urad-socialnich-veci vzorova-opora");
  CHECK(fmt::format("{}", fmt::join(nobody, " ")) == "1.1.4");
  CHECK(kojetin(repository).subject("ps-seniori").request.measures.size() == 1);
  CHECK(requests_in(repository, plan, 2018).sheets.front().measures.front().before.record == nullptr);
  CHECK(requests.sheets.front().measures.front().before.record != nullptr);
}

TEST_CASE("collection: a sheet that comes back as it was sent changes nothing, in every example and year") {
  int sheets = 0;
  for (const auto& folder : fs::directory_iterator(root / "examples")) {
    if (!folder.is_directory()) continue;
    const auto repository = example(folder.path().filename().string());
    for (const auto& plan : repository.all<Plan>())
      for (int year = plan.period->from.year; year <= plan.period->to.year; ++year) {
        const Asked asked{repository, plan, year};
        for (const auto& request : asked.requests.sheets) {
          CAPTURE(folder.path().string());
          CAPTURE(request.realizer);
          ++sheets;
          const auto workbook = spreadsheet::write_xlsx(asked.workbook(request.realizer));
          const auto result = merge(repository, {{"a.yaml", asked.yaml(request.realizer)}, {"a.xlsx", workbook}});
          CHECK(result.merge.records.size() == request.measures.size());
          CHECK(result.merge.files.empty());
          CHECK(collection::in_words(result.merge, repository, Language::cs, [](const std::string& path) { return path; }) == "");
        }
      }
  }
  CHECK(sheets > 60);
}

TEST_CASE("collection: a sheet filled in becomes records, and then changes nothing") {
  const auto repository = before_2019();
  const auto sheet = edited(kojetin(repository).yaml("msss"), {Set{at(0, "status"), yaml::word("fulfilled")}, Set{at(0, "comment"), yaml::text("Péče: beze změny.")}, Set{{"records", 0UL, "indicators", "klienti"}, yaml::word("119")},
                                                               Set{{"records", 0UL, "costs", 1UL, "amount"}, yaml::word("430000")}, Set{{"records", 0UL, "costs", 1UL, "note"}, yaml::text("celá dotace")}});
  const auto result = merge(repository, {{"msss.yaml", sheet}});
  CHECK(bytes_of(result, msss_2019) == "records:\n  - measure: \"1.1.1\"\n    status: fulfilled\n    comment: \"Péče: beze změny.\"\n    indicators: {klienti: 119}\n    costs:\n      - {source: region, amount: 430000, note: celá dotace}\n");
  const auto after = before_2019(result.merge.files);
  CHECK(merge(after, {{"msss.yaml", sheet}}).merge.files.empty());
  CHECK(collection::count(merge(after, {{"msss.yaml", sheet}}).merge).unchanged == 5);
}

TEST_CASE("collection: a workbook says the same as the YAML file") {
  const auto repository = before_2019();
  const auto asked = kojetin(repository);
  auto workbook = asked.workbook("msss");
  auto& measures = workbook.sheets[1];
  auto& indicators = workbook.sheets[2];
  auto& costs = workbook.sheets[3];
  REQUIRE(measures.name == collection::layout::measures.name.cs);
  measures.put({1, collection::layout::measure_column::status}, " Naplněno ");
  measures.put({1, collection::layout::measure_column::comment}, "první\nřádek: „a“");
  measures.put({2, collection::layout::measure_column::status}, "částečně splněno");
  measures.put({2, collection::layout::measure_column::proposal}, "Mění se");
  indicators.put({1, collection::layout::indicator_column::value}, "1 119,50");
  indicators.put({3, collection::layout::indicator_column::value}, "ANO");
  costs.put({1, collection::layout::cost_column::amount}, "1.912.000,50 Kč");
  costs.put({2, collection::layout::cost_column::amount}, "Nevyčísleno");
  costs.put({16, 0}, "1.1.1");
  costs.put({16, collection::layout::cost_column::source}, "Vlastní zdroje");
  costs.cells[{16, collection::layout::cost_column::amount}].value = spreadsheet::Number{"1250"};
  measures.put({4, collection::layout::measure_column::status}, "ongoing");
  const auto sheet = edited(asked.yaml("msss"), {Set{at(0, "status"), yaml::word("fulfilled")}, Set{at(0, "comment"), yaml::text("první\nřádek: „a“")}, Set{at(1, "status"), yaml::word("partly")}, Set{at(1, "proposal"), yaml::word("changes")},
                                                 Set{{"records", 0UL, "indicators", "klienti"}, yaml::word("1119.5")}, Set{{"records", 3UL, "indicators", "zavedeno"}, yaml::word("true")}, Set{{"records", 0UL, "costs", 0UL, "amount"}, yaml::word("1912000.50")},
                                                 Set{{"records", 0UL, "costs", 1UL, "amount"}, yaml::word("not-quantified")}, Append{{"records", 0UL, "costs"}, yaml::mapping({{"source", yaml::word("own")}, {"amount", yaml::word("1250")}})},
                                                 Set{at(3, "status"), yaml::word("ongoing")}});
  const auto of_workbook = merge(repository, {{"msss.xlsx", spreadsheet::write_xlsx(workbook)}}), of_yaml = merge(repository, {{"msss.yaml", sheet}});
  CHECK(difference(bytes_of(of_yaml, msss_2019), bytes_of(of_workbook, msss_2019)) == "");
  CHECK(merge(repository, {{"msss.yaml", sheet}, {"msss.xlsx", spreadsheet::write_xlsx(workbook)}}).merge.files == of_yaml.merge.files);
}

TEST_CASE("collection: what LibreOffice saved, through ODS, is read like what was written") {
  const auto repository = before_2019();
  Findings findings;
  const auto sheets = read_all(repository, {{"msss.xlsx", slurp(root / "tests/workbooks/saved-by-libreoffice.xlsx")}}, findings);
  CHECK(told(findings) == "");
  const auto merge = collection::merged(repository, sheets, {});
  REQUIRE(merge.files.size() == 1);
  CHECK(merge.files[0].second.starts_with("records:\n  - measure: \"1.1.1\"\n    status: fulfilled\n    comment: |-\n      Služba běžela.\n      Druhý odstavec „s uvozovkami“.\n    indicators: {klienti: 119}\n"
                                          "    costs:\n      - {source: state, amount: 1912000.50, note: vč. odměn}\n      - {source: region, amount: not-quantified}\n      - {source: own, amount: 1250}\n"));
}

TEST_CASE("collection: records that stand there are changed in place") {
  const auto repository = example("kojetin");
  const auto sheet = edited(kojetin(repository, 2018).yaml("msss"), {Set{at(1, "status"), yaml::word("fulfilled")}, Set{at(1, "reason"), yaml::word("SMAZAT")}, Set{at(1, "proposal_text"), {}}, Set{{"records", 0UL, "costs", 0UL, "amount"}, yaml::word("1850500")},
                                                                     Set{{"records", 0UL, "costs", 3UL, "amount"}, yaml::word("DELETE")}, Set{{"records", 0UL, "indicators", "klienti"}, yaml::word("122")}});
  const auto result = merge(repository, {{"msss.yaml", sheet}});
  auto expected = slurp_example(year_2018);
  const auto replace = [&](const std::string& what, const std::string& with) {
    REQUIRE(expected.find(what) != expected.npos);
    expected.replace(expected.find(what), what.size(), with);
  };
  replace("    status: partly\n", "    status: fulfilled\n");
  replace("    reason: Na dvě výběrová řízení se přihlásila jediná uchazečka, která splnila kvalifikační předpoklady.\n", "");
  replace("{source: state, thousands: 1850}", "{source: state, amount: 1850500}");
  replace("      - {source: other-municipalities, amount: 45000}\n", "");
  replace("{klienti: 121}", "{klienti: 122}");
  CHECK(difference(expected, bytes_of(result, year_2018)) == "");
  const auto& kept = result.merge.records[1].kept;
  CHECK(kept == std::vector{"proposal_text"s});
}

TEST_CASE("collection: a record that changed in the meantime is not overwritten") {
  const auto before = example("kojetin");
  const auto sheet = kojetin(before, 2018).yaml("msss");
  const auto filled = edited(sheet, {Set{at(0, "comment"), yaml::text("Z listu.")}});
  auto changed = slurp_example(year_2018);
  changed.replace(changed.find("thousands: 1850"), 15, "thousands: 1900");
  const auto after = example("kojetin", {{year_2018, changed}});
  const auto refused = merge(after, {{"msss.yaml", filled}});
  CHECK(refused.merge.records[0].refusal == Refusal::changed_meanwhile);
  CHECK(refused.merge.files.empty());
  const auto words = collection::in_words(refused.merge, after, Language::cs, [](const std::string& path) { return path; });
  CHECK(words.find("STŘET") != words.npos);
  CHECK(words.find("v listu msss.yaml „Z listu.“") != words.npos);
  // A sheet that nobody filled in is no conflict, whatever happened in the meantime.
  CHECK(merge(after, {{"msss.yaml", sheet}}).merge.records[0].refusal == Refusal::none);
  // Nor is one that says what is recorded by now.
  CHECK(merge(after, {{"msss.yaml", edited(sheet, {Set{{"records", 0UL, "costs", 0UL, "amount"}, yaml::word("1900000")}})}}).merge.records[0].refusal == Refusal::none);
}

TEST_CASE("collection: sheets of one measure are joined where they agree and refused where they do not") {
  const auto repository = before_2019();
  const auto asked = kojetin(repository);
  const auto index_of = [&](const std::string& realizer) {
    const auto& measures = asked.subject(realizer).request.measures;
    return static_cast<std::size_t>(std::find_if(measures.begin(), measures.end(), [](const RequestedMeasure& measure) { return id_of(*measure.now.measure) == "1.1.8"; }) - measures.begin());
  };
  const auto mine = index_of("msss"), theirs = index_of("urad-socialnich-veci");
  const auto first = edited(asked.yaml("msss"), {Set{at(mine, "status"), yaml::word("partly")}, Set{at(mine, "comment"), yaml::text("Běží.")}});
  const auto agrees = edited(asked.yaml("urad-socialnich-veci"), {Set{at(theirs, "status"), yaml::word("partly")}, Set{at(theirs, "reason"), yaml::text("Signál.")}});
  const auto differs = edited(agrees, {Set{at(theirs, "status"), yaml::word("fulfilled")}});
  CHECK(bytes_of(merge(repository, {{"a.yaml", first}, {"b.yaml", agrees}}), msss_2019) == "records:\n  - measure: \"1.1.8\"\n    status: partly\n    comment: Běží.\n    reason: Signál.\n");
  const auto refused = merge(repository, {{"a.yaml", first}, {"b.yaml", differs}});
  CHECK(refused.merge.files.empty());
  CHECK(collection::count(refused.merge).refused == 1);
}

TEST_CASE("collection: what is wrong in a sheet is told with its place") {
  const auto repository = before_2019();
  const auto asked = kojetin(repository);
  const auto sheet = asked.yaml("msss");
  const auto swap = [&](std::string text, const std::string& what, const std::string& with) {
    REQUIRE(text.find(what) != text.npos);
    return text.replace(text.find(what), what.size(), with);
  };
  const auto finding = [&](const std::string& text) { return findings_in(repository, {"a.yaml", text}); };
  CHECK(finding(swap(sheet, "status:", "status: hotovo")).ends_with(": unknown-code"));
  CHECK(finding(swap(sheet, "amount:", "amount: 250 Kč")).ends_with(": wrong-form"));
  CHECK(finding(swap(sheet, "measure: \"1.1.1\"", "measure: \"9.9\"")).ends_with(": unknown-reference"));
  CHECK(finding(swap(sheet, "measure: \"1.1.1\"", "measure: \"2.1.1\"")).ends_with(": foreign-measure"));
  CHECK(finding(swap(sheet, "measure: \"1.1.2\"", "measure: \"1.1.1\"")).ends_with(": repeated-record"));
  CHECK(finding(swap(sheet, "comment:", "coment:")).ends_with(": unknown-key"));
  CHECK(finding(swap(sheet, "status:", "status: SMAZAT")).ends_with(": wrong-form"));
  CHECK(finding(swap(sheet, "realizer: msss", "realizer: ../../etc")).ends_with(": wrong-form"));
  CHECK(finding(swap(sheet, "realizer: msss", "realizer: nikdo")).ends_with(": wrong-sheet"));
  CHECK(finding(swap(sheet, "plan: 2018-2019", "plan: 2030")).ends_with(": wrong-sheet"));
  CHECK(finding(swap(sheet, "year: 2019", "year: 2031")).ends_with(": wrong-sheet"));
  CHECK(finding(swap(sheet, "year: 2019", "year: [2019")).ends_with(": broken-yaml"));
  CHECK(finding("records: []\n").ends_with(": wrong-sheet"));
  CHECK(finding("").ends_with(": empty-file"));
  // Several at once.
  const auto several = finding(swap(swap(sheet, "status:", "status: hotovo"), "klienti:", "klienti: asi 12"));
  CHECK(std::count(several.begin(), several.end(), '\n') == 1);

  auto workbook = asked.workbook("msss");
  workbook.sheets[1].put({2, collection::layout::measure_column::status}, "hotovo");
  workbook.sheets[3].put({4, collection::layout::cost_column::amount}, "250 tis.");
  workbook.sheets[3].put({16, collection::layout::cost_column::amount}, "100");
  workbook.sheets[2].cells[{1, collection::layout::indicator_column::value}].value = spreadsheet::Fault{"#DIV/0!"};
  CHECK(findings_in(repository, {"a.xlsx", spreadsheet::write_xlsx(workbook)}).find("a.xlsx:Opatření!E3:1: unknown-code") != std::string::npos);
  CHECK(findings_in(repository, {"a.xlsx", spreadsheet::write_xlsx(workbook)}).find("a.xlsx:Náklady!F5:1: wrong-form") != std::string::npos);
  CHECK(findings_in(repository, {"a.xlsx", spreadsheet::write_xlsx(workbook)}).find("a.xlsx:Náklady!A17:1: wrong-sheet") != std::string::npos);
  CHECK(findings_in(repository, {"a.xlsx", "PK"}) == "a.xlsx:1: unreadable-file");
  CHECK(findings_in(repository, {"a.xlsx", spreadsheet::write_xlsx({.sheets = {{.name = "List1"}}})}) == "a.xlsx:1: wrong-sheet");
  CHECK(findings_in(repository, {"a.xlsx", std::string((1 << 20) + 1, 'x')}) == "a.xlsx:1: too-large");
}

// Whatever is typed into the cells of a workbook, merging it never fails and never writes what was not shown.
TEST_CASE("collection: anything may be typed into a workbook") {
  const auto repository = before_2019();
  const auto asked = kojetin(repository);
  std::mt19937 random(7);
  const std::vector<std::string> typed = {"naplněno", "partly", "12,5", "1 250 Kč", "=CMD()", "SMAZAT", "- položka", "a: b # c", "\"", "'", "ano", "28. 3. 2019", "{x}", "více\nřádků\n\n", "…", "\\", "true", "~", "null", std::string(300, 'x'), "&a", "*b", "!t", "| ", "> x", "\t", "\x01\x02", "„uvozovky“", "1e9", "-0", "𝄞"};
  for (int i = 0; i < 60; ++i) {
    auto workbook = asked.workbook("msss");
    for (int j = 0; j < 8; ++j) {
      auto& page = workbook.sheets[1 + random() % 3];
      auto it = std::next(page.cells.begin(), static_cast<std::ptrdiff_t>(random() % page.cells.size()));
      if (it->second.look >= spreadsheet::Look::to_fill || random() % 10 == 0) it->second.value = typed[random() % typed.size()];
    }
    Findings findings;
    const auto sheets = read_all(repository, {{"a.xlsx", spreadsheet::write_xlsx(workbook)}}, findings);
    const auto merge = collection::merged(repository, sheets, {});
    for (const auto& finding : findings) CHECK(finding.at.source->path().starts_with("a.xlsx"));
    for (const auto& [path, bytes] : merge.files) {
      CHECK(path == msss_2019);
      const Source source(path, bytes);
      Findings unheard;
      CHECK(yaml::read(source, unheard).sound);
    }
  }
}

}  // namespace kpss::tests
