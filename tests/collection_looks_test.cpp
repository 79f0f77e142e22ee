// What sheets say to those who fill them in: the same in the document, the workbook and the YAML file.

#include "cli/cli.hpp"
#include "collection_support.hpp"
#include "documents/markdown.hpp"
#include "text/plain.hpp"
#include "text/typography.hpp"

namespace kpss::tests {

using namespace collecting;

namespace {

struct Looks {
  Repository repository = example("milevsko");
  Asked asked{repository, *repository.plan("2020-2022"), 2022};
  Workbook workbook = asked.workbook("pecovatelska-sluzba");
  std::string yaml = asked.yaml("pecovatelska-sluzba");

  /// The texts of all cells, each on a line.
  std::string cells() const {
    std::string out;
    for (const auto& sheet : workbook.sheets)
      for (const auto& [place, cell] : sheet.cells)
        if (const auto* text = std::get_if<std::string>(&cell.value)) out += sheet.name + "!" + spreadsheet::address(place) + ": " + *text + "\n";
    return out;
  }
  std::string document(int year = 2022) const { return plain_markdown(request_document(Asked{repository, *repository.plan("2020-2022"), year}.subject("pecovatelska-sluzba"))); }
};

bool says(const std::string& text, std::string_view what) { return replaced(text, no_break_space, " ").find(what) != std::string::npos; }

}  // namespace

TEST_CASE("sheets: the schedule and what was said last year stand in all of them") {
  const Looks looks;
  for (const auto& text : {looks.cells(), looks.yaml, looks.document()}) {
    CHECK(says(text, "červenec 2020 – prosinec 2022"));
    CHECK(says(text, "Důvod: Obce čekaly na vývoj svých příjmů."));
    CHECK(says(text, "Návrh: pokračuje"));
    CHECK(says(text, "Prosíme o vyhodnocení 3 opatření, za která v roce 2022 odpovídáte."));
    CHECK(says(text, "301 000 Kč"));
    CHECK_FALSE(says(text, "tis. Kč"));
  }
}

TEST_CASE("sheets: the document shows what is recorded already") {
  const Looks looks;
  CHECK(says(looks.document(2021), "Hodnota 2021"));
  CHECK(says(looks.document(2021), "3 460 000 Kč"));
  CHECK_FALSE(says(looks.document(2022), "Skutečnost 2022"));
}

TEST_CASE("sheets: the document names the workbook alone") {
  const TemporaryFolder folder;
  const auto document_for = [&](const std::string& fill) {
    std::ostringstream out;
    std::istringstream in;
    cli::World world{in, out, out, folder.path(), [](const std::string& name) { return name == "PATH" ? std::optional("/usr/local/bin:/usr/bin:/bin"s) : std::nullopt; }};
    const auto exit = cli::run({"-C", (root / "examples/milevsko").string(), "request", "--year", "2022", "--realizer", "pecovatelska-sluzba", "--read", "html", "--fill", fill, "--force", "-o", folder.path().string()}, world);
    CAPTURE(out.str());
    CHECK(exit == cli::Exit::fine);
    return slurp(folder.path() / "pecovatelska-sluzba.html");
  };
  CHECK(says(document_for("yaml,xlsx"), "Vyplňte prosím soubor pecovatelska-sluzba.xlsx."));
  CHECK(says(document_for("yaml"), "Vyplňte prosím soubor pecovatelska-sluzba.yaml."));
}

TEST_CASE("sheets: heads name no status, for each plan has its own words") {
  for (const auto& page : {collection::layout::measures, collection::layout::indicators, collection::layout::costs})
    for (const auto& column : page.columns) CHECK(column.head.cs.find("splněn") == column.head.cs.npos);
}

TEST_CASE("sheets: figures stand in the same order everywhere") {
  const Looks looks;
  const auto before = [](const std::string& text, std::string_view first, std::string_view second) { return text.find(first) < text.find(second) && text.find(second) != text.npos; };
  for (const auto& text : {replaced(looks.cells(), no_break_space, " "), replaced(looks.document(2021), no_break_space, " ")}) CHECK((before(text, "Skutečnost 2020", "Plán 2021") || before(text, "Skutečnost 2021", "Plán 2022")));
  CHECK(before(looks.yaml, "skutečnost 2021: 301", "plán 2022: 380"));
}

}  // namespace kpss::tests
