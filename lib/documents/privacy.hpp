#pragma once

// The last look at a document for the public: birth numbers, private e-mail and mobile phones that stand in free text. What the
// repository keeps as a Contact is meant to be public: the coordinator's, groups', organisations'. See man 7 kpss-privacy.
//
//   for (const Leak& leak : leaks_in(document, published_contacts(repository))) …

#include "documents/texts.hpp"
#include "repository/repository.hpp"
#include "text/personal_data.hpp"

namespace kpss {

/// A personal datum that a document would print.
struct Leak {
  PersonalDatumKind kind;
  std::string masked;   ///< `78…/…`, `j…@seznam.cz`, `777 … …`: enough to find it, not enough to know it.
  std::string heading;  ///< Where it stands; empty before the first heading.
};

/// In the order of the texts; the same datum under the same heading once.
std::vector<Leak> leaks_in(const std::vector<ReadText>& texts, const std::vector<std::string>& allowed);
std::vector<Leak> leaks_in(const Document& document, const std::vector<std::string>& allowed);

}  // namespace kpss
