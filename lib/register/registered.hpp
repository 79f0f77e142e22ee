#pragma once

// What is taken of one registered service. Statutory bodies, heads and owners are not read at all, and the address of a secret place is
// forgotten while it is read: what is not here reaches no file, message or comparison.

#include <optional>
#include <string>
#include <vector>

#include "text/date.hpp"

namespace kpss::registry {

/// An address in the register's own words; codes are references (`Obec/554499`).
struct RegisteredAddress {
  std::string street, house, orientation, postal_code, address_code;
  std::string municipality, part, district, region;
};

struct Facility {
  std::string name;                           ///< Never of a secret one.
  std::optional<Date> from, to;
  bool secret = false;
  std::string municipality;                   ///< Of a secret one too: it decides whose service it is, and is never written.
  std::optional<RegisteredAddress> address;   ///< Never of a secret one.
  std::vector<std::size_t> marks;             ///< Of a secret one, by which an address that a repository has is known for it. No address comes out of them.
};

/// A phone, e-mail or web as it was typed, with the note beside it.
struct RegisteredContact {
  std::string text, note;
};

struct Contacts {
  std::vector<RegisteredContact> phones, emails, webs;
};

/// From one time of a day to another, in whatever words.
struct DayRange {
  std::string day, from, to;
};

struct RegisteredCapacity {
  std::string number, unit;
};

struct RegisteredForm {
  std::string form;
  bool nonstop = false;
  std::vector<DayRange> ranges;
  std::vector<RegisteredCapacity> capacity;
};

struct Provider {
  std::string name, ico, legal_form, data_box;
  std::optional<RegisteredAddress> address;
  Contacts contacts;
  bool seat_withheld = false;  ///< It is the address of a secret place.
};

struct RegisteredService {
  std::size_t item = 0;
  std::string number;  ///< `identifikator`, seven digits where it is right.
  std::string type;
  std::optional<Date> from, to;
  Provider provider;
  std::vector<Facility> facilities;  ///< Each once.
  Contacts contacts;
  std::vector<std::string> groups, ages, area;
  std::vector<RegisteredForm> forms;

  bool ended_by(Date day) const { return to && day && *to < day; }
};

/// The marks of an address, in whatever words: by its code, and by street, number and municipality.
std::vector<std::size_t> marks_of(std::string_view address_code, std::string_view street_and_number, std::string_view municipality_code);
/// „Nemocniční 2272/54“, or just the number of a house without a street.
std::string street_of(const RegisteredAddress& address);

}  // namespace kpss::registry
