#include "text/plain.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "text/failure.hpp"
#include "text/utf8.hpp"

namespace kpss {
namespace {

constexpr std::size_t longest_seen = 40;

bool is_mark(char32_t value) { return (U_GET_GC_MASK(static_cast<UChar32>(value)) & U_GC_M_MASK) != 0; }

}  // namespace

std::string folded(std::string_view text) {
  auto status = U_ZERO_ERROR;
  const auto* decomposition = icu::Normalizer2::getNFDInstance(status);
  if (U_FAILURE(status)) throw Failure(Failure::Kind::outside, say({"ICU nemá svá data", "ICU lacks its data"}));
  const icu::StringPiece piece(text.data(), static_cast<std::int32_t>(text.size()));
  auto letters = icu::UnicodeString::fromUTF8(piece).foldCase();
  std::string decomposed;
  decomposition->normalize(letters, status).toUTF8String(decomposed);
  std::string out;
  for (std::size_t i = 0; i < decomposed.size();) {
    const auto [value, bytes] = utf8::at(decomposed, i);
    if (!is_mark(value)) out += decomposed.substr(i, bytes);
    i += bytes;
  }
  return out;
}

std::string levelled(std::string_view text) {
  std::string out;
  const auto small = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())}).foldCase();
  bool blank = false;
  for (std::int32_t i = 0; i < small.length(); i = small.moveIndex32(i, 1)) {
    const auto letter = small.char32At(i);
    const bool is_blank = u_isUWhiteSpace(letter) != 0;
    if (!is_blank && blank && !out.empty()) out += ' ';
    if (!is_blank) utf8::append(out, static_cast<char32_t>(letter));
    blank = is_blank;
  }
  return out;
}

std::string replaced(std::string_view text, std::string_view what, std::string_view with) {
  std::string out;
  for (auto at = text.find(what); at != text.npos; at = text.find(what)) {
    out.append(text.substr(0, at)).append(with);
    text.remove_prefix(at + what.size());
  }
  return out.append(text);
}

std::string_view stripped(std::string_view text) {
  constexpr std::string_view blanks[] = {" ", "\t", "\n", "\r", "\u00a0", "\u2007", "\u2009", "\u200b", "\u202f", "\u2060", "\ufeff"};
  for (bool again = true; again;) {
    again = false;
    for (const auto blank : blanks) {
      while (text.starts_with(blank)) text.remove_prefix(blank.size()), again = true;
      while (text.ends_with(blank)) text.remove_suffix(blank.size()), again = true;
    }
  }
  return text;
}

std::string uncapitalised(std::string_view text) {
  if (text.empty()) return {};
  const auto [value, bytes] = utf8::at(text, 0);
  const auto small = static_cast<char32_t>(u_tolower(static_cast<UChar32>(value)));
  if (small == value) return std::string(text);
  std::string out;
  utf8::append(out, small);
  return out.append(text.substr(bytes));
}

bool is_blank(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const auto [value, bytes] = utf8::at(text, i);
    if (!u_isUWhiteSpace(static_cast<UChar32>(value))) return false;
    i += bytes;
  }
  return true;
}

std::string seen(std::string_view text) {
  const auto shown = utf8::prefix(text, longest_seen);
  std::string out;
  for (std::size_t i = 0; i < shown.size();) {
    const auto [value, bytes] = utf8::at(shown, i);
    if (value < 0x20 || (value >= 0x7F && value < 0xA0))
      out += ' ';
    else if (value == U'`')
      out += '\'';
    else
      utf8::append(out, value);
    i += bytes;
  }
  return shown.size() < text.size() ? out + "…" : out;
}

}  // namespace kpss
