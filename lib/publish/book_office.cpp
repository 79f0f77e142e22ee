#include "publish/book_office.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string_view>

#include "publish/xml_part.hpp"

namespace kpss {
namespace {

/// In millimetres; `inner` is where the book is bound. Type is that of reports times `type`, in indexes times `index`: small, but not where the type is larger.
struct Geometry {
  double width, height, inner, outer, top, bottom, type, index;
  double text() const { return width - inner - outer; }
};

Geometry geometry_of(const Book& book) {
  if (book.paper == Paper::a5) return {148, 210, 17, 13, 17, 15, book.large ? 1.08 : 0.82, book.large ? 1.2 : 0.82};
  return {210, 297, 28, 22, 25, 25, book.large ? 1.27 : 1.0, book.large ? 1.4 : 1.0};
}

using Node = pugi::xml_node;

void set(Node& node, const char* name, const std::string& value) {
  if (!node.attribute(name)) node.append_attribute(name);
  node.attribute(name).set_value(value.c_str());
}

void append_xml(Node into, const std::string& xml) { into.append_buffer(xml.data(), xml.size()); }

// DOCX ----------------------------------------------------------------------------------------------------------------------

constexpr double report_text_end = 9298;  ///< Where the text of a report ends, in twentieths of a point.
constexpr int lower_title = 2000;         ///< A title page without a logo begins lower than other pages.

std::string twips(double millimetres) { return fmt::to_string(std::lround(millimetres * 1440 / 25.4)); }

void put_on_paper(Node& node, const Geometry& page) {
  const std::string_view name = node.name();
  if (name == "w:pgSz") set(node, "w:w", twips(page.width)), set(node, "w:h", twips(page.height));
  if (name != "w:pgMar") return;
  set(node, "w:top", twips(node.attribute("w:top").as_int() > lower_title ? page.height / 5 : page.top));
  set(node, "w:bottom", twips(page.bottom)), set(node, "w:left", twips(page.inner)), set(node, "w:right", twips(page.outer));
  set(node, "w:header", twips(page.top / 2)), set(node, "w:footer", twips(page.bottom / 2));
}

void put_in_type(Node& node, const Geometry& page) {
  const std::string_view name = node.name();
  const bool inside_run = std::string_view(node.parent().name()) == "w:rPr";  // Borders have sizes, too.
  const bool in_index = std::string_view(node.parent().parent().attribute("w:styleId").value()).starts_with("Index");
  if (inside_run && (name == "w:sz" || name == "w:szCs")) set(node, "w:val", fmt::to_string(std::max(2L, std::lround(node.attribute("w:val").as_double() * (in_index ? page.index : page.type)))));
  if (name == "w:tab" && node.attribute("w:pos").as_double() == report_text_end) set(node, "w:pos", twips(page.text()));
}

/// In the order that the schema wants.
void mirror_margins(pugi::xml_document& document) {
  constexpr std::string_view before[] = {"w:writeProtection", "w:view", "w:zoom", "w:removePersonalInformation", "w:removeDateAndTime", "w:embedTrueTypeFonts", "w:embedSystemFonts", "w:saveSubsetFonts"};
  auto settings = document.child("w:settings");
  if (settings.child("w:mirrorMargins")) return;
  for (auto& child : settings.children())
    if (std::find(std::begin(before), std::end(before), std::string_view(child.name())) == std::end(before)) {
      settings.insert_child_before("w:mirrorMargins", child);
      return;
    }
}

constexpr std::string_view docx_entry = R"(<w:style w:type="paragraph" w:customStyle="1" w:styleId="{0}"><w:name w:val="{1}"/><w:basedOn w:val="Normal"/><w:pPr>{2}<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9298"/></w:tabs><w:suppressAutoHyphens/><w:spacing w:before="{3}" w:after="20" w:line="252" w:lineRule="auto"/><w:ind w:left="{4}" w:hanging="227"/></w:pPr><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="19"/><w:szCs w:val="19"/></w:rPr></w:style>)";

// ODT -----------------------------------------------------------------------------------------------------------------------

constexpr double report_width = 160;

std::string millimetres(double length) { return fmt::format("{}mm", length); }

void resize_type(Node& node, const Geometry& page) {
  const std::string_view size = node.attribute("fo:font-size").value();
  if (size.ends_with("pt")) set(node, "fo:font-size", fmt::format("{:.1f}pt", node.attribute("fo:font-size").as_double() * page.type));
}

void set_page(Node& layout, const Geometry& page) {
  set(layout, "style:page-usage", "mirrored");
  auto properties = layout.child("style:page-layout-properties");
  const bool with_head = static_cast<bool>(layout.child("style:header-style"));
  set(properties, "fo:page-width", millimetres(page.width)), set(properties, "fo:page-height", millimetres(page.height));
  set(properties, "fo:margin-left", millimetres(page.inner)), set(properties, "fo:margin-right", millimetres(page.outer));
  set(properties, "fo:margin-top", millimetres(with_head ? page.top / 2 : page.top)), set(properties, "fo:margin-bottom", millimetres(with_head ? page.bottom / 2 : page.bottom));
}

void set_odt_style(Node& node, const Geometry& page) {
  const std::string_view name = node.name();
  resize_type(node, page);
  if (name == "style:page-layout") set_page(node, page);
  if (name != "style:tab-stop") return;
  // Levels of the contents are set in from the left, and so ends the line earlier.
  const auto position = node.attribute("style:position").as_double();
  if (position >= report_width - 10) set(node, "style:position", millimetres(page.text() - (report_width - position)));
}

constexpr std::string_view odt_entry = R"(<style:style style:name="{0}" style:display-name="{1}" style:family="paragraph" style:parent-style-name="Index" style:class="index"><style:paragraph-properties fo:margin-top="{2}mm" fo:margin-bottom="0.4mm" fo:margin-left="{3}mm" fo:text-indent="-4mm" fo:keep-with-next="{4}"><style:tab-stops><style:tab-stop style:position="{5}mm" style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops></style:paragraph-properties><style:text-properties style:font-name="Sans" fo:font-size="{6:.1f}pt"/></style:style>)";

void add_odt_styles(Node styles, const Geometry& page) {
  const auto add = [&](const char* id, const char* name, double above, int left, const char* keep) {
    append_xml(styles, fmt::format(odt_entry, id, name, above, left, keep, page.text() - left, 9.5 * page.index));
  };
  append_xml(styles, R"(<style:style style:name="Imprint" style:family="paragraph" style:parent-style-name="Text_20_body" style:class="text"><style:paragraph-properties fo:break-before="page" fo:margin-top="20mm"/></style:style>)");
  add("Index_20_Head", "Index Head", 1.4, 4, "always");
  add("Index_20_Entry", "Index Entry", 0.2, 4, "auto");
  add("Index_20_Entry_20_2", "Index Entry 2", 0, 8, "auto");
}

}  // namespace

std::string reference_of_book(const std::string& reference_docx) {
  return with_changed_xml(reference_docx, "word/styles.xml", [](pugi::xml_document& document) {
    const auto add = [&](const char* id, const char* name, const char* keep, int above, int left) { append_xml(document.child("w:styles"), fmt::format(docx_entry, id, name, keep, above, left)); };
    add("IndexHead", "Index Head", "<w:keepNext/>", 80, 227);
    add("IndexEntry", "Index Entry", "", 0, 227);
    add("IndexEntry2", "Index Entry 2", "", 0, 454);
  });
}

std::string docx_of_book(const std::string& docx, const Book& book) {
  const auto page = geometry_of(book);
  auto out = with_changed_xml(docx, "word/document.xml", [&](auto& document) { for_each_element(document, [&](Node& node) { put_on_paper(node, page); }); });
  out = with_changed_xml(out, "word/styles.xml", [&](auto& document) { for_each_element(document, [&](Node& node) { put_in_type(node, page); }); });
  return with_changed_xml(out, "word/settings.xml", mirror_margins);
}

std::string odt_of_book(const std::string& odt, const Book& book) {
  const auto page = geometry_of(book);
  const auto out = with_changed_xml(odt, "styles.xml", [&](auto& document) {
    for_each_element(document, [&](Node& node) { set_odt_style(node, page); });
    add_odt_styles(document.child("office:document-styles").child("office:styles"), page);
  });
  return with_changed_xml(out, "content.xml", [&](auto& document) { for_each_element(document, [&](Node& node) { resize_type(node, page); }); });
}

}  // namespace kpss
