#include "shape/shape.hpp"

#include <algorithm>

#include "text/grammar.hpp"

namespace kpss {

const Record::Member* Record::find(std::string_view key) const {
  const auto it = std::find_if(members.begin(), members.end(), [&](const Member& m) { return m.key == key; });
  return it == members.end() ? nullptr : &*it;
}

namespace {

/// A long list of codes is not repeated in every sentence.
constexpr std::size_t most_codes_in_words = 12;

Message codes_in_words(const Choice& choice) {
  std::string codes;
  for (std::size_t i = 0; i < choice.codes.size() && i < most_codes_in_words; ++i)
    codes += fmt::format("{}`{}`", i ? ", " : "", choice.codes[i].code);
  if (choice.codes.size() > most_codes_in_words) codes += ", …";
  return say("jedno z {}", "one of {}", codes);
}

}  // namespace

Message in_words(const Shape& shape) {
  return std::visit(
      overloaded{[](const Choice& choice) { return codes_in_words(choice); },
                 [](const ListOf& list) {
                   const auto item = in_words(list.item());
                   return Message{"seznam: " + item.cs, "list: " + item.en};
                 },
                 [](const MapOf& map) {
                   const auto key = in_words(map.key()), item = in_words(map.item());
                   return Message{fmt::format("dvojice {}: {}", key.cs, item.cs), fmt::format("pairs {}: {}", key.en, item.en)};
                 },
                 [](const Either& either) {
                   Message words;
                   for (const auto& form : either.forms) {
                     const auto next = in_words(form());
                     words.cs += (words.cs.empty() ? "" : " nebo ") + next.cs;
                     words.en += (words.en.empty() ? "" : " or ") + next.en;
                   }
                   return words;
                 },
                 [&](const Reference&) { return say("odkaz: {0}", "reference: {1}", shape.label.cs, shape.label.en); },
                 [&](const Record&) { return say("záznam „{0}“ (klíče a hodnoty)", "a record `{1}` (keys and values)", shape.label.cs, shape.label.en); },
                 [&](const auto&) { return say(shape.label); }},
      shape.form);
}

}  // namespace kpss
