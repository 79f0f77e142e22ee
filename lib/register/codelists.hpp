#pragma once

// The code lists that the register refers to, by id: what `DruhSocialniSluzby/13` is called, which district and ORP `Obec/511382` is in.
//
//   CodeLists lists;
//   lists.add("obce.json", bytes);
//   lists.name("Obec/511382")      lists.orp_of("Obec/511382")      lists.region_of("Obec/511382")

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "register/bytes.hpp"

namespace kpss::registry {

class CodeLists {
 public:
  /// Adds a file `{"polozky": [{"id": "Obec/511382", "nazev": {"cs": "Přerov"}, "okres": {"id": …}, "orp": {"id": …}}]}`.
  void add(const std::string& name, const Bytes& bytes);

  bool empty() const { return entries_.empty(); }
  bool knows(const std::string& id) const { return entries_.contains(id); }
  /// Empty where no list has it.
  std::string name(const std::string& id) const;
  std::string district_of(const std::string& municipality) const;
  std::string region_of(const std::string& municipality) const;
  std::string orp_of(const std::string& municipality) const;

  /// The codes of the municipalities of an ORP, in order; nothing where no list says of any municipality which ORP it is in.
  std::optional<std::vector<std::string>> municipalities_of_orp(const std::string& code) const;

 private:
  struct Entry {
    std::string name, orp, district, region;
  };
  const Entry* find(const std::string& id) const;

  std::map<std::string, Entry> entries_;
};

}  // namespace kpss::registry
