#pragma once

// The sheet on which a provider confirms what the directory says of it, or corrects it: to be printed or filled in on the screen, signed and sent
// back. What comes back is written down by hand, and the confirmation itself by `kpss confirm` (collection/confirmed.hpp).
//
//   for (const IndexItem& provider : index_of(repository, entries_on(repository, date), IndexBy::provider, language))
//     Document sheet = confirmation_sheet({repository, provider.entries, language, date, until});

#include "catalogue/entries.hpp"
#include "documents/blocks.hpp"

namespace kpss {

struct ConfirmationSubject {
  const Repository& repository;
  const std::vector<Entry>& entries;  ///< All of one provider, at least one.
  Language language;
  Date date = {};
  Date until = {};  ///< By when it is to be returned; not said where not known.
};

Document confirmation_sheet(const ConfirmationSubject& subject);

}  // namespace kpss
