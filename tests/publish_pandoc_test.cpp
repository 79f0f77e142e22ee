// Documents through Pandoc and the PDF engine: each format holds what it must, the same bytes every time, and nothing of the machine.

#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdlib>
#include <map>

#include "publish/process.hpp"
#include "publish/publish.hpp"
#include "publish_sample.hpp"
#include "support.hpp"

namespace kpss::tests {

namespace {

namespace fs = std::filesystem;

struct Published {
  std::string bytes;
  std::vector<Message> remarks;
  bool clean = false;  ///< Nothing was left behind.
};

Published published(const Document& document, Format format, const Wishes& wishes = {}) {
  const TemporaryFolder folder;
  Published out;
  out.bytes = publish(document, format, wishes, {.temporary = folder.path()}, out.remarks);
  out.clean = fs::is_empty(folder.path());
  return out;
}

const std::string& bytes_of(Format format) {
  static std::map<Format, std::string> made;
  if (!made.contains(format)) made[format] = published(sample(), format).bytes;
  return made[format];
}

/// What a helper of the tests says; it must succeed.
std::string said(const Order& order) {
  const auto ended = run(order);
  INFO(ended.words);
  CHECK(ended.well());
  return ended.words;
}

std::string unpacked(const std::string& archive) {
  const TemporaryFolder folder;
  spit(folder.path() / "a.zip", archive);
  return said({.program = "/usr/bin/python3", .arguments = {"-c", "import sys, zipfile\nz = zipfile.ZipFile('a.zip')\nfor n in z.namelist():\n  if n.endswith(('.xml', '.rels', 'mimetype')): open('all', 'ab').write(b'\\n== ' + n.encode() + b'\\n' + z.read(n))"}, .folder = folder.path()}).append(slurp(folder.path() / "all"));
}

std::size_t count(const std::string& text, std::string_view what) {
  std::size_t times = 0;
  for (auto at = text.find(what); at != text.npos; at = text.find(what, at + what.size())) ++times;
  return times;
}

bool has(const std::string& text, std::string_view what) {
  if (text.find(what) != text.npos) return true;
  MESSAGE("missing: " << std::string(what));
  return false;
}

}  // namespace

TEST_CASE("every format is what it says, and nothing is left behind") {
  const std::map<Format, std::string> begins{{Format::markdown, "# "}, {Format::html, "<!DOCTYPE html>"}, {Format::docx, "PK\3\4"}, {Format::odt, "PK\3\4"}, {Format::pdf, "%PDF-"}};
  for (const auto& row : formats()) {
    CAPTURE(std::string(row.name));
    const auto out = published(sample(), row.format);
    CHECK(out.bytes.starts_with(begins.at(row.format)));
    CHECK(out.clean);
  }
}

TEST_CASE("the same document gives the same bytes, whoever makes it, where and when") {
  for (const auto& row : formats()) {
    CAPTURE(std::string(row.name));
    const auto& first = bytes_of(row.format);
    setenv("TZ", "Pacific/Auckland", 1);
    setenv("HOME", "/nowhere", 1);
    const auto second = published(sample(), row.format).bytes;
    unsetenv("TZ");
    CHECK(first == second);
  }
  char host[256] = {};
  gethostname(host, sizeof host - 1);
  const std::string machine = host;
  for (const auto& text : {bytes_of(Format::html), unpacked(bytes_of(Format::docx)), unpacked(bytes_of(Format::odt)), bytes_of(Format::pdf)}) {
    CHECK(count(text, "kpss-test-") == 0);
    CHECK(count(text, "/tmp/") == 0);
    if (machine.size() > 5) CHECK(count(text, machine) == 0);
  }
}

TEST_CASE("a page for eyes, ears and keyboards that carries everything with it") {
  const auto& page = bytes_of(Format::html);
  for (const auto* what : {"<html lang=\"cs-CZ\">", "<title>Zpráva &amp; &lt;plán&gt; 2018</title>", "<main id=\"content\"", "href=\"#content\">Přeskočit na obsah</a>", "<nav class=\"contents\" aria-labelledby=\"contents-title\">", "scope=\"col\">", "scope=\"row\">", "alt=\"Splněno 4 z 6 opatření\"", "<figcaption", "<caption", "aria-label=\"Stav opatření\"", "aria-label=\"Karta opatření 1.1\"", "class=\"status status-fulfilled\"", "aria-hidden=\"true\">✓</span>", "content=\"2019-03-28\"", "data:image/svg+xml"})
    CHECK(has(page, what));
  CHECK(count(page, "<main") == 1);
  CHECK(count(page, "<h1") == 1);
  CHECK(count(page, "<thead>") == 1);  // The card has none.
  for (const auto* what : {"<link rel=\"stylesheet\" href=\"http", "src=\"http", "@import", "url(http", "<script"}) CHECK(count(page, what) == 0);
  const auto english = published(sample(Language::en), Format::html).bytes;
  CHECK(has(english, "<html lang=\"en-GB\">"));
  CHECK(has(english, "Skip to content"));
}

TEST_CASE("text that would like to be more is printed as text") {
  const auto& page = bytes_of(Format::html);
  CHECK(has(page, "&lt;script&gt;alert(1)&lt;/script&gt; ![](/etc/passwd) [x](file:///etc/shadow){onclick=y} `a`{=html}"));
  for (const auto format : {Format::docx, Format::odt}) {
    const auto text = unpacked(bytes_of(format));
    CHECK(has(text, "&lt;script&gt;alert(1)&lt;/script&gt;"));
    CHECK(count(text, "root:") == 0);
    CHECK(count(text, "Target=\"file:") + count(text, "href=\"file:") == 0);
  }
}

TEST_CASE("a Word document has styles, repeated headers and fields") {
  const auto text = unpacked(bytes_of(Format::docx));
  for (const auto* what : {"<w:tblHeader", "TOC \\o", "PAGEREF", "w:val=\"Title\"", "w:val=\"Heading1\"", "w:val=\"cs-CZ\"", "Splněno 4 z 6 opatření", "Obsah zprávy", "✓", "<w:cantSplit", "<w:autoHyphenation", "NUMPAGES", "w:h=\"16838\""}) CHECK(has(text, what));
  CHECK(has(unpacked(published(sample(Language::en), Format::docx).bytes), "w:val=\"en-GB\""));
}

TEST_CASE("a brief document is set as one run of text") {
  Document invitation{.language = Language::cs, .title = "Pozvánka", .date = {2019, 3, 28}, .blocks = {Division{"announcement", {Paragraph{{"středa"}}}}, Heading{1, "agenda", {"Program"}}}, .brief = true};
  const auto page = published(invitation, Format::html).bytes;
  CHECK(has(page, "<body class=\"brief\">"));
  CHECK(has(page, "<div class=\"announcement\">"));
  CHECK(has(page, "<h2 id=\"agenda\">"));
  CHECK(count(page, "28. března") == 0);
  CHECK(count(bytes_of(Format::html), "class=\"brief\"") == 0);
  const auto word = unpacked(published(invitation, Format::docx).bytes);
  for (const auto* what : {"<w:pStyle w:val=\"Heading2\"", "<w:pStyle w:val=\"Announcement\"", "<w:rStyle w:val=\"TitleSmall\"", "<dc:title>Pozvánka</dc:title>"}) CHECK(has(word, what));
  CHECK(count(word, "<w:pStyle w:val=\"Heading1\"") == 0);
  CHECK(count(word, "name=\"brief\"") == 0);
  const auto text = unpacked(published(invitation, Format::odt).bytes);
  CHECK(has(text, "text:style-name=\"Heading_20_2\""));
  CHECK(has(text, "text:style-name=\"Announcement\""));
}

TEST_CASE("an OpenDocument text has a real table of contents and repeated headers") {
  const auto& archive = bytes_of(Format::odt);
  CHECK(archive.substr(30, 8) == "mimetype");
  const auto text = unpacked(archive);
  for (const auto* what : {"<text:table-of-content", "text:index-body", "table:table-header-rows", "Obsah zprávy", "Splněno 4 z 6 opatření", "text:reference-format=\"page\"", "✓", "fo:hyphenate=\"true\"", "text:page-count", "fo:language=\"cs\""}) CHECK(has(text, what));
}

TEST_CASE("a PDF prints without a word of complaint from the engine") {
  const TemporaryFolder folder;
  for (const auto language : {Language::cs, Language::en}) {
    spit(folder.path() / "a.html", published(sample(language), Format::html).bytes);
    CHECK(said({.program = "/usr/bin/python3", .arguments = {"-I", (root / "lib/publish/resources/weasyprint_safe.py").string(), "a.html", "a.pdf"}, .environment = {{"HOME", folder.path().string()}}, .folder = folder.path()}) == "");
  }
  const auto pdftotext = find_program("pdftotext", "/usr/bin:/bin");
  if (!pdftotext) return;
  spit(folder.path() / "b.pdf", bytes_of(Format::pdf));
  const auto text = said({.program = *pdftotext, .arguments = {"-layout", "b.pdf", "-"}, .environment = {{"LC_ALL", "C.UTF-8"}}, .folder = folder.path()});
  for (const auto* what : {"Zpráva & <plán> 2018", "strana 2 z 4", "kartu (s. 4)", "✓ splněno", "<script>alert(1)</script>"}) CHECK(has(text, what));
  CHECK(count(text, "strana 1 z") == 0);
}

TEST_CASE("an accessible PDF says so, is tagged, and is the same every time") {
  if (!find_program("soffice", Machine{}.path)) return;
  const auto first = published(sample(), Format::pdf, {.accessible = true});
  CHECK(first.clean);
  for (const auto* what : {"%PDF-", "<pdfuaid:part>1<", "2019-03-28T12:00:00", "/StructTreeRoot"}) CHECK(has(first.bytes, what));
  CHECK(first.bytes == published(sample(), Format::pdf, {.accessible = true}).bytes);
}

TEST_CASE("the PDF engine opens no file and no connection") {
  const TemporaryFolder folder;
  spit(folder.path() / "secret", "secret of the machine");
  spit(folder.path() / "a.html", "<link rel=attachment href='secret'><link rel=stylesheet href='file:///etc/passwd'><img src='file:///etc/passwd'><p>text");
  const auto ended = run({.program = "/usr/bin/python3", .arguments = {"-I", (root / "lib/publish/resources/weasyprint_safe.py").string(), "a.html", "a.pdf"}, .environment = {{"HOME", folder.path().string()}}, .folder = folder.path()});
  CHECK(count(ended.words, "only what is in the document is printed") >= 2);
  CHECK(count(slurp(folder.path() / "a.pdf"), "EmbeddedFile") == 0);
}

TEST_CASE("should a field become markup after all, the filter refuses it") {
  const TemporaryFolder folder;
  for (const auto* attack : {"<b>x</b>", "`x`{=openxml}", "![](/etc/passwd)", "![](chart.svg)", "![](http://example.invalid/a.svg)", "[x](file:///etc/passwd)", "[x](javascript:alert)", "[x](#a){rel=attachment}", "[x]{style=\"background:url(a)\"}", "::: {onclick=a}\nx\n:::", "# x {data-a=b}", "$x$", "x[^1]\n\n[^1]: y", "@someone", "> x", "`x`", "    x", "[x](http://a.b \"t\")"}) {
    CAPTURE(std::string(attack));
    spit(folder.path() / "a.md", attack);
    const auto ended = run({.program = "/usr/bin/pandoc", .arguments = {"--from=markdown+citations", "--to=html5", "--lua-filter=" + (root / "lib/publish/resources/kpss.lua").string(), "a.md"}, .environment = {{"LC_ALL", "C.UTF-8"}}, .folder = folder.path()});
    CHECK(ended.code == 83);
    CHECK(has(ended.words, "never made on purpose"));
  }
}

}  // namespace kpss::tests
