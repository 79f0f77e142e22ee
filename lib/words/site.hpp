#pragma once

// The sentences of the directory on the web. Labels of an entry are those of words/catalogue.hpp.

#include "text/grammar.hpp"
#include "text/language.hpp"

namespace kpss::words::in_site {

// Names of files, which are parts of addresses
inline constexpr Phrase services_folder{"sluzby", "services"};
inline constexpr Phrase providers_folder{"poskytovatele", "providers"};
inline constexpr Phrase municipalities_folder{"obce", "municipalities"};
inline constexpr Phrase situations_folder{"situace", "situations"};
inline constexpr Phrase groups_folder{"cilove-skupiny", "target-groups"};
inline constexpr Phrase types_folder{"druhy", "types"};
inline constexpr Phrase about_file{"o-adresari", "about"};
inline constexpr Phrase search_anchor{"hledani", "search"};

// On every page
inline constexpr Phrase default_title{"Adresář sociálních služeb", "Directory of social services"};
inline constexpr Phrase skip{"Přeskočit na obsah", "Skip to content"};
inline constexpr Phrase main_menu{"Hlavní nabídka", "Main menu"};
inline constexpr Phrase you_are_here{"Kde jste", "You are here"};
inline constexpr Phrase home{"Úvod", "Home"};
inline constexpr Phrase title_within{"{0} – {1}", "{0} – {1}"};
inline constexpr Phrase published_by{"Vydává {0}", "Published by {0}"};
inline constexpr Phrase data_of{"Stav údajů k {0}", "Data as of {0}"};

// Lists
inline constexpr Phrase services_a_z{"Služby od A do Z", "Services A–Z"};
inline constexpr Phrase situations{"Životní situace", "Life situations"};
inline constexpr Phrase groups{"Cílové skupiny", "Target groups"};
inline constexpr Phrase providers{"Poskytovatelé", "Providers"};
inline constexpr Phrase municipalities{"Obce", "Municipalities"};
inline constexpr Phrase types{"Druhy služeb", "Types of services"};
inline constexpr Phrase letters{"Písmena", "Letters"};
inline constexpr Phrase not_registered{"Neregistrované služby", "Services that are not registered"};
inline constexpr Phrase not_registered_intro{"Služby a pomoc, které zákon o sociálních službách nezná, například kluby, půjčovny pomůcek nebo dobrovolníci.", "Services and help that the Social Services Act does not know, such as clubs, aids for hire or volunteers."};
inline constexpr Phrase section_of_act{"§ {0} zákona č. 108/2006 Sb., o sociálních službách", "Section {0} of Act No. 108/2006 Coll., on social services"};
inline constexpr Phrase services_of_type{"Služby tohoto druhu", "Services of this type"};
inline constexpr Phrase services_of_provider{"Služby poskytovatele", "Services of the provider"};
inline constexpr Phrase about_provider{"O poskytovateli", "About the provider"};
inline constexpr Phrase no_services{"V adresáři zatím není žádná služba.", "There are no services in the directory yet."};
inline constexpr Noun service{"služba", "služby", "služeb", "service", "services"};

// A service
inline constexpr Phrase contact{"Kontakt", "Contact"};
inline constexpr Phrase about_service{"O službě", "About the service"};
inline constexpr Phrase conditions{"Kdy, kde a za kolik", "When, where and for how much"};
inline constexpr Phrase on_the_data{"Registrace a potvrzení údajů", "Registration and confirmation of the data"};
inline constexpr Phrase similar{"Podobné služby", "Similar services"};

// The first page
inline constexpr Phrase whom_to_turn_to{"Najděte pomoc, kterou potřebujete", "Find the help you need"};
inline constexpr Phrase in_directory{"V adresáři: {0}, {1}", "In the directory: {0}, {1}"};
inline constexpr Noun provider{"poskytovatel", "poskytovatelé", "poskytovatelů", "provider", "providers"};
inline constexpr Phrase what_you_solve{"Co řešíte?", "What is it about?"};
inline constexpr Phrase whom_it_is_for{"Pro koho službu hledáte?", "Whom is it for?"};
inline constexpr Phrase where_you_live{"Kde službu hledáte?", "Where do you need it?"};
inline constexpr Phrase important_numbers{"Důležitá telefonní čísla", "Important phone numbers"};
inline constexpr Phrase number_of{"Kdo se ozve", "Who answers"};
inline constexpr Phrase phone{"Telefon", "Phone"};

// Search
inline constexpr Phrase search{"Hledání", "Search"};
inline constexpr Phrase search_words{"Co hledáte", "What are you looking for"};
inline constexpr Phrase search_hint{"Název služby, poskytovatel, obec nebo činnost; háčky a čárky psát nemusíte.", "Name of a service, provider, municipality or activity; accents are not needed."};
inline constexpr Phrase target_group{"Cílová skupina", "Target group"};
inline constexpr Phrase type{"Druh služby", "Type of service"};
inline constexpr Phrase municipality{"Obec", "Municipality"};
inline constexpr Phrase form{"Forma", "Form"};
inline constexpr Phrase any{"všechny", "any"};
inline constexpr Phrase submit{"Hledat", "Search"};
inline constexpr Phrase clear{"Zrušit hledání", "Clear the search"};
inline constexpr Phrase results{"Nalezené služby", "Services found"};
inline constexpr Phrase without_script{"Hledání a výběr potřebují zapnutý JavaScript. Bez něj najdete všechny služby v těchto seznamech:", "The search needs JavaScript. Without it, these lists have all services:"};
inline constexpr Phrase found{"Nalezeno: {0}", "Found: {0}"};
inline constexpr Phrase nothing_found{"Nic jsme nenašli. Zkuste méně slov, nebo zrušte některý výběr.", "Nothing was found. Try fewer words or clear a filter."};
inline constexpr Phrase show_more{"Ukázat další", "Show more"};

// About
inline constexpr Phrase about{"O adresáři", "About the directory"};
inline constexpr Phrase foreword{"Úvodní slovo", "Foreword"};
inline constexpr Phrase how_to_use{"Jak v adresáři hledat", "How to find a service"};
inline constexpr Phrase how_to_search{"Na úvodní straně napište, co hledáte, nebo vyberte, pro koho, v jaké obci a v jaké podobě službu potřebujete.", "On the first page, write what you are looking for, or choose for whom, in which municipality and in what form you need the service."};
inline constexpr Phrase how_to_browse{"Seznamy v hlavní nabídce vedou ke každé službě několika cestami: podle abecedy, podle toho, komu pomáhá, podle poskytovatele, obce a druhu.", "The lists in the main menu lead to every service in several ways: by alphabet, by whom it helps, by provider, municipality and type."};
inline constexpr Phrase how_to_check{"U každé služby je den, ke kterému poskytovatel údaje potvrdil. Před návštěvou doporučujeme zavolat.", "Every service tells when its provider confirmed the data. Please call before you go."};
inline constexpr Phrase imprint{"Tiráž", "Imprint"};
inline constexpr Phrase printed_edition{"Tištěné vydání: {0}", "Printed edition: {0}"};
inline constexpr Phrase open_data{"Otevřená data", "Open data"};
inline constexpr Phrase open_data_intro{"Tytéž údaje ke stažení a dalšímu zpracování:", "The same data to download and to work with:"};
inline constexpr Phrase accessibility{"Přístupnost", "Accessibility"};
inline constexpr Phrase accessibility_text{"Stránky sledují pravidla WCAG 2.1 na úrovni AA: fungují z klávesnice, s odečítačem obrazovky, na telefonu, bez JavaScriptu i vytištěné. Nic neukládají a na žádný jiný server se neobracejí.", "The pages follow WCAG 2.1 at level AA: they work from the keyboard, with a screen reader, on a phone, without JavaScript and on paper. They store nothing and ask no other server."};
inline constexpr Phrase accessibility_contact{"Narazíte-li na překážku nebo chybu v údajích, napište nám: {0}", "If something is in your way or the data are wrong, write to us: {0}"};

}  // namespace kpss::words::in_site
