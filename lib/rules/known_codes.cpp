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

bool is_own_words(std::string_view text) {
  return uncapitalised(text) != text || std::any_of(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\n' || c == '\t' || (c >= 'A' && c <= 'Z'); });
}

bool KnownCodes::has(std::string_view code) const { return codes_.unsure() || codes_.find(code); }

Message KnownCodes::cure(std::string_view word) const {
  const auto plain = folded(word);
  std::vector<std::string_view> all;
  for (const auto& known : codes_.all()) {
    if (plain == folded(known.label.cs) || plain == folded(known.label.en)) return say("kód je `{}`", "the code is `{}`", known.code);
    all.push_back(known.code);
  }
  if (codes_.find(section_in(word))) return say("napište jen `{}`", "write only `{}`", section_in(word));
  if (const auto near = nearest(word, all)) return say("neměli jste na mysli `{}`?", "did you mean `{}`?", *near);
  return say("vlastní kód doplňte do `codelists/{}.yaml`", "add a code of your own to `codelists/{}.yaml`", name_);
}

}  // namespace kpss
