#pragma once

// Where something stands (HSDS: address; the register of territorial identification, RÚIAN).

#include "shape/codecs.hpp"

namespace kpss {

/// Five digits, kept as they are printed: `752 01`.
struct PostalCode {
  std::string text;
};
KPSS_SCALAR_CODEC(PostalCode);

/// Six digits of a municipality in RÚIAN: `513491`.
struct MunicipalityCode {
  std::string digits;
};
KPSS_SCALAR_CODEC(MunicipalityCode);

struct Address {
  Origin origin;
  std::optional<std::string> street;
  std::string town;
  std::optional<std::string> part;
  std::optional<PostalCode> postal_code;
  std::optional<MunicipalityCode> municipality_code;
  std::optional<int> ruian;
};

constexpr auto describe(Type<Address>) {
  return record("address", {"adresa", "address"}, {"Kde něco sídlí.", "Where something stands."},
                field("street", &Address::street, {"ulice a číslo", "street and number"}, {"Ulice a číslo, nebo jen číslo popisné.", "Street and number, or just the number of the house."}),
                field("town", &Address::town, {"obec", "town"}, {"Název obce.", "Name of the municipality."}),
                field("part", &Address::part, {"část obce", "part of the municipality"}, {"Část obce, liší-li se od názvu obce.", "Part of the municipality, where it differs from its name."}),
                field("postal_code", &Address::postal_code, {"PSČ", "postal code"}, {"Poštovní směrovací číslo, pět číslic.", "Postal code, five digits."}),
                field("municipality_code", &Address::municipality_code, {"kód obce", "code of the municipality"}, {"Šestimístný kód obce z registru územní identifikace.", "Six-digit code in the register of territorial identification."}),
                field("ruian", &Address::ruian, {"kód adresního místa", "code of the address"}, {"Kód adresního místa z registru územní identifikace.", "Code of the address in the register of territorial identification."}));
}

}  // namespace kpss
