#pragma once

// A service as it leaves the house, whatever the form: with all that its organization says for it, and without anything that would tell
// where a secret place is. Every export is made of these, so that none has to think of that again.
//
//   const Directory directory = directory_on(repository, day);
//   for (const PublishedService& one : directory.services)
//     one.id == "msss/pecovatelska-sluzba", one.service.phone, one.service.locations

#include "catalogue/entries.hpp"

namespace kpss {

/// Whether a service is provided on the day of the data.
enum class Standing { provided, not_yet, ended };

struct PublishedService {
  Entry entry;        ///< What it was made of.
  std::string id;     ///< `Entry::id()`.
  Service service;    ///< Its phone, e-mail, web, places, life situations and confirmation are those that hold for it.
  Standing standing = Standing::provided;
  bool stale = false;
  bool at_seat = false;  ///< It has no place of its own, so the one that stands there is the seat of its provider.
};

struct Directory {
  const Repository& repository;
  Date day;
  std::vector<PublishedService> services;               ///< By name, as the catalogue has them.
  std::vector<const Organization*> providers;           ///< Of these services, each once, by name.
};

/// What the directory is called, and who publishes it; empty where nobody says.
std::string title_of(const Repository& repository, Language language);
std::string publisher_of(const Repository& repository);

/// Services that are provided on a day.
Directory directory_on(const Repository& repository, Date day);
/// Those and all others, for who has to learn that one has ended.
Directory whole_directory(const Repository& repository, Date day);

}  // namespace kpss
