#include "shape/codec.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "shape/lost_space.hpp"
#include "text/nearest.hpp"
#include "text/plain.hpp"
#include "text/utf8.hpp"
#include "yaml/rewrite.hpp"

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

/// Whether a text stands on a line of its own, or behind a dash: where a key may stand.
bool opens_line(yaml::View node) {
  const auto text = node.document().source->text();
  const auto line = text.rfind('\n', node.begin()) + 1;
  return text.substr(line, node.begin() - line).find_first_not_of(" -") == text.npos;
}

/// Whether a record is whole with one key alone.
bool needs_only(const Record& record, std::string_view key) {
  return record.find(key) && std::all_of(record.members.begin(), record.members.end(), [&](const auto& member) { return !member.required || member.key == key; });
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

void report_wrong_form(yaml::View found, Message message, Cure cure, Findings& findings) {
  findings.push_back({&wrong_form, found.span(), std::move(message), cure.words, {}, yaml::rewritten(found, cure)});
}

void report_slip(yaml::View found, const Cure& cure, Message expected, Findings& findings) {
  report_wrong_form(found, cure.words, cure.saying(std::move(expected)), findings);
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
  const auto* record = std::get_if<Record>(&shape.form);
  const auto key = key_without_space(found);
  if (record && !key.empty()) help = missing_space();
  report_wrong_form(found, say("{} nemá správný tvar", "{} is not of the right form", what), std::move(help), findings);
  if (record && !key.empty() && needs_only(*record, key) && opens_line(found)) findings.back().fix = space_behind(found, key);
}

void report_no_list(const Shape& shape, yaml::View found, bool fits, Findings& findings) {
  if (!is_text(found) || found.scalar().empty()) return report_wrong_form(shape, found, findings);
  const auto& item = std::get<ListOf>(shape.form).item();
  const auto* record = std::get_if<Record>(&item.form);
  report_wrong_form(found, say("{} nemá správný tvar", "{} is not of the right form", seen(found)),
                    record ? say("sem patří seznam záznamů, každý na svém řádku: `- {{{}}}`", "expected a list of records, each on a line of its own: `- {{{}}}`", keys_of_one(*record))
                           : say("seznam se píše `[{}]`, nebo s `- ` na řádcích", "a list is written `[{}]`, or with `- ` on lines", found.scalar()),
                    findings);
  const std::string word(found.scalar());
  // `poradna, stacionář` may be two of them.
  if (fits && word.find_first_of(",;/") == word.npos) findings.back().fix = yaml::rewritten(found, yaml::in_brackets(yaml::list({found.quoted() ? yaml::text(word) : yaml::word(word)})));
}

namespace {

/// Somebody who writes the word of a code is told the code; nothing where two go by the same word.
std::optional<Cure> cure_of_label(const Choice& choice, std::string_view word) {
  std::vector<std::string_view> named;
  for (const auto& code : choice.codes)
    if (const auto plain = folded(word); plain == folded(code.label.cs) || plain == folded(code.label.en)) named.push_back(code.code);
  if (named.size() != 1) return {};
  return Cure(say("kód pro „{1}“ je `{0}`", "the code for `{1}` is `{0}`", named.front(), word), std::string(named.front()));
}

Cure cure_of_code(const Choice& choice, std::string_view word) {
  std::vector<std::string_view> codes;
  for (const auto& code : choice.codes) codes.push_back(code.code);
  if (auto label = cure_of_label(choice, word)) return *label;
  if (auto near = did_you_mean(word, codes)) return *near;
  const auto words = in_words(Shape{{}, {}, {}, choice});
  return say("sem patří {0}", "expected {1}", words.cs, words.en);
}

}  // namespace

void report_unknown_code(const Choice& choice, yaml::View found, Findings& findings) {
  const auto cure = cure_of_code(choice, found.scalar());
  findings.push_back({&unknown_code, found.span(), say("neznámý kód {}", "unknown code {}", seen(found)), cure.words, {}, yaml::rewritten(found, cure)});
}

}  // namespace kpss
