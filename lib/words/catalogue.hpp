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
inline constexpr Phrase entry_how_to_apply{"Jak požádat", "How to apply"};
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
inline constexpr Phrase type_not_stated{"druh služby není uveden", "type of service is not stated"};
inline constexpr Phrase secret_address{"adresa je utajena", "the address is secret"};
inline constexpr Phrase whole_territory{"celé území ({0})", "the whole territory ({0})"};
inline constexpr Phrase free_of_charge{"bezplatně", "free of charge"};
inline constexpr Phrase around_the_clock{"nepřetržitě", "around the clock"};
inline constexpr Phrase every_day{"denně", "daily"};
inline constexpr Phrase ages_from{"od {0} let", "{0} and over"};
inline constexpr Phrase ages_from_one{"od {0} roku", "{0} and over"};
inline constexpr Phrase ages_to{"do {0} let", "up to {0}"};
inline constexpr Phrase ages_to_one{"do {0} roku", "up to {0}"};
inline constexpr Phrase ages_below_one{"do 1 roku", "under 1"};
inline constexpr Phrase ages_between{"{0}–{1}", "{0}–{1}"};
inline constexpr Noun year_of_age{"rok", "roky", "let", "year", "years"};
inline constexpr Phrase value_of{"{0}: {1}", "{0}: {1}"};
inline constexpr Phrase price_per{"{0} / {1}", "{0} / {1}"};
inline constexpr Phrase with_remark{"{0} ({1})", "{0} ({1})"};
inline constexpr Phrase stale_entry{"údaje nejsou déle než {0} potvrzeny, ověřte si je", "the data have not been confirmed for more than {0}, please check them"};
inline constexpr Phrase never_confirmed{"údaje poskytovatel nepotvrdil, ověřte si je", "the provider has not confirmed the data, please check them"};
inline constexpr Noun month{"měsíc", "měsíce", "měsíců", "month", "months"};

}  // namespace kpss::words

// Of the book only
namespace kpss::words::in_catalogue {

// Cover and imprint
inline constexpr Phrase title{"Adresář sociálních služeb", "Directory of social services"};
inline constexpr Phrase subject{"Adresář sociálních a souvisejících služeb: {0}", "Directory of social and related services: {0}"};
inline constexpr Phrase edition_named{"Vydání\u00a0{0}", "Edition\u00a0{0}"};
inline constexpr Phrase imprint{"Tiráž", "Imprint"};
inline constexpr Phrase publisher{"Vydavatel", "Publisher"};
inline constexpr Phrase edition{"Vydání", "Edition"};
inline constexpr Phrase published{"Vyšlo", "Published"};
inline constexpr Phrase data_as_of{"Stav údajů", "Data as of"};
inline constexpr Phrase data_on{"ke dni {0}", "{0}"};
inline constexpr Phrase print_run{"Náklad", "Print run"};
inline constexpr Phrase corrections{"Změny a opravy", "Changes and corrections"};
inline constexpr Noun copy{"výtisk", "výtisky", "výtisků", "copy", "copies"};
inline constexpr Phrase contents{"Obsah", "Contents"};

// Before the services
inline constexpr Phrase foreword{"Úvodní slovo", "Foreword"};
inline constexpr Phrase how_to_use{"Jak s adresářem pracovat", "How to use this directory"};
inline constexpr Phrase how_by_situation{"Služby jsou seřazeny do oddílů podle situace, kterou lidé řeší. Každá služba je popsána jednou. Pomáhá-li i v jiné situaci, najdete v jejím oddílu odkaz na stranu, kde je služba popsána.",
                                         "Services are arranged in sections by the situation that people have to solve. Each service is described once. Where it helps in another situation too, that section refers to the page of its description."};
inline constexpr Phrase how_by_group{"Služby jsou seřazeny do oddílů podle toho, komu jsou určeny. Každá služba je popsána jednou. Je-li určena i dalším lidem, najdete v jejich oddílu odkaz na stranu, kde je služba popsána.",
                                     "Services are arranged in sections by whom they are for. Each service is described once. Where it is for other people too, their section refers to the page of its description."};
inline constexpr Phrase how_indexes{"Znáte-li název služby, jejího poskytovatele, druh služby nebo obec, hledejte v rejstřících na konci adresáře.",
                                    "If you know the name of a service, its provider, its type or your municipality, look it up in the indexes at the end."};
inline constexpr Phrase how_forms{"Terénní služba přichází za člověkem domů nebo tam, kde právě je. Do ambulantní služby se dochází. Pobytová služba se poskytuje spolu s ubytováním.",
                                  "A field service comes to people's homes or wherever they are. People come to an ambulatory service. A residential service is provided together with accommodation."};
inline constexpr Phrase how_capacity{"Kapacita je nejvyšší počet podle registrace služby, nejde o volná místa. Zda je místo volné, sdělí poskytovatel.",
                                     "Capacity is the most that the service is registered for, not the number of free places. Ask the provider whether a place is free."};
inline constexpr Phrase how_unregistered{"Služby označené slovy „neregistrovaná služba“ nejsou sociální službou registrovanou podle zákona č. 108/2006 Sb., o sociálních službách. Registrované služby však doplňují, a proto v adresáři nechybějí.",
                                         "Services marked “not a registered service” are not registered under Act 108/2006 Coll. on social services. They complement those that are, so the directory holds them as well."};
inline constexpr Phrase how_confirmed{"U každé služby stojí, kdy poskytovatel údaje naposledy potvrdil. Údaje se mohou změnit; než se na cestu vydáte, ověřte si je telefonicky.",
                                      "With each service stands the day on which the provider last confirmed the data. They may change; call before you set out."};
inline constexpr Phrase important_numbers{"Důležitá čísla", "Important numbers"};
inline constexpr Phrase who_answers{"kdo se ozve", "who answers"};
inline constexpr Phrase number{"telefon", "telephone"};

// Sections and entries
inline constexpr Phrase email_and_web{"E-mail a web", "E-mail and web"};
inline constexpr Phrase ways_to_reach{"Kontakty: {0}", "How to reach: {0}"};
inline constexpr Phrase about_service{"O službě: {0}", "About the service: {0}"};
inline constexpr Phrase ico{"IČO {0}", "IČO {0}"};
inline constexpr Phrase see_also{"Viz také v jiných oddílech", "See also, in other sections"};
inline constexpr Phrase standing{"{0} {1}", "{0} {1}"};

// Indexes
inline constexpr Phrase index_by_name{"Rejstřík služeb podle názvu", "Index of services by name"};
inline constexpr Phrase index_by_provider{"Rejstřík poskytovatelů", "Index of providers"};
inline constexpr Phrase index_by_type{"Rejstřík podle druhu služby", "Index by type of service"};
inline constexpr Phrase index_by_municipality{"Rejstřík podle obcí", "Index by municipality"};
inline constexpr Phrase whole_territory{"Celé území: {0}", "The whole territory: {0}"};
inline constexpr Phrase unregistered_services{"neregistrované služby", "services that are not registered"};

// The distribution list
inline constexpr Phrase distribution{"Rozdělovník výtisků", "Distribution of copies"};
inline constexpr Phrase distribution_table{"Kam se výtisky rozvážejí", "Where the copies go"};
inline constexpr Phrase place{"místo", "place"};
inline constexpr Phrase municipality{"obec", "municipality"};
inline constexpr Phrase copies{"výtisků", "copies"};
inline constexpr Phrase remark{"poznámka", "note"};
inline constexpr Phrase total{"Celkem", "Total"};
inline constexpr Phrase for_the_printer{"Pro tiskárnu: {0}.", "For the printer: {0}."};
inline constexpr Phrase copies_unknown{"Počet výtisků chybí u míst: {0}. V součtu nejsou.", "Places whose number of copies is missing: {0}. They are not in the total."};
inline constexpr Phrase no_distribution{"Rozdělovník není v souboru catalogue.yaml vyplněn.", "catalogue.yaml has no distribution list."};

}  // namespace kpss::words::in_catalogue
