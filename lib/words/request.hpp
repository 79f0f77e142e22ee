#pragma once

// The words of the sheets that realizers get: the document to read, the workbook and the YAML file to fill in.

#include "text/language.hpp"

namespace kpss::words::request {

inline constexpr Phrase title{"Podklady k vyhodnocení plánu za rok {0}", "Material for the evaluation of the plan, {0}"};
inline constexpr Phrase lead{"Prosíme o vyhodnocení {1} opatření, za která v roce {0} odpovídáte.", "Please evaluate the {1} measures that you are in charge of in {0}."};
inline constexpr Phrase lead_of_one{"Prosíme o vyhodnocení opatření, za které v roce {0} odpovídáte.", "Please evaluate the measure that you are in charge of in {0}."};
inline constexpr Phrase of_plan{"Plán: {0}.", "The plan: {0}."};
inline constexpr Phrase fill_in{"Vyplňte prosím soubor {0}.", "Please fill in the file {0}."};
inline constexpr Phrase return_until{"Vyplněný list vraťte do {0}.", "Return the completed sheet by {0}."};
inline constexpr Phrase ask{"Poradíme vám: ", "We will be glad to help: "};
inline constexpr Phrase or_file{" nebo ", " or "};
inline constexpr Phrase to_read_only{"Tento dokument je jen ke čtení.", "This document is for reading only."};

inline constexpr Phrase how_to{"Co je potřeba vyplnit", "What to fill in"};
inline constexpr Phrase how_status{"jak se opatření v roce {0} plnilo; vyberte z nabídky: {1}", "how the measure was fulfilled in {0}; choose one of: {1}"};
inline constexpr Phrase how_comment{"co se v roce {0} udělalo, ve dvou až čtyřech větách; vytiskne se ve zprávě", "what was done in {0}, in two to four sentences; the report prints it"};
inline constexpr Phrase how_reason{"proč se opatření neplnilo, jak mělo; vyplňte u každého stavu kromě těchto: {0}", "why the measure was not fulfilled; needed for every status but {0}"};
inline constexpr Phrase how_proposal{"co s opatřením dál ({0}); podrobněji můžete napsat vlastními slovy", "what is to become of the measure ({0}); in your own words if you like"};
inline constexpr Phrase how_indicators{"hodnoty dosažené v roce {0}", "values reached in {0}"};
inline constexpr Phrase how_costs{"kolik se v roce {0} skutečně vynaložilo z každého zdroje, v Kč; není-li částka známa, jedno z těchto slov: {1}", "what was really spent in {0} from each source, in CZK; where the amount is not known, one of the words {1}"};
inline constexpr Phrase how_complete{"Řádky, sloupce ani listy nemažte a nepřejmenovávejte, buňky neslučujte.", "Delete and rename no rows, columns or sheets, and merge no cells."};
inline constexpr Phrase how_empty{"Co už je zapsáno, je předvyplněno. Prázdné pole nic nemaže; má-li být zapsaný údaj smazán, napište místo něj slovo {0}.", "What is recorded already is filled in. An empty field deletes nothing; to delete what is recorded, write the word {0} in its place."};

inline constexpr Phrase overview{"Přehled opatření", "Overview of measures"};
inline constexpr Phrase number{"číslo", "number"};
inline constexpr Phrase measure{"opatření", "measure"};
inline constexpr Phrase term{"termín", "schedule"};
inline constexpr Phrase status_of_year{"stav {0}", "status {0}"};
inline constexpr Phrase value_of_year{"hodnota {0}", "value {0}"};
inline constexpr Phrase planned_of_year{"plán {0}", "planned {0}"};
inline constexpr Phrase actual_of_year{"skutečnost {0}", "actual {0}"};
inline constexpr Phrase actual_of_year_czk{"skutečnost {0} v Kč", "actual {0} in CZK"};
inline constexpr Phrase not_yet{"čeká na vyplnění", "to be filled in"};
inline constexpr Phrase in_year{"Rok {0}", "{0}"};
inline constexpr Phrase recorded{"Zapsáno za rok {0}", "Recorded for {0}"};
inline constexpr Phrase nothing_said{"bez hodnocení", "not reported"};
inline constexpr Phrase goal{"Cíl", "Goal"};
inline constexpr Phrase together_with{"Společně s", "Together with"};
inline constexpr Phrase indicators{"Indikátory", "Indicators"};
inline constexpr Phrase costs{"Náklady", "Costs"};
inline constexpr Phrase baseline{"výchozí", "baseline"};
inline constexpr Phrase target_of_year{"cíl {0}", "target {0}"};
inline constexpr Phrase indicator{"indikátor", "indicator"};
inline constexpr Phrase source{"zdroj", "source"};

// The workbook
inline constexpr Phrase sheet_guide{"Pokyny", "Guide"};
inline constexpr Phrase sheet_measures{"Opatření", "Measures"};
inline constexpr Phrase sheet_indicators{"Indikátory", "Indicators"};
inline constexpr Phrase sheet_costs{"Náklady", "Costs"};
inline constexpr Phrase sheet_choices{"Volby", "Choices"};
inline constexpr Phrase head_status{"Stav {0}", "Status {0}"};
inline constexpr Phrase head_comment{"Komentář {0}: co se udělalo", "Comment {0}: what was done"};
inline constexpr Phrase head_reason{"Důvod neplnění", "Reason where not fulfilled"};
inline constexpr Phrase head_reason_formerly{"Důvod, nebylo-li splněno", "Reason where not fulfilled"};
inline constexpr Phrase head_proposal{"Návrh", "Proposal"};
inline constexpr Phrase head_proposal_text{"Návrh vlastními slovy", "Proposal in your own words"};
inline constexpr Phrase head_note{"Poznámka k částce", "Note on the amount"};
inline constexpr Phrase head_id{"Označení", "Id"};
inline constexpr Phrase choose_status{"Vyberte ze seznamu, jak se opatření v roce {0} plnilo.", "Choose from the list how the measure was fulfilled in {0}."};
inline constexpr Phrase choose_proposal{"Vyberte ze seznamu, co s opatřením dál.", "Choose from the list what is to become of the measure."};
inline constexpr Phrase yellow_cells{"Vyplňují se žlutá pole na listech {0}. Ostatní pole jsou zamčená, aby se nic nedopatřením nepřepsalo.", "Fill in the yellow cells of the sheets {0}. All others are locked, so that nothing is overwritten by mistake."};
inline constexpr Phrase more_costs{"Do prázdných řádků na konci listu {0} můžete doplnit další zdroje.", "In the empty rows at the end of the sheet {0} you can add further sources."};
inline constexpr Phrase statuses_mean{"Stavy", "Statuses"};
inline constexpr Phrase proposals{"Návrhy", "Proposals"};
inline constexpr Phrase sources{"Zdroje", "Sources"};
inline constexpr Phrase unknown_amounts{"Neznámá částka", "Amount not known"};
inline constexpr Phrase measures{"Opatření", "Measures"};

// The YAML file
inline constexpr Phrase yaml_how{"Vyplňte hodnoty za dvojtečkami. Řádky, které začínají znakem #, jsou vysvětlivky a zůstávají, jak jsou.", "Fill in the values behind the colons. Lines that start with # explain and stay as they are."};
inline constexpr Phrase yaml_long{"Delší text s dvojtečkou nebo uvozovkami pište takto: za klíč dejte „>-“ a text na další řádky, odsazené o dvě mezery víc.", "A longer text with colons or quotes is written like this: put `>-` behind the key and the text on lines below it, two blanks further in."};
inline constexpr Phrase yaml_hash{"Znak # za mezerou začíná vysvětlivku i uprostřed řádku; text, do kterého patří, dejte celý do uvozovek.", "A # behind a blank starts a remark in the middle of a line as well; put a text that it belongs to in quotes."};
inline constexpr Phrase yaml_header{"Odkud list je a z čeho vychází; neměňte.", "Where the sheet comes from and what it rests on; do not change it."};
inline constexpr Phrase yaml_statuses{"Stavy: {0}.", "Statuses: {0}."};
inline constexpr Phrase yaml_proposals{"Návrhy: {0}.", "Proposals: {0}."};
inline constexpr Phrase yaml_unknown{"Neznámá částka: {0}.", "Amount not known: {0}."};
inline constexpr Phrase yaml_sources{"Zdroje: {0}.", "Sources: {0}."};

}  // namespace kpss::words::request
