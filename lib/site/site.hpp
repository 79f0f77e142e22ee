#pragma once

// The directory of services on the web: static pages that work without JavaScript, from a folder or from any web server, and ask nobody else for
// anything. The same repository gives the same bytes.
//
//   for (const SiteFile& file : site_of({repository, language, Audience::public_, day}, left_out))
//     file.path == "sluzby/msss/pecovatelska-sluzba.html"

#include "documents/wording.hpp"

namespace kpss::site {

/// A file of the site; the path is relative to its folder.
struct SiteFile {
  std::string path;
  std::string bytes;
};

/// The coat of arms or logo of the house style.
struct Logo {
  std::string bytes;
  std::string ending;       ///< `svg`, `png`, `jpg`.
  std::string alternative;  ///< Whose it is, in words.
};

/// A file of open data that stands beside the pages, and what it is.
struct DataFile {
  std::string path;  ///< `data/services.json`
  Message title;
};

struct SiteSubject {
  const Repository& repository;
  Language language;
  Audience audience;
  Date day;
  Logo logo = {};
  std::vector<DataFile> data = {};
};

/// All pages and what they need, in the order of their paths, which differ from one another even where letters have no case.
std::vector<SiteFile> site_of(const SiteSubject& subject, std::vector<Message>& left_out);

}  // namespace kpss::site
