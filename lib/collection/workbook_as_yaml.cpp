#include "collection/workbook_as_yaml.hpp"

#include <algorithm>
#include <charconv>
#include <map>

#include "collection/cell_words.hpp"
#include "collection/columns.hpp"
#include "documents/request.hpp"
#include "rules/sheets.hpp"
#include "shape/rules.hpp"
#include "text/plain.hpp"
#include "yaml/writer.hpp"

namespace kpss::collection {
namespace {

using spreadsheet::Cell, spreadsheet::Place, spreadsheet::Sheet, spreadsheet::Workbook;

/// A page of the workbook, read by its columns; without a sheet where it is missing or cannot be understood.
struct Page {
  const Sheet* sheet = nullptr;
  Columns columns = {};

  Place place(std::size_t row, std::size_t column) const { return {row, *columns.at[column]}; }
  const Cell* cell(std::size_t row, std::size_t column) const { return sheet->find(place(row, column)); }
  std::string typed(std::size_t row, std::size_t column) const { return collection::typed(cell(row, column)); }
};

/// All that the pages say of one measure, by row.
struct Rows {
  std::optional<std::size_t> measure = {};
  std::vector<std::size_t> indicators = {}, costs = {};
};

class Transcript {
 public:
  Transcript(const Workbook& workbook, const std::string& name, const Repository& repository, Findings& findings) : workbook_(workbook), name_(name), repository_(repository), findings_(findings) {}

  Transcribed make() {
    const auto* hidden = workbook_.find(layout::hidden_page);
    const auto form = hidden ? typed(hidden->find({0, 2})) : std::string();
    if (form != layout::form && form != layout::first_form) {
      complain(wrong_sheet, whole_file(), say("sešit není list od `kpss request`", "the workbook is no sheet of `kpss request`"), say("chybí v něm skrytý list `{}`; vyplňte sešit, který jste dostali", "its hidden page `{}` is missing; fill in the workbook that you were sent", layout::hidden_page));
      return std::move(out_);
    }
    header(*hidden);
    look_for_strangers();
    measures_ = page(layout::measures, true);
    indicators_ = page(layout::indicators, pages_.empty() ? indicators_are_asked() : asks_for(layout::indicators));
    costs_ = page(layout::costs, true);
    if (!measures_.sheet) out_.yaml.clear();  // Of what the others say nothing could be told.
    if (!measures_.sheet) return std::move(out_);
    gather();
    out_.yaml += "records:";
    if (order_.empty()) out_.yaml += " []";
    out_.yaml += "\n";
    for (const auto& id : order_) record(id, rows_[id]);
    return std::move(out_);
  }

 private:
  const Source* cell(const Sheet& sheet, Place place, std::string text) {
    return out_.cells.emplace_back(std::make_unique<Source>(name_ + ":" + sheet.name + "!" + spreadsheet::address(place), std::move(text))).get();
  }
  const Source* whole_file() { return out_.cells.emplace_back(std::make_unique<Source>(name_, "")).get(); }
  void complain(const Rule& rule, const Source* at, Message message, Message help) { findings_.push_back({&rule, {at, 0, 0}, std::move(message), std::move(help)}); }

  /// A line of YAML that a cell became.
  void line(std::size_t column, const std::string& text, const Sheet& sheet, Place place, std::string shown) {
    const auto begin = out_.yaml.size();
    out_.yaml += std::string(column, ' ') + text;
    out_.ranges.push_back({begin, out_.yaml.size(), cell(sheet, place, std::move(shown))});
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
      if (key == "year") std::from_chars(value.data(), value.data() + value.size(), year_);
      if (key == "plan" || key == "year" || key == "realizer") line(2, key + ": " + yaml::scalar(value), hidden, {row, 2}, value);
      if (key == "base") bases.push_back(row);
      if (key == "base") asked_.push_back(typed(hidden.find({row, 1})));
      if (key == "page") pages_.push_back(value);
    }
    out_.yaml += "  base:";
    out_.yaml += bases.empty() ? " {}\n" : "\n";
    for (const auto row : bases) line(4, yaml::scalar(typed(hidden.find({row, 1})), true) + ": " + yaml::scalar(typed(hidden.find({row, 2}))), hidden, {row, 2}, typed(hidden.find({row, 2})));
  }

  static bool is_named(const std::string& name, Phrase page) { return bare(name) == bare(page.cs) || bare(name) == bare(page.en); }
  bool asks_for(const layout::Page& page) const {
    return std::any_of(pages_.begin(), pages_.end(), [&](const std::string& name) { return is_named(name, page.name); });
  }
  /// Sheets of the first form do not name their pages.
  bool indicators_are_asked() const {
    return plan_ && std::any_of(asked_.begin(), asked_.end(), [&](const std::string& id) {
      const auto* measure = repository_.find<Measure>(id, id_of(*plan_));
      return measure && !measure->indicators.empty();
    });
  }

  Page page(const layout::Page& asked, bool required) {
    const auto found = std::find_if(workbook_.sheets.begin(), workbook_.sheets.end(), [&](const Sheet& sheet) { return is_named(sheet.name, asked.name); });
    if (found == workbook_.sheets.end()) {
      if (required) complain(wrong_sheet, whole_file(), say("v sešitu chybí list `{0}`", "the workbook lacks the page `{1}`", asked.name.in(language_), asked.name.in(language_)), say("vraťte listu jeho jméno, nebo přeneste odpovědi do sešitu, který jste dostali", "give the page its name back, or carry the answers over to the workbook that you were sent"));
      return {};
    }
    auto columns = columns_of(*found, asked, year_);
    for (auto& misfit : columns.misfits) complain(wrong_sheet, cell(*found, misfit.at, typed(found->find(misfit.at))), std::move(misfit.message), std::move(misfit.help));
    if (!columns.complete) return {};
    return {&*found, std::move(columns)};
  }

  /// What people write on pages of their own would be lost.
  void look_for_strangers() {
    const Phrase known[] = {words::request::sheet_guide, words::request::sheet_choices, {layout::hidden_page, layout::hidden_page}, layout::measures.name, layout::indicators.name, layout::costs.name};
    std::set<const Phrase*> seen_pages;
    for (const auto& sheet : workbook_.sheets) {
      const auto* name = std::find_if(std::begin(known), std::end(known), [&](Phrase page) { return is_named(sheet.name, page); });
      const auto first = std::find_if(sheet.cells.begin(), sheet.cells.end(), [](const auto& each) { return !typed(&each.second).empty(); });
      if (first == sheet.cells.end() || (name != std::end(known) && seen_pages.insert(name).second)) continue;
      complain(wrong_sheet, cell(sheet, first->first, typed(&first->second)), say("list `{}` do sešitu nepatří a jeho obsah by se ztratil", "the page `{}` does not belong to the workbook, and what it holds would be lost", sheet.name),
               say("je-li přejmenovaný, vraťte mu jméno; jinak přeneste text do žlutých polí a list smažte", "if it was renamed, give it its name back; else carry the text over to the yellow cells and delete the page"));
    }
  }

  /// The rows below the heads of a page that say something.
  template <class Take>
  void each_row(const Page& page, Take take) {
    if (!page.sheet) return;
    std::map<std::size_t, bool> rows;
    for (const auto& [place, held] : page.sheet->cells)
      if (place.row > page.columns.head) rows[place.row] |= !typed(&held).empty();
    for (const auto& [row, says_something] : rows) {
      const auto id = page.typed(row, 0);
      if (id.empty() && says_something) complain(wrong_sheet, cell(*page.sheet, page.place(row, 0), ""), say("k vyplněnému řádku chybí číslo opatření", "a row is filled in, but its measure is missing"), say("doplňte je do prvního sloupce, nebo řádek vymažte", "write it in the first column, or clear the row"));
      if (id.empty()) continue;
      if (!rows_.contains(id)) order_.push_back(id);
      take(rows_[id], row, id);
    }
  }

  void gather() {
    each_row(measures_, [&](Rows& rows, std::size_t row, const std::string& id) {
      if (rows.measure)
        complain(wrong_sheet, cell(*measures_.sheet, measures_.place(row, 0), id), say("opatření `{}` má v listu dva řádky", "the measure `{}` has two rows", id), say("ponechte jeden", "keep one"));
      else
        rows.measure = row;
    });
    each_row(indicators_, [](Rows& rows, std::size_t row, const std::string&) { rows.indicators.push_back(row); });
    each_row(costs_, [](Rows& rows, std::size_t row, const std::string&) { rows.costs.push_back(row); });
  }

  /// `key: value` of a cell; the word that deletes stays as it is. What is not understood is complained of once and stands as if it were to be deleted:
  /// neither empty nor a value.
  template <class Understand>
  void value(std::size_t indent, const std::string& key, const Page& page, std::size_t row, std::size_t column, Understand understand) {
    const auto* held = page.cell(row, column);
    const auto place = page.place(row, column);
    const auto shown = typed(held, language_);
    std::string written = shown.empty() ? shown : std::string(erasing_word.cs);
    if (!shown.empty() && !erases(shown)) {
      auto said = std::holds_alternative<spreadsheet::Fault>(held->value)
                      ? Said{{}, &wrong_form, say("vzorec v buňce nedává hodnotu: `{}`", "the formula of the cell gives no value: `{}`", seen(shown)), say("napište místo něj hodnotu, nebo sešit otevřete, přepočítejte a znovu uložte", "write the value in its place, or open the workbook, calculate and save it again")}
                      : understand(*held);
      if (said.trouble.empty()) {
        written = std::move(said.written);
      } else {
        complain(*said.rule, cell(*page.sheet, place, shown), std::move(said.trouble), std::move(said.help));
        out_.troubled.insert(page.typed(row, 0));
      }
    }
    line(indent, key + ":" + (written.empty() ? "" : " " + written), *page.sheet, place, shown);
  }

  void record(const std::string& id, const Rows& rows) {
    const auto text = [&](const Cell& held) { return Said{yaml::scalar(text_in(&held, language_))}; };
    const auto chosen = [](const std::vector<Choice>& choices) { return [choices](const Cell& held) { return chosen_in(held, choices); }; };
    const auto& first = rows.measure ? measures_ : !rows.indicators.empty() ? indicators_ : costs_;
    const auto row = rows.measure ? *rows.measure : !rows.indicators.empty() ? rows.indicators.front() : rows.costs.front();
    line(2, "- measure: " + yaml::scalar(id), *first.sheet, first.place(row, 0), id);
    if (rows.measure) {
      namespace column = layout::measure_column;
      value(4, "status", measures_, row, column::status, chosen(choices_of_status(repository_, plan_)));
      value(4, "comment", measures_, row, column::comment, text);
      value(4, "reason", measures_, row, column::reason, text);
      value(4, "proposal", measures_, row, column::proposal, chosen(choices_of_proposal()));
      value(4, "proposal_text", measures_, row, column::proposal_text, text);
    }
    if (!rows.indicators.empty()) out_.yaml += "    indicators:\n";
    for (const auto at : rows.indicators) value(6, yaml::scalar(indicators_.typed(at, layout::indicator_column::indicator), true), indicators_, at, layout::indicator_column::value, value_in);
    if (!rows.costs.empty()) out_.yaml += "    costs:\n";
    for (const auto at : rows.costs) {
      namespace column = layout::cost_column;
      value(6, "- source", costs_, at, column::source, chosen(choices_of_source()));
      value(8, "amount", costs_, at, column::amount, amount_in);
      value(8, "note", costs_, at, column::note, text);
    }
  }

  const Workbook& workbook_;
  const std::string& name_;
  const Repository& repository_;
  Findings& findings_;
  Transcribed out_;
  Language language_ = Language::cs;
  const Plan* plan_ = nullptr;
  int year_ = 0;
  std::vector<std::string> asked_, pages_;  ///< Measures and pages, as the hidden page names them.
  Page measures_, indicators_, costs_;
  std::vector<std::string> order_;
  std::map<std::string, Rows> rows_;
};

}  // namespace

Transcribed transcribed(const Workbook& workbook, const std::string& name, const Repository& repository, Findings& findings) { return Transcript(workbook, name, repository, findings).make(); }

}  // namespace kpss::collection
