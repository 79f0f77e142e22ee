#pragma once

// Personal data that slipped into a plan. A plan and its minutes are published; a client's birth number, or the private phone of
// a member of a working group, must not be.
//
//   for (const PersonalDatum& found : personal_data_in("Novák, 780123/3539, tel. 777 123 456")) …
//
// What is taken for private, and what is not:
// - birth numbers, always; also without the slash where all ten digits agree;
// - e-mail at hosts where anybody has a mailbox (seznam.cz, gmail.com …). An address at the domain of a town or a service is how
//   an office is reached;
// - Czech mobile numbers (they begin with 6 or 7): they go with a person. Landlines (2 to 5) ring on desks, and lines such as
//   800 123 456 or 116 111 are made to be published.
// An organization may well publish a mobile number or live at a freemail host: such a contact belongs on a list of allowed ones,
// which `same_contact` compares with.
//
// It is a search in prose: it leaves alone what is more likely something else, by its shape (account, file and register
// numbers, decimals), by its unit (`612 345 678 Kč`) or by the words in front of it (`č. j.`, `č. účtu`, `VS`).

#include <cstddef>
#include <string_view>
#include <vector>

namespace kpss {

enum class PersonalDatumKind { birth_number,
                               email,
                               phone };

struct PersonalDatum {
  PersonalDatumKind kind;
  std::size_t begin;  ///< Bytes from the start of the text.
  std::size_t end;

  friend bool operator==(const PersonalDatum&, const PersonalDatum&) = default;
};

/// In order of the text, never one within another.
std::vector<PersonalDatum> personal_data_in(std::string_view text);

/// One of the three kinds each, for `personal_data_in`.
std::vector<PersonalDatum> birth_numbers_in(std::string_view text);
std::vector<PersonalDatum> private_emails_in(std::string_view text);
std::vector<PersonalDatum> mobile_phones_in(std::string_view text);

/// A contact without what is written for the eye: the same for all ways of writing it.
std::string bare_contact(std::string_view text);

/// The same phone or the same e-mail: `+420 777 123 456` and `777123456`, `Jan@seznam.cz` and `jan@seznam.cz`.
bool same_contact(std::string_view one, std::string_view other);

}  // namespace kpss
