#pragma once

// The blocks that a report is put together of. Rules ask here whether a narrative names one that exists, `kpss report --template` prints
// them, the manual lists them; who builds each is said by documents/report/blocks.cpp, in the same order.
//
//   const ReportBlock* block = report_block("money");

#include <iterator>
#include <string_view>
#include <vector>

#include "text/language.hpp"

namespace kpss {

struct ReportBlock {
  std::string_view name;
  Phrase what;
  std::string_view section = {};  ///< The block that it is a part of; a report without a template has the blocks that are part of none.
  enum class Head { none, one, several } head = Head::one;  ///< Its headings: `title` renames one, `level` moves all.
  bool charts = false;            ///< Whether `charts="no"` leaves something out.
};

/// In the order of the report.
inline constexpr ReportBlock report_blocks[] = {
    {"title-page", {"titulní strana: území, období, koordinace, projednání", "title page: territory, period, coordination, resolutions"}, "", ReportBlock::Head::none},
    {"contents", {"obsah", "table of contents"}, "", ReportBlock::Head::none},
    {"summary", {"souhrn: hlavní čísla slovy, poznámky z monitoringu, tabulka a graf stavů", "summary: main figures in words, notes of the monitoring, table and chart of statuses"}, "", ReportBlock::Head::one, true},
    {"key-figures", {"jen hlavní čísla slovy, bez nadpisu", "only the main figures in words, without a heading"}, "summary", ReportBlock::Head::none},
    {"notes", {"jen poznámky z monitoringu, bez nadpisu", "only the notes of the monitoring, without a heading"}, "summary", ReportBlock::Head::none},
    {"statuses", {"jen tabulka a graf stavů celého plánu, bez nadpisu", "only the table and chart of the whole plan's statuses, without a heading"}, "summary", ReportBlock::Head::none, true},
    {"fulfilment", {"plnění podle priorit (nebo cílů) a podle pracovních skupin", "fulfilment by priority (or goal) and by working group"}, "", ReportBlock::Head::one, true},
    {"by-priority", {"jen plnění podle priorit (nebo cílů)", "only fulfilment by priority (or goal)"}, "fulfilment", ReportBlock::Head::one, true},
    {"by-group", {"jen plnění podle pracovních skupin", "only fulfilment by working group"}, "fulfilment", ReportBlock::Head::one, true},
    {"comparison", {"srovnání s dřívějším rokem", "comparison with an earlier year"}},
    {"trend", {"vývoj po letech, s předchozími plány", "trend over the years, with earlier plans"}, "", ReportBlock::Head::one, true},
    {"money", {"náklady a zdroje, s grafem", "cost and sources, with a chart"}, "", ReportBlock::Head::one, true},
    {"cards", {"karty: kapitola za každou prioritu (nebo cíl)", "cards: a chapter for each priority (or goal)"}, "", ReportBlock::Head::several},
    {"unfulfilled", {"co se nepodařilo splnit, důvody a návrhy", "what was not fulfilled, reasons and proposals"}},
    {"missing", {"co nebylo vyhodnoceno", "what was not reported"}},
    {"meetings", {"jednání a setkání v roce", "meetings of the year"}},
    {"method", {"jak byly údaje spočítány a odkud jsou", "how the figures were computed and where they come from"}},
};

constexpr const ReportBlock* report_block(std::string_view name) {
  for (const auto& block : report_blocks)
    if (block.name == name) return &block;
  return nullptr;
}

/// What may stand in a block's braces, beside its name.
inline constexpr std::string_view block_attributes[] = {"title", "level", "heading", "charts"};
/// Those that mean something to a block.
inline std::vector<std::string_view> attributes_of(const ReportBlock& block) {
  std::vector<std::string_view> names;
  if (block.head == ReportBlock::Head::one) names.push_back("title");
  if (block.head != ReportBlock::Head::none) names.push_back("level");
  if (block.head == ReportBlock::Head::one) names.push_back("heading");
  if (block.charts) names.push_back("charts");
  return names;
}

/// The template that makes the same report as none: how to use it, and the blocks.
std::string default_template(Language language);

}  // namespace kpss
