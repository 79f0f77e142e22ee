#include "rules/reporter.hpp"
#include "text/grammar.hpp"

namespace kpss::rule {
namespace {

constexpr Noun cell{"buňku", "buňky", "buněk", "cell", "cells"};
constexpr Noun column{"sloupec", "sloupce", "sloupců", "column", "columns"};

void check_table(const DataTable& table, Reporter& report) {
  if (table.columns.empty() || !understood(table, &DataTable::columns) || !understood(table, &DataTable::rows)) return;
  const auto items = node_of(table, &DataTable::rows) ? node_of(table, &DataTable::rows).items() : std::vector<yaml::View>{};
  for (std::size_t i = 0; i < items.size(); ++i) {
    const auto size = items[i].size();
    if (items[i].kind() != yaml::Kind::sequence || size == table.columns.size()) continue;
    const auto cells = counted(static_cast<std::int64_t>(size), cell), columns = counted(static_cast<std::int64_t>(table.columns.size()), column);
    report.at_item(table, &DataTable::rows, i, say("řádek má {0}, tabulka {1}", "the row has {2}, the table {3}", cells.cs, columns.cs, cells.en, columns.en),
                   say("doplňte buňku, nebo sloupec; údaj, který není znám, se píše `–`", "add the cell or the column; what is not known is written `–`"));
  }
}

}  // namespace

void uneven_table(const Analysis& analysis, const Repository&, Reporter& report) {
  for (const auto& table : analysis.tables) check_table(table, report);
}

}  // namespace kpss::rule
