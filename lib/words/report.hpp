#pragma once

// The sentences of the annual report. What stands in braces is filled in by its builder; numbers bring their nouns with them.

#include "text/language.hpp"

namespace kpss::words {

// Title page
inline constexpr Phrase report_on{"Zpráva o naplňování {0} za\u00a0rok\u00a0{1}", "Annual monitoring report on {0} for {1}"};
inline constexpr Phrase the_plan{"plánu", "the plan"};
inline constexpr Phrase for_year{"{0} za\u00a0rok\u00a0{1}", "{0} for {1}"};
inline constexpr Phrase territory{"Území", "Territory"};
inline constexpr Phrase period{"Období plánu", "Period of the plan"};
inline constexpr Phrase coordinator{"Koordinace", "Coordination"};
inline constexpr Phrase as_of{"Údaje ke dni", "Data as of"};
inline constexpr Phrase about_report{"Údaje o zprávě", "About this report"};
inline constexpr Phrase approvals_of_report{"Projednání zprávy", "Resolutions on the report"};
inline constexpr Phrase approvals_of_plan{"Projednání plánu", "Resolutions on the plan"};
inline constexpr Phrase body{"orgán", "body"};
inline constexpr Phrase action{"výsledek", "action"};
inline constexpr Phrase date{"datum", "date"};
inline constexpr Phrase resolution{"číslo usnesení", "resolution"};
inline constexpr Phrase contents{"Obsah", "Contents"};

// Summary
inline constexpr Phrase summary{"Souhrn", "Summary"};
inline constexpr Phrase plan_has{"Rozsah plánu: {0}.", "The plan holds {0}."};
inline constexpr Phrase reported_of{"Vyhodnoceno za rok {0}: {1}, nevyhodnoceno: {2}.", "Reported for {0}: {1}, not reported: {2}."};
inline constexpr Phrase all_reported{"Za rok {0} je vyhodnocen celý plán.", "For {0}, the whole plan was reported."};
inline constexpr Phrase all_counted_reported{"Vše, co se za rok {0} počítá, je vyhodnoceno.", "All that is counted for {0} was reported."};
inline constexpr Phrase nothing_counted{"V roce {0} se nepočítá nic.", "Nothing is counted in {0}."};
inline constexpr Phrase none_reported{"Za rok {0} není vyhodnoceno nic.", "For {0}, nothing was reported."};
inline constexpr Phrase fulfilled_of{"Splněno: {0}, tedy {1} plánu.", "Fulfilled: {0}, which is {1} of the plan."};
inline constexpr Phrase fulfilled_of_counted{"Splněno: {0}, tedy {1} všech započtených.", "Fulfilled: {0}, which is {1} of those counted."};
inline constexpr Phrase counted_in_year{"V roce {0} se počítá: {1}; nepočítá se: {2} ({3}).", "Counted in {0}: {1}; not counted: {2} ({3})."};
inline constexpr Phrase counted_statuses{"Za splněné se počítá: {0}.", "Counted as fulfilled: {0}."};
inline constexpr Phrase planned_money{"Předpokládané náklady roku, pokud jsou vyčísleny, činí {0}", "The expected cost of the year, where quantified, is {0}"};
inline constexpr Phrase actual_money{"Skutečné náklady, pokud jsou známy, činí {0}", "The actual cost, where known, is {0}"};
inline constexpr Phrase of_which_unquantified{" (nevyčíslené položky: {0} z {1}).", " (items not quantified: {0} of {1})."};
inline constexpr Phrase no_planned_money{"Předpokládané náklady roku plán neuvádí.", "The plan states no expected cost for the year."};
inline constexpr Phrase sum_too_large{"Součet nákladů je příliš velký, než aby se dal vyčíslit; zkontrolujte částky.", "The sum of the cost is too large to be stated; check the amounts."};
inline constexpr Phrase no_actual_money{"Skutečné náklady nejsou uvedeny.", "No actual cost is stated."};
inline constexpr Phrase with_indicators{"S indikátorem: {0}; bez indikátoru, jen se slovním hodnocením: {1}, tedy {2}.", "With an indicator: {0}; without one, assessed in words only: {1}, which is {2}."};

// Statuses
inline constexpr Phrase fulfilment{"Plnění plánu", "Fulfilment of the plan"};
inline constexpr Phrase by_level{"Plnění podle {0}", "Fulfilment by {0}"};
inline constexpr Phrase by_level_named{"Plnění podle úrovně „{0}“", "Fulfilment by the level “{0}”"};
inline constexpr Phrase by_group{"Plnění podle pracovních skupin", "Fulfilment by working group"};
inline constexpr Phrase status{"stav", "status"};
inline constexpr Phrase count{"počet", "number"};
inline constexpr Phrase share{"podíl", "share"};
inline constexpr Phrase total{"celkem", "total"};
inline constexpr Phrase group{"pracovní skupina", "working group"};
inline constexpr Phrase table_statuses{"Počet a podíl {0} podle stavu v roce {1}", "Number and share of {0} by status in {1}"};
inline constexpr Phrase rounding_note{"Aby podíly daly dohromady 100 %, jsou zaokrouhleny jinak než každý sám za sebe: {0}.", "To add up to 100%, shares are rounded differently from each for itself: {0}."};
inline constexpr Phrase exactly{"{0} přesně {1}", "{0} exactly {1}"};
inline constexpr Phrase table_by{"Počet {0} podle stavu v roce {1}", "Number of {0} by status in {1}"};
inline constexpr Phrase chart_statuses{"Počet {0} podle stavu v roce {1}", "Number of {0} by status in {1}"};
inline constexpr Phrase chart_by_level{"Podíl stavů podle {0} v roce {1}", "Shares of statuses by {0} in {1}"};
inline constexpr Phrase chart_by_group{"Podíl stavů podle pracovních skupin v roce {0}", "Shares of statuses by working group in {0}"};

// Cards
inline constexpr Phrase in_charge{"Odpovídá:", "In charge:"};
inline constexpr Phrase priority_heading{"{0} {1} – {2}", "{0} {1} – {2}"};
inline constexpr Phrase other_measures{"Nezařazeno", "Not placed in the tree"};
inline constexpr Phrase no_measures{"Bez {0}.", "No {0}."};
inline constexpr Phrase goal_summary{"{0}; splněno: {1}.", "{0}; fulfilled: {1}."};
inline constexpr Phrase card_of{"Karta {0}", "Card of {0}"};
inline constexpr Phrase realizer{"Realizátor", "Realizer"};
inline constexpr Phrase partners{"Spolupráce", "Partners"};
inline constexpr Phrase target_groups{"Cílové skupiny", "Target groups"};
inline constexpr Phrase schedule{"Harmonogram", "Schedule"};
inline constexpr Phrase state{"Stav", "Status"};
inline constexpr Phrase comment{"Komentář", "Comment"};
inline constexpr Phrase reason{"Důvod", "Reason"};
inline constexpr Phrase proposal{"Návrh", "Proposal"};
inline constexpr Phrase not_reported_card{"Hodnocení za tento rok chybí.", "Not reported for this year."};
inline constexpr Phrase indicators_of{"Indikátory – {0}", "Indicators – {0}"};
inline constexpr Phrase indicator{"indikátor", "indicator"};
inline constexpr Phrase baseline{"výchozí", "baseline"};
inline constexpr Phrase target{"cíl {0}", "target {0}"};
inline constexpr Phrase actual_value{"skutečnost", "actual"};
inline constexpr Phrase reached{"dosaženo", "reached"};
inline constexpr Phrase yes{"ano", "yes"};
inline constexpr Phrase no{"ne", "no"};
inline constexpr Phrase cumulative{", součet od začátku plánu", ", sum since the plan began"};
inline constexpr Phrase of_the_way{"{0} cesty", "{0} of the way"};
inline constexpr Phrase of_the_target{"{0} cíle", "{0} of the target"};
inline constexpr Phrase no_target{"bez cíle", "no target"};
inline constexpr Phrase no_value{"neuvedeno", "not stated"};
inline constexpr Phrase costs_of{"Náklady v roce {1} – {0}", "Cost in {1} – {0}"};
inline constexpr Phrase source{"zdroj", "source"};
inline constexpr Phrase planned{"předpoklad", "planned"};
inline constexpr Phrase actual{"skutečnost", "actual"};

// Unfulfilled
inline constexpr Phrase unfulfilled{"Co se nepodařilo splnit", "What was not fulfilled"};
inline constexpr Phrase unfulfilled_lead{"Nesplněno nebo splněno jen zčásti v roce {0}: {1}.", "Not fulfilled in {0}, or only partly: {1}."};
inline constexpr Phrase none_unfulfilled{"Vše, co bylo vyhodnoceno, je splněno nebo se plní průběžně.", "All that was reported is fulfilled or ongoing."};
inline constexpr Phrase table_unfulfilled{"Důvody a návrhy", "Reasons and proposals"};
inline constexpr Phrase measure{"opatření", "measure"};
inline constexpr Phrase reason_missing{"neuveden", "not stated"};

// Money
inline constexpr Phrase money{"Náklady a zdroje", "Cost and sources"};
inline constexpr Phrase table_money{"Předpokládané a skutečné náklady podle zdrojů v roce {0}", "Planned and actual cost by source in {0}"};
inline constexpr Phrase unquantified_column{"nevyčísleno", "not quantified"};
inline constexpr Phrase money_note{"Součty obsahují jen známé částky. Sloupec „nevyčísleno“ udává, kolik položek nemá částku; takové položky se nepočítají jako nula.", "Sums hold known amounts only. The column “not quantified” tells how many items have no amount; such items are not counted as zero."};
inline constexpr Phrase drawdown{"čerpání", "drawdown"};
inline constexpr Phrase drawdown_note{"Čerpání je podíl skutečných nákladů na předpokládaných jen tam, kde jsou u opatření a zdroje známy obě částky celé (porovnáno: {0}; neporovnáno: {1}, z toho známý předpoklad: {2}).", "Drawdown is actual cost as a share of planned cost, only where both amounts of a measure and source are completely known (compared: {0}; not compared: {1}, with a known planned cost of {2})."};
inline constexpr Phrase no_money{"Pro tento rok nejsou zapsány žádné náklady.", "No cost is recorded for this year."};

// Comparison
inline constexpr Phrase comparison{"Srovnání s rokem {0}", "Comparison with {0}"};
inline constexpr Phrase no_comparison{"Za rok {0} plán nemá žádné hodnocení, srovnání proto není možné.", "The plan has no records for {0}, so no comparison can be made."};
inline constexpr Phrase table_comparison{"Počet {2} podle stavu v letech {0} a {1}", "Number of {2} by status in {0} and {1}"};
inline constexpr Phrase difference{"rozdíl", "difference"};
inline constexpr Phrase better{"Lepší stav než v roce {0}: {1}.", "Better than in {0}: {1}."};
inline constexpr Phrase worse{"Horší stav než v roce {0}: {1}.", "Worse than in {0}: {1}."};
inline constexpr Phrase not_comparable{"Bez hodnocení v jednom z roků: {0}.", "Not reported in one of the years: {0}."};
inline constexpr Phrase unchanged{"Beze změny nebo v rovnocenném stavu: {0}.", "Unchanged, or ranking alike: {0}."};
inline constexpr Phrase added{"Nově v roce {0}: {1}.", "New in {0}: {1}."};
inline constexpr Phrase gone{"V roce {0} se už nepočítá: {1}.", "No longer counted in {0}: {1}."};
inline constexpr Phrase plan_before{"V roce {0} platil předchozí plán: {1}. Srovnávají se karty, které na něj navazují.", "In {0} the plan before was in force: {1}. Cards that continue it are compared."};
inline constexpr Phrase table_changes{"Změny stavu", "Changes of status"};

// Meetings
inline constexpr Phrase meetings{"Jednání a setkání v roce {0}", "Meetings in {0}"};
inline constexpr Phrase no_meetings{"Za tento rok není zapsáno žádné jednání.", "No meeting is recorded for this year."};
inline constexpr Phrase table_meetings{"Přehled jednání v roce {0}", "Meetings in {0}"};
inline constexpr Phrase meeting{"jednání", "meeting"};
inline constexpr Phrase attendance{"přítomno", "present"};
inline constexpr Phrase public_meeting{"veřejné", "public"};
inline constexpr Phrase meetings_held{"Počet jednání a setkání v roce {0}: {1}.", "Meetings held in {0}: {1}."};
inline constexpr Phrase resolutions{"Usnesení", "Resolutions"};

// What was not reported
inline constexpr Phrase missing{"Co nebylo vyhodnoceno", "What was not reported"};
inline constexpr Phrase missing_nothing{"Vyhodnoceno je vše a všechny indikátory s cílem pro tento rok mají hodnotu.", "Everything was reported, and all indicators with a target for this year have a value."};
inline constexpr Phrase missing_records{"Bez hodnocení: {0} (v tabulkách pod stavem „{1}“).", "Not reported: {0} (in tables under the status “{1}”)."};
inline constexpr Phrase missing_values{"Indikátory s cílem pro tento rok, ale bez hodnoty: {0}.", "Indicators with a target for this year but no value: {0}."};
inline constexpr Phrase missing_comments{"Bez komentáře: {0}.", "Without a comment: {0}."};
inline constexpr Phrase table_missing{"Bez hodnocení", "Not reported"};

// Method
inline constexpr Phrase method{"Jak byly údaje spočítány", "How the figures were computed"};

}  // namespace kpss::words
