#include "publish/book_office.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

#include "archive/archive.hpp"
#include "text/plain.hpp"

namespace kpss {
namespace {

/// In millimetres; `inner` is where the book is bound. Type is that of reports times `type`.
struct Geometry {
  double width, height, inner, outer, top, bottom, type;
  double text() const { return width - inner - outer; }
};

Geometry geometry_of(const Book& book) {
  if (book.paper == Paper::a5) return {148, 210, 17, 13, 17, 15, book.large ? 1.08 : 0.82};
  return {210, 297, 28, 22, 25, 25, book.large ? 1.27 : 1.0};
}

/// Every number between two texts, made anew.
template <class Anew>
std::string with_numbers(std::string_view text, std::string_view before, std::string_view behind, const Anew& anew) {
  std::string out;
  for (std::size_t at = 0;;) {
    const auto begin = text.find(before, at);
    if (begin == text.npos) return out.append(text.substr(at));
    const auto number = begin + before.size();
    double value = 0;
    const auto [end, error] = std::from_chars(text.data() + number, text.data() + text.size(), value);
    out.append(text.substr(at, number - at));
    at = number;
    if (error != std::errc{} || !std::string_view(end, static_cast<std::size_t>(text.data() + text.size() - end)).starts_with(behind)) continue;
    out += anew(value);
    at = static_cast<std::size_t>(end - text.data());
  }
}

/// A part of an archive, changed.
template <class Change>
std::string with_changed(const std::string& archive, const char* part, const Change& change) {
  const auto text = part_of(archive, part);
  return text ? with_part(archive, part, change(*text)) : archive;
}

std::string inserted(const std::string& text, std::string_view before, std::string_view what) {
  const auto at = text.find(before);
  return at == text.npos ? text : std::string(text).insert(at, what);
}

// DOCX ----------------------------------------------------------------------------------------------------------------------

constexpr std::string_view report_tab = "9298";  ///< Where the text of a report ends, in twentieths of a point.

std::string twips(double millimetres) { return fmt::to_string(std::lround(millimetres * 1440 / 25.4)); }
std::string half_points(double size, double factor) { return fmt::to_string(std::max(2L, std::lround(size * factor))); }

constexpr std::string_view index_style = R"(<w:style w:type="paragraph" w:customStyle="1" w:styleId="{0}"><w:name w:val="{1}"/><w:basedOn w:val="Normal"/><w:pPr>{2}<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9298"/></w:tabs><w:suppressAutoHyphens/><w:spacing w:before="{3}" w:after="20" w:line="252" w:lineRule="auto"/><w:ind w:left="{4}" w:right="567" w:hanging="227"/></w:pPr><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="19"/><w:szCs w:val="19"/></w:rPr></w:style>)";

/// The size of a page or its margins, wherever a section states them; a title that stands lower stays so.
std::string on_paper(const std::string& document, const Geometry& page) {
  auto out = replaced(document, R"(<w:pgSz w:w="11906" w:h="16838"/>)", fmt::format(R"(<w:pgSz w:w="{}" w:h="{}"/>)", twips(page.width), twips(page.height)));
  out = with_numbers(out, R"(<w:pgMar w:top=")", R"(" w:right="1304" w:bottom="1418" w:left="1304" w:header="680" w:footer="624" w:gutter="0"/>)", [&](double top) {
    return twips(top > 2000 ? page.height / 5 : page.top);
  });
  return replaced(out, R"( w:right="1304" w:bottom="1418" w:left="1304" w:header="680" w:footer="624" w:gutter="0"/>)",
                  fmt::format(R"( w:right="{}" w:bottom="{}" w:left="{}" w:header="{}" w:footer="{}" w:gutter="0"/>)", twips(page.outer), twips(page.bottom), twips(page.inner), twips(page.top / 2), twips(page.bottom / 2)));
}

// ODT -----------------------------------------------------------------------------------------------------------------------

std::string in_size(const std::string& text, double factor) {
  return with_numbers(text, "fo:font-size=\"", "pt\"", [&](double size) { return fmt::format("{:.1f}", size * factor); });
}

std::string odt_styles(const std::string& styles, const Geometry& page) {
  auto out = in_size(styles, page.type);
  out = replaced(out, R"(fo:page-width="210mm" fo:page-height="297mm" style:print-orientation="portrait" fo:margin-top="14mm" fo:margin-bottom="13mm" fo:margin-left="25mm" fo:margin-right="25mm")",
                 fmt::format(R"(fo:page-width="{}mm" fo:page-height="{}mm" style:print-orientation="portrait" fo:margin-top="{}mm" fo:margin-bottom="{}mm" fo:margin-left="{}mm" fo:margin-right="{}mm")", page.width, page.height, page.top / 2, page.bottom / 2, page.inner, page.outer));
  out = replaced(out, R"(fo:page-width="210mm" fo:page-height="297mm" style:print-orientation="portrait" fo:margin-top="26mm" fo:margin-bottom="24mm" fo:margin-left="25mm" fo:margin-right="25mm")",
                 fmt::format(R"(fo:page-width="{}mm" fo:page-height="{}mm" style:print-orientation="portrait" fo:margin-top="{}mm" fo:margin-bottom="{}mm" fo:margin-left="{}mm" fo:margin-right="{}mm")", page.width, page.height, page.top, page.bottom, page.inner, page.outer));
  out = replaced(out, R"(<style:page-layout style:name="A4">)", R"(<style:page-layout style:name="A4" style:page-usage="mirrored">)");
  for (const int tab : {160, 155, 150}) out = replaced(out, fmt::format("style:position=\"{}mm\"", tab), fmt::format("style:position=\"{}mm\"", page.text() - (160 - tab)));
  constexpr std::string_view entry = R"(<style:style style:name="{0}" style:display-name="{1}" style:family="paragraph" style:parent-style-name="Index" style:class="index"><style:paragraph-properties fo:margin-top="{2}mm" fo:margin-bottom="0.4mm" fo:margin-left="{3}mm" fo:margin-right="10mm" fo:text-indent="-4mm"{4}><style:tab-stops><style:tab-stop style:position="{5}mm" style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops></style:paragraph-properties><style:text-properties style:font-name="Sans" fo:font-size="{6:.1f}pt"/></style:style>)";
  const double size = 9.5 * page.type;
  std::string own = fmt::format(entry, "Index_20_Head", "Index Head", 1.4, 4, " fo:keep-with-next=\"always\"", page.text() - 4, size);
  own += fmt::format(entry, "Index_20_Entry", "Index Entry", 0.2, 4, "", page.text() - 4, size);
  own += fmt::format(entry, "Index_20_Entry_20_2", "Index Entry 2", 0, 8, "", page.text() - 8, size);
  return inserted(out, "</office:styles>", own);
}

}  // namespace

std::string reference_of_book(const std::string& reference_docx) {
  return with_changed(reference_docx, "word/styles.xml", [](const std::string& styles) {
    const auto style = [](const char* id, const char* name, const char* keep, int above, int left) { return fmt::format(index_style, id, name, keep, above, left); };
    return inserted(styles, "</w:styles>", style("IndexHead", "Index Head", "<w:keepNext/>", 80, 227) + style("IndexEntry", "Index Entry", "", 0, 227) + style("IndexEntry2", "Index Entry 2", "", 0, 454));
  });
}

std::string docx_of_book(const std::string& docx, const Book& book) {
  const auto page = geometry_of(book);
  auto out = with_changed(docx, "word/document.xml", [&](const std::string& document) { return on_paper(document, page); });
  out = with_changed(out, "word/styles.xml", [&](const std::string& styles) {
    auto changed = styles;
    for (const std::string_view size : {"<w:sz w:val=\"", "<w:szCs w:val=\""}) changed = with_numbers(changed, size, "\"", [&](double value) { return half_points(value, page.type); });
    return replaced(changed, fmt::format("w:pos=\"{}\"", report_tab), fmt::format("w:pos=\"{}\"", twips(page.text())));
  });
  return with_changed(out, "word/settings.xml", [](const std::string& settings) { return settings.find("mirrorMargins") == settings.npos ? inserted(settings, "<w:defaultTabStop", "<w:mirrorMargins/>") : settings; });
}

std::string odt_of_book(const std::string& odt, const Book& book) {
  const auto page = geometry_of(book);
  const auto out = with_changed(odt, "styles.xml", [&](const std::string& styles) { return odt_styles(styles, page); });
  return with_changed(out, "content.xml", [&](const std::string& content) { return in_size(content, page.type); });
}

}  // namespace kpss
