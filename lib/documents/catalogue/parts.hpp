#pragma once

// The parts of the directory, in the order in which they stand in it.

#include "catalogue/indexes.hpp"
#include "documents/catalogue.hpp"
#include "text/grammar.hpp"

namespace kpss {

struct CatalogueContext {
  CatalogueContext(const CatalogueSubject& subject, std::vector<Message>& left_out);

  Wording wording;
  const Catalogue* catalogue;        ///< May be missing.
  const CatalogueEdition* edition;   ///< May be missing.
  Date date;
  Date data_day;  ///< On which the data hold.
  bool whole;     ///< Not one section only.
  std::vector<Entry> entries;
  std::vector<Section> sections;

  template <class... Args>
  std::string text(Phrase phrase, const Args&... args) const {
    return wording.text(phrase, args...);
  }
  std::string theirs(std::string_view text) const { return wording.theirs(text); }
};

std::string catalogue_title(const CatalogueContext& context);
std::string catalogue_publisher(const CatalogueContext& context);
/// „Vydání 2018“, or the name of the edition where it says so itself.
std::string edition_in_words(const CatalogueContext& context);

Blocks catalogue_cover(const CatalogueContext& context);
Blocks catalogue_imprint(const CatalogueContext& context);
Blocks catalogue_front(const CatalogueContext& context);  ///< Foreword, how to use it, important numbers.
Blocks catalogue_section(const CatalogueContext& context, const Section& section);
Division catalogue_entry(const CatalogueContext& context, const Entry& entry);
Blocks catalogue_indexes(const CatalogueContext& context);

/// The name of a service and who provides it, as a reference to its page.
Inlines reference_to(const CatalogueContext& context, const Entry& entry, bool with_provider = true);

}  // namespace kpss
