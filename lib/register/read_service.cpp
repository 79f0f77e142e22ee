#include "register/read_service.hpp"

#include <algorithm>

#include "register/clean.hpp"

namespace kpss::registry {
namespace {

RegisteredAddress address_of(const Fields& fields) {
  RegisteredAddress address;
  if (const auto street = fields.object("ulice")) address.street = street->text("nazev");
  address.house = fields.text("cisloDomovni");
  address.orientation = fields.text("cisloOrientacni");
  address.postal_code = fields.text("psc");
  address.address_code = fields.text("kodAdresnihoMista");
  address.municipality = fields.reference("obec");
  address.part = fields.reference("castObce");
  address.district = fields.reference("okres");
  address.region = fields.reference("kraj");
  return address;
}

bool same_address(const RegisteredAddress& one, const RegisteredAddress& other) {
  if (!one.address_code.empty() && !other.address_code.empty()) return one.address_code == other.address_code;
  return one.municipality == other.municipality && same_name(one.street, other.street) && one.house == other.house;
}

bool same_facility(const Facility& one, const Facility& other) {
  if (one.secret && other.secret) return one.municipality == other.municipality && one.to == other.to;
  if (!same_name(one.name, other.name) || one.secret != other.secret || one.address.has_value() != other.address.has_value()) return false;
  return !one.address || same_address(*one.address, *other.address);
}

std::vector<Facility> all_facilities(const Fields& item) {
  std::vector<Facility> found;
  for (const auto& fields : item.list("zarizeni")) {
    Facility facility;
    facility.name = fields.text("nazev");
    facility.from = fields.day("poskytujeOd");
    facility.to = fields.day("poskytujeDo");
    facility.secret = fields.flag("utajenaAdresa");
    if (const auto address = fields.object("adresa")) facility.address = address_of(*address), facility.municipality = facility.address->municipality;
    found.push_back(std::move(facility));
  }
  return found;
}

/// Neither its address nor its name is kept: many a name tells the street.
void conceal(Facility& facility) {
  if (facility.address) facility.marks = marks_of(facility.address->address_code, street_of(*facility.address), key_of(facility.municipality));
  facility.address.reset();
  facility.name.clear();
}

void add_once(std::vector<Facility>& once, Facility facility) {
  const auto same = std::find_if(once.begin(), once.end(), [&](const Facility& other) { return same_facility(other, facility); });
  if (same == once.end()) once.push_back(std::move(facility));
  else same->marks.insert(same->marks.end(), facility.marks.begin(), facility.marks.end());
}

/// A place is secret where any entry of its name or address says so, whatever the others say.
std::vector<Facility> facilities_of(const Fields& item, Provider& provider) {
  auto found = all_facilities(item);
  const auto declared = found;
  const auto any_secret = [&](const auto& is_it) { return std::any_of(declared.begin(), declared.end(), [&](const Facility& each) { return each.secret && is_it(each); }); };
  const auto secretly_at = [&](const RegisteredAddress& address) { return any_secret([&](const Facility& each) { return each.address && same_address(*each.address, address); }); };
  if (provider.address && secretly_at(*provider.address)) provider.address.reset(), provider.seat_withheld = true;
  std::vector<Facility> once;
  for (auto& facility : found) {
    facility.secret = facility.secret || any_secret([&](const Facility& each) { return !each.name.empty() && same_name(each.name, facility.name); }) || (facility.address && secretly_at(*facility.address));
    if (facility.secret) conceal(facility);
    add_once(once, std::move(facility));
  }
  return once;
}

std::vector<RegisteredContact> contacts_in(const Fields& fields, const char* list, const char* key) {
  std::vector<RegisteredContact> found;
  for (const auto& contact : fields.list(list))
    if (auto text = contact.text(key); !text.empty()) found.push_back({std::move(text), contact.text("poznamka")});
  return found;
}

Contacts contacts_of(const Fields& fields) { return {contacts_in(fields, "telefony", "telefon"), contacts_in(fields, "emaily", "email"), contacts_in(fields, "weby", "web")}; }

/// The first of these keys that says something.
std::string first_of(const Fields& fields, std::initializer_list<const char*> keys) {
  for (const auto* key : keys)
    if (fields.has(key)) return fields.reference(key);
  return {};
}

Provider provider_of(const Fields& item) {
  Provider provider;
  const auto fields = item.object("poskytovatel");
  if (!fields) return provider;
  provider.name = fields->text("nazev");
  provider.ico = fields->text("ico");
  provider.legal_form = first_of(*fields, {"pravniForma", "formaPravni", "formaPravniSubjektivity"});
  provider.data_box = first_of(*fields, {"datovaSchranka", "idDatoveSchranky"});
  if (const auto address = fields->object("adresa")) provider.address = address_of(*address);
  provider.contacts = contacts_of(*fields);
  return provider;
}

RegisteredForm form_of(const Fields& fields) {
  RegisteredForm form;
  form.form = fields.reference("forma");
  form.nonstop = fields.flag("nepretrzitePoskytovani");
  for (const auto& range : fields.list("casoveRozsahy"))
    form.ranges.push_back({first_of(range, {"den", "denVTydnu"}), first_of(range, {"casOd", "od"}), first_of(range, {"casDo", "do"})});
  for (const auto& capacity : fields.list("kapacity")) form.capacity.push_back({capacity.text("pocet"), capacity.reference("typ")});
  return form;
}

std::vector<std::string> references(const Fields& item, const char* list, const char* key) {
  std::vector<std::string> found;
  for (const auto& each : item.list(list)) {
    auto id = each.has(key) ? each.reference(key) : each.text("id");
    if (!id.empty() && std::find(found.begin(), found.end(), id) == found.end()) found.push_back(std::move(id));
  }
  return found;
}

}  // namespace

std::vector<std::size_t> marks_of(std::string_view address_code, std::string_view street_and_number, std::string_view municipality_code) {
  std::vector<std::size_t> marks;
  const std::hash<std::string> hash;
  if (!address_code.empty()) marks.push_back(hash("code " + std::string(address_code)));
  if (const auto street = comparable(street_and_number); !street.empty()) marks.push_back(hash("street " + street + " in " + std::string(municipality_code)));
  return marks;
}

std::string street_of(const RegisteredAddress& address) {
  auto number = address.house;
  if (!address.orientation.empty()) number += (number.empty() ? "" : "/") + address.orientation;
  if (address.street.empty()) return number;
  return number.empty() ? address.street : address.street + " " + number;
}

RegisteredService read_service(const Fields& item) {
  RegisteredService service;
  service.item = item.place().number;
  service.number = item.text("identifikator");
  service.type = item.reference("druhSocialniSluzby");
  service.from = item.day("datumPoskytovaniOd");
  service.to = item.day("datumPoskytovaniDo");
  service.provider = provider_of(item);
  service.facilities = facilities_of(item, service.provider);
  service.contacts = contacts_of(item);
  service.groups = references(item, "ciloveSkupiny", "cilovaSkupina");
  service.ages = references(item, "vekoveSkupiny", "vekovaSkupina");
  service.area = item.references_in("rozsirenePusobnostiVKraji");
  for (const auto& form : item.list("formy")) service.forms.push_back(form_of(form));
  return service;
}

}  // namespace kpss::registry
