#include "yaml/edit.hpp"

#include <algorithm>

#include "text/failure.hpp"
#include "yaml/reader.hpp"
#include "yaml/remarks.hpp"
#include "yaml/splice.hpp"

namespace kpss::yaml {
namespace {

Value* member(Value& value, const Step& step) {
  if (const auto* index = std::get_if<std::size_t>(&step)) return value.kind == Kind::sequence && *index < value.items.size() ? &value.items[*index] : nullptr;
  const auto found = std::find_if(value.members.begin(), value.members.end(), [&](const auto& each) { return each.key == std::get<std::string>(step); });
  return found == value.members.end() ? nullptr : &found->value;
}

/// The value at a path, with the mappings that are missing on the way.
Value* reach(Value& root, const Path& path, const std::vector<std::string>& order) {
  auto* at = &root;
  for (const auto& step : path) {
    auto* next = member(*at, step);
    if (!next) {
      const auto* key = std::get_if<std::string>(&step);
      if (!key || (at->kind != Kind::mapping && at->kind != Kind::null)) return nullptr;
      at->kind = Kind::mapping;
      std::vector<std::string> keys;
      for (const auto& each : at->members) keys.push_back(each.key);
      const auto behind = &step == &path.back() ? predecessor(keys, *key, order) : keys.size();
      next = &at->members.insert(at->members.begin() + static_cast<std::ptrdiff_t>(behind), {*key, {}})->value;
    }
    at = next;
  }
  return at;
}

bool take_out(Value& root, Path path) {
  if (path.empty()) return false;
  const auto last = path.back();
  path.pop_back();
  auto* holder = &root;
  for (const auto& step : path)
    if (holder = member(*holder, step); !holder) return false;
  auto* value = member(*holder, last);
  if (!value) return false;
  if (const auto* index = std::get_if<std::size_t>(&last))
    holder->items.erase(holder->items.begin() + static_cast<std::ptrdiff_t>(*index));
  else
    std::erase_if(holder->members, [&](const auto& each) { return &each.value == value; });
  return true;
}

std::string after(const Document& document, const Edit& edit) {
  if (const auto* set = std::get_if<Set>(&edit)) return with_value(document, set->at, set->value, set->order);
  if (const auto* append = std::get_if<Append>(&edit)) return with_item(document, append->at, append->item);
  return without(document, std::get<Remove>(edit).at);
}

[[noreturn]] void refuse(const Source& source) {
  throw Failure(Failure::Kind::outside, say("soubor `{}` nelze bezpečně upravit", "the file `{}` cannot be changed safely", source.path()),
                say("upravte jej ručně; nic se nezapsalo", "change it by hand; nothing was written"));
}

}  // namespace

std::size_t predecessor(const std::vector<std::string>& keys, const std::string& key, const std::vector<std::string>& order) {
  const auto rank = std::find(order.begin(), order.end(), key);
  if (rank == order.end()) return keys.size();
  for (auto i = keys.size(); i > 0; --i)
    if (std::find(order.begin(), rank, keys[i - 1]) != rank) return i;
  return keys.size();
}

bool apply(Value& root, const Edit& edit) {
  if (const auto* remove = std::get_if<Remove>(&edit)) return take_out(root, remove->at);
  if (const auto* append = std::get_if<Append>(&edit)) {
    auto* list = reach(root, append->at, {});
    if (!list || (list->kind != Kind::sequence && list->kind != Kind::null)) return false;
    list->kind = Kind::sequence;
    list->items.push_back(append->item);
    return true;
  }
  const auto& set = std::get<Set>(edit);
  auto* value = reach(root, set.at, set.order);
  if (value) *value = set.value;
  return value != nullptr;
}

std::string edited(const Source& source, const std::vector<Edit>& edits) {
  std::string text(source.text());
  for (const auto& edit : edits) {
    Findings unheard;
    const Source before(source.path(), text);
    const auto document = read(before, unheard);
    auto meant = value_of(document.root());
    if (!document.root() || !apply(meant, edit)) refuse(source);
    text = after(document, edit);
    const Source written(source.path(), text);
    const auto again = read(written, unheard);
    if (!again.root() || value_of(again.root()) != meant || !lost_remarks(document, again).empty()) refuse(source);
  }
  return text;
}

}  // namespace kpss::yaml
