#pragma once

// The sentences of the plan as a document; in a namespace of their own, since reports and plans put the same things differently. Its five chapters are what section 3 h) of Act 108/2006 Coll. asks of a plan.

#include "text/language.hpp"

namespace kpss::words::in_plan {

// Title page
inline constexpr Phrase about_plan{"Údaje o plánu", "About this plan"};
inline constexpr Phrase parent_plan{"Provádí plán", "Carries out"};
inline constexpr Phrase plan_before{"Navazuje na plán", "Follows"};
inline constexpr Phrase approved{"Schválení", "Approved"};
inline constexpr Phrase approved_in{"v obcích: {0} z {1}", "by {0} of {1} municipalities"};

// Chapters
inline constexpr Phrase introduction{"Úvod", "Introduction"};
inline constexpr Phrase how_made{"Jak plán vznikl", "How the plan was made"};
inline constexpr Phrase resources{"Zdroje, potřeby a jejich ekonomické vyhodnocení", "Resources, needs and their economic evaluation"};
inline constexpr Phrase strategy{"Strategie", "Strategy"};
inline constexpr Phrase duties{"Povinnosti zúčastněných stran", "Duties of the parties"};
inline constexpr Phrase follow_up{"Sledování, hodnocení a změny plánu", "Follow-up, evaluation and changes of the plan"};
inline constexpr Phrase part_missing{"Plán tuto část neobsahuje.", "The plan does not hold this part."};

// How the plan was made
inline constexpr Phrase process_time{"Doba: {0}.", "Time: {0}."};
inline constexpr Phrase participants{"Počet zapojených, přibližně: {0}.", "People who took part, about: {0}."};
inline constexpr Phrase table_phases{"Fáze a jejich činnosti", "Phases and their activities"};
inline constexpr Phrase phase{"fáze", "phase"};
inline constexpr Phrase time{"doba", "time"};
inline constexpr Phrase activities{"činnosti", "activities"};
inline constexpr Phrase groups{"Kdo plán tvořil", "Who made the plan"};
inline constexpr Phrase acts_as{"{0}, plní úlohu: {1}", "{0}, acts as: {1}"};
inline constexpr Phrase table_members{"Členové: {0}", "Members: {0}"};
inline constexpr Phrase member{"člen podle funkce", "member, by function"};
inline constexpr Phrase side{"strana", "side"};
inline constexpr Phrase role{"role", "role"};
inline constexpr Phrase meetings_of_making{"Počet jednání v době od {0} do {1}: {2}, z toho otevřených veřejnosti: {3}.", "Meetings held from {0} to {1}: {2}, of which open to the public: {3}."};

// Resources and needs
inline constexpr Phrase state_of_services{"Stav služeb", "State of services"};
inline constexpr Phrase services{"Přehled služeb", "Services"};
inline constexpr Phrase table_services{"Služby, jejich druh podle zákona č. 108/2006 Sb. a komu jsou určeny", "Services, their type by Act 108/2006 Coll. and whom they are for"};
inline constexpr Phrase organization{"organizace", "organisation"};
inline constexpr Phrase service{"služba", "service"};
inline constexpr Phrase service_type{"druh", "type"};
inline constexpr Phrase service_forms{"formy", "forms"};
inline constexpr Phrase service_for{"komu je určena", "whom it is for"};
inline constexpr Phrase analyses{"Analýzy", "Analyses"};
inline constexpr Phrase surveys{"Šetření", "Surveys"};
inline constexpr Phrase table_surveys{"Koho jsme se ptali", "Whom we asked"};
inline constexpr Phrase survey{"šetření", "survey"};
inline constexpr Phrase respondents{"dotázaní", "respondents"};
inline constexpr Phrase asked{"osloveno", "asked"};
inline constexpr Phrase returned{"vráceno", "returned"};
inline constexpr Phrase rate{"návratnost", "rate"};
inline constexpr Phrase fewer_than_five{"méně než 5", "fewer than 5"};
inline constexpr Phrase economy{"Ekonomické vyhodnocení", "Economic evaluation"};
inline constexpr Phrase table_plan_money{"Předpokládané náklady podle zdrojů a let", "Expected cost by source and year"};
inline constexpr Phrase table_plan_money_sources{"Předpokládané náklady podle zdrojů", "Expected cost by source"};
inline constexpr Phrase table_plan_money_years{"Předpokládané náklady podle let", "Expected cost by year"};
inline constexpr Phrase year{"rok", "year"};

// Strategy
inline constexpr Phrase vision{"Vize", "Vision"};
inline constexpr Phrase mission{"Poslání", "Mission"};
inline constexpr Phrase aims{"Čeho chce plánování dosáhnout", "What the planning wants to reach"};
inline constexpr Phrase at_a_glance{"Přehled {0}", "All {0} at a glance"};
inline constexpr Phrase table_glance{"Kdo a kdy je provádí", "Who carries them out, and when"};
inline constexpr Phrase not_continued{"Co z předchozího plánu nepokračuje", "What of the plan before is not continued"};
inline constexpr Phrase table_not_continued{"Důvody, proč to v plánu už není", "Reasons why it is no longer in the plan"};
inline constexpr Phrase of_plan{"{0} ({1})", "{0} ({1})"};

// Cards
inline constexpr Phrase carries_out{"provádí {0}", "carries out {0}"};
inline constexpr Phrase continues{"pokračuje v {0}", "continues {0}"};
inline constexpr Phrase stands_in_for{"nahrazuje {0}", "replaces {0}"};
inline constexpr Phrase capacity{"{0}: dnes {1}, plán {2}", "{0}: today {1}, planned {2}"};
inline constexpr Phrase from_baseline{"výchozí hodnota {0}", "baseline {0}"};
inline constexpr Phrase target_in{"{0}: {1}", "{0}: {1}"};
inline constexpr Phrase verified_by{"ověření: {0}", "verified by: {0}"};
inline constexpr Phrase unquantified_lines{", nevyčíslené položky: {0}", ", items not quantified: {0}"};

// Follow-up and annexes
inline constexpr Phrase following{"Jak se plnění sleduje a hodnotí", "How fulfilment is followed and evaluated"};
inline constexpr Phrase amendment{"Jak lze plán změnit", "How the plan may be changed"};
inline constexpr Phrase annex_approvals{"Příloha: projednání a schválení plánu", "Annex: resolutions on the plan"};
inline constexpr Phrase approved_by_municipalities{"Schváleno v obcích: {0} z {1}.", "Approved by {0} of {1} municipalities."};
inline constexpr Phrase approvals_missing{"Schválení zatím chybí: {0}.", "Not approved yet: {0}."};
inline constexpr Phrase annex_comments{"Příloha: připomínky a jejich vypořádání", "Annex: comments and their settlement"};

}  // namespace kpss::words::in_plan
