#pragma once

// The directory of social services as a book: cover, imprint, contents, how to use it, important numbers, a section for each life situation or target
// group with every service once, indexes. And the list of places that get the copies.
//
//   const Document book = services_catalogue({.repository = repository, .language = Language::cs, .date = date, .book = {Paper::a5}});

#include "catalogue/sections.hpp"
#include "documents/wording.hpp"

namespace kpss {

struct CatalogueSubject {
  const Repository& repository;
  Language language;
  Date date;                              ///< Decides which edition it is, and so which services (`contents_day`); how fresh their data are is measured by it.
  Audience audience = Audience::public_;
  Book book = {};
  std::string section = {};               ///< Only this one, with all that belongs to it; empty: all.
};

Document services_catalogue(const CatalogueSubject& subject);

/// Places, copies and their total for the printer.
Document distribution_list(const CatalogueSubject& subject);

/// Where an entry stands in a document: `entry-msss--specovatelska-sluzba`. No two entries have the same.
std::string anchor_of(const Entry& entry);
/// Where a section begins: `section-pecuji`.
std::string anchor_of(const Section& section);

}  // namespace kpss
