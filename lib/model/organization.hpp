#pragma once

#include "model/service.hpp"

namespace kpss {

/// Identification number of an organisation: eight digits with a check digit (a wrong one is a warning, see `wrong-ico`).
struct Ico {
  std::string digits;
};
KPSS_SCALAR_CODEC(Ico);
/// Σ d[i]·(8−i) for i = 0..6; check digit (11 − Σ mod 11) mod 10.
bool check_digit_fits(const Ico& ico);

/// `organizations/<id>.yaml`: who provides services or carries out measures (Popolo: organization).
struct Organization {
  Origin origin;
  std::string name;
  std::optional<std::string> short_name;
  std::optional<Ico> ico;
  std::optional<std::string> legal_form;
  std::optional<Ref<Municipality>> municipality;
  std::optional<Address> address;
  std::optional<Contact> contact;
  std::optional<DataBox> data_box;
  std::optional<WebAddress> web;
  std::optional<Confirmation> confirmed;
  std::vector<Service> services;
};

constexpr auto describe(Type<Organization>) {
  return record("organization", {"organizace", "organization"}, {"Poskytovatel služeb nebo realizátor opatření.", "A provider of services or a realizer of measures."},
                field("name", &Organization::name, {"název", "name"}, {"Úplný název.", "Full name."}),
                field("short_name", &Organization::short_name, {"krátký název", "short name"}, {"Název pro tabulky.", "Name for tables."}),
                field("ico", &Organization::ico, {"IČO", "IČO"}, {"Identifikační číslo: osm číslic v uvozovkách.", "Identification number: eight digits in quotes."}),
                field("legal_form", &Organization::legal_form, {"právní forma", "legal form"}, {"Právní forma.", "Legal form."}),
                field("municipality", &Organization::municipality, {"obec", "municipality"}, {"Obec sídla.", "Municipality of its seat."}),
                field("address", &Organization::address, {"adresa", "address"}, {"Adresa sídla.", "Address of its seat."}),
                field("contact", &Organization::contact, {"kontakt", "contact"}, {"Na koho se obrátit.", "Whom to turn to."}),
                field("data_box", &Organization::data_box, {"datová schránka", "data box"}, {"Označení datové schránky.", "Id of its data box."}),
                field("web", &Organization::web, {"web", "web"}, {"Adresa webových stránek.", "Address of its web pages."}),
                field("confirmed", &Organization::confirmed, {"údaje potvrzeny", "confirmed"}, {"Kdo a kdy potvrdil údaje organizace a všech jejích služeb.", "Who confirmed the data of the organisation and of all its services, and when."}),
                field("services", &Organization::services, {"služby", "services"}, {"Služby, které poskytuje.", "Services that it provides."}));
}

}  // namespace kpss
