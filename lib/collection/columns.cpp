#include "collection/columns.hpp"

#include <algorithm>
#include <set>

#include "collection/cell_words.hpp"
#include "text/grammar.hpp"
#include "text/plain.hpp"

namespace kpss::collection {
namespace {

using layout::Column, layout::Page, layout::Use, spreadsheet::Place, spreadsheet::Range, spreadsheet::Sheet;

std::string head_of(const Column& column, Language language, int year) { return capitalised(fmt::format(fmt::runtime(column.head.in(language)), year - column.years_back)); }

bool is_head(const Column& column, const std::string& typed, int year) {
  for (const auto language : {Language::cs, Language::en}) {
    if (bare(typed) == bare(head_of(column, language, year))) return true;
    if (!column.formerly.empty() && bare(typed) == bare(column.formerly.in(language))) return true;
  }
  return false;
}

class Finder {
 public:
  Finder(const Sheet& sheet, const Page& page, int year) : sheet_(sheet), page_(page), year_(year) {}

  Columns find() {
    columns_.at.resize(page_.columns.size());
    const auto first = std::find_if(sheet_.cells.begin(), sheet_.cells.end(), [](const auto& cell) { return !typed(&cell.second).empty(); });
    if (first != sheet_.cells.end()) columns_.head = first->first.row;
    read_heads();
    if (known_.empty()) {
      complain({columns_.head, 0}, say("v listu chybí řádek se záhlavím sloupců", "the row with the heads of the columns is missing"),
               say("vraťte jej na první řádek, a je-li nad ním něco, smažte to; nejjistější je přenést odpovědi do sešitu, který jste dostali", "put it back as the first row and delete what is above it; safest is to carry the answers over to the workbook that you were sent"));
    } else {
      look_for_missing();
      look_for_strangers();
      look_for_merged();
    }
    return std::move(columns_);
  }

 private:
  void complain(Place at, Message message, Message help) { columns_.misfits.push_back({at, std::move(message), std::move(help)}); }

  void read_heads() {
    for (const auto& [place, cell] : sheet_.cells) {
      if (place.row != columns_.head) continue;
      const auto head = typed(&cell);
      for (std::size_t i = 0; i < page_.columns.size(); ++i) {
        if (!is_head(page_.columns[i], head, year_)) continue;
        if (columns_.at[i]) complain(place, say("sloupec `{}` je v listu dvakrát", "the page has the column `{}` twice", head), say("ponechte jeden", "keep one"));
        columns_.at[i] = place.column;
        known_.insert(place.column);
      }
    }
  }

  void look_for_missing() {
    std::vector<std::string> cs, en;
    for (std::size_t i = 0; i < page_.columns.size(); ++i) {
      if (columns_.at[i] || page_.columns[i].use == Use::told) continue;
      cs.push_back("`" + head_of(page_.columns[i], Language::cs, year_) + "`");
      en.push_back("`" + head_of(page_.columns[i], Language::en, year_) + "`");
    }
    columns_.complete = cs.empty();
    if (cs.empty()) return;
    complain({columns_.head, 0}, say("v listu chybí sloupec se záhlavím {0}", "the page lacks a column with the head {1}", fmt::to_string(fmt::join(cs, ", ")), fmt::to_string(fmt::join(en, ", "))),
             say("vraťte sloupec i jeho záhlaví, jak byly; prázdný zůstat může", "put the column and its head back as they were; it may stay empty"));
  }

  /// What people write beside the table would be lost.
  void look_for_strangers() {
    std::set<std::size_t> told;
    for (const auto& [place, cell] : sheet_.cells) {
      if (known_.contains(place.column) || place.row <= columns_.head || typed(&cell).empty() || !told.insert(place.column).second) continue;
      complain(place, say("sloupec do listu nepatří a jeho obsah by se ztratil: `{}`", "the column does not belong to the page, and what it holds would be lost: `{}`", seen(typed(&cell))),
               say("přeneste text do žlutých polí, třeba do komentáře, a sloupec vymažte", "carry the text over to the yellow cells, say the comment, and clear the column"));
    }
  }

  /// Of merged cells only the first keeps its value.
  void look_for_merged() {
    for (const auto& range : sheet_.merged) {
      const auto touches = [&](std::size_t i) { return columns_.at[i] && page_.columns[i].use != Use::told && range.from.column <= *columns_.at[i] && *columns_.at[i] <= range.to.column; };
      bool asked = false;
      for (std::size_t i = 0; i < page_.columns.size(); ++i) asked = asked || touches(i);
      if (!asked || range.to.row <= columns_.head || range.from == range.to) continue;
      complain(range.from, say("buňky {} jsou sloučené, takže platí jen hodnota první z nich", "the cells {} are merged, so that only the value of the first holds", address(range)),
               say("zrušte sloučení a vyplňte každou buňku zvlášť", "split them and fill in each cell"));
    }
  }

  const Sheet& sheet_;
  const Page& page_;
  int year_;
  Columns columns_;
  std::set<std::size_t> known_;
};

}  // namespace

Columns columns_of(const Sheet& sheet, const Page& page, int year) { return Finder(sheet, page, year).find(); }

}  // namespace kpss::collection
