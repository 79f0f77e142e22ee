#include "register/codelists.hpp"

#include "register/clean.hpp"
#include "register/json_items.hpp"

namespace kpss::registry {
namespace {

std::string first_reference(const Fields& item, std::initializer_list<const char*> keys) {
  for (const auto* key : keys)
    if (item.has(key)) return item.reference(key);
  return {};
}

}  // namespace

void CodeLists::add(const std::string& name, const Bytes& bytes) {
  read_items(name, bytes, [&](const Fields& item) {
    const auto id = item.text("id");
    if (id.empty()) return;
    entries_[id] = {item.in_czech("nazev"), first_reference(item, {"orp", "rozsirenaPusobnost", "obecSRozsirenouPusobnosti", "spravniObvodOrp"}), item.reference("okres"), item.reference("kraj")};
  });
}

const CodeLists::Entry* CodeLists::find(const std::string& id) const {
  const auto found = entries_.find(id);
  return found == entries_.end() ? nullptr : &found->second;
}

std::string CodeLists::name(const std::string& id) const {
  const auto* entry = find(id);
  return entry ? entry->name : std::string();
}

std::string CodeLists::district_of(const std::string& municipality) const {
  const auto* entry = find(municipality);
  return entry ? entry->district : std::string();
}

std::string CodeLists::region_of(const std::string& municipality) const {
  const auto* entry = find(municipality);
  if (!entry) return {};
  if (!entry->region.empty()) return entry->region;
  const auto* district = find(entry->district);
  return district ? district->region : std::string();
}

std::string CodeLists::orp_of(const std::string& municipality) const {
  const auto* entry = find(municipality);
  return entry ? entry->orp : std::string();
}

std::optional<std::vector<std::string>> CodeLists::municipalities_of_orp(const std::string& code) const {
  std::vector<std::string> found;
  bool any = false;
  for (auto it = entries_.lower_bound("Obec/"); it != entries_.end() && it->first.starts_with("Obec/"); ++it) {
    any = any || !it->second.orp.empty();
    if (key_of(it->second.orp) == code) found.emplace_back(key_of(it->first));
  }
  return any ? std::optional(found) : std::nullopt;
}

}  // namespace kpss::registry
