// The directory as a book on paper: whole sheets, the order of a folded booklet, entries that are not broken. It needs the PDF engine.

#include <doctest/doctest.h>

#include <algorithm>

#include "catalogue_sample.hpp"
#include "documents/catalogue.hpp"
#include "publish/book_pages.hpp"
#include "publish/process.hpp"
#include "publish/publish.hpp"
#include "support.hpp"
#include "text/failure.hpp"

namespace kpss::tests {
namespace {

constexpr Date day{2018, 12, 1};

/// Many services, so that pages fill.
Files long_directory() {
  auto files = directory_files();
  std::string services = "name: Dlouhá řada\nservices:\n";
  for (int i = 10; i < 40; ++i) services += fmt::format("  - {{name: Služba {0}, type: \"39\", register_number: \"20000{0}\", target_groups: [seniori], mission: Poslání služby číslo {0}., activities: [první, druhá, třetí], municipalities: [vzorov]}}\n", i);
  files.emplace_back("organizations/rada.yaml", services);
  return files;
}

std::string pdf_of(Files files, Book book, bool booklet = false) {
  Findings findings;
  const auto repository = repository_of(std::move(files), findings);
  REQUIRE(findings.empty());
  std::vector<Message> remarks;
  Wishes wishes;
  wishes.booklet = booklet;
  return publish(services_catalogue({repository, Language::cs, day, Audience::public_, book, {}}), Format::pdf, wishes, {}, remarks);
}

/// What a program of poppler says of a PDF.
std::string told(const std::string& pdf, const char* program, std::vector<std::string> arguments) {
  const TemporaryFolder folder;
  spit(folder.path() / "a.pdf", pdf);
  const auto path = find_program(program, Machine{}.path);
  REQUIRE(path);
  const auto ended = run({.program = *path, .arguments = std::move(arguments), .folder = folder.path()});
  REQUIRE(ended.well());
  return std::filesystem::exists(folder.path() / "a.txt") ? slurp(folder.path() / "a.txt") : ended.words;
}

/// The text of each page.
std::vector<std::string> pages_of(const std::string& pdf) {
  const auto text = told(pdf, "pdftotext", {"-layout", "a.pdf", "a.txt"});
  std::vector<std::string> pages;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\f', at), text.size());
    pages.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return pages;
}

std::size_t page_with(const std::vector<std::string>& pages, std::string_view part) {
  for (std::size_t i = 0; i < pages.size(); ++i)
    if (pages[i].find(part) != std::string::npos) return i + 1;
  return 0;
}

/// How high the last word is that begins so.
double height_of(const std::string& boxes, const std::string& word) {
  const auto at = boxes.rfind(">" + word);
  REQUIRE(at != boxes.npos);
  const auto line = boxes.substr(boxes.rfind('<', at), at - boxes.rfind('<', at));
  const auto value = [&](const char* name) { return std::stod(line.substr(line.find(name) + 6)); };
  return value("yMax=\"") - value("yMin=\"");
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

}  // namespace

TEST_CASE("sheets of a booklet hold the right pages") {
  using Side = std::pair<std::size_t, std::size_t>;
  CHECK(sides_of_sheets(4) == std::vector<Side>{{4, 1}, {2, 3}});
  CHECK(sides_of_sheets(8) == std::vector<Side>{{8, 1}, {2, 7}, {6, 3}, {4, 5}});
  CHECK(sides_of_sheets(0).empty());
  for (const std::size_t pages : {4U, 8U, 12U, 40U, 100U}) {
    std::vector<std::size_t> seen;
    for (const auto& [left, right] : sides_of_sheets(pages)) {
      CHECK(left + right == pages + 1);
      CHECK(right % 2 == 1);  // Odd pages are on the right.
      seen.push_back(left), seen.push_back(right);
    }
    std::sort(seen.begin(), seen.end());
    CHECK(seen.size() == pages);
    CHECK(std::unique(seen.begin(), seen.end()) == seen.end());
  }
}

TEST_CASE("what is no PDF is not imposed") {
  CHECK_THROWS_AS(imposed("no PDF"), Failure);
  CHECK_THROWS_AS(filled_to_sheets(""), Failure);
}

TEST_CASE("a book has whole sheets, its entries are whole") {
  if (!find_program("weasyprint", Machine{}.path) || !find_program("pdftotext", Machine{}.path)) return;
  const auto pdf = pdf_of(long_directory(), {Paper::a5, false});
  CHECK(pdf == pdf_of(long_directory(), {Paper::a5, false}));
  CHECK(holds(told(pdf, "pdfinfo", {"a.pdf"}), "419.528 x 595.276"));
  const auto pages = pages_of(pdf);
  CHECK(pages.size() % 4 == 0);
  CHECK(pages.size() > 12);
  for (int i = 10; i < 40; ++i) {
    const auto first = page_with(pages, fmt::format("Poslání služby číslo {}.", i)), last = page_with(pages, fmt::format("Číslo registrace: 20000{}", i));
    CAPTURE(i);
    CHECK(first != 0);
    CHECK(first == last);
    CHECK(holds(pages[first - 1], fmt::format("Služba {}", i)));
  }
  // The index says on which page an entry stands, and that page bears the number.
  const auto page = page_with(pages, "Číslo registrace: 1000003");
  CHECK(holds(pages[page - 1], fmt::format(" {}\n", page)) != holds(pages[page - 1], fmt::format("\n{} ", page)));
  const auto index = page_with(pages, "Rejstřík poskytovatelů");
  CHECK(holds(pages.back() + pages[pages.size() - 2] + pages[index - 1], "Hospic"));
}

TEST_CASE("a booklet has the first page beside the last one") {
  if (!find_program("weasyprint", Machine{}.path) || !find_program("pdftotext", Machine{}.path)) return;
  const auto pages = pages_of(pdf_of(directory_files(), {Paper::a5, false}));
  const auto sheet = pdf_of(directory_files(), {Paper::a5, false}, true);
  CHECK(holds(told(sheet, "pdfinfo", {"a.pdf"}), "839.055 x 595.276"));
  const auto sides = pages_of(sheet);
  REQUIRE(sides.size() == pages.size() / 2);
  CHECK(holds(sides[0], "Adresář služeb"));
  CHECK(holds(sides[1], "Vydavatel"));
  for (const auto& [text, number] : {std::pair("Tísňové volání", 4), std::pair("Obsah", 3)})
    if (const auto page = page_with(pages, text)) CHECK(holds(sides[std::min<std::size_t>(page, pages.size() + 1 - page) - 1], text));
}

TEST_CASE("larger type is larger in the indexes too") {
  if (!find_program("weasyprint", Machine{}.path) || !find_program("pdftotext", Machine{}.path)) return;
  for (const auto paper : {Paper::a5, Paper::a4}) {
    const auto boxes = told(pdf_of(directory_files(), {paper, true}), "pdftotext", {"-bbox", "a.pdf", "a.txt"});
    CHECK(height_of(boxes, "Hospic") > 0.98 * height_of(boxes, "zůstat"));
  }
}

TEST_CASE("larger type takes more pages") {
  if (!find_program("weasyprint", Machine{}.path) || !find_program("pdftotext", Machine{}.path)) return;
  const auto usual = pages_of(pdf_of(long_directory(), {Paper::a5, false})).size();
  CHECK(pages_of(pdf_of(long_directory(), {Paper::a5, true})).size() > usual);
  CHECK(pages_of(pdf_of(long_directory(), {Paper::a4, false})).size() <= usual);
}

}  // namespace kpss::tests
