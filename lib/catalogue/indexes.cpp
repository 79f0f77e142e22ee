#include "catalogue/indexes.hpp"

#include <algorithm>
#include <map>

#include "repository/codes.hpp"
#include "text/collation.hpp"
#include "text/grammar.hpp"
#include "text/plain.hpp"
#include "text/utf8.hpp"

namespace kpss {
namespace {

/// Collects entries under ids in the order in which these first come.
class Collector {
 public:
  void add(std::string id, std::string title, const Entry& entry) {
    const auto [place, is_new] = index_.emplace(id, items_.size());
    if (is_new) items_.push_back({std::move(id), std::move(title), {}});
    items_[place->second].entries.push_back(entry);
  }
  std::vector<IndexItem> items() && { return std::move(items_); }

 private:
  std::vector<IndexItem> items_;
  std::map<std::string, std::size_t> index_;
};

void sort_by_title(std::vector<IndexItem>& items) {
  std::stable_sort(items.begin(), items.end(), [](const IndexItem& a, const IndexItem& b) { return compare_czech(a.title, b.title) < 0; });
}

std::string letter_of(std::string_view title) {
  const auto plain = folded(title.substr(0, 16));
  if (plain.starts_with("ch")) return "Ch";
  const auto first = capitalised(utf8::prefix(title, 1));
  if (first == "Č" || first == "Ř" || first == "Š" || first == "Ž") return first;
  const char letter = plain.empty() ? ' ' : plain.front();
  if (letter >= 'a' && letter <= 'z') return std::string(1, static_cast<char>(letter - 'a' + 'A'));
  return letter >= '0' && letter <= '9' ? "0–9" : "…";
}

}  // namespace

std::vector<IndexItem> index_of(const Repository& repository, const std::vector<Entry>& entries, IndexBy by, Language language) {
  const Codes types(repository, service_type_codes);
  Collector found;
  for (const auto& entry : entries) {
    switch (by) {
      case IndexBy::name: found.add(entry.id(), entry.service->name, entry); break;
      case IndexBy::provider: found.add(std::string(kpss::id_of(*entry.provider)), entry.provider->name, entry); break;
      case IndexBy::type:
        if (const auto& type = entry.service->type) found.add(*type, types.label(*type, language), entry);
        break;
      case IndexBy::municipality:
        for (const auto* there : municipalities_of(repository, entry)) found.add(there->id, there->name, entry);
        break;
    }
  }
  auto items = std::move(found).items();
  if (by == IndexBy::type) std::stable_sort(items.begin(), items.end(), [&](const IndexItem& a, const IndexItem& b) { return types.order(a.id) < types.order(b.id); });
  else sort_by_title(items);
  return items;
}

std::vector<IndexGroup> by_letter(std::vector<IndexItem> items) {
  std::vector<IndexGroup> groups;
  for (auto& item : items) {
    const auto letter = letter_of(item.title);
    auto group = std::find_if(groups.begin(), groups.end(), [&](const IndexGroup& one) { return one.letter == letter; });
    if (group == groups.end()) group = groups.insert(groups.end(), {letter, {}});
    group->items.push_back(std::move(item));
  }
  return groups;
}

}  // namespace kpss
