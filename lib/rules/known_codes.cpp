#include "rules/known_codes.hpp"

#include <fmt/ranges.h>

#include <algorithm>

#include "text/nearest.hpp"
#include "text/plain.hpp"

namespace kpss {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Sections as people write them: `§ 40 pečovatelská služba` → `40`; `60 A` → `60a`; `37, 40` → `37`, `40`. The letter may stand apart, be it that the code is known with it.
std::vector<std::string> sections_in(std::string_view text, const Codes& known) {
  std::vector<std::string> found;
  for (std::size_t i = 0; i < text.size();) {
    if (!is_digit(text[i])) {
      ++i;
      continue;
    }
    std::string section;
    while (i < text.size() && is_digit(text[i])) section += text[i++];
    auto letter = i;
    while (letter < text.size() && text[letter] == ' ') ++letter;
    const bool alone = letter + 1 >= text.size() || std::string_view(" ,;/").find(text[letter + 1]) != std::string_view::npos;
    if (letter < text.size() && alone && known.find(section + folded(text.substr(letter, 1)))) section += folded(text.substr(letter, 1)), i = letter + 1;
    const bool in_word = i < text.size() && ((text[i] >= 'a' && text[i] <= 'z') || (text[i] >= 'A' && text[i] <= 'Z'));
    if (in_word || !known.find(section)) return {};
    found.push_back(std::move(section));
  }
  return found;
}

/// Whether words around a section say nothing but what it is: `§ 40 pečovatelská služba`. Those of `§ 40 azylový dům` contradict it.
bool says_no_more(std::string_view word, const Code& code) {
  const auto plain = replaced(replaced(folded(word), "§", ""), " ", "");
  const auto rest = replaced(plain, code.code, "");
  const auto label = replaced(folded(code.label.cs), " ", "");
  return rest.empty() || rest == label || rest == "-" + label || rest == "(" + label + ")";
}

}  // namespace

bool is_own_words(std::string_view text) {
  return uncapitalised(text) != text || std::any_of(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\n' || c == '\t' || (c >= 'A' && c <= 'Z'); });
}

bool KnownCodes::has(std::string_view code) const { return codes_.unsure() || codes_.find(code); }

std::optional<std::string_view> KnownCodes::named(std::string_view word) const {
  const auto plain = folded(word);
  for (const auto& known : codes_.all())
    if (plain == known.code || plain == folded(known.label.cs) || plain == folded(known.label.en)) return known.code;
  return std::nullopt;
}

Cure KnownCodes::cure(std::string_view word) const {
  if (const auto code = named(word)) return {say("kód je `{}`", "the code is `{}`", *code), std::string(*code)};
  const auto sections = sections_in(word, codes_);
  if (sections.size() == 1) return Cure(say("napište jen `{}`", "write only `{}`", sections.front()), sections.front()).only_if(says_no_more(word, *codes_.find(sections.front())));
  if (sections.size() > 1) return say("kód je vždy jeden; zapište každý zvlášť: `{}`", "one code belongs here; write each on its own: `{}`", fmt::to_string(fmt::join(sections, "`, `")));
  std::vector<std::string> codes, labels;
  for (const auto& known : codes_.all()) codes.emplace_back(known.code), labels.emplace_back(known.label.cs);
  if (const auto near = did_you_mean(word, codes)) return *near;
  // „azylový dům“ is not „azylové domy“ to the letter.
  if (const auto near = did_you_mean(word, labels))
    return Cure(say("kód pro „{1}“ je `{0}`", "the code for `{1}` is `{0}`", *named(near->meant), near->meant), std::string(*named(near->meant))).only_if(near->sure);
  return say("vlastní kód doplňte do `codelists/{}.yaml`", "add a code of your own to `codelists/{}.yaml`", name_);
}

}  // namespace kpss
