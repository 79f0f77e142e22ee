#include "shape/codec.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "text/nearest.hpp"
#include "text/utf8.hpp"

namespace kpss {
namespace {

/// What stands in the file, short enough for a message.
std::string seen(yaml::View node) {
  constexpr std::size_t enough = 40;
  const auto text = node.scalar().substr(0, node.scalar().find('\n'));
  if (utf8::length(text) <= enough) return fmt::format("`{}`", text);
  return fmt::format("`{}…`", utf8::prefix(text, enough));
}

Message missing_value() { return say("hodnota chybí", "the value is missing"); }
Message fill_in() { return say("doplňte ji, nebo klíč smažte", "fill it in, or delete the key"); }

/// `stav:splneno`: a key that lost the space behind its colon is a plain text to YAML.
bool lost_space(std::string_view text) {
  const auto colon = text.find(':');
  return colon != text.npos && colon > 0 && colon + 1 < text.size() && text[colon + 1] != ' ' && text.substr(0, colon).find(' ') == text.npos;
}

/// The keys that a record needs; the first three where it needs none: `item: …, amount: …`.
std::string keys_of_one(const Record& record) {
  constexpr std::size_t enough = 3;
  std::vector<std::string> needed, first;
  for (const auto& member : record.members) {
    if (member.required) needed.push_back(fmt::format("{}: …", member.key));
    if (first.size() < enough) first.push_back(fmt::format("{}: …", member.key));
  }
  return fmt::format("{}", fmt::join(needed.empty() ? first : needed, ", "));
}

}  // namespace

bool is_text(yaml::View node) { return node.kind() == yaml::Kind::scalar; }

void report_wrong_form(yaml::View found, Message message, Message help, Findings& findings) {
  findings.push_back({&wrong_form, found.span(), std::move(message), std::move(help)});
}

void report_wrong_form(const Shape& shape, yaml::View found, Findings& findings) {
  const auto words = in_words(shape);
  switch (found.kind()) {
    case yaml::Kind::null: return report_wrong_form(found, missing_value(), fill_in(), findings);
    case yaml::Kind::sequence: return report_wrong_form(found, say("seznam sem nepatří", "a list does not belong here"), say("sem patří {0}", "expected {1}", words.cs, words.en), findings);
    case yaml::Kind::mapping: return report_wrong_form(found, say("klíče a hodnoty sem nepatří", "keys and values do not belong here"), say("sem patří {0}", "expected {1}", words.cs, words.en), findings);
    case yaml::Kind::scalar: break;
  }
  if (found.scalar().empty()) return report_wrong_form(found, say("text je prázdný", "the text is empty"), say("doplňte jej, nebo klíč smažte", "fill it in, or delete the key"), findings);
  const auto what = seen(found);
  auto help = say("sem patří {0}", "expected {1}", words.cs, words.en);
  if (std::holds_alternative<Record>(shape.form) && !found.quoted() && lost_space(found.scalar()))
    help = say("za dvojtečkou chybí mezera", "the space behind the colon is missing");
  const auto* list = std::get_if<ListOf>(&shape.form);
  if (const auto* item = list ? std::get_if<Record>(&list->item().form) : nullptr) {
    help = say("sem patří seznam záznamů, každý na svém řádku: `- {{{}}}`", "expected a list of records, each on a line of its own: `- {{{}}}`", keys_of_one(*item));
  } else if (list) help = say("seznam se píše `[{}]`, nebo s `- ` na řádcích", "a list is written `[{}]`, or with `- ` on lines", found.scalar());
  report_wrong_form(found, say("{} nemá správný tvar", "{} is not of the right form", what), std::move(help), findings);
}

void report_unknown_code(const Choice& choice, yaml::View found, Findings& findings) {
  std::vector<std::string_view> codes;
  for (const auto& code : choice.codes) codes.push_back(code.code);
  Message help;
  if (const auto near = nearest(found.scalar(), codes)) {
    help = say("neměli jste na mysli `{}`?", "did you mean `{}`?", *near);
  } else {
    // Somebody who writes the Czech word is told its code.
    const auto label = std::find_if(choice.codes.begin(), choice.codes.end(), [&](const auto& c) { return c.label.cs == found.scalar() || c.label.en == found.scalar(); });
    const auto words = in_words(Shape{{}, {}, {}, choice});
    help = label != choice.codes.end() ? say("kód pro „{1}“ je `{0}`", "the code for `{1}` is `{0}`", label->code, found.scalar())
                                       : say("sem patří {0}", "expected {1}", words.cs, words.en);
  }
  findings.push_back({&unknown_code, found.span(), say("neznámý kód {}", "unknown code {}", seen(found)), std::move(help)});
}

void check_keys(const Shape& shape, yaml::View node, Findings& findings) {
  const auto& record = std::get<Record>(shape.form);
  const auto entries = node.entries();
  const auto written = [&](std::string_view key) {
    return std::any_of(entries.begin(), entries.end(), [&](const auto& e) { return e.key.scalar() == key; });
  };
  std::vector<std::string_view> free, all;
  for (const auto& member : record.members) {
    all.push_back(member.key);
    if (!written(member.key)) free.push_back(member.key);
  }
  std::vector<std::string> meant;
  for (const auto& entry : entries) {
    const auto key = entry.key.scalar();
    if (entry.key.kind() != yaml::Kind::scalar || key == "<<" || record.find(key)) continue;
    auto near = nearest(key, free);
    auto help = near ? say("neměli jste na mysli `{}`?", "did you mean `{}`?", *near)
                     : say("záznam „{1}“ má klíče {0}", "the record `{2}` has the keys {0}", fmt::format("`{}`", fmt::join(all, "`, `")), shape.label.cs, shape.label.en);
    // `{note: první, druhá}`: a comma in braces starts a new key, which then has no value.
    if (!near && entry.value.kind() == yaml::Kind::null && node.in_braces())
      help = say("čárka ve složených závorkách odděluje klíče; text s čárkou dejte do uvozovek, desetinné číslo pište s tečkou", "a comma in braces separates keys; put a text with a comma in quotes, write a decimal number with a point");
    if (near) meant.push_back(*near);
    findings.push_back({&unknown_key, entry.key.span(), say("neznámý klíč `{}`", "unknown key `{}`", key), std::move(help)});
  }
  // A key that is only misspelt is reported once, as unknown, and not as missing as well.
  for (const auto& member : record.members)
    if (member.required && !written(member.key) && std::find(meant.begin(), meant.end(), member.key) == meant.end())
      findings.push_back({&missing_key, node.span(), say("chybí klíč `{0}` ({1})", "key `{0}` is missing ({2})", member.key, member.label.cs, member.label.en),
                          say("doplňte jej: {0}", "add it: {1}", member.doc.cs, member.doc.en)});
}

}  // namespace kpss
