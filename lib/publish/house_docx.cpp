#include "publish/house_docx.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "archive/archive.hpp"
#include "publish/xml_part.hpp"

namespace kpss {
namespace {

constexpr auto styles_part = "word/styles.xml", document_part = "word/document.xml";

using Names = std::map<std::string, std::string>;

std::string small(std::string_view word) {
  std::string out(word);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

std::string id_of(const pugi::xml_node& style) { return style.attribute("w:styleId").value(); }
/// Word knows a style by its kind and its name, in any letters.
std::string name_of(const pugi::xml_node& style) { return std::string(style.attribute("w:type").value()) + " " + small(style.child("w:name").attribute("w:val").value()); }

/// What a style says of other styles.
constexpr const char* references[] = {"w:basedOn", "w:next", "w:link"};

void rename(pugi::xml_node style, const Names& renamed) {
  for (const auto* reference : references) {
    auto value = style.child(reference).attribute("w:val");
    if (const auto it = renamed.find(value.value()); value && it != renamed.end()) value.set_value(it->second.c_str());
  }
}

/// What a paragraph, a run and a table say of their style.
bool names_style(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  return name == "w:pStyle" || name == "w:rStyle" || name == "w:tblStyle";
}

class Renaming final : public pugi::xml_tree_walker {
 public:
  explicit Renaming(const Names& renamed) : renamed_(renamed) {}
  bool for_each(pugi::xml_node& node) override {
    if (!names_style(node)) return true;
    auto value = node.attribute("w:val");
    if (const auto it = renamed_.find(value.value()); it != renamed_.end()) value.set_value(it->second.c_str());
    return true;
  }

 private:
  const Names& renamed_;
};

/// Pandoc writes the title before all that the filter makes, and so before the logo.
void raise_logo(pugi::xml_document& document, const Names& renamed) {
  const auto it = renamed.find("Logo");
  const std::string style = it == renamed.end() ? "Logo" : it->second;
  auto body = document.child("w:document").child("w:body");
  for (auto& paragraph : body.children("w:p"))
    if (std::string_view(paragraph.child("w:pPr").child("w:pStyle").attribute("w:val").value()) == style) {
      body.prepend_move(paragraph);
      return;
    }
}

}  // namespace

HouseDocx house_docx(const std::string& town, const std::string& ours) {
  const auto their_xml = part_of(town, styles_part), our_xml = part_of(ours, styles_part);
  pugi::xml_document theirs, own;
  if (!their_xml || !our_xml || !read_xml(*their_xml, theirs) || !read_xml(*our_xml, own)) return {ours, {}};
  auto into = theirs.child("w:styles");
  Names ids, by_name;
  for (const auto& style : into.children("w:style")) {
    ids.emplace(id_of(style), name_of(style));
    by_name.emplace(name_of(style), id_of(style));
  }
  Names renamed;
  std::vector<pugi::xml_node> missing;
  for (const auto& style : own.child("w:styles").children("w:style")) {
    const auto same = by_name.find(name_of(style));
    if (same == by_name.end())
      missing.push_back(style);
    else if (same->second != id_of(style))
      renamed.emplace(id_of(style), same->second);
  }
  // An id that the town uses for something else is not ours to take.
  for (const auto& style : missing)
    if (ids.contains(id_of(style))) renamed.emplace(id_of(style), "kpss" + id_of(style));
  for (const auto& style : missing) {
    auto copy = into.append_copy(style);
    copy.remove_attribute("w:default");
    rename(copy, renamed);
    if (const auto it = renamed.find(id_of(copy)); it != renamed.end()) copy.attribute("w:styleId").set_value(it->second.c_str());
  }
  return {with_part(town, styles_part, written_xml(theirs)), std::move(renamed)};
}

std::string finished_docx(const std::string& docx, const HouseDocx& house, bool logo) {
  if (house.renamed.empty() && !logo) return docx;
  const auto xml = part_of(docx, document_part);
  pugi::xml_document document;
  if (!xml || !read_xml(*xml, document)) return docx;
  if (logo) raise_logo(document, house.renamed);
  Renaming renaming(house.renamed);
  document.traverse(renaming);
  return with_part(docx, document_part, written_xml(document));
}

}  // namespace kpss
