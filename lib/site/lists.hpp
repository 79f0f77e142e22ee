#pragma once

// Services and topics as lists, the same on every page.

#include <functional>

#include "site/directory.hpp"

namespace kpss::site {

/// A service each: its name, who provides it where, in what form, the telephone. `provider` tells whether the page itself says who provides it.
struct Shown {
  bool provider = true;
};
Element service_list(const Directory& directory, std::string_view from, const Listings& listings, Shown shown = {});

/// The same parted by type, with a heading of level 2 each; where most types have one service, in one list.
Nodes by_type(const Directory& directory, std::string_view from, const Listings& listings);

/// Tiles that lead to the pages of topics, with the number of their services.
Element topic_tiles(const Directory& directory, std::string_view from, const Topics& topics);

/// „12 služeb“
std::string number_of(const Directory& directory, const Listings& listings);

/// Something that is listed by its letter.
struct Lettered {
  std::string title;
  Element item;  ///< A list item.
};
/// Headings of letters with their lists below, and links to them above where there are several.
Nodes by_letter(const Directory& directory, std::vector<Lettered> items, std::string_view list_class);
/// The links alone, to a page that has such headings.
Element letter_links(const Directory& directory, const std::vector<std::string>& titles, std::string_view page);

}  // namespace kpss::site
