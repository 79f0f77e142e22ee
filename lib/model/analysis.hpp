#pragma once

#include "model/group.hpp"

namespace kpss {

/// Strengths, weaknesses, opportunities, threats.
struct Swot {
  Origin origin;
  std::vector<std::string> strengths;
  std::vector<std::string> weaknesses;
  std::vector<std::string> opportunities;
  std::vector<std::string> threats;
};

constexpr auto describe(Type<Swot>) {
  return record("swot", {"SWOT", "SWOT"}, {"Silné a slabé stránky, příležitosti a hrozby.", "Strengths, weaknesses, opportunities and threats."},
                field("strengths", &Swot::strengths, {"silné stránky", "strengths"}, {"Silné stránky.", "Strengths."}),
                field("weaknesses", &Swot::weaknesses, {"slabé stránky", "weaknesses"}, {"Slabé stránky.", "Weaknesses."}),
                field("opportunities", &Swot::opportunities, {"příležitosti", "opportunities"}, {"Příležitosti.", "Opportunities."}),
                field("threats", &Swot::threats, {"hrozby", "threats"}, {"Hrozby.", "Threats."}));
}

/// A table of data. Every row has as many cells as there are columns (rule `uneven-table`).
struct DataTable {
  Origin origin;
  std::string title;
  std::vector<std::string> columns;
  std::vector<std::vector<std::string>> rows;
  std::optional<std::string> source;
  std::optional<std::string> comment;
};

constexpr auto describe(Type<DataTable>) {
  return record("data-table", {"tabulka", "table"}, {"Tabulka údajů; každý řádek má tolik buněk, kolik je sloupců.", "A table of data; every row has as many cells as there are columns."},
                field("title", &DataTable::title, {"název", "title"}, {"Co tabulka ukazuje.", "What the table shows."}),
                required("columns", &DataTable::columns, {"sloupce", "columns"}, {"Nadpisy sloupců.", "Heads of the columns."}),
                required("rows", &DataTable::rows, {"řádky", "rows"}, {"Řádky tabulky.", "Rows of the table."}),
                field("source", &DataTable::source, {"zdroj", "source"}, {"Odkud údaje jsou.", "Where the data are from."}),
                field("comment", &DataTable::comment, {"komentář", "comment"}, {"Co z tabulky plyne.", "What follows from the table."}));
}

enum class AnalysisKind { swot, socio_demographic, providers, users, commissioners, needs, other };

constexpr auto describe(Type<AnalysisKind>) {
  return choice<AnalysisKind>("analysis-kind", {"druh analýzy", "kind of analysis"}, {"Co analýza zkoumá.", "What an analysis looks into."},
                              {{AnalysisKind::swot, "swot", {"SWOT analýza", "SWOT analysis"}},
                               {AnalysisKind::socio_demographic, "socio-demographic", {"sociodemografická analýza", "socio-demographic analysis"}},
                               {AnalysisKind::providers, "providers", {"analýza poskytovatelů", "analysis of providers"}},
                               {AnalysisKind::users, "users", {"analýza uživatelů", "analysis of users"}},
                               {AnalysisKind::commissioners, "commissioners", {"analýza zadavatelů", "analysis of commissioners"}},
                               {AnalysisKind::needs, "needs", {"analýza potřeb", "analysis of needs"}},
                               {AnalysisKind::other, "other", {"jiná analýza", "other analysis"}}});
}

/// `analyses/<id>.yaml`: a SWOT of a working group, tables of population, any other analysis.
struct Analysis {
  Origin origin;
  std::string title;
  std::optional<AnalysisKind> kind;
  std::optional<Ref<Group>> group;
  std::optional<Date> date;
  std::optional<std::string> author;
  std::optional<std::string> summary;
  std::optional<Swot> swot;
  std::vector<DataTable> tables;
  std::vector<std::string> conclusions;
  std::vector<Attachment> files;
};

constexpr auto describe(Type<Analysis>) {
  return record("analysis", {"analýza", "analysis"}, {"SWOT pracovní skupiny, sociodemografická nebo jiná analýza.", "A working group's SWOT, a socio-demographic or another analysis."},
                field("title", &Analysis::title, {"název", "title"}, {"Název analýzy.", "Title of the analysis."}),
                required("kind", &Analysis::kind, {"druh", "kind"}, {"Co analýza zkoumá.", "What the analysis looks into."}),
                field("group", &Analysis::group, {"skupina", "group"}, {"Skupina, která analýzu vypracovala.", "The group that made the analysis."}),
                field("date", &Analysis::date, {"datum", "date"}, {"Ke kterému dni platí.", "The day it is of."}),
                field("author", &Analysis::author, {"zpracoval", "author"}, {"Kdo ji zpracoval, podle funkce nebo organizace.", "Who made it, by function or organisation."}),
                field("summary", &Analysis::summary, {"shrnutí", "summary"}, {"Shrnutí.", "Summary."}),
                field("swot", &Analysis::swot, {"SWOT", "SWOT"}, {"Silné a slabé stránky, příležitosti a hrozby.", "Strengths, weaknesses, opportunities and threats."}),
                field("tables", &Analysis::tables, {"tabulky", "tables"}, {"Tabulky údajů.", "Tables of data."}),
                field("conclusions", &Analysis::conclusions, {"závěry", "conclusions"}, {"Co z analýzy plyne pro plán.", "What follows for the plan."}),
                field("files", &Analysis::files, {"soubory", "files"}, {"Soubory s úplným zněním.", "Files with the whole text."}));
}

}  // namespace kpss
