// Reads what Excel, LibreOffice and others save. The only file that knows pugixml, which expands no entity and opens no file.

#include <pugixml.hpp>

#include <algorithm>
#include <charconv>
#include <cstring>

#include "archive/archive.hpp"
#include "spreadsheet/cell_values.hpp"

namespace kpss::spreadsheet {
namespace {

constexpr std::size_t largest_part = 8 << 20;
constexpr std::size_t most_cells = 50'000, most_sheets = 30;

/// The name of an element without the prefix of its namespace.
std::string_view name_of(pugi::xml_node node) {
  const std::string_view name = node.name();
  return name.substr(name.find(':') + 1);
}

pugi::xml_node child(pugi::xml_node node, std::string_view name) {
  for (const auto each : node.children())
    if (name_of(each) == name) return each;
  return {};
}

std::string_view attribute(pugi::xml_node node, std::string_view name) {
  for (const auto each : node.attributes()) {
    const std::string_view full = each.name();
    if (full == name || (full.size() > name.size() && full.ends_with(name) && full[full.size() - name.size() - 1] == ':')) return each.value();
  }
  return {};
}

unsigned number_in(std::string_view text) {
  unsigned number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

/// The text of `<si>` or `<is>`: plain, or in runs of its own look. What says how to pronounce it is no part of it.
std::string text_of(pugi::xml_node node) {
  std::string text;
  for (const auto part : node.children()) {
    if (name_of(part) == "t") text += part.child_value();
    if (name_of(part) == "r") text += child(part, "t").child_value();
  }
  return cleaned(text);
}

class Reader {
 public:
  explicit Reader(std::string_view bytes) : archive_(bytes, largest_part) {}

  Read read() {
    if (!archive_.opened()) return archive_.too_large() ? too_large() : Read{{}, say("není to sešit XLSX, nebo je poškozen či chráněn heslem", "is not an XLSX workbook, or is damaged or protected by a password")};
    pugi::xml_document book, links;
    if (!load("xl/workbook.xml", book) || !load("xl/_rels/workbook.xml.rels", links)) return archive_.too_large() ? too_large() : Read{{}, say("není to sešit XLSX, nebo je poškozen", "is not an XLSX workbook, or is damaged")};
    read_strings();
    read_styles();
    const auto root = book.document_element();
    const auto since = attribute(child(root, "workbookPr"), "date1904");
    since_1904_ = since == "1" || since == "true";
    Read result;
    for (const auto sheet : child(root, "sheets").children()) {
      if (result.workbook.sheets.size() == most_sheets) return too_large();
      auto& read = result.workbook.sheets.emplace_back(Sheet{.name = cleaned(attribute(sheet, "name"))});
      read_sheet(target_of(links, attribute(sheet, "id")), read);
    }
    return archive_.too_large() || cells_ > most_cells ? too_large() : std::move(result);
  }

 private:
  static Read too_large() { return {{}, say("sešit je příliš velký", "the workbook is too large")}; }

  bool load(const std::string& name, pugi::xml_document& document) {
    const auto bytes = archive_.part(name);
    return bytes && document.load_buffer(bytes->data(), bytes->size(), pugi::parse_default | pugi::parse_ws_pcdata);
  }

  static std::string target_of(const pugi::xml_document& links, std::string_view id) {
    for (const auto link : links.document_element().children()) {
      if (attribute(link, "Id") != id) continue;
      const std::string target(attribute(link, "Target"));
      return target.starts_with('/') ? target.substr(1) : "xl/" + target;
    }
    return {};
  }

  void read_strings() {
    pugi::xml_document document;
    if (!load("xl/sharedStrings.xml", document)) return;
    for (const auto string : document.document_element().children())
      if (name_of(string) == "si") strings_.push_back(text_of(string));
  }

  void read_styles() {
    pugi::xml_document document;
    if (!load("xl/styles.xml", document)) return;
    const auto root = document.document_element();
    std::map<unsigned, std::string> codes;
    for (const auto format : child(root, "numFmts").children()) codes[number_in(attribute(format, "numFmtId"))] = attribute(format, "formatCode");
    for (const auto style : child(root, "cellXfs").children()) {
      const auto id = number_in(attribute(style, "numFmtId"));
      const auto code = codes.find(id);
      dates_.push_back(is_date_format(id, code == codes.end() ? std::string_view() : std::string_view(code->second)));
    }
  }

  void read_sheet(const std::string& part, Sheet& sheet) {
    pugi::xml_document document;
    if (part.empty() || !load(part, document)) return;
    Place next;
    for (const auto row : child(document.document_element(), "sheetData").children()) {
      if (name_of(row) != "row") continue;
      if (const auto number = number_in(attribute(row, "r")); number > 0) next.row = number - 1;
      next.column = 0;
      for (const auto cell : row.children()) {
        if (name_of(cell) != "c" || ++cells_ > most_cells) continue;
        const auto place = place_from(attribute(cell, "r")).value_or(next);
        next.column = place.column + 1;
        auto value = value_of(cell);
        if (value.value.index() != 0) sheet.cells[place] = std::move(value);
      }
      ++next.row;
    }
  }

  Cell value_of(pugi::xml_node cell) const {
    const auto type = attribute(cell, "t");
    const std::string_view value = child(cell, "v").child_value();
    if (type == "inlineStr") return words(text_of(child(cell, "is")));
    if (type == "s") {
      const auto index = number_in(value);
      return words(index < strings_.size() ? strings_[index] : std::string());
    }
    if (type == "str") return words(cleaned(value));
    if (value.empty()) return {};
    if (type == "b") return {value == "1"};
    if (type == "e") return {Fault{cleaned(value)}};
    if (type == "d") {
      if (const auto date = Date::parse(value.substr(0, 10))) return {*date};
      return words(cleaned(value));
    }
    const auto style = number_in(attribute(cell, "s"));
    if (style < dates_.size() && dates_[style])
      if (const auto date = date_from(value, since_1904_)) return {*date};
    if (auto number = number_from(value)) return {*number};
    return words(cleaned(value));
  }
  static Cell words(std::string text) { return text.empty() ? Cell{} : Cell{std::move(text)}; }

  Archive archive_;
  std::vector<std::string> strings_;
  std::vector<bool> dates_;  ///< By style: whether its numbers are dates.
  bool since_1904_ = false;
  std::size_t cells_ = 0;
};

}  // namespace

Read read_xlsx(std::string_view bytes) { return Reader(bytes).read(); }

}  // namespace kpss::spreadsheet
