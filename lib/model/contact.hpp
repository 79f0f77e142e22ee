#pragma once

// How people and organisations are reached. Each way has a type that says what is wrong with what was written.
//
//   phone: "+420 585 751 111"        email: sluzba@example.org        web: https://sluzba.example.org

#include "shape/codecs.hpp"

namespace kpss {

/// One address: `sluzba@example.org`.
struct Email {
  std::string text;
};
KPSS_SCALAR_CODEC(Email);

/// A number with the code of its country (E.164), or one that has none: 112, 116 111. Kept in groups of three as Czech numbers are printed.
struct Phone {
  std::string text;

  /// As a dialler takes it: `+420585751111`.
  std::string dialled() const;
  /// The number in groups, or nothing: `+420585751111` → `+420 585 751 111`.
  static std::optional<Phone> parse(std::string_view text);
};
KPSS_SCALAR_CODEC(Phone);

/// A whole address: `https://sluzba.example.org/dotaznik`.
struct WebAddress {
  std::string text;
};
KPSS_SCALAR_CODEC(WebAddress);

/// Seven letters and digits of the state's system of data boxes (datová schránka).
struct DataBox {
  std::string id;
};
KPSS_SCALAR_CODEC(DataBox);

/// Whom people write to. A function rather than a name (HSDS: contact).
struct Contact {
  Origin origin;
  std::string function;
  std::optional<std::string> name;
  std::optional<Email> email;
  std::optional<Phone> phone;
};

constexpr auto describe(Type<Contact>) {
  return record("contact", {"kontakt", "contact"}, {"Na koho se obrátit.", "Whom to turn to."},
                field("function", &Contact::function, {"funkce", "function"}, {"Funkce, například koordinátorka komunitního plánování.", "Function, for instance coordinator of community planning."}),
                field("name", &Contact::name, {"jméno", "name"}, {"Jméno, pokud se smí zveřejnit.", "Name, if it may be published."}),
                field("email", &Contact::email, {"e-mail", "e-mail"}, {"Pracovní e-mail.", "E-mail at work."}),
                field("phone", &Contact::phone, {"telefon", "phone"}, {"Pracovní telefon s předvolbou státu.", "Phone at work with the code of the country."}));
}

}  // namespace kpss
