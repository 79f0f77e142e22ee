// Charts in files for people: Word gets a picture that every version shows, sharp on paper, with the words that describe it; HTML gets each
// chart as a picture of its own, so that no ids meet.

#include <doctest/doctest.h>
#include <zip.h>

#include <map>
#include <pugixml.hpp>

#include "documents/chart.hpp"
#include "publish/publish.hpp"
#include "support.hpp"

namespace kpss::tests {
namespace {

Document with_charts() {
  Document document{.language = Language::cs, .title = "Zpráva", .date = {2019, 3, 28}, .blocks = {}};
  Chart chart{.name = "stavy", .title = "Stavy v roce 2018", .language = Language::cs, .series = {{"splněno", "fulfilled"}, {"odloženo", "postponed"}}, .bars = {{"Rodiny", {3, 1}}}};
  document.blocks = {Heading{1, "stavy", {"Stavy"}}, stacked_bars(chart)};
  chart.name = "vyvoj";
  document.blocks.push_back(simple_bars(chart));
  return document;
}

std::string published(const Document& document, Format format) {
  const TemporaryFolder folder;
  std::vector<Message> remarks;
  return publish(document, format, {}, {.temporary = folder.path()}, remarks);
}

/// The files of a ZIP archive by their names.
std::map<std::string, std::string> files_in(const std::string& archive) {
  std::map<std::string, std::string> files;
  auto* source = zip_source_buffer_create(archive.data(), archive.size(), 0, nullptr);
  auto* zip = zip_open_from_source(source, ZIP_RDONLY, nullptr);
  REQUIRE(zip != nullptr);
  for (zip_int64_t i = 0; i < zip_get_num_entries(zip, 0); ++i) {
    const auto index = static_cast<zip_uint64_t>(i);
    zip_stat_t stat;
    REQUIRE(zip_stat_index(zip, index, 0, &stat) == 0);
    std::string bytes(stat.size, '\0');
    auto* file = zip_fopen_index(zip, index, 0);
    REQUIRE(zip_fread(file, bytes.data(), stat.size) == static_cast<zip_int64_t>(stat.size));
    zip_fclose(file);
    files[stat.name] = std::move(bytes);
  }
  zip_close(zip);
  return files;
}

/// How many dots wide a PNG is.
int width_of(const std::string& png) {
  int width = 0;
  for (std::size_t i = 16; i < 20; ++i) width = width * 256 + static_cast<unsigned char>(png.at(i));
  return width;
}

}  // namespace

TEST_CASE("Word gets every chart as dots, 200 to the inch, and as lines, as wide as its text and described") {
  const auto document = with_charts();
  const auto files = files_in(published(document, Format::docx));
  int dots = 0, lines = 0;
  for (const auto& [name, bytes] : files) {
    lines += name.ends_with(".svg");
    if (!name.ends_with(".png")) continue;
    ++dots;
    CHECK(bytes.starts_with("\x89PNG"));
    CHECK(width_of(bytes) == doctest::Approx(157 / 25.4 * 200).epsilon(0.01));
  }
  CHECK(dots == 2);
  CHECK(lines == 2);
  pugi::xml_document text;
  REQUIRE(text.load_string(files.at("word/document.xml").c_str()));
  std::vector<std::string> described;
  for (const auto& found : text.select_nodes("//wp:docPr")) described.push_back(found.node().attribute("descr").as_string());
  REQUIRE(described.size() == 2);
  CHECK(described[0] == std::get<Figure>(document.blocks[1].form).alternative);
  CHECK(described[1] == std::get<Figure>(document.blocks[2].form).alternative);
  for (const auto& found : text.select_nodes("//wp:extent")) CHECK(found.node().attribute("cx").as_int() == doctest::Approx(157 * 36'000).epsilon(0.01));
}

TEST_CASE("HTML holds each chart as a picture of its own, with its words") {
  const auto html = published(with_charts(), Format::html);
  CHECK(html.find("<svg") == std::string::npos);
  CHECK(html.find("id=\"stavy-title\"") == std::string::npos);
  CHECK(html.find("alt=\"Stavy v roce 2018. Rodiny: splněno 3, odloženo 1, celkem 4.\"") != std::string::npos);
}

}  // namespace kpss::tests
