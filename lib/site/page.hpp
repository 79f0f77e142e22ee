#pragma once

// A page before it gets the frame that all pages have: head, menu, where you are, foot.
//
//   SiteFile file = framed(directory, {.path = "obce.html", .title = "Obce", .content = …});

#include "site/directory.hpp"

namespace kpss::site {

struct Crumb {
  std::string title;
  std::string path;
  bool theirs = false;  ///< Whether a person wrote the title.
};

struct Page {
  std::string path;
  std::string title;
  bool theirs = false;            ///< Whether a person wrote the title.
  std::string of = {};            ///< What tells it from pages of the same title, for tabs and search engines.
  std::string description = {};   ///< For search engines.
  std::vector<Crumb> trail = {};  ///< Pages between the first one and this one.
  Nodes lead = {};                ///< Below the title.
  Nodes content = {};
  bool searches = false;
};

SiteFile framed(const Directory& directory, const Page& page);

}  // namespace kpss::site
