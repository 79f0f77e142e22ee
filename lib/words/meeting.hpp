#pragma once

// The sentences of minutes and invitations. Labels avoid gender: „Řízení jednání“, never „Předsedal/a“.

#include "text/grammar.hpp"
#include "text/language.hpp"

namespace kpss::words {

// Titles; {0} is „ze 3. jednání komise“ or the title as it is
inline constexpr Phrase minutes_from{"Zápis {0}", "Minutes: {0}"};
inline constexpr Phrase minutes_named{"Zápis – {0}", "Minutes: {0}"};
inline constexpr Phrase per_rollam_from{"Zápis o hlasování per rollam", "Record of a vote per rollam"};
inline constexpr Phrase invitation_to{"Pozvánka na {0}", "Invitation: {0}"};
inline constexpr Phrase invitation_named{"Pozvánka – {0}", "Invitation: {0}"};
inline constexpr Phrase call_per_rollam{"Výzva k hlasování per rollam", "Call for a vote per rollam"};

// Facts
inline constexpr Phrase about_meeting{"Údaje o jednání", "About the meeting"};
inline constexpr Phrase when{"Datum a čas", "Date and time"};
inline constexpr Phrase day_of_meeting{"Datum", "Date"};
inline constexpr Phrase day_of_vote{"Hlasování ukončeno", "Vote closed"};
inline constexpr Phrase vote_until{"Hlasování do", "Vote until"};
inline constexpr Phrase date_and_time{"{0}, {1}", "{0}, {1}"};
inline constexpr Phrase time_from{"{0} hodin", "{0}"};
inline constexpr Phrase time_from_to{"{0}–{1} hodin", "{0}–{1}"};
inline constexpr Phrase where{"Místo", "Place"};
inline constexpr Phrase number_of_meeting{"Číslo jednání", "Number"};
inline constexpr Phrase together_with{"Společně se skupinami", "Together with"};
inline constexpr Phrase access{"Přístup veřejnosti", "Open to the public"};
inline constexpr Phrase open_to_public{"veřejné jednání", "yes"};
inline constexpr Phrase closed_to_public{"neveřejné jednání", "no"};
inline constexpr Phrase chaired{"Řízení jednání", "Chaired by"};
inline constexpr Phrase recorded{"Zápis", "Minutes taken by"};
inline constexpr Phrase verified{"Ověření zápisu", "Verified by"};
inline constexpr Phrase recorded_on{"Zápis pořízen", "Minutes made on"};

// Attendance
inline constexpr Phrase attendance_heading{"Účast", "Attendance"};
inline constexpr Phrase participation{"Účast na hlasování", "Participation"};
inline constexpr Phrase with_vote{"Přítomno: {0} {3} {1} {2} s hlasem.", "Present: {0} of {1} {2} with a vote."};
inline constexpr Phrase voting_with_vote{"Účast na hlasování: {0} {3} {1} {2} s hlasem.", "Took part in the vote: {0} of {1} {2} with a vote."};
inline constexpr Phrase quorate{"Jednání je usnášeníschopné.", "The meeting has a quorum."};
inline constexpr Phrase not_quorate{"Jednání není usnášeníschopné.", "The meeting has no quorum."};
inline constexpr Phrase enough_took_part{"Počet hlasujících je dostatečný.", "Enough members took part."};
inline constexpr Phrase too_few_took_part{"Počet hlasujících není dostatečný.", "Too few members took part."};
inline constexpr Phrase statute_asks{"Statut vyžaduje účast alespoň {0} {1} s hlasem ({2}).", "The statute asks for at least {0} {1} with a vote ({2})."};
inline constexpr Phrase statute_asks_none{"Statut usnášeníschopnost nestanoví.", "The statute states no quorum."};
inline constexpr Phrase by_consensus{"Skupina rozhoduje konsenzem.", "The group decides by consensus."};
inline constexpr Phrase no_list{"Prezence není zapsána, usnášeníschopnost proto nelze ověřit.", "There is no list of those present, so the quorum cannot be verified."};
inline constexpr Phrase in_attendance{"Celková účast: {0}.", "In attendance: {0}."};
inline constexpr Phrase by_side{"Přítomni podle stran: {0}.", "Present by side: {0}."};
inline constexpr Phrase voted_by_side{"Hlasující podle stran: {0}.", "Voting members by side: {0}."};
inline constexpr Phrase excused_count{"Omluveno: {0}.", "Excused: {0}."};
inline constexpr Phrase absent_count{"Bez omluvy: {0}.", "Absent: {0}."};
inline constexpr Phrase late_at{"Pozdní příchod: {0}.", "Arrived late: {0}."};
inline constexpr Phrase guests_list{"Hosté: {0}.", "Guests: {0}."};
inline constexpr Phrase attendance_sheet{"Prezenční listina", "Attendance sheet"};
inline constexpr Phrase attendance_sheet_of{"Prezenční listina – {0}", "Attendance sheet – {0}"};
inline constexpr Phrase member_column{"člen", "member"};
inline constexpr Phrase side_column{"za koho", "side"};
inline constexpr Phrase attended_column{"účast", "present"};
inline constexpr Phrase signature{"podpis", "signature"};
inline constexpr Phrase came{"ano", "yes"};
inline constexpr Phrase came_at{"ano, od {0}", "yes, from {0}"};
inline constexpr Phrase sent_apologies{"omluva", "excused"};
inline constexpr Phrase did_not_come{"ne", "no"};

/// „zadavatelé“: in the order of the sides of the model.
inline constexpr Phrase sides[] = {{"zadavatelé", "commissioners"}, {"poskytovatelé", "providers"}, {"uživatelé", "users"}, {"hosté", "guests"}, {"veřejnost", "public"}};

inline constexpr Noun member_with_vote{"člena", "členů", "členů", "member", "members"};  ///< In the genitive, as all sentences here have it.
inline constexpr Noun person{"člověk", "lidé", "lidí", "person", "people"};

// Course
inline constexpr Phrase agenda{"Program", "Agenda"};
inline constexpr Phrase course{"Průběh jednání", "Course of the meeting"};
inline constexpr Phrase to_other_matters{"K dalším záležitostem", "Other matters"};
inline constexpr Phrase resolution_numbered{"Usnesení č. {0}", "Resolution {0}"};
inline constexpr Phrase resolution_unnumbered{"Usnesení", "Resolution"};
inline constexpr Phrase all_resolutions{"Usnesení", "Resolutions"};
inline constexpr Phrase other_resolutions{"Další usnesení", "Other resolutions"};
inline constexpr Phrase votes{"Hlasování: pro {0}, proti {1}, zdržel se {2}", "Votes: for {0}, against {1}, abstained {2}"};
inline constexpr Phrase adopted{"přijato", "adopted"};
inline constexpr Phrase not_adopted{"nepřijato", "not adopted"};
inline constexpr Phrase adopted_by_consensus{"Přijato konsenzem.", "Adopted by consensus."};
inline constexpr Phrase task_in_item{"Úkol:", "Task:"};
inline constexpr Phrase tasks{"Úkoly", "Tasks"};
inline constexpr Phrase table_tasks{"Úkoly z jednání", "Tasks from the meeting"};
inline constexpr Phrase task{"úkol", "task"};
inline constexpr Phrase responsible{"odpovídá", "responsible"};
inline constexpr Phrase deadline{"termín", "deadline"};
inline constexpr Phrase done{"splněno", "done"};
inline constexpr Phrase until{"do {0}", "by {0}"};
inline constexpr Phrase next_meeting{"Příští jednání", "Next meeting"};
inline constexpr Phrase attachments{"Přílohy", "Attachments"};
inline constexpr Phrase signatures{"Podpisy", "Signatures"};
inline constexpr Phrase part{"úloha", "part"};
inline constexpr Phrase who{"kdo", "who"};

// Invitation
inline constexpr Phrase we_invite_members{"Zveme vás na jednání.", "You are invited to the meeting."};
inline constexpr Phrase we_invite_public{"Přijďte, zapojit se může každý.", "Come: everybody may take part."};
inline constexpr Phrase we_call_members{"Prosíme o hlasování bez jednání (per rollam).", "Please vote without a meeting (per rollam)."};
inline constexpr Phrase quorum_note{"Aby se skupina mohla usnášet, musí přijít alespoň {0} {3} {1} {2} s hlasem.", "For a quorum, at least {0} of {1} {2} with a vote have to come."};
inline constexpr Phrase please_excuse{"Nemůžete-li přijít, omluvte se prosím předem: {0}.", "If you cannot come, please let us know: {0}."};
inline constexpr Phrase questions{"Kontakt: {0}.", "Contact: {0}."};
inline constexpr Phrase sent_on{"Pozvánka rozeslána", "Invitation sent on"};
inline constexpr Phrase invited_heading{"Pozvaní", "Invited"};
inline constexpr Phrase table_invited{"Pozvaní členové – {0}", "Invited members – {0}"};
inline constexpr Phrase email{"e-mail", "e-mail"};
inline constexpr Phrase phone{"telefon", "phone"};

}  // namespace kpss::words
