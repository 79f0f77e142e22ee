#pragma once

// Whether a word is a code of a list, and what was probably meant where it is none.
//
//   const KnownCodes types(repository, service_type_codes);
//   if (!types.has("400")) report.at(…, types.cure("400"));

#include "repository/codes.hpp"
#include "text/cure.hpp"

namespace kpss {

/// Words of a person's own need no code; they are told from one by a blank or a capital letter: „Žáci“, „OZP“, „mladí lidé“.
bool is_own_words(std::string_view text);

class KnownCodes {
 public:
  KnownCodes(const Repository& repository, const CodeListRow& list) : name_(list.name), codes_(repository, list) {}

  /// Also where the repository's own list could not be read, for it may hold the code.
  bool has(std::string_view code) const;
  /// The code of a list that a word names by its label, or but for capitals and accents.
  std::optional<std::string_view> named(std::string_view word) const;
  /// The code that was probably meant by a word, be it a label, a section or a misspelling.
  Cure cure(std::string_view word) const;

 private:
  std::string_view name_;
  Codes codes_;
};

}  // namespace kpss
