#pragma once

// The directory as JSON of our own: records under the keys that they have in the repository (kpss(5)), with everything that holds for them,
// and the labels of all codes that occur. Described like a file, so that its JSON Schema follows.
//
//   std::string json = directory_as_json(directory_on(repository, day), Language::cs);
//   std::string schema = plain_schema(Language::cs);

#include "exchange/published.hpp"

namespace kpss {

struct PlainLabel {
  Origin origin;
  std::string code;
  std::string label;
};

constexpr auto describe(Type<PlainLabel>) {
  return record("label", {"název kódu", "label of a code"}, {"Kód a jak se čte.", "A code and how it reads."},
                field("code", &PlainLabel::code, {"kód", "code"}, {"Kód, jak jej píší záznamy.", "The code as records write it."}),
                field("label", &PlainLabel::label, {"název", "label"}, {"Název v jazyce exportu.", "The label in the language of the export."}));
}

struct PlainLabels {
  Origin origin;
  std::vector<PlainLabel> types;
  std::vector<PlainLabel> forms;
  std::vector<PlainLabel> target_groups;
  std::vector<PlainLabel> life_situations;
  std::vector<PlainLabel> municipalities;
  std::vector<PlainLabel> units;
  std::vector<PlainLabel> barrier_free;
};

constexpr auto describe(Type<PlainLabels>) {
  return record("labels", {"názvy kódů", "labels of codes"}, {"Názvy kódů, které se v exportu vyskytují.", "Labels of the codes that occur in the export."},
                field("types", &PlainLabels::types, {"druhy služeb", "types of services"}, {"Klíč `type` služby.", "Key `type` of a service."}),
                field("forms", &PlainLabels::forms, {"formy", "forms"}, {"Klíče `forms` a `form`.", "Keys `forms` and `form`."}),
                field("target_groups", &PlainLabels::target_groups, {"cílové skupiny", "target groups"}, {"Klíč `target_groups`.", "Key `target_groups`."}),
                field("life_situations", &PlainLabels::life_situations, {"životní situace", "life situations"}, {"Klíč `life_situations`.", "Key `life_situations`."}),
                field("municipalities", &PlainLabels::municipalities, {"obce", "municipalities"}, {"Klíče `municipalities` a `municipality`.", "Keys `municipalities` and `municipality`."}),
                field("units", &PlainLabels::units, {"jednotky kapacity", "units of capacity"}, {"Klíč `unit` kapacity.", "Key `unit` of a capacity."}),
                field("barrier_free", &PlainLabels::barrier_free, {"bezbariérový přístup", "barrier-free access"}, {"Klíč `barrier_free`.", "Key `barrier_free`."}));
}

struct PlainProvider {
  Origin origin;
  std::string id;
  std::string uuid;
  Organization organization;
};

constexpr auto describe(Type<PlainProvider>) {
  return record("provider", {"poskytovatel", "provider"}, {"Kdo služby poskytuje.", "Who provides services."},
                field("id", &PlainProvider::id, {"označení", "id"}, {"Označení organizace v úložišti.", "Id of the organisation in the repository."}),
                field("uuid", &PlainProvider::uuid, {"UUID", "UUID"}, {"Označení pro ostatní, v každém exportu stejné.", "The id for others, the same in every export."}),
                field("organization", &PlainProvider::organization, {"organizace", "organization"}, {"Záznam organizace bez služeb.", "The record of the organisation without its services."}));
}

struct PlainService {
  Origin origin;
  std::string id;
  std::string uuid;
  std::string provider;
  bool stale = false;
  Service service;
};

constexpr auto describe(Type<PlainService>) {
  return record("entry", {"položka adresáře", "entry of the directory"}, {"Služba jednoho poskytovatele.", "A service of one provider."},
                field("id", &PlainService::id, {"označení", "id"}, {"Označení poskytovatele, lomítko a označení služby.", "Id of the provider, a slash and the id of the service."}),
                field("uuid", &PlainService::uuid, {"UUID", "UUID"}, {"Označení pro ostatní, v každém exportu stejné.", "The id for others, the same in every export."}),
                field("provider", &PlainService::provider, {"poskytovatel", "provider"}, {"Označení poskytovatele v `providers`.", "Id of the provider in `providers`."}),
                field("stale", &PlainService::stale, {"zastaralé", "stale"}, {"Zda údaje nejsou dost dlouho potvrzeny.", "Whether the data have not been confirmed for too long."}),
                field("service", &PlainService::service, {"služba", "service"}, {"Záznam služby; co sama neříká, je doplněno od poskytovatele. Utajená místa jsou bez adresy, názvu i cesty.", "The record of the service; what it does not say itself is taken from its provider. Secret places have no address, name or way there."}));
}

struct PlainDirectory {
  Origin origin;
  int version = 1;
  std::optional<Date> date;
  std::optional<std::string> title;
  std::optional<std::string> publisher;
  PlainLabels labels;
  std::vector<PlainProvider> providers;
  std::vector<PlainService> services;
};

constexpr auto describe(Type<PlainDirectory>) {
  return record("directory", {"adresář služeb", "directory of services"}, {"Služby, které jsou k jednomu dni poskytovány.", "The services that are provided on a day."},
                field("version", &PlainDirectory::version, {"verze tvaru", "version of the form"}, {"Verze tohoto tvaru; dnes 1. Přibýt může klíč, změnit se může jen s novou verzí.", "Version of this form; today 1. Keys may be added; they change only with a new version."}),
                field("date", &PlainDirectory::date, {"stav ke dni", "date"}, {"Den, ke kterému údaje platí.", "The day on which the data hold."}),
                field("title", &PlainDirectory::title, {"název", "title"}, {"Název adresáře.", "Title of the directory."}),
                field("publisher", &PlainDirectory::publisher, {"vydavatel", "publisher"}, {"Kdo adresář vydává.", "Who publishes the directory."}),
                field("labels", &PlainDirectory::labels, {"názvy kódů", "labels"}, {"Názvy kódů, které se vyskytují.", "Labels of the codes that occur."}),
                field("providers", &PlainDirectory::providers, {"poskytovatelé", "providers"}, {"Poskytovatelé, podle abecedy.", "Providers in alphabetical order."}),
                field("services", &PlainDirectory::services, {"služby", "services"}, {"Služby, podle abecedy.", "Services in alphabetical order."}));
}

std::string directory_as_json(const Directory& directory, Language language);
/// The JSON Schema (draft-07) of that.
std::string plain_schema(Language language);

}  // namespace kpss
