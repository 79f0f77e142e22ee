#include "yaml/syntax_error.hpp"

#include <algorithm>

#include "yaml/rules.hpp"

namespace kpss::yaml {
namespace {

struct Row {
  std::string_view words;  ///< As yaml-cpp 0.7 says it.
  Phrase message;
  Phrase help;
};

constexpr Row table[] = {
    {"end of map not found", {"na tomto řádku chybí dvojtečka, nebo je jinak odsazen", "a colon is missing on this line, or its indentation differs"}, {"zapište `klíč: hodnota` odsazené stejně jako sousední klíče", "write `key: value`, indented like the keys beside it"}},
    {"end of map flow not found", {"chybí uzavírací `}`", "the closing `}` is missing"}, {"uzavřete závorku, nebo dejte text do uvozovek", "close the brace, or put the text in quotes"}},
    {"end of sequence not found", {"položka seznamu je jinak odsazena", "the indentation of this list item differs"}, {"každá položka začíná `- ` ve stejném sloupci", "every item starts with `- ` in the same column"}},
    {"end of sequence flow not found", {"chybí uzavírací `]`", "the closing `]` is missing"}, {"uzavřete závorku, nebo dejte text do uvozovek", "close the bracket, or put the text in quotes"}},
    {"illegal flow end", {"závorka nemá svou dvojici", "the bracket has no partner"}, {"zkontrolujte závorky, nebo dejte text do uvozovek", "check the brackets, or put the text in quotes"}},
    {"illegal block entry", {"položka seznamu zde být nemůže", "a list item cannot stand here"}, {"seznam začíná na novém řádku pod svým klíčem", "a list starts on a new line below its key"}},
    {"illegal map key", {"klíč zde být nemůže", "a key cannot stand here"}, {"zkontrolujte odsazení", "check the indentation"}},
    {"illegal tab when looking for indentation", {"řádek je odsazen tabulátorem", "the line is indented with a tab"}, {"odsazujte mezerami", "indent with spaces"}},
    {"illegal EOF in scalar", {"uvozovky nejsou uzavřeny", "the quotes are not closed"}, {"doplňte uzavírací uvozovky", "close the quotes"}},
    {"unknown escape character: ", {"neznámá dvojice se zpětným lomítkem", "unknown escape with a backslash"}, {"užijte jednoduché uvozovky: `'…'`", "use single quotes: `'…'`"}},
    {"bad character found while scanning hex number", {"za `\\x` nebo `\\u` čekáme šestnáctkové číslo", "`\\x` or `\\u` is followed by a hexadecimal number"}, {"užijte jednoduché uvozovky: `'…'`", "use single quotes: `'…'`"}},
    {"invalid unicode: ", {"takový znak Unicode neexistuje", "there is no such Unicode character"}, {"zapište znak přímo", "write the character itself"}},
    {"unknown token", {"tento znak zde být nemůže", "this character cannot stand here"}, {"dejte text do uvozovek", "put the text in quotes"}},
    {"the referenced anchor is not defined", {"hvězdička na začátku hodnoty je v YAML odkaz", "an asterisk at the start of a value is an alias in YAML"}, {"dejte text do uvozovek", "put the text in quotes"}},
    {"character found in alias that isn't allowed", {"hvězdička na začátku hodnoty je v YAML odkaz", "an asterisk at the start of a value is an alias in YAML"}, {"dejte text do uvozovek", "put the text in quotes"}},
    {"alias not found after *", {"hvězdička na začátku hodnoty je v YAML odkaz", "an asterisk at the start of a value is an alias in YAML"}, {"dejte text do uvozovek", "put the text in quotes"}},
    {"anchor not found after &", {"znak `&` na začátku hodnoty je v YAML kotva", "`&` at the start of a value is an anchor in YAML"}, {"dejte text do uvozovek", "put the text in quotes"}},
};

bool opens_quote(std::string_view text, std::size_t at) {
  if (text[at] != '"' && text[at] != '\'') return false;
  return at == 0 || std::string_view(" \n\t[{,:").find(text[at - 1]) != std::string_view::npos;
}

/// The quote that was never closed: the first one behind the last value that was understood.
std::size_t opening_quote(std::string_view text, std::size_t reached) {
  for (auto at = reached; at < text.size(); ++at)
    if (opens_quote(text, at)) {
      const auto close = text.find(text[at], at + 1);
      if (close == text.npos) return at;
      at = close;
    }
  for (auto at = reached; at < text.size(); ++at)
    if (opens_quote(text, at)) return at;
  return text.size();
}

Span word_at(const Source& source, std::size_t at) {
  const auto text = source.text();
  at = std::min(at, text.size());
  // A mark on a blank or empty line says nothing: step back to the last line that has something on it.
  while (at > 0 && (at == text.size() || text[at] == '\n' || text[at] == '\r')) --at;
  const auto end = std::min(text.find_first_of(" \n\r\t:", at), text.size());
  return {&source, at, std::max(end, std::min(at + 1, text.size()))};
}

}  // namespace

Finding syntax_error(const Source& source, std::string_view words, std::size_t at, std::size_t reached) {
  const auto text = source.text();
  if (words == "illegal document indicator in scalar" || words == "illegal EOF in scalar")
    if (const auto quote = opening_quote(text, reached); quote != text.size())
      return {&broken_yaml, {&source, quote, quote + 1}, say("uvozovky zde otevřené nejsou uzavřeny", "the quotes opened here are not closed"), say("doplňte uzavírací uvozovky", "close the quotes")};
  if (words == "illegal map value") {
    const auto span = word_at(source, at);
    const auto line = source.line(source.position(span.begin).line);
    if (const auto colon = line.find(": "); colon != line.npos && line.find(": ", colon + 2) != line.npos)
      return {&broken_yaml, span, say("druhá dvojtečka na řádku", "a second colon on the line"),
              say("hodnotu s dvojtečkou dejte do uvozovek: `{}: \"{}\"`", "put a value with a colon in quotes: `{}: \"{}\"`", line.substr(0, colon), line.substr(colon + 2))};
    return {&broken_yaml, span, say("dvojtečka zde být nemůže", "a colon cannot stand here"), say("zkontrolujte odsazení, nebo dejte text do uvozovek", "check the indentation, or put the text in quotes")};
  }
  for (const auto& row : table)
    if (words.starts_with(row.words)) return {&broken_yaml, word_at(source, at), say(row.message), say(row.help)};
  return {&broken_yaml, word_at(source, at), say("YAML zde nelze přečíst ({})", "YAML cannot be read here ({})", words), say("zkontrolujte odsazení, uvozovky a závorky", "check the indentation, quotes and brackets")};
}

}  // namespace kpss::yaml
