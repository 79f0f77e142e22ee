#include "writing/slips.hpp"

#include <algorithm>

#include "text/garbled.hpp"
#include "text/letters.hpp"
#include "text/look_alike.hpp"
#include "text/plain.hpp"
#include "text/unseen.hpp"
#include "text/utf8.hpp"
#include "writing/rules.hpp"

namespace kpss {
namespace {

using Slips = std::vector<Slip>;

std::uint32_t number_of(char32_t c) { return static_cast<std::uint32_t>(c); }

bool garbled(std::string_view text, Slips& slips) {
  const auto words = garbled_in(text);
  if (words.empty()) return false;
  const auto& first = words.front();
  const auto word = seen(text.substr(first.begin, first.end - first.begin));
  Slip slip{&garbled_text, first.begin, first.end, {}, {}};
  if (!first.restored.empty()) {
    slip.message = say("slovo `{}` poškodilo špatné kódování", "the word `{}` was garbled by a wrong encoding", word);
    slip.help = say("napište `{}`", "write `{}`", seen(first.restored));
    if (words.size() > 1) slip.help = say("napište `{}`; takových slov je v textu {}", "write `{}`; the text holds {} such words", seen(first.restored), words.size());
    if (std::none_of(words.begin(), words.end(), [](const Garbled& each) { return each.restored.empty(); }))
      for (const auto& each : words) slip.cure.push_back({each.begin, each.end, each.restored});
  } else {
    const bool question = word.find('?') != word.npos && word.find("\uFFFD") == word.npos;
    slip.message = say("ve slově `{}` se ztratilo písmeno", "a letter of the word `{}` is lost", word);
    slip.help = question ? say("napište správné písmeno; je-li to otazník, patří za něj mezera", "write the right letter; if it is a question mark, a blank stands behind it")
                         : say("napište slovo znovu; co v něm stálo, už poznat nelze", "write the word anew; nothing tells what stood in it");
  }
  slips.push_back(std::move(slip));
  return true;
}

Message of(const LookAlike& found, std::string_view word) {
  const bool digit = !found.meant.empty() && std::all_of(found.meant.begin(), found.meant.end(), [](char c) { return c >= '0' && c <= '9'; });
  return digit ? say("číslice „{0}“ v `{1}` je {2} (U+{4:04X})", "the digit `{0}` in `{1}` is {3} (U+{4:04X})", found.letter, word, found.origin.cs, found.origin.en, number_of(found.point))
               : say("písmeno „{0}“ v `{1}` je {2} (U+{4:04X})", "the letter `{0}` in `{1}` is {3} (U+{4:04X})", found.letter, word, found.origin.cs, found.origin.en, number_of(found.point));
}

void looks_alike(std::string_view text, Slips& slips) {
  const auto words = look_alikes_in(text);
  if (words.empty()) return;
  const auto& first = words.front();
  Slip slip{&look_alike, first.begin, first.end, of(first, seen(text.substr(first.begin, first.end - first.begin))),
            first.meant.empty() ? say("napište slovo jedním písmem", "write the word in one alphabet") : say("napište slovo znovu: `{}`", "type the word anew: `{}`", seen(first.meant))};
  if (std::none_of(words.begin(), words.end(), [](const LookAlike& each) { return each.meant.empty(); }))
    for (const auto& each : words) slip.cure.push_back({each.begin, each.end, each.meant});
  slips.push_back(std::move(slip));
}

/// What joins pictures into one picture is part of it.
bool joins_pictures(std::string_view text, std::size_t at, char32_t c) {
  constexpr char32_t joiner = 0x200D, first_picture = 0x2600;
  if (c != joiner || at < 3) return false;
  auto before = at - 1;
  while (before > 0 && (static_cast<unsigned char>(text[before]) & 0xC0U) == 0x80U) --before;
  return utf8::at(text, before).value >= first_picture;
}

void unseen(std::string_view text, Slips& slips) {
  Slip slip{&invisible_character, 0, 0, {}, {}};
  for (std::size_t i = 0; i < text.size();) {
    const auto [value, bytes] = utf8::at(text, i);
    if (const auto name = value < 0x80 ? std::nullopt : unseen_name(value); name && !joins_pictures(text, i, value)) {
      if (slip.cure.empty()) {
        constexpr std::size_t nearby = 20;
        auto begin = i > nearby ? i - nearby : 0;
        while (begin > 0 && begin < i && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) ++begin;
        begin = std::max(begin, text.substr(0, i).find_last_of(" \n") + 1);
        slip.begin = i;
        slip.end = i + bytes;
        slip.message = say("v textu je neviditelný znak: {0} (U+{2:04X})", "the text holds a character that cannot be seen: {1} (U+{2:04X})", name->cs, name->en, number_of(value));
        slip.help = begin == i ? say("smažte jej", "delete it") : say("smažte jej; stojí za `{}`", "delete it; it stands behind `{}`", seen(text.substr(begin, i - begin)));
      }
      slip.cure.push_back({i, i + bytes, {}});
    }
    i += bytes;
  }
  if (!slip.cure.empty()) slips.push_back(std::move(slip));
}

/// Runs of blanks: at the ends of a text none should be, between words one.
void blanks(std::string_view text, Slips& slips) {
  Slip slip{&stray_blanks, 0, 0, {}, {}};
  for (std::size_t i = 0; i < text.size();) {
    const auto begin = i;
    std::size_t count = 0;
    char32_t widest = U' ';
    for (; i < text.size(); ++count) {
      const auto [value, bytes] = utf8::at(text, i);
      if (!is_any_blank(value)) break;
      if (value != U' ') widest = value;
      i += bytes;
    }
    const bool at_end = begin == 0 || i == text.size();
    if (count > 1 || (count == 1 && at_end)) {
      if (slip.cure.empty()) {
        slip.begin = begin;
        slip.end = i;
        const auto name = blank_name(widest).value_or(Phrase{"mezera", "a blank"});
        slip.message = begin == 0 ? say("na začátku textu je {0}", "{1} stands at the start of the text", name.cs, name.en)
                       : at_end   ? say("na konci textu je {0}", "{1} stands at the end of the text", name.cs, name.en)
                                  : say("mezi slovy je víc než jedna mezera", "more than one blank stands between words");
        slip.help = at_end ? say("smažte ji", "delete it") : say("ponechte jednu", "keep one");
      }
      std::string kept;
      if (!at_end) utf8::append(kept, widest);
      slip.cure.push_back({begin, i, std::move(kept)});
    }
    if (count == 0) i += utf8::at(text, i).bytes;
  }
  if (!slip.cure.empty()) slips.push_back(std::move(slip));
}

/// One look at each byte; most texts need no other.
bool has_stray_blank(std::string_view text) {
  constexpr std::string_view no_break = "\u00A0";
  if (text.front() == ' ' || text.back() == ' ' || text.find("  ") != text.npos) return true;
  for (auto at = text.find(no_break); at != text.npos; at = text.find(no_break, at + 1)) {
    const auto behind = at + no_break.size();
    if (at == 0 || behind == text.size() || text[at - 1] == ' ' || text[behind] == ' ' || text.substr(behind).starts_with(no_break)) return true;
  }
  return false;
}

}  // namespace

std::vector<Slip> slips_in(std::string_view text, Manner manner) {
  Slips slips;
  if (text.empty()) return slips;
  const bool usual = all_usual(text);
  // Half of a garbled letter may be a blank or unseen; they go with it.
  if ((!usual || text.find('?') != text.npos) && garbled(text, slips)) return slips;
  if (!usual) {
    looks_alike(text, slips);
    unseen(text, slips);
  }
  if (manner == Manner::line && (!usual || has_stray_blank(text))) blanks(text, slips);
  return slips;
}

CodeSlip slip_in_code(std::string_view code) {
  CodeSlip slip;
  std::string inside(code);
  if (const auto first = code.find_first_not_of(' '); first != code.npos) inside = code.substr(first, code.find_last_not_of(' ') + 1 - first);
  if (inside != code) slip.why = say("kolem kódu jsou mezery navíc", "blanks stand around the code");
  for (std::size_t i = 0; i < code.size();) {
    const auto [value, bytes] = utf8::at(code, i);
    auto name = unseen_name(value);
    if (!name) name = blank_name(value);
    if (name) slip.why = say("v kódu je {0} (U+{2:04X})", "the code holds {1} (U+{2:04X})", name->cs, name->en, number_of(value));
    i += bytes;
  }
  slip.meant = all_usual(inside) && inside.find("\u00A0") == inside.npos ? inside : without_blanks(inside);
  if (const auto found = look_alike_code(slip.meant); !found.empty()) {
    slip.why = of(found.front(), slip.meant);
    slip.meant = found.size() == 1 ? found.front().meant : std::string();
  }
  if (slip.meant == code) slip.meant.clear();
  return slip;
}

std::string reworded(std::string_view text, const std::vector<Rewording>& cure) {
  std::string out;
  std::size_t at = 0;
  for (const auto& each : cure) {
    out.append(text.substr(at, each.begin - at)).append(each.text);
    at = each.end;
  }
  return out.append(text.substr(at));
}

}  // namespace kpss
