#include "rules/known_codes.hpp"

#include <algorithm>

#include "text/nearest.hpp"
#include "text/plain.hpp"

namespace kpss {
namespace {

/// `§ 40 pečovatelská služba` → `40`.
std::string_view section_in(std::string_view word) {
  constexpr std::string_view sign = "§";
  if (word.starts_with(sign)) word.remove_prefix(sign.size());
  while (word.starts_with(' ') || word.starts_with("\u00a0")) word.remove_prefix(word.starts_with(' ') ? 1 : 2);
  return word.substr(0, word.find_first_of(" \u00a0"));
}

}  // namespace

KnownCodes::KnownCodes(const Repository& repository, std::string_view name, std::span<const BuiltInCode> built_in) : name_(name) {
  for (const auto& [code, label] : built_in) {
    codes_.push_back(code);
    labels_.push_back(label);
  }
  if (repository.unreadable("codelist", name)) all_are_known_ = false;
  const auto* own = repository.find<Codelist>(name);
  if (!own) return;
  if (!understood(*own, &Codelist::codes)) all_are_known_ = false;
  for (const auto& entry : own->codes) {
    if (entry.code.empty()) all_are_known_ = false;
    codes_.push_back(entry.code);
    labels_.push_back({entry.label, entry.label});
  }
}

bool KnownCodes::has(std::string_view code) const { return !all_are_known_ || std::find(codes_.begin(), codes_.end(), code) != codes_.end(); }

Message KnownCodes::cure(std::string_view word) const {
  const auto plain = folded(word);
  for (std::size_t i = 0; i < codes_.size(); ++i)
    if (plain == folded(labels_[i].cs) || plain == folded(labels_[i].en)) return say("kód je `{}`", "the code is `{}`", codes_[i]);
  if (const auto section = std::find(codes_.begin(), codes_.end(), section_in(word)); section != codes_.end())
    return say("napište jen `{}`", "write only `{}`", *section);
  if (const auto near = nearest(word, codes_)) return say("neměli jste na mysli `{}`?", "did you mean `{}`?", *near);
  return say("vlastní kód doplňte do `codelists/{}.yaml`", "add a code of your own to `codelists/{}.yaml`", name_);
}

}  // namespace kpss
