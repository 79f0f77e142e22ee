// The table of formats, and the times in ZIP archives.

#include <doctest/doctest.h>

#include <set>

#include "archive/zip_times.hpp"
#include "publish/pdf_times.hpp"
#include "publish/publish.hpp"
#include "support.hpp"

namespace kpss::tests {

TEST_CASE("every format is found by its name and by its ending") {
  std::set<std::string_view> names, endings;
  for (const auto& row : formats()) {
    CHECK(format_named(row.name) == row.format);
    CHECK(format_of_file("folder.pdf/report" + std::string(row.extension)) == row.format);
    CHECK_FALSE(row.title.cs.empty());
    CHECK_FALSE(row.title.en.empty());
    names.insert(row.name);
    endings.insert(row.extension);
  }
  CHECK(names.size() == 5);
  CHECK(endings.size() == 5);
}

TEST_CASE("endings are read as people write them, names are not guessed") {
  CHECK(format_of_file("ZPRÁVA.PDF") == Format::pdf);
  CHECK(format_of_file("a.b.HTM") == Format::html);
  CHECK(format_of_file("a.markdown") == Format::markdown);
  for (const auto* file : {"report", "report.doc", "report.", ".pdf", "", "report.pdf.zip"}) CHECK_FALSE(format_of_file(file));
  for (const auto* name : {"", "PDF", ".pdf", "word"}) CHECK_FALSE(format_named(name));
}

TEST_CASE("the times of a ZIP archive are set in both places") {
  // One stored entry "a" of one byte, made by hand.
  const std::string time = "\x12\x34\x56\x78";
  const auto archive = [](const std::string& stamp) {
    const std::string name = "a", zero(64, '\0');
    std::string local = std::string("PK\3\4\x14\0\0\0\0\0", 10) + stamp + zero.substr(0, 4) + std::string("\1\0\0\0\1\0\0\0\1\0\0\0", 12) + name + "x";
    std::string central = std::string("PK\1\2\x14\0\x14\0\0\0\0\0", 12) + stamp + zero.substr(0, 4) + std::string("\1\0\0\0\1\0\0\0\1\0", 10) + zero.substr(0, 16) + name;
    std::string end = std::string("PK\5\6\0\0\0\0\1\0\1\0", 12) + std::string{static_cast<char>(central.size()), 0, 0, 0, static_cast<char>(local.size()), 0, 0, 0} + zero.substr(0, 2);
    return local + central + end;
  };
  auto bytes = archive(time);
  set_zip_times(bytes);
  CHECK(bytes == archive(std::string("\0\0\x21\0", 4)));
}

TEST_CASE("what is no ZIP archive stays as it is") {
  const std::string end_of_nothing = std::string("PK\5\6\0\0\0\0\xff\xff\xff\xff", 12) + std::string("\xff\xff\xff\x7f\xff\xff\xff\x7f\0\0", 10);
  for (const std::string& bytes : {std::string(), std::string("PK\5\6"), std::string("no archive"), end_of_nothing, "PK\1\2" + end_of_nothing}) {
    auto copy = bytes;
    set_zip_times(copy);
    CHECK(copy == bytes);
  }
}

TEST_CASE("the times of a PDF follow the document, its identifier follows the bytes") {
  const auto pdf = [](const std::string& packed, const std::string& iso, const std::string& id, const std::string& text = "text") {
    return "%PDF-1.7 " + text + " <xmp:CreateDate>" + iso + "Z</xmp:CreateDate> /CreationDate(D:" + packed + "Z') /ID [ <" + id + ">\n<" + id + "> ]\n/DocChecksum /" + id + "\n%%EOF\n";
  };
  const auto set = [](std::string bytes) {
    set_pdf_times(bytes, {2019, 3, 28});
    return bytes;
  };
  const auto one = set(pdf("20261122034959", "2026-11-22T03:49:59", "F78AE0776418315BEBA73FCD0E0792E4"));
  CHECK(one == set(pdf("20270101000000", "2027-01-01T00:00:00", "603EAFE84C84E883289DAA2AF41867BC")));
  const auto id = one.substr(one.find("/ID [ <") + 7, 32);
  CHECK(one == pdf("20190328120000", "2019-03-28T12:00:00", id));
  CHECK(id != std::string(32, '0'));
  CHECK(set(pdf("20261122034959", "2026-11-22T03:49:59", id, "other")).find(id) == std::string::npos);
  for (const auto* odd : {"", "/ID [", "/ID [ <123", "/CreationDate(D:2026", "/CreationDate(D:yesterday, at noon)", "/DocChecksum /xyz"}) CHECK(set(odd) == odd);
}

}  // namespace kpss::tests
