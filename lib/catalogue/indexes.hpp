#pragma once

// The indexes of a directory: what can be looked up, in Czech alphabetical order, and the services found there.
//
//   for (const IndexGroup& letter : by_letter(index_of(repository, entries, IndexBy::provider, language)))
//     letter.letter, letter.items

#include "catalogue/entries.hpp"

namespace kpss {

enum class IndexBy { name, provider, type, municipality };

struct IndexItem {
  std::string id;     ///< That of the organization, type or municipality; of a name that of its entry.
  std::string title;
  std::vector<Entry> entries;  ///< By name.
};

/// By type in the order of the Act; else by title. Services that have no type or no municipality are left out of those indexes.
std::vector<IndexItem> index_of(const Repository& repository, const std::vector<Entry>& entries, IndexBy by, Language language);

struct IndexGroup {
  std::string letter;  ///< `A`, `Č`, `Ch`; long vowels lie with the short ones (Ú with U). `0–9` for digits, `…` for the rest.
  std::vector<IndexItem> items;
};
std::vector<IndexGroup> by_letter(std::vector<IndexItem> items);

}  // namespace kpss
