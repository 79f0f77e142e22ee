#pragma once

// A service as the directory prints it. A key that is missing prints nothing; nothing is guessed.

#include "model/address.hpp"
#include "model/catalogue.hpp"
#include "model/contact.hpp"
#include "model/opening_hours.hpp"

namespace kpss {

enum class ServiceForm { field, ambulatory, residential };

constexpr auto describe(Type<ServiceForm>) {
  return choice<ServiceForm>("service-form", {"forma služby", "form of a service"}, {"Formy podle § 33 zákona č. 108/2006 Sb.", "Forms by section 33 of Act 108/2006 Coll."},
                             {{ServiceForm::field, "field", {"terénní", "field"}},
                              {ServiceForm::ambulatory, "ambulatory", {"ambulantní", "ambulatory"}},
                              {ServiceForm::residential, "residential", {"pobytová", "residential"}}});
}

enum class BarrierFree { full, partial, none };

constexpr auto describe(Type<BarrierFree>) {
  return choice<BarrierFree>("barrier-free", {"bezbariérový přístup", "barrier-free access"}, {"Jak se do zařízení dostane člověk na vozíku.", "How a person in a wheelchair gets in."},
                             {{BarrierFree::full, "full", {"bezbariérový", "barrier-free"}},
                              {BarrierFree::partial, "partial", {"částečně bezbariérový", "partly barrier-free"}},
                              {BarrierFree::none, "none", {"není bezbariérový", "not barrier-free"}}});
}

/// Seven digits of a registration in the register of providers (`identifikator`).
struct RegisterNumber {
  std::string digits;
};
KPSS_SCALAR_CODEC(RegisterNumber);

struct Ages {
  Origin origin;
  std::optional<int> from;
  std::optional<int> to;
};

constexpr auto describe(Type<Ages>) {
  return record("ages", {"věk", "ages"}, {"Věk uživatelů v letech, obě meze včetně.", "Age of users in years, both ends included."},
                field("from", &Ages::from, {"od", "from"}, {"Od kolika let.", "From what age."}), field("to", &Ages::to, {"do", "to"}, {"Do kolika let.", "Up to what age."}));
}

/// When a service is open (HSDS: schedule). Without a form it holds for all of them.
struct ServiceHours {
  Origin origin;
  std::optional<ServiceForm> form;
  std::optional<OpeningHours> open;
  std::optional<std::string> note;
};

constexpr auto describe(Type<ServiceHours>) {
  return record("service-hours", {"provozní doba", "hours"}, {"Kdy je služba poskytována.", "When the service is provided."},
                field("form", &ServiceHours::form, {"forma", "form"}, {"Pro kterou formu platí; pro všechny, není-li určena.", "The form it holds for; all where it is not given."}),
                field("open", &ServiceHours::open, {"otevřeno", "open"}, {"Dny a časy: `Mo-Fr 08:00-15:30`, nebo `24/7`.", "Days and times: `Mo-Fr 08:00-15:30`, or `24/7`."}),
                field("note", &ServiceHours::note, {"poznámka", "note"}, {"Co dny a časy neřeknou: „po domluvě i o víkendu“.", "What days and times do not say: \"weekends by appointment\"."}));
}

/// The most that a service can take at a time, as it is registered; not how many places are free (HSDS: service_capacity).
struct ServiceCapacity {
  Origin origin;
  std::optional<ServiceForm> form;
  std::optional<Decimal> number;
  std::string unit;
  std::optional<std::string> note;
};

constexpr auto describe(Type<ServiceCapacity>) {
  return record("service-capacity", {"kapacita", "capacity"}, {"Nejvyšší kapacita podle registrace, ne volná místa.", "The most that is registered, not free places."},
                field("form", &ServiceCapacity::form, {"forma", "form"}, {"Pro kterou formu platí; pro všechny, není-li určena.", "The form it holds for; all where it is not given."}),
                required("number", &ServiceCapacity::number, {"počet", "number"}, {"Kolik.", "How many."}),
                field("unit", &ServiceCapacity::unit, {"jednotka", "unit"}, {"Kód jednotky z číselníku: klient, kontakt, intervence, luzko, hovor, uvazek.", "Code of a unit: klient, kontakt, intervence, luzko, hovor, uvazek."}),
                field("note", &ServiceCapacity::note, {"poznámka", "note"}, {"Upřesnění, například „v jednom okamžiku“.", "Details, for instance \"at a time\"."}));
}

/// What something costs (HSDS: cost_option).
struct Price {
  Origin origin;
  std::string item;
  std::optional<Money> amount;
  std::optional<std::string> unit;
};

constexpr auto describe(Type<Price>) {
  return record("price", {"cena", "price"}, {"Cena jednoho úkonu.", "The price of one thing."},
                field("item", &Price::item, {"za co", "what for"}, {"Úkon: péče, oběd, ubytování.", "What is paid for: care, a lunch, a bed."}),
                required("amount", &Price::amount, {"částka", "amount"}, {"Částka v Kč.", "Amount in CZK."}),
                field("unit", &Price::unit, {"za jednotku", "per"}, {"Za kolik: hodina, den, měsíc.", "Per what: an hour, a day, a month."}));
}

/// Where a service is provided (HSDS: location; the register: zařízení). The address of a secret one is never written down.
struct Location {
  Origin origin;
  std::optional<std::string> name;
  bool secret = false;
  std::optional<Address> address;
  std::optional<BarrierFree> barrier_free;
  std::optional<std::string> access;
  std::optional<std::string> transport;
  std::optional<Phone> phone;
  std::optional<Email> email;
};

constexpr auto describe(Type<Location>) {
  return record("location", {"místo poskytování", "location"}, {"Kde je služba poskytována.", "Where the service is provided."},
                field("name", &Location::name, {"název", "name"}, {"Název zařízení, liší-li se od názvu služby.", "Name of the facility, where it differs from the name of the service."}),
                field("secret", &Location::secret, {"utajená adresa", "secret address"}, {"Zda je adresa utajená; pak ji nikam nepište, ani sem.", "Whether the address is secret; then write it nowhere, not even here."}),
                field("address", &Location::address, {"adresa", "address"}, {"Adresa.", "Address."}),
                field("barrier_free", &Location::barrier_free, {"bezbariérový přístup", "barrier-free access"}, {"Zda je přístup bezbariérový.", "Whether access is barrier-free."}),
                field("access", &Location::access, {"přístup", "access"}, {"Jak se dostat dovnitř: zvonek, výtah, patro.", "How to get in: the bell, the lift, the floor."}),
                field("transport", &Location::transport, {"doprava", "transport"}, {"Zastávka a linka veřejné dopravy.", "Stop and line of public transport."}),
                field("phone", &Location::phone, {"telefon", "phone"}, {"Telefon tohoto místa.", "Phone of this place."}),
                field("email", &Location::email, {"e-mail", "e-mail"}, {"E-mail tohoto místa.", "E-mail of this place."}));
}

/// Who said last that all of it still holds, and when.
struct Confirmation {
  Origin origin;
  std::optional<Date> date;
  std::optional<std::string> by;
  std::optional<std::string> source;
};

constexpr auto describe(Type<Confirmation>) {
  return record("confirmation", {"potvrzení údajů", "confirmation"}, {"Kdo a kdy potvrdil, že údaje platí.", "Who confirmed that the data hold, and when."},
                required("date", &Confirmation::date, {"dne", "date"}, {"Den potvrzení.", "Day of the confirmation."}),
                field("by", &Confirmation::by, {"kdo", "by"}, {"Kdo údaje potvrdil, funkcí.", "Who confirmed the data, by function."}),
                field("source", &Confirmation::source, {"zdroj", "source"}, {"Odkud údaje jsou: e-mail, telefon, registr poskytovatelů.", "Where the data are from: e-mail, phone, register of providers."}));
}

/// A service that an organisation provides (HSDS: service).
struct Service {
  Origin origin;
  std::optional<Id> id;
  std::string name;
  std::optional<std::string> type;
  std::optional<RegisterNumber> register_number;
  std::vector<ServiceForm> forms;
  std::vector<std::string> target_groups;
  std::vector<Ref<LifeSituation>> life_situations;
  std::optional<Ages> ages;
  std::optional<std::string> not_for;
  std::optional<std::string> mission;
  std::vector<std::string> activities;
  std::vector<Ref<Municipality>> municipalities;
  std::optional<std::string> area;
  std::vector<ServiceHours> hours;
  std::vector<ServiceCapacity> capacity;
  bool free_of_charge = false;
  std::vector<Price> prices;
  std::optional<std::string> prices_note;
  std::optional<std::string> how_to_apply;
  std::vector<Location> locations;
  std::vector<Contact> contacts;
  std::optional<Phone> phone;
  std::optional<Email> email;
  std::optional<WebAddress> web;
  std::optional<Date> from;
  std::optional<Date> to;
  std::optional<Confirmation> confirmed;
  std::optional<std::string> note;
};

constexpr auto describe(Type<Service>) {
  return record("service", {"služba", "service"}, {"Služba, kterou organizace poskytuje.", "A service that the organisation provides."},
                field("id", &Service::id, {"označení", "id"}, {"Označení, které služba nese navždy, v organizaci jedinečné; není-li určeno, odvodí se z názvu.", "The id that the service bears for ever, unique in the organisation; made from the name where it is not given."}),
                field("name", &Service::name, {"název", "name"}, {"Název služby.", "Name of the service."}),
                field("type", &Service::type, {"druh služby", "type"}, {"Paragraf zákona č. 108/2006 Sb., například \"40\"; jiné služby jej nemají.", "Section of Act 108/2006 Coll., for instance \"40\"; other services have none."}),
                field("register_number", &Service::register_number, {"číslo registrace", "register number"}, {"Identifikátor v registru poskytovatelů, sedm číslic.", "Identifier in the register of providers, seven digits."}),
                field("forms", &Service::forms, {"formy", "forms"}, {"Formy poskytování.", "Forms in which it is provided."}),
                field("target_groups", &Service::target_groups, {"cílové skupiny", "target groups"}, {"Komu je služba určena.", "Whom the service is for."}),
                field("life_situations", &Service::life_situations, {"životní situace", "life situations"}, {"Oddíly adresáře, do kterých služba patří vedle těch, které ji vybírají samy; první je její místo.", "Sections of the directory that it belongs to besides those that pick it themselves; the first is its place."}),
                field("ages", &Service::ages, {"věk", "ages"}, {"Pro koho je věkem.", "The ages it is for."}),
                field("not_for", &Service::not_for, {"komu není určena", "not for"}, {"Komu služba určena není.", "Whom the service is not for."}),
                field("mission", &Service::mission, {"poslání", "mission"}, {"Poslání služby ve dvou třech větách.", "The mission of the service in two or three sentences."}),
                field("activities", &Service::activities, {"činnosti", "activities"}, {"Co služba dělá, po jedné činnosti.", "What the service does, one activity each."}),
                field("municipalities", &Service::municipalities, {"obce působnosti", "municipalities"}, {"Obce území, kde služba působí; obec místa poskytování, nejsou-li určeny.", "Municipalities of the territory where it works; that of its location where none is given."}),
                field("area", &Service::area, {"oblast působnosti", "area"}, {"Kde služba působí, slovy: celý kraj, Přerov a okolí do 15 km.", "Where it works, in words: the whole region, Přerov and 15 km around."}),
                field("hours", &Service::hours, {"provozní doba", "hours"}, {"Kdy je služba poskytována, podle forem.", "When it is provided, by form."}),
                field("capacity", &Service::capacity, {"kapacita", "capacity"}, {"Nejvyšší kapacita podle registrace.", "The most that is registered."}),
                field("free_of_charge", &Service::free_of_charge, {"bezplatná", "free of charge"}, {"Zda je bezplatná.", "Whether it is free of charge."}),
                field("prices", &Service::prices, {"ceny", "prices"}, {"Ceny úkonů.", "Prices."}),
                field("prices_note", &Service::prices_note, {"poznámka k cenám", "note on prices"}, {"Co částky neřeknou: „podle výše příjmu“.", "What amounts do not say: \"depends on income\"."}),
                field("how_to_apply", &Service::how_to_apply, {"jak o službu požádat", "how to apply"}, {"Jak o službu požádat.", "How to apply for the service."}),
                field("locations", &Service::locations, {"místa poskytování", "locations"}, {"Kde je služba poskytována; sídlo organizace, není-li určeno.", "Where it is provided; the seat of the organisation where none is given."}),
                field("contacts", &Service::contacts, {"kontakty", "contacts"}, {"Další kontakty podle funkce.", "Further contacts by function."}),
                field("phone", &Service::phone, {"telefon", "phone"}, {"Hlavní telefon služby; kontakt organizace, není-li určen.", "Main phone of the service; the contact of the organisation where none is given."}),
                field("email", &Service::email, {"e-mail", "e-mail"}, {"Hlavní e-mail služby; kontakt organizace, není-li určen.", "Main e-mail of the service; the contact of the organisation where none is given."}),
                field("web", &Service::web, {"web", "web"}, {"Stránky služby; web organizace, nejsou-li určeny.", "Pages of the service; those of the organisation where none are given."}),
                field("from", &Service::from, {"poskytována od", "from"}, {"Od kdy je poskytována.", "Provided since."}),
                field("to", &Service::to, {"poskytována do", "to"}, {"Poslední den; ukončená služba se netiskne.", "Last day; a service that ended is not printed."}),
                field("confirmed", &Service::confirmed, {"údaje potvrzeny", "confirmed"}, {"Kdo a kdy údaje potvrdil; potvrzení organizace, není-li určeno.", "Who confirmed the data and when; the confirmation of the organisation where none is given."}),
                field("note", &Service::note, {"poznámka", "note"}, {"Poznámka.", "Note."}));
}

}  // namespace kpss
