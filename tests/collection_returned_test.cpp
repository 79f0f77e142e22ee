// Sheets that people changed in ways nobody asked for: what would be lost is told, what can be understood is read.

#include "collection/cell_words.hpp"
#include "collection_support.hpp"

namespace kpss::tests {

using namespace collecting;
using spreadsheet::Fault, spreadsheet::Number, spreadsheet::Place, spreadsheet::Sheet;

namespace {

namespace measure_column = collection::layout::measure_column;
namespace indicator_column = collection::layout::indicator_column;
namespace cost_column = collection::layout::cost_column;

/// A workbook of Kojetín's care service for 2019, with one measure filled in on every page.
struct Workshop {
  Repository repository = before_2019();
  Asked asked = kojetin(repository);
  Workbook workbook = asked.workbook("msss");
  Sheet &measures = workbook.sheets[1], &indicators = workbook.sheets[2], &costs = workbook.sheets[3];

  Workshop() {
    measures.put({1, measure_column::status}, "naplněno");
    measures.put({1, measure_column::comment}, "Služba běžela.");
    measures.put({1, measure_column::reason}, "Není.");
    indicators.cells[{1, indicator_column::value}].value = Number{"119"};
    costs.cells[{1, cost_column::amount}].value = Number{"1912000"};
    costs.put({1, cost_column::note}, "vč. odměn");
  }

  Findings findings() const {
    Findings found;
    kept_ = read_all(repository, {{"a.xlsx", spreadsheet::write_xlsx(workbook)}}, found);
    return found;
  }
  std::string told() const { return collecting::told(findings()); }
  /// The first message and its cure.
  std::string first() const {
    const auto found = findings();
    return found.empty() ? "" : found.front().message.cs + " = " + found.front().help.cs;
  }
  std::string written() const { return bytes_of(merge(repository, {{"a.xlsx", spreadsheet::write_xlsx(workbook)}}), msss_2019); }

 private:
  mutable Sheets kept_;
};

const std::string whole = "records:\n  - measure: \"1.1.1\"\n    status: fulfilled\n    comment: Služba běžela.\n    reason: Není.\n    indicators: {klienti: 119}\n    costs:\n      - {source: state, amount: 1912000, note: vč. odměn}\n";

/// Moves the cells behind a place by as many columns or rows; what is moved onto another cell takes its place.
void shift(Sheet& sheet, Place from, int columns, int rows) {
  std::map<Place, spreadsheet::Cell> moved;
  for (auto& [place, cell] : sheet.cells) {
    auto to = place;
    if (columns != 0 && place.column >= from.column) to.column = static_cast<std::size_t>(static_cast<int>(place.column) + columns);
    if (rows != 0 && place.row >= from.row) to.row = static_cast<std::size_t>(static_cast<int>(place.row) + rows);
    moved[to] = std::move(cell);
  }
  sheet.cells = std::move(moved);
  sheet.drop_downs.clear();
}
void delete_column(Sheet& sheet, std::size_t column) {
  std::erase_if(sheet.cells, [&](const auto& cell) { return cell.first.column == column; });
  shift(sheet, {0, column + 1}, -1, 0);
}
void delete_row(Sheet& sheet, std::size_t row) {
  std::erase_if(sheet.cells, [&](const auto& cell) { return cell.first.row == row; });
  shift(sheet, {row + 1, 0}, 0, -1);
}

}  // namespace

TEST_CASE("returned: a page that was renamed or deleted, and one that was added, are told") {
  Workshop renamed;
  renamed.costs.name = "Finance";
  CHECK(renamed.told() == "a.xlsx:Finance!A1:1: wrong-sheet\na.xlsx:1: wrong-sheet");
  Workshop deleted;
  deleted.workbook.sheets.erase(deleted.workbook.sheets.begin() + 2);
  CHECK(deleted.told() == "a.xlsx:1: wrong-sheet");
  CHECK(deleted.first().starts_with("v sešitu chybí list `Indikátory`"));
  Workshop added;
  added.workbook.sheets.push_back({.name = "Poznámky"});
  CHECK(added.written() == whole);
  added.workbook.sheets.back().put({2, 1}, "důležité");
  CHECK(added.told() == "a.xlsx:Poznámky!B3:1: wrong-sheet");
  // Nobody sees these differences.
  Workshop alike;
  alike.costs.name = "náklady ";
  CHECK(alike.written() == whole);
}

TEST_CASE("returned: without a row of heads nothing is guessed") {
  for (const auto page : {1U, 2U, 3U}) {
    Workshop workshop;
    auto& sheet = workshop.workbook.sheets[page];
    delete_row(sheet, 0);
    CHECK(workshop.told() == "a.xlsx:" + sheet.name + "!A1:1: wrong-sheet");
  }
  Workshop covered;
  shift(covered.measures, {0, 0}, 0, 1);
  covered.measures.put({0, 0}, "Poznámka paní ředitelky");
  CHECK(covered.told() == "a.xlsx:Opatření!A1:1: wrong-sheet");
  // An empty row above hides nothing.
  covered.measures.cells.erase({0, 0});
  CHECK(covered.written() == whole);
}

TEST_CASE("returned: columns are known by their heads") {
  for (std::size_t column = 0; column <= measure_column::count; ++column) {
    Workshop inserted;
    shift(inserted.measures, {0, column}, 1, 0);
    CHECK(inserted.written() == whole);
  }
  Workshop moved;
  for (std::size_t row = 0; row < 3; ++row) std::swap(moved.costs.cells[{row, cost_column::amount}], moved.costs.cells[{row, cost_column::note}]);
  CHECK(moved.written() == whole);
  Workshop told;
  delete_column(told.measures, measure_column::before);
  CHECK(told.written() == whole);
  Workshop asked;
  delete_column(asked.measures, measure_column::reason);
  CHECK(asked.first() == "v listu chybí sloupec se záhlavím `Důvod neplnění` = vraťte sloupec i jeho záhlaví, jak byly; prázdný zůstat může");
  Workshop twice;
  twice.costs.put({0, cost_column::count}, "Poznámka k částce");
  CHECK(twice.told() == "a.xlsx:Náklady!H1:1: wrong-sheet");
  // What stands in a column of its own would be lost.
  Workshop own;
  shift(own.indicators, {0, indicator_column::value}, 1, 0);
  own.indicators.put({1, indicator_column::value}, "5");
  CHECK(own.told() == "a.xlsx:Indikátory!H2:1: wrong-sheet");
}

TEST_CASE("returned: merged cells and formulas without a value are told once") {
  // What kpss writes has neither, so the workbook is given as it is read.
  Workshop workshop;
  workshop.indicators.cells[{1, indicator_column::value}].value = Fault{"#DIV/0!"};
  workshop.costs.cells[{1, cost_column::amount}].value = Fault{"=A1+1"};
  workshop.costs.merged = {{{1, cost_column::amount}, {2, cost_column::amount}}};
  Findings findings;
  const auto text = collection::transcribed(workshop.workbook, "a.xlsx", workshop.repository, findings);
  CHECK(told(findings) == "a.xlsx:Náklady!F2:1: wrong-sheet\na.xlsx:Indikátory!H2:1: wrong-form\na.xlsx:Náklady!F2:1: wrong-form");
  CHECK(text.troubled == std::set<std::string>{"1.1.1"});
}

TEST_CASE("returned: rows that are gone are told, and lose nothing") {
  Workshop workshop;
  delete_row(workshop.measures, 2);
  const auto found = workshop.findings();
  REQUIRE(found.size() == 1);
  CHECK(found[0].rule->name == "incomplete-sheet");
  CHECK(found[0].message.cs == "list se vrátil neúplný: chybí 1 opatření (1.1.2)");
  const auto sheet = edited(workshop.asked.yaml("msss"), {yaml::Remove{{"records", 1UL}}});
  CHECK(findings_in(workshop.repository, {"a.yaml", sheet}) == "a.yaml:1: incomplete-sheet");
  // A line of costs that is recorded and not asked for any more stays, and this is said.
  const auto recorded = example("kojetin");
  auto workbook = kojetin(recorded, 2018).workbook("msss");
  delete_row(workbook.sheets[3], 1);
  const auto merged = merge(recorded, {{"a.xlsx", spreadsheet::write_xlsx(workbook)}});
  CHECK(merged.merge.files.empty());
  CHECK(collection::in_words(merged.merge, recorded, Language::cs, [](const std::string& path) { return path; }).find("náklady: státní rozpočet: v listu chybí, zapsané zůstává") != std::string::npos);
}

TEST_CASE("returned: a text that a remark cuts off is told") {
  const auto repository = before_2019();
  const auto sheet = kojetin(repository).yaml("msss");
  const auto with = [&](const std::string& comment) {
    auto text = sheet;
    return findings_in(repository, {"a.yaml", text.replace(text.find("    comment:"), 12, "    comment:" + comment)});
  };
  CHECK(with(" Otevřeno denně # kromě srpna").ends_with(": cut-off-text"));
  CHECK(with("  #1 v kraji").ends_with(": cut-off-text"));
  CHECK(with(" \"Otevřeno # kromě srpna\"") == "");
  CHECK(with(" Byt č.#5") == "");
  CHECK(with(" >-\n      Otevřeno # kromě srpna") == "");
  CHECK(sheet.find("Znak # za mezerou začíná vysvětlivku i uprostřed řádku") != sheet.npos);
}

TEST_CASE("returned: numbers that may mean two things are refused, others are read") {
  const auto value = [](const std::string& typed) { return collection::value_in({typed}).written; };
  const auto amount = [](const std::string& typed) { return collection::amount_in({typed}).written; };
  for (const auto& typed : {"1.500", "1,500", "1.250", "-1.250", "1.000,--", "1.500 Kč"}) {
    CAPTURE(typed);
    CHECK(value(typed) == "");
    CHECK(amount(typed) == "");
  }
  CHECK(collection::value_in({"1.250"s}).help.cs == "napište 1250, nebo 1,25");
  CHECK(collection::value_in({"1,125"s}).help.cs == "napište 1125, nebo 1,1250");
  CHECK(value("0,125") == "0.125");
  CHECK(value("1,1250") == "1.1250");
  CHECK(value("1 250,5") == "1250.5");
  CHECK(value("1.250.000") == "1250000");
  CHECK(amount("1 250,50 Kč") == "1250.50");
  // A number of the workbook itself is exact.
  CHECK(collection::value_in({Number{"1.005"}}).written == "1.005");
  CHECK(collection::amount_in({Number{"1.005"}}).trouble.cs == "částka `1.005` má víc než dvě desetinná místa");
}

TEST_CASE("returned: the word that deletes is known in any case of letters and both languages") {
  for (const auto& word : {"SMAZAT", "smazat", "Smazat ", "DELETE", "delete"}) CHECK(collection::erases(word));
  CHECK_FALSE(collection::erases("smazat vše"));
  const auto repository = example("kojetin");
  const auto sheet = edited(kojetin(repository, 2018).yaml("msss"), {Set{at(1, "reason"), yaml::word("smazat")}});
  CHECK(bytes_of(merge(repository, {{"msss.yaml", sheet}}), year_2018).find("Na dvě výběrová řízení") == std::string::npos);
}

TEST_CASE("returned: negative values are told") {
  Workshop workshop;
  workshop.indicators.cells[{1, indicator_column::value}].value = Number{"-5"};
  workshop.costs.put({1, cost_column::amount}, "−1 000 Kč");
  CHECK(workshop.told() == "a.xlsx:Indikátory!H2:1: negative-value\na.xlsx:Náklady!F2:1: negative-value");
}

TEST_CASE("returned: a text is what a person saw, whatever the cell is") {
  const auto text = [](const spreadsheet::Cell& cell) { return collection::text_in(&cell, Language::cs); };
  CHECK(text({Date{2022, 1, 5}}) == "5. 1. 2022");
  CHECK(text({true}) == "ano");
  CHECK(text({Number{"12.5"}}) == "12,5");
  CHECK(text({"\u200b"s}) == "");
  CHECK(text({"\ufeff Sloužili \u00a0"s}) == "Sloužili");
  Workshop workshop;
  workshop.measures.put({1, measure_column::comment}, "první\u2028druhý");
  CHECK(workshop.written().find("comment: \"první\\Ldruhý\"") != std::string::npos);
}

TEST_CASE("returned: what is told of a workbook names its cell and speaks of what stands there") {
  Workshop unknown;
  unknown.measures.put({2, measure_column::status}, "splněno částečně");
  CHECK(unknown.told() == "a.xlsx:Opatření!E3:1: unknown-code");
  CHECK(unknown.first().starts_with("`splněno částečně` není v nabídce = neměli jste na mysli „částečně naplněno“? v nabídce je: naplněno, "));
  unknown.measures.put({2, measure_column::status}, "naplneno.");
  CHECK(unknown.first().find("neměli jste na mysli „naplněno“?") != std::string::npos);
  const auto found = unknown.findings();
  CHECK(found[0].at.end == 0);  // The cell itself is the place, not a line of it.
  Workshop amount;
  amount.costs.put({1, cost_column::amount}, "12,5 tis.");
  CHECK(amount.told() == "a.xlsx:Náklady!F2:1: wrong-form");
  CHECK(amount.first().find('`' + "thousands"s) == std::string::npos);
  // In a YAML file the plan's own word is told its code.
  auto sheet = unknown.asked.yaml("msss");
  Findings findings;
  const auto sheets = read_all(unknown.repository, {{"a.yaml", sheet.replace(sheet.find("status:"), 7, "status: naplneno ")}}, findings);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].help.cs == "kód pro „naplneno“ je `fulfilled`");
}

TEST_CASE("returned: in a conflict the fact that is disputed is marked") {
  const auto repository = before_2019();
  const auto asked = kojetin(repository);
  const auto first = edited(asked.yaml("msss"), {Set{at(0, "status"), yaml::word("partly")}, Set{at(0, "comment"), yaml::text("Běží.")}});
  const auto second = edited(first, {Set{at(0, "status"), yaml::word("fulfilled")}});
  const auto refused = merge(repository, {{"a.yaml", first}, {"b.yaml", second}});
  const auto words = collection::in_words(refused.merge, repository, Language::cs, [](const std::string& path) { return path; });
  CHECK(words.find("stav (sporné): v úložišti (nic), v listu a.yaml") != words.npos);
  CHECK(words.find("komentář: v úložišti") != words.npos);
}

TEST_CASE("returned: what is deleted as a whole leaves neither an empty key nor loses a remark") {
  const auto text = [](const std::string& indicators, const std::string& costs) {
    auto bytes = slurp_example(year_2018);
    const auto replace = [&](const std::string& from, const std::string& to, const std::string& with) {
      const auto begin = bytes.find(from);
      REQUIRE(begin != bytes.npos);
      bytes.replace(begin, bytes.find(to, begin) - begin, with);
    };
    replace("    indicators:", "    costs:", indicators);
    replace("    costs:", "  - measure: \"1.1.2\"", costs);
    return bytes;
  };
  const auto before = text("    indicators: {klienti: 121}  # sečteno ručně\n", "    costs:\n      # k městu: důležité\n      - {source: municipality, # z faktur\n         amount: 5}  # bez DPH\n");
  const auto repository = example("kojetin", {{year_2018, before}});
  auto sheet = edited(kojetin(repository, 2018).yaml("msss"), {Set{{"records", 0UL, "indicators", "klienti"}, yaml::word("smazat")}});
  sheet.replace(sheet.find("amount: 5\n"), 9, "amount: smazat");
  CHECK(difference(text("    # sečteno ručně\n", "    # k městu: důležité\n    # z faktur\n    # bez DPH\n"), bytes_of(merge(repository, {{"msss.yaml", sheet}}), year_2018)) == "");
}

}  // namespace kpss::tests
