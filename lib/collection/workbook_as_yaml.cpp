#include "collection/workbook_as_yaml.hpp"

#include <algorithm>
#include <map>

#include "collection/cell_words.hpp"
#include "collection/layout.hpp"
#include "documents/request.hpp"
#include "rules/sheets.hpp"
#include "shape/rules.hpp"
#include "yaml/writer.hpp"

namespace kpss::collection {
namespace {

using spreadsheet::Place, spreadsheet::Sheet, spreadsheet::Workbook;

std::string typed(const spreadsheet::Cell* cell) {
  if (!cell) return {};
  auto text = std::visit(overloaded{[](std::monostate) { return std::string(); }, [](const std::string& words) { return words; }, [](const spreadsheet::Number& number) { return number.text; },
                                    [](bool truth) { return std::string(truth ? "true" : "false"); }, [](Date date) { return date.iso(); }, [](const spreadsheet::Fault& fault) { return fault.text; }},
                         cell->value);
  const auto begin = text.find_first_not_of(" \t\n");
  return begin == text.npos ? std::string() : text.substr(begin, text.find_last_not_of(" \t\n") - begin + 1);
}


/// All that the pages say of one measure, by row.
struct Rows {
  std::size_t measure = 0;  ///< 0: only other pages name it.
  std::vector<std::size_t> indicators, costs;
};

class Transcript {
 public:
  Transcript(const Workbook& workbook, const std::string& name, const Repository& repository, Findings& findings) : workbook_(workbook), name_(name), repository_(repository), findings_(findings) {}

  Transcribed make() {
    const auto* hidden = workbook_.find(layout::hidden_page);
    if (!hidden || typed(hidden->find({0, 2})) != layout::form) {
      complain(wrong_sheet, whole_file(), say("sešit není list od `kpss request`", "the workbook is no sheet of `kpss request`"), say("chybí v něm skrytý list `{}`; vyplňte sešit, který jste dostali", "its hidden page `{}` is missing; fill in the workbook that you were sent", layout::hidden_page));
      return std::move(out_);
    }
    header(*hidden);
    measures_ = page(layout::measures);
    indicators_ = page(layout::indicators);
    costs_ = page(layout::costs);
    if (!measures_) complain(wrong_sheet, whole_file(), say("v sešitu chybí list `{0}`", "the workbook lacks the page `{1}`", layout::measures.in(language_), layout::measures.in(language_)), say("vyplňte sešit, který jste dostali", "fill in the workbook that you were sent"));
    gather();
    out_.yaml += "records:";
    if (order_.empty()) out_.yaml += " []";
    out_.yaml += "\n";
    for (const auto& id : order_) record(id, rows_[id]);
    return std::move(out_);
  }

 private:
  const Source* cell(const Sheet& page, Place place, std::string text) {
    return out_.cells.emplace_back(std::make_unique<Source>(name_ + ":" + page.name + "!" + spreadsheet::address(place), std::move(text))).get();
  }
  const Source* whole_file() { return out_.cells.emplace_back(std::make_unique<Source>(name_, "")).get(); }
  void complain(const Rule& rule, const Source* at, Message message, Message help) { findings_.push_back({&rule, {at, 0, at->text().size()}, std::move(message), std::move(help)}); }

  const Sheet* page(Phrase name) const {
    const auto* found = workbook_.find(std::string(name.in(language_)));
    return found ? found : workbook_.find(std::string(name.in(language_ == Language::cs ? Language::en : Language::cs)));
  }

  /// A line of YAML that a cell became.
  void line(std::size_t column, const std::string& text, const Sheet& page, Place place, std::string shown) {
    const auto begin = out_.yaml.size();
    out_.yaml += std::string(column, ' ') + text;
    out_.ranges.push_back({begin, out_.yaml.size(), cell(page, place, std::move(shown))});
    out_.yaml += "\n";
  }

  void header(const Sheet& hidden) {
    out_.yaml += "request:\n";
    std::vector<std::size_t> bases;
    const auto rows = hidden.cells.empty() ? 0 : hidden.cells.rbegin()->first.row + 1;
    for (std::size_t row = 0; row < rows; ++row) {
      const auto key = typed(hidden.find({row, 0})), value = typed(hidden.find({row, 2}));
      if (key == "language") language_ = value == "en" ? Language::en : Language::cs;
      if (key == "plan") plan_ = repository_.plan(value);
      if (key == "plan" || key == "year" || key == "realizer") line(2, key + ": " + yaml::scalar(value), hidden, {row, 2}, value);
      if (key == "base") bases.push_back(row);
    }
    out_.yaml += "  base:";
    out_.yaml += bases.empty() ? " {}\n" : "\n";
    for (const auto row : bases) line(4, yaml::scalar(typed(hidden.find({row, 1})), true) + ": " + yaml::scalar(typed(hidden.find({row, 2}))), hidden, {row, 2}, typed(hidden.find({row, 2})));
  }

  /// The rows below the head of a page that say something.
  template <class Take>
  void each_row(const Sheet* page, std::size_t columns_to_fill, std::size_t columns, Take take) {
    if (!page) return;
    std::map<std::size_t, std::string> rows;
    for (const auto& [place, held] : page->cells)
      if (place.row > 0 && place.column < columns) rows[place.row];
    for (auto& [row, id] : rows) {
      id = typed(page->find({row, 0}));
      bool filled = false;
      for (auto column = columns_to_fill; column < columns; ++column) filled = filled || !typed(page->find({row, column})).empty();
      if (id.empty() && filled) complain(wrong_sheet, cell(*page, {row, 0}, ""), say("k vyplněnému řádku chybí číslo opatření", "a row is filled in, but its measure is missing"), say("doplňte číslo do prvního sloupce", "write its number in the first column"));
      if (id.empty()) continue;
      if (!rows_.contains(id)) order_.push_back(id);
      take(rows_[id], row, id);
    }
  }

  void gather() {
    each_row(measures_, layout::measure_column::status, layout::measure_column::count, [&](Rows& rows, std::size_t row, const std::string& id) {
      if (rows.measure != 0)
        complain(wrong_sheet, cell(*measures_, {row, 0}, id), say("opatření `{}` má v listu dva řádky", "the measure `{}` has two rows", id), say("ponechte jeden", "keep one"));
      else
        rows.measure = row;
    });
    each_row(indicators_, layout::indicator_column::value, layout::indicator_column::count, [](Rows& rows, std::size_t row, const std::string&) { rows.indicators.push_back(row); });
    each_row(costs_, layout::cost_column::amount, layout::cost_column::count, [](Rows& rows, std::size_t row, const std::string&) { rows.costs.push_back(row); });
  }

  /// `key: value` of a cell; the word that deletes stays as it is.
  template <class Convert>
  void value(std::size_t indent, const std::string& key, const Sheet& page, Place place, Convert convert) {
    const auto* held = page.find(place);
    const auto shown = typed(held);
    if (held && std::holds_alternative<spreadsheet::Fault>(held->value))
      complain(wrong_form, cell(page, place, shown), say("vzorec v buňce nedává hodnotu: `{}`", "the formula of the cell gives no value: `{}`", shown), say("opravte jej, nebo napište hodnotu", "correct it, or write the value"));
    const bool erases = shown == erasing_word.cs || shown == erasing_word.en;
    const auto written = erases ? shown : convert(shown);
    line(indent, key + ":" + (written.empty() ? "" : " " + written), page, place, shown);
  }

  void record(const std::string& id, const Rows& rows) {
    const auto as_text = [](const std::string& shown) { return shown.empty() ? shown : yaml::scalar(shown); };
    const auto word = [](std::string code) { return code.empty() ? code : code == "true" || code == "false" || Decimal::parse(code) || Date::parse(code) ? code : yaml::scalar(code); };
    const auto& first = rows.measure != 0 ? *measures_ : !rows.indicators.empty() ? *indicators_ : *costs_;
    const auto row = rows.measure != 0 ? rows.measure : !rows.indicators.empty() ? rows.indicators.front() : rows.costs.front();
    line(2, "- measure: " + yaml::scalar(id), first, {row, 0}, id);
    if (rows.measure != 0) {
      namespace column = layout::measure_column;
      value(4, "status", *measures_, {row, column::status}, [&](const std::string& shown) { return word(status_from(repository_, plan_, shown)); });
      value(4, "comment", *measures_, {row, column::comment}, as_text);
      value(4, "reason", *measures_, {row, column::reason}, as_text);
      value(4, "proposal", *measures_, {row, column::proposal}, [&](const std::string& shown) { return word(proposal_from(shown)); });
      value(4, "proposal_text", *measures_, {row, column::proposal_text}, as_text);
    }
    if (!rows.indicators.empty()) out_.yaml += "    indicators:\n";
    for (const auto at : rows.indicators)
      value(6, yaml::scalar(typed(indicators_->find({at, layout::indicator_column::indicator})), true), *indicators_, {at, layout::indicator_column::value}, [&](const std::string& shown) { return word(value_from(shown)); });
    if (!rows.costs.empty()) out_.yaml += "    costs:\n";
    for (const auto at : rows.costs) {
      namespace column = layout::cost_column;
      value(6, "- source", *costs_, {at, column::source}, [&](const std::string& shown) { return word(source_from(shown)); });
      value(8, "amount", *costs_, {at, column::amount}, [&](const std::string& shown) { return word(amount_from(shown)); });
      value(8, "note", *costs_, {at, column::note}, as_text);
    }
  }

  const Workbook& workbook_;
  const std::string& name_;
  const Repository& repository_;
  Findings& findings_;
  Transcribed out_;
  Language language_ = Language::cs;
  const Plan* plan_ = nullptr;
  const Sheet *measures_ = nullptr, *indicators_ = nullptr, *costs_ = nullptr;
  std::vector<std::string> order_;
  std::map<std::string, Rows> rows_;
};

}  // namespace

Transcribed transcribed(const Workbook& workbook, const std::string& name, const Repository& repository, Findings& findings) { return Transcript(workbook, name, repository, findings).make(); }

}  // namespace kpss::collection
