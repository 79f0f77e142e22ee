#include <algorithm>
#include <charconv>

#include "register/clean.hpp"
#include "register/read_as.hpp"
#include "register/stated_parts.hpp"

namespace kpss::registry {
namespace {

std::optional<int> ruian_from(const std::string& text) {
  int code = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), code);
  return error == std::errc{} && stop == text.data() + text.size() && code > 0 ? std::optional(code) : std::nullopt;
}

}  // namespace

std::optional<Ico> ico_from(const std::string& text) {
  std::string digits;
  for (const char c : text)
    if (c != ' ') digits += c;
  if (digits.empty() || digits.size() > 8) return {};
  return read_as<Ico>(std::string(8 - digits.size(), '0') + digits);
}

std::optional<Address> address_from(const RegisteredAddress& from, const Dictionary& dictionary, const Tell& tell) {
  Address address;
  address.town = dictionary.lists.name(from.municipality);
  if (!is_fit(address.town)) {
    tell(say("obec `{}` není v číselnících, adresa chybí", "the code lists do not have the municipality `{}`, its address is missing", seen_id(from.municipality)), true);
    return {};
  }
  if (const auto street = street_of(from); is_fit(street)) address.street = street;
  if (const auto part = dictionary.lists.name(from.part); is_fit(part) && !same_name(part, address.town)) address.part = part;
  address.postal_code = read_as<PostalCode>(from.postal_code);
  if (!from.postal_code.empty() && !address.postal_code) tell(say("PSČ nemá pět číslic", "a postal code has not five digits"), true);
  address.municipality_code = read_as<MunicipalityCode>(key_of(from.municipality));
  address.ruian = ruian_from(from.address_code);
  return address;
}

std::vector<Location> locations_from(const RegisteredService& source, const std::string& service_name, const Dictionary& dictionary, const Tell& tell) {
  std::vector<Location> locations;
  for (const auto& facility : source.facilities) {
    if (facility.to && dictionary.day && *facility.to < dictionary.day) {
      tell(facility.secret ? say("utajené místo už službu neposkytuje", "a secret place does not provide the service any more")
                           : say("zařízení „{0}“ už službu neposkytuje", "facility \"{0}\" does not provide the service any more", facility.name),
           false);
      continue;
    }
    Location location;
    if (is_fit(facility.name) && !same_name(facility.name, service_name)) location.name = facility.name;
    location.secret = facility.secret;
    if (facility.address) location.address = address_from(*facility.address, dictionary, tell);
    // How many secret places there are is nobody's business either.
    if (location.secret && std::any_of(locations.begin(), locations.end(), [](const Location& each) { return each.secret; })) continue;
    if (location.secret || location.address || location.name) locations.push_back(std::move(location));
  }
  return locations;
}

}  // namespace kpss::registry
