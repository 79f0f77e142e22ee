// Workbooks: what was written is read back, what others save is understood, and what is made to do harm does none.

#include "spreadsheet/workbook.hpp"

#include <zip.h>

#include "spreadsheet/cell_values.hpp"
#include "support.hpp"

namespace kpss::tests {
namespace {

using spreadsheet::Cell, spreadsheet::Fault, spreadsheet::Look, spreadsheet::Number, spreadsheet::read_xlsx, spreadsheet::Sheet, spreadsheet::Workbook, spreadsheet::write_xlsx;

Workbook sample() {
  Sheet first{.name = "Opatření", .widths = {10, 40, 20}, .frozen_rows = 1};
  first.put({0, 0}, "Číslo", Look::head);
  first.put({1, 0}, "1.1.1", Look::fixed);
  first.put({1, 1}, "=1+1 & <b>\n„druhý řádek“", Look::to_fill);
  first.cells[{1, 2}] = {Number{"231500.5"}, Look::amount_to_fill};
  first.cells[{2, 2}] = {true, Look::to_fill};
  first.cells[{3, 1}] = {{}, Look::to_fill};
  first.drop_downs.push_back({{1, 2}, {9, 2}, "Volby", {0, 0}, {1, 0}, true, "Stav", "Vyberte stav."});
  Sheet lists{.name = "Volby", .hidden = true};
  lists.put({0, 0}, "splněno");
  lists.put({1, 0}, "nesplněno");
  return {.title = "Podklady", .author = "Město", .created = {2020, 1, 2}, .sheets = {first, lists}};
}

/// A ZIP archive of parts.
std::string zipped(const std::vector<std::pair<std::string, std::string>>& parts) {
  const TemporaryFolder folder;
  const auto file = folder.path() / "a.zip";
  int error = 0;
  auto* archive = zip_open(file.c_str(), ZIP_CREATE, &error);
  for (const auto& [name, bytes] : parts) zip_file_add(archive, name.c_str(), zip_source_buffer(archive, bytes.data(), bytes.size(), 0), 0);
  zip_close(archive);
  return slurp(file);
}

/// A workbook of one sheet as another program might write it.
std::string workbook_of(const std::string& cells, const std::vector<std::pair<std::string, std::string>>& more = {}, const std::string& properties = "") {
  std::vector<std::pair<std::string, std::string>> parts = {
      {"xl/workbook.xml", "<?xml version=\"1.0\"?><x:workbook xmlns:x=\"m\" xmlns:r=\"r\">" + properties + "<x:sheets><x:sheet name=\"List\" sheetId=\"1\" r:id=\"rId7\"/></x:sheets></x:workbook>"},
      {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId7\" Target=\"/xl/pages/one.xml\"/></Relationships>"},
      {"xl/pages/one.xml", "<worksheet><sheetData>" + cells + "</sheetData></worksheet>"}};
  parts.insert(parts.end(), more.begin(), more.end());
  return zipped(parts);
}

std::string text_at(const spreadsheet::Read& read, spreadsheet::Place place) {
  const auto* cell = read.workbook.sheets.empty() ? nullptr : read.workbook.sheets.front().find(place);
  const auto* text = cell ? std::get_if<std::string>(&cell->value) : nullptr;
  return text ? *text : "(no text)";
}

}  // namespace

TEST_CASE("xlsx: what was written is read back") {
  const auto read = read_xlsx(write_xlsx(sample()));
  REQUIRE(read.trouble.empty());
  REQUIRE(read.workbook.sheets.size() == 2);
  CHECK(read.workbook.sheets[0].name == "Opatření");
  CHECK(text_at(read, {1, 1}) == "=1+1 & <b>\n„druhý řádek“");
  CHECK(std::get<Number>(read.workbook.sheets[0].find({1, 2})->value) == Number{"231500.5"});
  CHECK(std::get<bool>(read.workbook.sheets[0].find({2, 2})->value));
  CHECK(read.workbook.sheets[0].find({3, 1}) == nullptr);
  CHECK(std::get<std::string>(read.workbook.find("Volby")->find({1, 0})->value) == "nesplněno");
}

TEST_CASE("xlsx: the same workbook gives the same bytes") {
  const auto first = write_xlsx(sample());
  ::usleep(2'100'000);  // The clock of a ZIP archive goes in steps of two seconds.
  CHECK((write_xlsx(sample()) == first));
}

TEST_CASE("xlsx: what other programs write is understood") {
  const std::string strings = "<sst><si><t>prosté</t></si><si><r><rPr><b/></rPr><t xml:space=\"preserve\">tučné </t></r><r><t>a dál</t></r><rPh><t>výslovnost</t></rPh></si><si><t>a_x000D_&#10;b</t></si></sst>";
  const std::string styles = "<styleSheet><numFmts count=\"1\"><numFmt numFmtId=\"170\" formatCode=\"[$-405]d. mmmm yyyy\"/><numFmt numFmtId=\"171\" formatCode=\"#,##0&quot; dnů&quot;\"/></numFmts>"
                             "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs></styleSheet>";
  const std::string cells = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c r=\"D1\" t=\"s\"><v>2</v></c></row>"
                            "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>přímo</t></is></c><c r=\"B3\"><v>231499.99999999997</v></c><c r=\"C3\" s=\"1\"><v>43552</v></c><c r=\"D3\" s=\"2\"><v>43552.5</v></c>"
                            "<c r=\"E3\" s=\"3\"><v>33</v></c><c r=\"F3\" t=\"b\"><v>1</v></c><c r=\"G3\" t=\"e\"><v>#DIV/0!</v></c><c r=\"H3\" t=\"str\"><f>A1</f><v>vzorec</v></c><c r=\"I3\"><v>1.5E-3</v></c><c r=\"J3\" t=\"d\"><v>2019-03-28T00:00:00</v></c></row>";
  const auto read = read_xlsx(workbook_of(cells, {{"xl/sharedStrings.xml", strings}, {"xl/styles.xml", styles}}));
  REQUIRE(read.trouble.empty());
  const auto& sheet = read.workbook.sheets.front();
  CHECK(text_at(read, {0, 0}) == "prosté");
  CHECK(text_at(read, {0, 1}) == "tučné a dál");
  CHECK(text_at(read, {0, 3}) == "a\nb");
  CHECK(text_at(read, {2, 0}) == "přímo");
  CHECK(std::get<Number>(sheet.find({2, 1})->value).text == "231500");
  CHECK(std::get<Date>(sheet.find({2, 2})->value).iso() == "2019-03-28");
  CHECK(std::get<Date>(sheet.find({2, 3})->value).iso() == "2019-03-28");
  CHECK(std::get<Number>(sheet.find({2, 4})->value).text == "33");
  CHECK(std::get<bool>(sheet.find({2, 5})->value));
  CHECK(std::get<Fault>(sheet.find({2, 6})->value).text == "#DIV/0!");
  CHECK(text_at(read, {2, 7}) == "vzorec");
  CHECK(std::get<Number>(sheet.find({2, 8})->value).text == "0.0015");
  CHECK(std::get<Date>(sheet.find({2, 9})->value).iso() == "2019-03-28");
  const auto mac = read_xlsx(workbook_of("<row><c s=\"1\"><v>42090</v></c></row>", {{"xl/styles.xml", styles}}, "<x:workbookPr date1904=\"1\"/>"));
  CHECK(std::get<Date>(mac.workbook.sheets.front().find({0, 0})->value).iso() == "2019-03-28");
}

TEST_CASE("xlsx: what does harm is refused") {
  CHECK(!read_xlsx("").trouble.empty());
  CHECK(!read_xlsx("PK\3\4 not a workbook").trouble.empty());
  CHECK(!read_xlsx(zipped({{"a.txt", "a"}})).trouble.empty());
  CHECK(read_xlsx(workbook_of("<row r=\"1\"><c")).trouble.en == "the part `xl/pages/one.xml` of the workbook is damaged");
  // Eight megabytes of blanks pack to a few kilobytes.
  const auto bomb = read_xlsx(workbook_of(std::string(9 << 20, ' ')));
  CHECK(bomb.trouble.en == "the workbook is too large when unpacked");
  CHECK(bomb.help.en.find("password") == std::string::npos);
  std::string cells;
  for (int i = 0; i < 60'000; ++i) cells += "<c><v>1</v></c>";
  CHECK(!read_xlsx(workbook_of("<row>" + cells + "</row>")).trouble.empty());
  // Entities are neither expanded nor fetched: a file that declares any is refused, wherever it does.
  const std::string doctype = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
  const auto laughs = read_xlsx(workbook_of("<row><c t=\"s\"><v>0</v></c></row>", {{"xl/sharedStrings.xml", doctype + "<sst><si><t>&a;</t></si></sst>"}}));
  CHECK(laughs.trouble.en.find("DOCTYPE") != std::string::npos);
  CHECK(!read_xlsx(workbook_of("", {{"xl/styles.xml", "<?xml version=\"1.0\"?>" + doctype + "<styleSheet/>"}})).trouble.empty());
  std::string deep;
  for (int i = 0; i < 400'000; ++i) deep += "<a>";
  CHECK(!read_xlsx(workbook_of(deep)).trouble.empty());
  for (const auto& cell : {"<c r=\"ZZZZZZZZZ99999999999999\" t=\"str\"><v>x</v></c>", "<c r=\"A0\"/>", "<c r=\"A1048577\"><v>1</v></c>", "<c t=\"s\"><v>99</v></c>", "<c t=\"s\"><v>99999999999</v></c>", "<c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c>"}) {
    CAPTURE(cell);
    CHECK(!read_xlsx(workbook_of("<row>" + std::string(cell) + "</row>")).trouble.empty());
  }
  CHECK(!read_xlsx(workbook_of("<row r=\"x\"><c><v>1</v></c></row>")).trouble.empty());
  const auto cut = write_xlsx(sample());
  for (std::size_t size = 0; size < cut.size(); size += 97) read_xlsx(std::string_view(cut).substr(0, size));
}

TEST_CASE("xlsx: a formula that was never computed is no empty cell, and merged cells are known") {
  const auto read = read_xlsx(workbook_of("<row r=\"1\"><c r=\"A1\"><f>B1+1</f></c><c r=\"B1\" t=\"str\"><f>IF(1,\"\",\"\")</f><v></v></c><c r=\"C1\"><f>1+1</f><v>2</v></c></row>"));
  const auto& sheet = read.workbook.sheets.front();
  CHECK(std::get<Fault>(sheet.find({0, 0})->value).text == "=B1+1");
  CHECK(sheet.find({0, 1}) == nullptr);
  CHECK(std::get<Number>(sheet.find({0, 2})->value).text == "2");
  const auto merged = read_xlsx(workbook_of("</sheetData><mergeCells count=\"1\"><mergeCell ref=\"E2:E3\"/></mergeCells><sheetData>"));
  CHECK(merged.workbook.sheets.front().merged == std::vector{spreadsheet::Range{{1, 4}, {2, 4}}});
  CHECK(spreadsheet::address(merged.workbook.sheets.front().merged.front()) == "E2:E3");
}

TEST_CASE("xlsx: places, numbers and dates") {
  CHECK(spreadsheet::address(spreadsheet::Place{6, 2}) == "C7");
  CHECK(spreadsheet::address(spreadsheet::Place{0, 26}) == "AA1");
  CHECK(spreadsheet::place_from("AA1") == spreadsheet::Place{0, 26});
  CHECK(!spreadsheet::place_from("A0"));
  CHECK(!spreadsheet::place_from("1"));
  CHECK(spreadsheet::number_from("0.1")->text == "0.1");
  CHECK(spreadsheet::number_from("-12")->text == "-12");
  CHECK(!spreadsheet::number_from("1e300"));
  CHECK(!spreadsheet::number_from("nan"));
  CHECK(spreadsheet::date_from("61", false)->iso() == "1900-03-01");
  CHECK(spreadsheet::date_from("1", false)->iso() == "1900-01-01");
  CHECK(!spreadsheet::date_from("-5", false));
}

}  // namespace kpss::tests
