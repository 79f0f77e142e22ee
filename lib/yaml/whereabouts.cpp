#include "yaml/whereabouts.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kpss::yaml {
namespace {

/// What an item goes by, the surest first.
constexpr std::string_view names[] = {"id", "number", "measure", "code", "organization", "group", "year", "date", "name", "title", "text", "item"};

std::string name_of(View item, std::size_t number) {
  if (item.kind() == Kind::scalar) return std::string(item.scalar().substr(0, item.scalar().find('\n')));
  for (const auto name : names)
    if (const auto value = item.find(name); value && value.kind() == Kind::scalar && !value.scalar().empty()) return std::string(value.scalar().substr(0, value.scalar().find('\n')));
  return fmt::format("{}", number);
}

/// A key of a record, which tells nothing of anybody.
bool is_plain(std::string_view key) {
  return std::all_of(key.begin(), key.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

/// The last of those that begin at or before a place; none where all are behind it.
template <class Range, class Begin>
auto last_before(const Range& range, std::size_t at, Begin begin) {
  auto found = range.end();
  for (auto it = range.begin(); it != range.end() && begin(*it) <= at; ++it) found = it;
  return found;
}

}  // namespace

std::string whereabouts(const Document& document, std::size_t at, bool discreet) {
  std::string path;
  const auto step = [&](std::string_view name) { path.append(path.empty() ? "" : "/").append(name); };
  for (auto view = document.root(); view;) {
    const auto here = view;
    view = {};
    if (here.kind() == Kind::sequence) {
      const auto items = here.items();
      const auto item = last_before(items, at, [](View one) { return one.begin(); });
      if (item == items.end()) break;
      const auto number = static_cast<std::size_t>(item - items.begin()) + 1;
      step(discreet ? fmt::format("{}", number) : name_of(*item, number));
      view = *item;
    } else if (here.kind() == Kind::mapping && at > here.begin()) {
      const auto entries = here.entries();
      const auto entry = last_before(entries, at, [](const View::Entry& one) { return one.key.begin(); });
      if (entry == entries.end()) break;
      const auto number = static_cast<std::size_t>(entry - entries.begin()) + 1;
      step(discreet && !is_plain(entry->key.scalar()) ? fmt::format("{}", number) : std::string(entry->key.scalar()));
      if (entry->value.begin() > entry->key.begin() && entry->value.begin() <= at) view = entry->value;
    }
  }
  return path;
}

}  // namespace kpss::yaml
