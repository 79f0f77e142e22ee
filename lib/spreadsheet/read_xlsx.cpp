// Reads what Excel, LibreOffice and others save. pugixml expands no entity and opens no file.

#include <pugixml.hpp>

#include <algorithm>
#include <charconv>

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

std::optional<unsigned> whole_number(std::string_view text) {
  unsigned number = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && stop == text.data() + text.size() ? std::optional(number) : std::nullopt;
}
unsigned number_in(std::string_view text) { return whole_number(text).value_or(0); }

/// The text of `<si>` or `<is>`: plain, or in runs of its own look. What says how to pronounce it is no part of it.
std::string text_of(pugi::xml_node node) {
  std::string text;
  for (const auto part : node.children()) {
    if (name_of(part) == "t") text += part.child_value();
    if (name_of(part) == "r") text += child(part, "t").child_value();
  }
  return cleaned(text);
}

/// Why a workbook cannot be read.
struct Trouble {
  Message what, help;
};
Trouble no_workbook() { return {say("není to sešit XLSX, nebo je poškozen či chráněn heslem", "is not an XLSX workbook, or is damaged or protected by a password"), say("uložte sešit ve formátu XLSX bez hesla", "save the workbook as XLSX without a password")}; }
Trouble too_large() { return {say("sešit je po rozbalení příliš velký", "the workbook is too large when unpacked"), say("přeneste odpovědi do sešitu, který jste dostali; nic dalšího do něj nepatří", "carry the answers over to the workbook that you were sent; nothing else belongs in it")}; }
Message saved_anew() { return say("otevřete sešit v Excelu nebo LibreOffice a znovu jej uložte jako XLSX", "open the workbook in Excel or LibreOffice and save it as XLSX again"); }
Trouble damaged(const std::string& part) { return {say("část `{}` sešitu je poškozena", "the part `{}` of the workbook is damaged", part), saved_anew()}; }
Trouble with_doctype(const std::string& part) { return {say("část `{}` sešitu obsahuje DOCTYPE, který žádný tabulkový program nezapisuje", "the part `{}` of the workbook holds a DOCTYPE, which no spreadsheet program writes", part), saved_anew()}; }

class Reader {
 public:
  explicit Reader(std::string_view bytes) : archive_(bytes, largest_part) {}

  Workbook read() {
    if (!archive_.opened()) throw archive_.too_large() ? too_large() : no_workbook();
    pugi::xml_document book, links;
    if (!load("xl/workbook.xml", book) || !load("xl/_rels/workbook.xml.rels", links)) throw no_workbook();
    read_strings();
    read_styles();
    const auto root = book.document_element();
    const auto since = attribute(child(root, "workbookPr"), "date1904");
    since_1904_ = since == "1" || since == "true";
    Workbook workbook;
    for (const auto sheet : child(root, "sheets").children()) {
      if (workbook.sheets.size() == most_sheets) throw too_large();
      auto& read = workbook.sheets.emplace_back(Sheet{.name = cleaned(attribute(sheet, "name"))});
      read_sheet(target_of(links, attribute(sheet, "id")), read);
    }
    return workbook;
  }

 private:
  /// False where there is no such part.
  bool load(const std::string& name, pugi::xml_document& document) {
    const auto bytes = archive_.part(name);
    if (archive_.too_large()) throw too_large();
    if (!bytes) return false;
    const bool sound = document.load_buffer(bytes->data(), bytes->size(), pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_doctype);
    for (const auto node : document.children())
      if (node.type() == pugi::node_doctype) throw with_doctype(name);
    if (!sound) throw damaged(name);
    return true;
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
    if (part.empty() || !load(part, document)) throw damaged(part.empty() ? sheet.name : part);
    const auto root = document.document_element();
    Place next;
    for (const auto row : child(root, "sheetData").children()) {
      if (name_of(row) != "row") continue;
      if (const auto number = attribute(row, "r"); !number.empty()) next.row = place_of(sheet, "A" + std::string(number)).row;
      next.column = 0;
      for (const auto cell : row.children()) {
        if (name_of(cell) != "c") continue;
        if (++cells_ > most_cells) throw too_large();
        const auto at = attribute(cell, "r");
        const auto place = at.empty() ? next : place_of(sheet, std::string(at));
        next.column = place.column + 1;
        auto value = value_of(cell, sheet, place);
        if (value.value.index() != 0 && !sheet.cells.try_emplace(place, std::move(value)).second)
          throw Trouble{say("buňka {}!{} je v sešitu dvakrát", "the workbook has the cell {}!{} twice", sheet.name, address(place)), saved_anew()};
      }
      ++next.row;
    }
    for (const auto merge : child(root, "mergeCells").children())
      if (const auto range = range_from(attribute(merge, "ref"))) sheet.merged.push_back(*range);
  }

  static Place place_of(const Sheet& sheet, const std::string& address) {
    const auto place = place_from(address);
    if (!place) throw Trouble{say("list {} má buňku na místě `{}`, které není", "the page {} has a cell at `{}`, which is no place", sheet.name, cleaned(address)), saved_anew()};
    return *place;
  }

  Cell value_of(pugi::xml_node cell, const Sheet& sheet, Place place) const {
    const auto type = attribute(cell, "t");
    const std::string_view value = child(cell, "v").child_value();
    if (type == "inlineStr") return words(text_of(child(cell, "is")));
    if (const auto formula = child(cell, "f"); formula && value.empty() && !(type == "str" && child(cell, "v"))) return {Fault{"=" + cleaned(formula.child_value())}};
    if (type == "s") {
      if (value.empty()) return {};
      const auto index = whole_number(value);
      if (!index || *index >= strings_.size()) throw Trouble{say("text buňky {}!{} v sešitu chybí", "the text of the cell {}!{} is missing from the workbook", sheet.name, address(place)), saved_anew()};
      return words(strings_[*index]);
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

Read read_xlsx(std::string_view bytes) {
  try {
    return {Reader(bytes).read()};
  } catch (Trouble& trouble) {
    return {{}, std::move(trouble.what), std::move(trouble.help)};
  }
}

}  // namespace kpss::spreadsheet
