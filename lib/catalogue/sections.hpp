#pragma once

// The sections of the printed directory. A service belongs to all whose people it serves, and stands in the first of them; the others refer to it.
//
//   for (const Section& section : sections_of(repository, entries, Language::cs))
//     section.here, section.elsewhere

#include "catalogue/entries.hpp"
#include "repository/codes.hpp"

namespace kpss {

struct Section {
  std::string id;       ///< That of the life situation or target group; `other` for what belongs nowhere.
  std::string title;    ///< As it was written, or the label of the code list.
  std::string intro = {};
  bool ours = false;    ///< Whether the title is a label of ours and not a text that a person wrote.
  std::vector<Entry> here = {};       ///< Its services by type, then by name.
  std::vector<Entry> elsewhere = {};  ///< Services that belong here too and stand in an earlier section; by name.
};

/// What the sections of a directory are: what it says, else life situations where there are any.
Arrangement arrangement_of(const Catalogue& catalogue);

/// Every entry stands in exactly one section; sections without any are left out. By target groups, those that only differ in what the register
/// calls them are not put together: a repository that wants that states life situations.
std::vector<Section> sections_of(const Repository& repository, const std::vector<Entry>& entries, Language language);

/// Whether a life situation holds a service: by its group and type, or because the service names it.
bool belongs_to(const Service& service, const LifeSituation& situation);

/// By type in the order of the Act, those that have none last; then by name.
void sort_by_type(std::vector<Entry>& entries, const Codes& types);

}  // namespace kpss
