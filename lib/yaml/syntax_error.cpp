#include "yaml/syntax_error.hpp"

#include <algorithm>

#include "yaml/broken_cures.hpp"
#include "yaml/extent.hpp"
#include "yaml/lines.hpp"
#include "yaml/rules.hpp"

namespace kpss::yaml {
namespace {

struct Row {
  std::string_view words;  ///< As yaml-cpp 0.7 says it.
  const Rule* rule;
  Phrase message;
  Phrase help;
};

constexpr Phrase alias{"hvězdička na začátku hodnoty je v YAML odkaz", "an asterisk at the start of a value is an alias in YAML"};
constexpr Phrase anchor{"znak `&` na začátku hodnoty je v YAML kotva", "`&` at the start of a value is an anchor in YAML"};
constexpr Phrase tag{"vykřičník na začátku hodnoty je v YAML značka typu", "an exclamation mark at the start of a value is a tag in YAML"};
constexpr Phrase block{"za `|` nebo `>` už na řádku nic být nemůže", "nothing can stand on the line behind `|` or `>`"};
constexpr Phrase quote_it{"dejte text do uvozovek", "put the text in quotes"};
constexpr Phrase single_quotes{"použijte jednoduché uvozovky: `'…'`", "use single quotes: `'…'`"};

constexpr Row table[] = {
    {"end of map not found", &broken_yaml, {"na tomto řádku chybí dvojtečka, nebo je jinak odsazen", "a colon is missing on this line, or its indentation differs"}, {"zapište `klíč: hodnota` odsazené stejně jako sousední klíče", "write `key: value`, indented like the keys beside it"}},
    {"end of sequence not found", &broken_yaml, {"položka seznamu je jinak odsazena", "the indentation of this list item differs"}, {"každá položka začíná `- ` ve stejném sloupci", "every item starts with `- ` in the same column"}},
    {"end of map flow not found", &broken_yaml, {"mezi klíči v závorce chybí čárka", "a comma is missing between the keys in braces"}, {"oddělte je čárkou: `{a: 1, b: 2}`", "separate them with commas: `{a: 1, b: 2}`"}},
    {"end of sequence flow not found", &broken_yaml, {"mezi položkami v závorce chybí čárka", "a comma is missing between the items in brackets"}, {"oddělte je čárkou: `[a, b]`", "separate them with commas: `[a, b]`"}},
    {"illegal flow end", &broken_yaml, {"závorka nemá svou dvojici", "the bracket has no partner"}, {"zkontrolujte závorky, nebo dejte text do uvozovek", "check the brackets, or put the text in quotes"}},
    {"illegal block entry", &broken_yaml, {"položka seznamu zde být nemůže", "a list item cannot stand here"}, {"seznam začíná na novém řádku pod svým klíčem", "a list starts on a new line below its key"}},
    {"illegal map key", &broken_yaml, {"klíč zde být nemůže", "a key cannot stand here"}, {"zkontrolujte odsazení", "check the indentation"}},
    {"illegal map value", &broken_yaml, {"dvojtečka zde být nemůže", "a colon cannot stand here"}, {"zkontrolujte odsazení, nebo dejte text do uvozovek", "check the indentation, or put the text in quotes"}},
    {"illegal tab when looking for indentation", &broken_yaml, {"řádek je odsazen tabulátorem", "the line is indented with a tab"}, {"odsazujte mezerami", "indent with spaces"}},
    {"unknown escape character: ", &broken_yaml, {"neznámá dvojice se zpětným lomítkem", "unknown escape with a backslash"}, single_quotes},
    {"bad character found while scanning hex number", &broken_yaml, {"za `\\x` nebo `\\u` patří šestnáctkové číslo", "`\\x` or `\\u` is followed by a hexadecimal number"}, single_quotes},
    {"invalid unicode: ", &broken_yaml, {"takový znak Unicode neexistuje", "there is no such Unicode character"}, {"zapište znak přímo", "write the character itself"}},
    {"unknown token", &broken_yaml, {"tímto znakem hodnota začínat nemůže", "a value cannot start with this character"}, quote_it},
    {"unexpected character in block scalar", &broken_yaml, block, {"začněte text na dalším řádku, odsazený", "start the text on the next line, indented"}},
    {"cannot set zero indentation for a block scalar", &broken_yaml, block, {"začněte text na dalším řádku, odsazený", "start the text on the next line, indented"}},
    {"the referenced anchor is not defined", &yaml_feature, alias, quote_it},
    {"illegal character found while scanning alias", &yaml_feature, alias, quote_it},
    {"alias not found after *", &yaml_feature, alias, quote_it},
    {"aliases can't have any content", &yaml_feature, alias, quote_it},
    {"anchor not found after &", &yaml_feature, anchor, quote_it},
    {"illegal character found while scanning anchor", &yaml_feature, anchor, quote_it},
    {"cannot assign multiple anchors", &yaml_feature, anchor, quote_it},
    {"illegal character found while scanning tag handle", &yaml_feature, tag, quote_it},
    {"tag handle with no suffix", &yaml_feature, tag, quote_it},
    {"end of verbatim tag not found", &yaml_feature, tag, quote_it},
    {"cannot assign multiple tags", &yaml_feature, tag, quote_it},
    {"bad file", &too_deep, {"údaje jsou vnořeny příliš hluboko", "the values are nested too deeply"}, {"zkontrolujte závorky a odsazení", "check the brackets and the indentation"}},
};

using Guess = std::optional<Finding>;

constexpr std::size_t longest_key = 1024;         ///< yaml-cpp looks no further for a colon.
constexpr std::size_t longest_suggestion = 60;

Finding broken(const Source& source, std::size_t begin, std::size_t length, Message message, Message help) {
  return {&broken_yaml, {&source, begin, std::min(begin + length, source.text().size())}, std::move(message), std::move(help)};
}

Finding unclosed_quote(const Source& source, std::size_t quote) {
  return broken(source, quote, 1, say("uvozovky zde otevřené nejsou uzavřeny", "the quotes opened here are not closed"), say("doplňte uzavírací uvozovky", "close the quotes"));
}

/// `"Charita" a obec` holds two words in quotes; of `"klub "Hnízdo""` nobody knows which quotes are the text's own.
bool quotes_belong_to_text(const Source& source, std::size_t begin) {
  const auto value = source.text().substr(begin, end_of_line(source.text(), begin) - begin);
  const auto last = value.find_last_not_of(" \t\r");
  return value[last] != value.front() && std::count(value.begin(), value.end(), value.front()) % 2 == 0;
}

Guess about_quotes(const Source& source, std::string_view words, std::size_t at, const Progress& progress) {
  const auto text = source.text();
  if (words == "illegal document indicator in scalar" || words == "illegal EOF in scalar") {
    const auto quote = opening_quote(text, progress.last.begin);
    return quote == text.size() ? Guess() : unclosed_quote(source, quote);
  }
  // A word right behind a closing quote: either that quote was meant to open, or the text holds quotes of its own.
  const auto& [from, begin, end] = progress.last;
  const bool quoted = end > begin + 1 && end <= at && (text[begin] == '"' || text[begin] == '\'') && text[end - 1] == text[begin];
  if (!quoted || text.substr(end, at - end).find_first_not_of(' ') != text.npos || !words.starts_with("end of ")) return {};
  if (source.position(begin).line != source.position(end).line) return unclosed_quote(source, begin);
  if (words.ends_with("flow not found")) return {};
  auto finding = broken(source, at, 1, say("za uvozovkami pokračuje text", "text goes on behind the quotes"),
                        say("celou hodnotu dejte do jednoduchých uvozovek: `'…'`", "put the whole value in single quotes: `'…'`"));
  if (quotes_belong_to_text(source, begin)) finding.fix = value_in_quotes(source, begin);
  return finding;
}

Guess about_brackets(const Source& source, std::string_view words, const Progress& progress) {
  if (!words.ends_with("flow not found") || !progress.open || closes(source.text(), *progress.open)) return {};
  return unclosed_bracket(source, *progress.open);
}

Guess about_tabs(const Line& line) {
  const auto tab = line.text.substr(0, line.indentation).find('\t');
  if (tab == std::string_view::npos) return {};
  auto finding = broken(*line.source, line.begin + tab, 1, say("řádek je odsazen tabulátorem", "the line is indented with a tab"), say("odsazujte mezerami", "indent with spaces"));
  finding.fix = without_tabs(*line.source);
  return finding;
}

/// A line that should be `key: value` and is not.
Finding missing_colon(const Line& line, const Row& row) {
  if (const auto colon = colon_without_space(line.content()); colon != std::string_view::npos) {
    auto finding = broken(*line.source, line.begin + line.indentation + colon, 1, say("za dvojtečkou chybí mezera", "the space behind the colon is missing"), say("zapište `klíč: hodnota`", "write `key: value`"));
    finding.fix = space_behind_colon(line, colon);
    return finding;
  }
  return {&broken_yaml, line.first_word(), say(row.message), say(row.help)};
}

Guess about_colons(const Line& line, std::string_view words, std::size_t at) {
  if (words == table[0].words) return missing_colon(line, table[0]);
  if (words != "illegal map value") return {};
  const auto content = line.content();
  if (const auto colon = content.find(": "); colon != content.npos && line.begin + line.indentation + colon < at) {
    auto fix = value_in_quotes(*line.source, line.begin + line.indentation + colon + 2);
    const auto value = fix.empty() ? std::string() : fix.front().text;
    auto finding = broken(*line.source, at, 1, say("druhá dvojtečka na řádku", "a second colon on the line"),
                          value.size() > longest_suggestion || value.starts_with('\'')
                              ? say("hodnotu s dvojtečkou dejte do jednoduchých uvozovek: `'…'`", "put a value with a colon in single quotes: `'…'`")
                              : say("hodnotu s dvojtečkou dejte do uvozovek: `{}: {}`", "put a value with a colon in quotes: `{}: {}`", content.substr(0, colon), value));
    if (!may_be_two_keys(content.substr(colon + 2))) finding.fix = std::move(fix);
    return finding;
  }
  if (at > line.begin + longest_key)
    return Finding{&too_long, line.first_word(), say("klíč je delší než {} znaků", "the key is longer than {} characters", longest_key), say("nechybí výše uzavírací uvozovky?", "is a closing quote missing above?")};
  const auto above = line.above();
  if (!above) return {};
  if (line.indentation > above->indentation && above->content().find(": ") != std::string_view::npos)
    return Finding{&broken_yaml, line.first_word(), say("řádek je odsazen víc než řádek nad ním", "the line is indented deeper than the line above"),
                   say("zarovnejte jej s klíči, ke kterým patří", "align it with the keys it belongs to")};
  if (line.indentation == above->indentation && above->content().find(": ") == std::string_view::npos && !above->content().ends_with(':'))
    return missing_colon(*above, table[0]);
  return {};
}

std::vector<Replacement> fix_of(const Row& row, const Line& line, std::size_t at) {
  if (row.help.cs == quote_it.cs) return sign_in_quotes(line, at);
  if (row.help.cs == single_quotes.cs) return backslashes_in_quotes(line, at);
  return {};
}

}  // namespace

Finding unclosed_bracket(const Source& source, std::size_t open) {
  return broken(source, open, 1, say("závorka zde otevřená není uzavřena", "the bracket opened here is not closed"), say("uzavřete závorku, nebo dejte text do uvozovek", "close the bracket, or put the text in quotes"));
}

Finding syntax_error(const Source& source, std::string_view words, std::size_t at, const Progress& progress) {
  auto line = line_at(source, at);
  at = last_visible(source.text(), at);
  if (line.content().empty()) line = line_at(source, at);
  if (const auto guess = about_quotes(source, words, at, progress)) return *guess;
  if (const auto guess = about_tabs(line)) return *guess;
  if (const auto guess = about_brackets(source, words, progress)) return *guess;
  if (const auto guess = about_colons(line, words, at)) return *guess;
  const auto span = word_at(source, at);
  for (const auto& row : table)
    if (words.starts_with(row.words)) return {row.rule, span, say(row.message), say(row.help), {}, fix_of(row, line, at)};
  return {&broken_yaml, span, say("YAML zde nelze přečíst", "YAML cannot be read here"), say("zkontrolujte odsazení, uvozovky a závorky", "check the indentation, quotes and brackets")};
}

}  // namespace kpss::yaml
