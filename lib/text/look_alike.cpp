#include "text/look_alike.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <optional>

#include "text/collation.hpp"
#include "text/failure.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"

namespace kpss {
namespace {

struct Twins {
  UScriptCode script;
  Phrase origin;
  std::u32string_view letters;  ///< Of the script.
  std::u32string_view latin;    ///< What each looks like.
};

constexpr Twins alphabets[] = {
    {USCRIPT_CYRILLIC, {"z azbuky", "of the Cyrillic alphabet"}, U"АВЕЅІЈКМНОРСТУХаеѕіјкорсухԁԛԝһӏ", U"ABESIJKMHOPCTYXaesijkopcyxdqwhl"},
    {USCRIPT_GREEK, {"z řecké abecedy", "of the Greek alphabet"}, U"ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορυάέίόύ", U"ABEZHIKMNOPTYXaikvopuáéíóú"},
};

static_assert(alphabets[0].letters.size() == alphabets[0].latin.size() && alphabets[1].letters.size() == alphabets[1].latin.size());

struct Letter {
  char32_t value;
  std::size_t begin, end;
};
using Word = std::vector<Letter>;

bool is_mark(char32_t c) { return c >= 0x300 && c < 0x370; }
bool is_of_words(char32_t c) { return u_isalnum(static_cast<UChar32>(c)) != 0 || is_mark(c); }

UScriptCode script_of(char32_t c) {
  auto status = U_ZERO_ERROR;
  return uscript_getScript(static_cast<UChar32>(c), &status);
}

std::optional<char32_t> twin_of(const Twins& alphabet, char32_t c) {
  const auto at = alphabet.letters.find(c);
  return at == std::u32string_view::npos ? std::nullopt : std::optional(alphabet.latin[at]);
}

/// Full-width, mathematical and joined letters and digits: their usual form.
std::optional<Phrase> usual_letter_in_disguise(char32_t c) {
  if ((c >= 0xFF10 && c <= 0xFF19) || (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A)) return Phrase{"v šířce asijských znaků", "of the width of Asian characters"};
  if (c >= 0x1D400 && c <= 0x1D7FF) return Phrase{"z matematických značek", "of the mathematical symbols"};
  if (c >= 0xFB00 && c <= 0xFB06) return Phrase{"jeden znak místo několika písmen", "one character for several letters"};
  return std::nullopt;
}

std::string usual(char32_t c) {
  auto status = U_ZERO_ERROR;
  const auto* compatible = icu::Normalizer2::getNFKCInstance(status);
  std::string out;
  if (!U_FAILURE(status)) compatible->normalize(icu::UnicodeString(static_cast<UChar32>(c)), status).toUTF8String(out);
  if (U_FAILURE(status)) throw Failure(Failure::Kind::outside, say({"ICU nemá svá data", "ICU lacks its data"}));
  return out;
}

std::string bytes_of(std::string_view text, const Letter& letter) { return std::string(text.substr(letter.begin, letter.end - letter.begin)); }

/// A letter of another alphabet among Latin ones.
std::optional<LookAlike> mixed(std::string_view text, const Word& word) {
  for (const auto& alphabet : alphabets) {
    const auto is_foreign = [&](const Letter& letter) { return script_of(letter.value) == alphabet.script; };
    const auto foreign = static_cast<std::size_t>(std::count_if(word.begin(), word.end(), is_foreign));
    const auto latin = static_cast<std::size_t>(std::count_if(word.begin(), word.end(), [](const Letter& letter) { return script_of(letter.value) == USCRIPT_LATIN; }));
    if (foreign == 0 || latin == 0) continue;
    std::string meant;
    bool all = true;
    for (const auto& letter : word) {
      const auto twin = twin_of(alphabet, letter.value);
      all = all && (twin || !is_foreign(letter));
      utf8::append(meant, twin.value_or(letter.value));
    }
    // Units and formulas: `μm`, `kΩ`.
    if (alphabet.script == USCRIPT_GREEK && (!all || foreign >= latin)) continue;
    const auto first = std::find_if(word.begin(), word.end(), is_foreign);
    return LookAlike{word.front().begin, word.back().end, bytes_of(text, *first), first->value, alphabet.origin, all ? meant : std::string()};
  }
  return std::nullopt;
}

std::optional<LookAlike> disguised(std::string_view text, const Word& word) {
  const auto first = std::find_if(word.begin(), word.end(), [](const Letter& letter) { return usual_letter_in_disguise(letter.value).has_value(); });
  if (first == word.end()) return std::nullopt;
  std::string meant;
  for (const auto& letter : word) meant += usual_letter_in_disguise(letter.value) ? usual(letter.value) : bytes_of(text, letter);
  return LookAlike{word.front().begin, word.back().end, bytes_of(text, *first), first->value, *usual_letter_in_disguise(first->value), meant};
}

/// `s` and a caron behind it instead of `š`, as files from a Mac or a PDF have it.
std::optional<LookAlike> taken_apart(std::string_view text, const Word& word) {
  const auto mark = std::find_if(word.begin(), word.end(), [](const Letter& letter) { return is_mark(letter.value); });
  if (mark == word.end() || mark == word.begin()) return std::nullopt;
  const auto written = text.substr(word.front().begin, word.back().end - word.front().begin);
  auto meant = composed(written);
  if (meant == written) return std::nullopt;
  const auto letter = composed(text.substr(std::prev(mark)->begin, mark->end - std::prev(mark)->begin));
  return LookAlike{word.front().begin, word.back().end, letter, mark->value, {"složeno ze dvou znaků", "made of two characters"}, std::move(meant)};
}

template <class Belongs>
std::vector<LookAlike> look(std::string_view text, const Belongs& belongs) {
  std::vector<LookAlike> found;
  if (all_usual(text)) return found;
  Word word;
  const auto close = [&] {
    if (word.empty()) return;
    auto one = mixed(text, word);
    if (!one) one = disguised(text, word);
    if (!one) one = taken_apart(text, word);
    if (one) found.push_back(std::move(*one));
    word.clear();
  };
  for (std::size_t i = 0; i < text.size();) {
    const auto [value, bytes] = utf8::at(text, i);
    if (belongs(value))
      word.push_back({value, i, i + bytes});
    else
      close();
    i += bytes;
  }
  close();
  return found;
}

}  // namespace

std::vector<LookAlike> look_alikes_in(std::string_view text) { return look(text, is_of_words); }

std::vector<LookAlike> look_alike_code(std::string_view code) {
  return look(code, [](char32_t c) { return is_of_words(c) || c == U'-' || c == U'_' || c == U'.' || c == U'/'; });
}

}  // namespace kpss
