#pragma once

// The words of the schedule of a process.

#include "text/language.hpp"

namespace kpss::words {

inline constexpr Phrase schedule_subtitle{"Harmonogram", "Schedule"};
inline constexpr Phrase schedule_about{"Údaje o procesu", "About the process"};
inline constexpr Phrase schedule_kind{"Druh", "Kind"};
inline constexpr Phrase schedule_time{"Období", "Period"};
inline constexpr Phrase schedule_group{"Řídí", "Steered by"};
inline constexpr Phrase schedule_participants{"Počet zapojených", "People taking part"};
inline constexpr Phrase schedule_done_of{"Splněno činností", "Activities done"};
inline constexpr Phrase schedule_part{"{0} z {1}", "{0} of {1}"};
inline constexpr Phrase schedule_chart{"Harmonogram", "Schedule"};
inline constexpr Phrase schedule_chart_of{"{0} – harmonogram", "{0} – schedule"};
inline constexpr Phrase schedule_phases{"Fáze a činnosti", "Phases and activities"};
inline constexpr Phrase schedule_activities{"Činnosti", "Activities"};
inline constexpr Phrase schedule_other{"Další činnosti", "Other activities"};
inline constexpr Phrase schedule_quarters{"Činnosti podle čtvrtletí", "Activities by quarter"};
inline constexpr Phrase schedule_quarter{"{0}. čtvrtletí {1}", "Quarter {2} of {1}"};
inline constexpr Phrase schedule_no_day{"Bez termínu", "No date"};
inline constexpr Phrase schedule_activity{"činnost", "activity"};
inline constexpr Phrase schedule_when{"termín", "when"};
inline constexpr Phrase schedule_responsible{"odpovídá", "responsible"};
inline constexpr Phrase schedule_output{"výstup", "output"};
inline constexpr Phrase schedule_done{"splněno", "done"};
inline constexpr Phrase schedule_empty{"Proces nemá zapsanou žádnou činnost.", "The process has no activity on record."};
inline constexpr Phrase communication{"Informování veřejnosti", "Informing the public"};
inline constexpr Phrase communication_table{"Informování veřejnosti v roce {0}", "Informing the public in {0}"};
inline constexpr Phrase communication_what{"o čem", "about"};
inline constexpr Phrase communication_channel{"cesta", "channel"};
inline constexpr Phrase communication_audience{"komu", "for whom"};
inline constexpr Phrase communication_planned{"plán", "planned"};

}  // namespace kpss::words
