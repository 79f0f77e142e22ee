#include <algorithm>

#include "shape/codec.hpp"
#include "shape/lost_space.hpp"
#include "text/nearest.hpp"
#include "yaml/rewrite.hpp"

namespace kpss {
namespace {

using Entry = yaml::View::Entry;

/// What to do about a key that is near to none of the record's.
Message keys_there_are(const Shape& shape, const Entry& entry, bool in_braces) {
  // `{note: první, druhá}`: a comma in braces starts a new key, which then has no value.
  if (entry.value.kind() == yaml::Kind::null && in_braces)
    return say("čárka ve složených závorkách odděluje klíče; text s čárkou dejte do uvozovek, desetinné číslo pište s tečkou", "a comma in braces separates keys; put a text with a comma in quotes, write a decimal number with a point");
  std::vector<std::string_view> all;
  for (const auto& member : std::get<Record>(shape.form).members) all.push_back(member.key);
  return say("záznam „{1}“ má klíče {0}", "the record `{2}` has the keys {0}", fmt::format("`{}`", fmt::join(all, "`, `")), shape.label.cs, shape.label.en);
}

/// A key that the record does not have, and what was meant by it.
struct Unknown {
  Entry entry;
  Cure cure;
};

std::vector<Unknown> unknown_keys(const Shape& shape, yaml::View node) {
  const auto& record = std::get<Record>(shape.form);
  const auto free = free_keys(record, node);
  std::vector<Unknown> unknown;
  for (const auto& entry : node.entries())
    if (entry.key.kind() == yaml::Kind::scalar && entry.key.scalar() != "<<" && !record.find(entry.key.scalar()))
      unknown.push_back({entry, cure_of_key(entry.key, free).value_or(keys_there_are(shape, entry, node.in_braces()))});
  return unknown;
}

}  // namespace

std::vector<std::string_view> free_keys(const Record& record, yaml::View node) {
  std::vector<std::string_view> free;
  for (const auto& member : record.members)
    if (!node.find(member.key)) free.push_back(member.key);
  return free;
}

std::optional<Cure> cure_of_key(yaml::View key, const std::vector<std::string_view>& free) {
  const auto lost = key_without_space(key);
  if (std::find(free.begin(), free.end(), lost) != free.end()) return Cure(missing_space(), std::string(lost));
  return did_you_mean(key.scalar(), free);
}

void check_keys(const Shape& shape, yaml::View node, Findings& findings) {
  const auto unknown = unknown_keys(shape, node);
  const auto meant = [&](std::string_view key) { return std::count_if(unknown.begin(), unknown.end(), [&](const Unknown& one) { return one.cure.meant == key; }); };
  for (const auto& [entry, cure] : unknown) {
    const bool alone = meant(cure.meant) == 1;  // Two keys cannot both be it.
    const bool space = cure.sure && entry.key.scalar().starts_with(cure.meant + ':');
    auto fix = !alone ? std::vector<Replacement>() : space ? space_behind(entry.key, cure.meant) : yaml::rewritten(entry.key, cure);
    findings.push_back({&unknown_key, entry.key.span(), say("neznámý klíč `{}`", "unknown key `{}`", entry.key.scalar()), cure.words, {}, std::move(fix)});
  }
  // A key that is only misspelt is reported once, as unknown, and not as missing as well.
  for (const auto& member : std::get<Record>(shape.form).members)
    if (member.required && !node.find(member.key) && meant(member.key) == 0)
      findings.push_back({&missing_key, node.span(), say("chybí klíč `{0}` ({1})", "key `{0}` is missing ({2})", member.key, member.label.cs, member.label.en),
                          say("doplňte jej: {0}", "add it: {1}", member.doc.cs, member.doc.en)});
}

}  // namespace kpss
