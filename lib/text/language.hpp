#pragma once

// Everything a person reads exists in Czech and in English. What is known when the program is compiled is a
// Phrase; what is made while it runs is a Message. Which of the two is shown is decided where it is printed.
//
//   constexpr Phrase fulfilled{"splněno", "fulfilled"};
//   Message m = say("skupina `{}` neexistuje", "no group `{}`", id);

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <utility>

namespace kpss {

enum class Language { cs, en };

struct Phrase {
  std::string_view cs;
  std::string_view en;

  constexpr std::string_view in(Language language) const { return language == Language::cs ? cs : en; }
  constexpr bool empty() const { return cs.empty() && en.empty(); }
};

struct Message {
  std::string cs;
  std::string en;

  const std::string& in(Language language) const { return language == Language::cs ? cs : en; }
  bool empty() const { return cs.empty() && en.empty(); }
};

/// Formats both languages with the same arguments; where their order differs, number them: `{1}`.
template <class... Args>
Message say(fmt::format_string<const Args&...> cs, fmt::format_string<const Args&...> en, const Args&... args) {
  return {fmt::format(cs, args...), fmt::format(en, args...)};
}

inline Message say(Phrase phrase) { return {std::string(phrase.cs), std::string(phrase.en)}; }

}  // namespace kpss
