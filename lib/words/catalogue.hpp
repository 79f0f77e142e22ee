#pragma once

// The sentences of the directory of services. Labels of entries are the same in print, on the web and on confirmation sheets.

#include "text/grammar.hpp"
#include "text/language.hpp"

namespace kpss::words {

// Labels of an entry
inline constexpr Phrase entry_type{"Druh služby", "Type of service"};
inline constexpr Phrase entry_provider{"Poskytovatel", "Provider"};
inline constexpr Phrase entry_ico{"IČO", "Identification number (IČO)"};
inline constexpr Phrase entry_legal_form{"Právní forma", "Legal form"};
inline constexpr Phrase entry_address{"Adresa", "Address"};
inline constexpr Phrase entry_phone{"Telefon", "Telephone"};
inline constexpr Phrase entry_email{"E-mail", "E-mail"};
inline constexpr Phrase entry_web{"Web", "Web"};
inline constexpr Phrase entry_data_box{"Datová schránka", "Data box"};
inline constexpr Phrase entry_contacts{"Další kontakty", "Further contacts"};
inline constexpr Phrase entry_target_groups{"Komu je určena", "Whom it is for"};
inline constexpr Phrase entry_ages{"Věk", "Age"};
inline constexpr Phrase entry_not_for{"Komu není určena", "Whom it is not for"};
inline constexpr Phrase entry_mission{"Poslání", "Mission"};
inline constexpr Phrase entry_activities{"Co nabízí", "What it offers"};
inline constexpr Phrase entry_forms{"Forma", "Form"};
inline constexpr Phrase entry_area{"Kde působí", "Area"};
inline constexpr Phrase entry_hours{"Provozní doba", "Hours"};
inline constexpr Phrase entry_capacity{"Kapacita", "Capacity"};
inline constexpr Phrase entry_prices{"Cena", "Price"};
inline constexpr Phrase entry_how_to_apply{"Jak o službu požádat", "How to apply"};
inline constexpr Phrase entry_access{"Přístup", "Access"};
inline constexpr Phrase entry_transport{"Doprava", "Transport"};
inline constexpr Phrase entry_register_number{"Číslo registrace", "Register number"};
inline constexpr Phrase entry_from{"Poskytována od", "Provided since"};
inline constexpr Phrase entry_to{"Poskytována do", "Provided until"};
inline constexpr Phrase entry_confirmed{"Údaje potvrzeny", "Data confirmed"};
inline constexpr Phrase entry_stale{"Upozornění", "Please note"};
inline constexpr Phrase entry_note{"Poznámka", "Note"};

// What it says
inline constexpr Phrase type_and_section{"{0} (§ {1})", "{0} (section {1})"};
inline constexpr Phrase not_registered{"neregistrovaná služba", "not a registered service"};
inline constexpr Phrase secret_address{"adresa je utajena", "the address is secret"};
inline constexpr Phrase whole_territory{"celé území ({0})", "the whole territory ({0})"};
inline constexpr Phrase free_of_charge{"bezplatně", "free of charge"};
inline constexpr Phrase around_the_clock{"nepřetržitě", "around the clock"};
inline constexpr Phrase every_day{"denně", "daily"};
inline constexpr Phrase ages_from{"od {0} let", "{0} and over"};
inline constexpr Phrase ages_from_one{"od {0} roku", "{0} and over"};
inline constexpr Phrase ages_to{"do {0} let", "up to {0}"};
inline constexpr Phrase ages_to_one{"do {0} roku", "up to {0}"};
inline constexpr Phrase ages_between{"{0}–{1} let", "{0}–{1}"};
inline constexpr Phrase value_of{"{0}: {1}", "{0}: {1}"};
inline constexpr Phrase price_per{"{0} / {1}", "{0} / {1}"};
inline constexpr Phrase with_remark{"{0} ({1})", "{0} ({1})"};
inline constexpr Phrase stale_entry{"údaje nejsou déle než {0} potvrzeny, ověřte si je", "the data have not been confirmed for more than {0}, please check them"};
inline constexpr Phrase never_confirmed{"údaje poskytovatel nepotvrdil, ověřte si je", "the provider has not confirmed the data, please check them"};
inline constexpr Noun month{"měsíc", "měsíce", "měsíců", "month", "months"};

}  // namespace kpss::words
