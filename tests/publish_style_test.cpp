// The house style of a town in each format, and what it must not be able to do.

#include <doctest/doctest.h>

#include <set>

#include "archive/archive.hpp"
#include "publish/house_docx.hpp"
#include "publish/publish.hpp"
#include "publish_sample.hpp"
#include "rules/style/css.hpp"
#include "rules/style/svg.hpp"
#include "support.hpp"
#include "text/embedded.hpp"
#include "text/plain.hpp"

namespace kpss::tests {
namespace {

constexpr std::string_view coat = R"(<svg xmlns="http://www.w3.org/2000/svg" width="40" height="48"><path d="M2 2h36v24q0 14-18 20Q2 40 2 26z" fill="#7a1420"/></svg>)";

std::string reference_docx() {
  for (const auto& resource : embedded_resources())
    if (resource.path == "reference.docx") return std::string(resource.bytes);
  return {};
}

/// A DOCX as Word saves it in another language: other ids for the same styles, and none of those that only kpss has.
std::string town_docx() {
  const auto ours = reference_docx();
  auto styles = *part_of(ours, "word/styles.xml");
  styles = replaced(styles, "w:styleId=\"Title\"", "w:styleId=\"Nzev\"");
  styles = replaced(styles, "w:styleId=\"TOC1\"", "w:styleId=\"Obsah1\"");
  for (const auto* name : {"Label", "Announcement", "TableSpace", "CardLabel"}) {
    const auto at = styles.find(fmt::format("w:styleId=\"{}\"", name));
    REQUIRE(at != styles.npos);
    const auto begin = styles.rfind("<w:style ", at);
    styles.erase(begin, styles.find("</w:style>", at) + 10 - begin);
  }
  return with_part(ours, "word/styles.xml", styles);
}

std::string made(const Document& document, Format format, const Style& style) {
  const TemporaryFolder folder;
  std::vector<Message> remarks;
  return publish(document, format, {false, style}, {.temporary = folder.path()}, remarks);
}

bool has(const std::string& text, std::string_view what) { return text.find(what) != text.npos; }

std::set<std::string> values_of(const std::string& xml, const std::string& before) {
  std::set<std::string> values;
  for (auto at = xml.find(before); at != xml.npos; at = xml.find(before, at + 1)) values.insert(xml.substr(at + before.size(), xml.find('"', at + before.size()) - at - before.size()));
  return values;
}

}  // namespace

TEST_CASE("style: an archive gives its parts, and takes new ones") {
  const auto docx = reference_docx();
  REQUIRE(part_of(docx, "word/styles.xml"));
  CHECK(!part_of(docx, "word/nothing.xml"));
  CHECK(!part_of("PK\3\4 this is none", "word/styles.xml"));
  CHECK(!part_of("", "x"));
  const auto changed = with_part(docx, "word/styles.xml", "<a/>");
  CHECK(part_of(changed, "word/styles.xml") == "<a/>");
  CHECK(part_of(changed, "word/document.xml") == part_of(docx, "word/document.xml"));
  CHECK(with_part(docx, "word/styles.xml", "<a/>") == changed);
  CHECK(with_part(docx, "word/nothing.xml", "<a/>") == docx);
}

TEST_CASE("style: a town's DOCX keeps its styles and gets those it lacks") {
  const auto house = house_docx(town_docx(), reference_docx());
  const auto styles = *part_of(house.bytes, "word/styles.xml");
  CHECK(house.renamed.at("Title") == "Nzev");
  CHECK(house.renamed.at("TOC1") == "Obsah1");
  CHECK(house.renamed.size() == 2);
  const auto ids = values_of(styles, "w:styleId=\"");
  for (const auto* added : {"Label", "Announcement", "TableSpace", "CardLabel"}) CHECK_MESSAGE(ids.contains(added), added);
  CHECK(!ids.contains("Title"));
  for (const auto* reference : {"<w:basedOn w:val=\"", "<w:next w:val=\"", "<w:link w:val=\""})
    for (const auto& id : values_of(styles, reference))
      if (id != "Title" && id != "TOC1") CHECK_MESSAGE(ids.contains(id), reference << id);
  CHECK(house_docx("no archive", reference_docx()).bytes == reference_docx());
}

TEST_CASE("style: in HTML the CSS comes last and the logo first, and nothing is fetched") {
  const Style style{.css = ":root { --blue: #7a1420; }\n", .logo = std::string(coat), .logo_ending = "svg", .logo_alternative = "Město <Jedlová>"};
  const auto html = made(sample(), Format::html, style);
  CHECK(html.find("--blue: #7a1420") > html.find("--blue: #0b3d63"));
  CHECK(has(html, "alt=\"Město &lt;Jedlová&gt;\""));
  CHECK(html.find("class=\"logo\"") < html.find("<h1"));
  CHECK(has(html, "data:image/svg+xml"));
  CHECK(!has(html, "src=\"http"));
  auto brief = sample();
  brief.brief = true;
  CHECK(!has(made(brief, Format::html, style), "class=\"logo\""));
  CHECK(!has(made(sample(), Format::html, {}), "class=\"logo\""));
}

TEST_CASE("style: in DOCX the logo stands above the title, and every style that is used exists") {
  const Style style{.reference_docx = town_docx(), .logo = std::string(coat), .logo_ending = "svg", .logo_alternative = "Město Jedlová"};
  const auto docx = made(sample(), Format::docx, style);
  const auto text = *part_of(docx, "word/document.xml"), styles = *part_of(docx, "word/styles.xml");
  CHECK(text.find("\"Logo\"") < text.find("\"Nzev\""));
  CHECK(has(text, "descr=\"Město Jedlová\""));
  const auto ids = values_of(styles, "w:styleId=\"");
  for (const auto* use : {"<w:pStyle w:val=\"", "<w:rStyle w:val=\"", "<w:tblStyle w:val=\""})
    for (const auto& id : values_of(text, use)) CHECK_MESSAGE(ids.contains(id), use << id);
  CHECK(made(sample(), Format::docx, style) == docx);
  const auto bare = *part_of(made(sample(), Format::docx, {}), "word/document.xml");
  CHECK(!has(bare, "\"Logo\""));
}

TEST_CASE("style: in ODT the logo is packed beside the charts") {
  const Style style{.logo = std::string(coat), .logo_ending = "svg", .logo_alternative = "Město Jedlová"};
  const auto odt = made(sample(), Format::odt, style);
  CHECK(part_of(odt, "Pictures/0.svg") == std::string(coat));
  CHECK(part_of(odt, "Pictures/1.svg").has_value());
  const auto text = *part_of(odt, "content.xml");
  CHECK(text.find("Pictures/0.svg") < text.find("Pictures/1.svg"));
}

TEST_CASE("style: what reaches out of a style sheet is seen, however it is written") {
  for (const auto* bad : {"@import 'x.css';", "@IMPORT url(a)", "a { background: url(https://x.cz/a.png) }", "a{background:url( 'a.png' )}", "a{background:URL(a)}", "a{background:\\75rl(a)}", "a{background:\\000075 rl(a)}", "@\\69mport 'a';",
                          "a{background:u\\rl(a)}", "@im/**/port 'a'", "a{background:image-set('a.png' 1x)}", "</style><script>", "/* a */ @font-face { src: url(font.woff) }", "a{b:expression(alert(1))}"})
    CHECK_MESSAGE(css_reaching_out(bad).has_value(), bad);
  for (const auto* good : {"", "a { color: red }", "/* @import url(x) */ a{}", "a{background:url(data:image/png;base64,AA==)}", "a{background:url( \"DATA:image/png,x\" )}", "a{fill:url(#b)}", "a::before{content:'\\201E'}", "/* never ends"})
    CHECK_MESSAGE(!css_reaching_out(good).has_value(), good);
  const auto reach = css_reaching_out("a {}\n/* x\n */\nb { c: url(http://x) }\n");
  REQUIRE(reach);
  CHECK(reach->line == 4);
  CHECK(reach->what == "url(");
}

TEST_CASE("style: what reaches out of a picture is seen") {
  const auto svg = [](const std::string& inside) { return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">" + inside + "</svg>"; };
  for (const auto* bad : {"<script>x</script>", "<a xmlns:s=\"http://www.w3.org/2000/svg\"><s:script/></a>", "<foreignObject/>", "<image href=\"http://x.cz/a.png\"/>", "<use xlink:href=\"a.svg#b\"/>", "<g onload=\"x()\"/>", "<style>@import 'a';</style>", "<style><![CDATA[a{b:url(x)}]]></style>",
                          "<rect fill=\"url(http://x.cz/#a)\"/>", "<rect style=\"fill:url(x.svg#a)\"/>", "<image href=\"data:image/svg+xml,x\"/>", "<set attributeName=\"href\" to=\"http://x\"/>", "<g xml:base=\"http://x.cz/\"/>", "<a href=\"javascript:x()\"/>", "<?xml-stylesheet href=\"a.css\"?>"})
    CHECK_MESSAGE(svg_reaching_out(svg(bad)).has_value(), bad);
  CHECK(svg_reaching_out("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + svg("&a;")));
  for (const auto* good : {"", "<path d=\"M0 0\"/>", "<rect fill=\"url(#a)\"/>", "<use href=\"#a\"/>", "<image href=\"data:image/png;base64,AA==\"/>", "<style>a{fill:red}</style>", "<title>Znak</title>"}) {
    CHECK_MESSAGE(!svg_reaching_out(svg(good)), good);
    CHECK(is_svg(svg(good)));
  }
  CHECK(!is_svg("<html/>"));
  CHECK(!is_svg("\x89PNG"));
  CHECK(is_svg("\xEF\xBB\xBF<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"a\" \"b\">" + svg("")));
}

}  // namespace kpss::tests
