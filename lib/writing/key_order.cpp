#include "writing/key_order.hpp"

#include <algorithm>
#include <optional>

#include "shape/texts.hpp"
#include "writing/rules.hpp"
#include "yaml/reorder.hpp"

namespace kpss {
namespace {

/// A key of a record as it is written: its place in the description, and whether it has to stand in it.
struct Written {
  std::optional<std::size_t> rank;
  bool bound = false;
};

std::vector<Written> written_keys(const Record& record, yaml::View node) {
  std::vector<Written> keys;
  for (const auto& [key, value] : node.entries()) {
    const auto* member = key.kind() == yaml::Kind::scalar ? record.find(key.scalar()) : nullptr;
    keys.push_back(member ? Written{static_cast<std::size_t>(member - record.members.data()), member->required} : Written{});
  }
  return keys;
}

/// The keys that stand too late, each with the first that it belongs before, in their order in the description.
std::vector<yaml::Move> late_keys(const std::vector<Written>& keys) {
  std::vector<yaml::Move> late;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (!keys[i].bound) continue;
    const auto end = keys.begin() + static_cast<std::ptrdiff_t>(i);
    const auto before = std::find_if(keys.begin(), end, [&](const Written& other) { return other.rank > keys[i].rank; });
    if (before != end) late.push_back({i, static_cast<std::size_t>(before - keys.begin())});
  }
  std::stable_sort(late.begin(), late.end(), [&](const yaml::Move& a, const yaml::Move& b) { return keys[a.entry].rank < keys[b.entry].rank; });
  return late;
}

void check_record(const Record& record, yaml::View node, Findings& findings) {
  const auto late = late_keys(written_keys(record, node));
  if (late.empty()) return;
  const auto first = *std::min_element(late.begin(), late.end(), [](const yaml::Move& a, const yaml::Move& b) { return a.entry < b.entry; });
  const auto entries = node.entries();
  const auto key = entries[first.entry].key, before = entries[first.before].key;
  findings.push_back({&key_order, key.span(), say("klíč `{}` stojí až za `{}`", "key `{}` stands behind `{}`", key.scalar(), before.scalar()),
                      say("přesuňte jej před `{}`", "move it before `{}`", before.scalar()), {}, yaml::reordered(node, late)});
}

}  // namespace

void check_key_order(const Shape& shape, yaml::View node, Findings& findings) {
  const auto* taking = node ? shape_taking(shape, node.kind()) : nullptr;
  if (!taking) return;
  if (const auto* list = std::get_if<ListOf>(&taking->form)) {
    for (const auto& item : node.items()) check_key_order(list->item(), item, findings);
  } else if (const auto* map = std::get_if<MapOf>(&taking->form)) {
    for (const auto& [key, value] : node.entries()) check_key_order(map->item(), value, findings);
  } else if (const auto* record = std::get_if<Record>(&taking->form)) {
    if (!node.in_braces()) check_record(*record, node, findings);
    for (const auto& [key, value] : node.entries())
      if (const auto* member = record->find(key.scalar())) check_key_order(member->shape(), value, findings);
  }
}

}  // namespace kpss
