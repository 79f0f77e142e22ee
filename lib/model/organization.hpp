#pragma once

#include "model/manifest.hpp"

namespace kpss {

/// Identification number of an organisation: eight digits with a check digit (a wrong one is a warning, see `wrong-ico`).
struct Ico {
  std::string digits;
};
KPSS_SCALAR_CODEC(Ico);
/// Σ d[i]·(8−i) for i = 0..6; check digit (11 − Σ mod 11) mod 10.
bool check_digit_fits(const Ico& ico);

enum class ServiceForm { field, ambulatory, residential };

constexpr auto describe(Type<ServiceForm>) {
  return choice<ServiceForm>("service-form", {"forma služby", "form of a service"}, {"Formy podle § 33 zákona č. 108/2006 Sb.", "Forms by section 33 of Act 108/2006 Coll."},
                             {{ServiceForm::field, "field", {"terénní", "field"}},
                              {ServiceForm::ambulatory, "ambulatory", {"ambulantní", "ambulatory"}},
                              {ServiceForm::residential, "residential", {"pobytová", "residential"}}});
}

/// A service that an organisation provides (HSDS: service).
struct Service {
  Origin origin;
  std::string name;
  std::optional<std::string> type;
  std::vector<ServiceForm> forms;
  std::vector<std::string> target_groups;
};

constexpr auto describe(Type<Service>) {
  return record("service", {"služba", "service"}, {"Služba, kterou organizace poskytuje.", "A service that the organisation provides."},
                field("name", &Service::name, {"název", "name"}, {"Název služby.", "Name of the service."}),
                field("type", &Service::type, {"druh služby", "type"}, {"Paragraf zákona č. 108/2006 Sb., například \"40\"; jiné služby jej nemají.", "Section of Act 108/2006 Coll., for instance \"40\"; other services have none."}),
                field("forms", &Service::forms, {"formy", "forms"}, {"Formy poskytování.", "Forms in which it is provided."}),
                field("target_groups", &Service::target_groups, {"cílové skupiny", "target groups"}, {"Komu je služba určena.", "Whom the service is for."}));
}

/// `organizations/<id>.yaml`: who provides services or carries out measures (Popolo: organization).
struct Organization {
  Origin origin;
  std::string name;
  std::optional<std::string> short_name;
  std::optional<Ico> ico;
  std::optional<std::string> legal_form;
  std::optional<Ref<Municipality>> municipality;
  std::optional<Contact> contact;
  std::optional<std::string> web;
  std::vector<Service> services;
};

constexpr auto describe(Type<Organization>) {
  return record("organization", {"organizace", "organization"}, {"Poskytovatel služeb nebo realizátor opatření.", "A provider of services or a realizer of measures."},
                field("name", &Organization::name, {"název", "name"}, {"Úplný název.", "Full name."}),
                field("short_name", &Organization::short_name, {"krátký název", "short name"}, {"Název pro tabulky.", "Name for tables."}),
                field("ico", &Organization::ico, {"IČO", "IČO"}, {"Identifikační číslo: osm číslic v uvozovkách.", "Identification number: eight digits in quotes."}),
                field("legal_form", &Organization::legal_form, {"právní forma", "legal form"}, {"Právní forma.", "Legal form."}),
                field("municipality", &Organization::municipality, {"obec", "municipality"}, {"Obec sídla.", "Municipality of its seat."}),
                field("contact", &Organization::contact, {"kontakt", "contact"}, {"Na koho se obrátit.", "Whom to turn to."}),
                field("web", &Organization::web, {"web", "web"}, {"Adresa webových stránek.", "Address of its web pages."}),
                field("services", &Organization::services, {"služby", "services"}, {"Služby, které poskytuje.", "Services that it provides."}));
}

}  // namespace kpss
