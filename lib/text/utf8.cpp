#include "text/utf8.hpp"

#include <unicode/uchar.h>

#include <bit>
#include <cstring>

namespace kpss::utf8 {
namespace {

constexpr CodePoint malformed{0xFFFD, 1};

unsigned char byte(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

/// The offset of the first byte at or behind `from` that is not ASCII; eight bytes at a time.
std::size_t skip_ascii(std::string_view text, std::size_t from) {
  while (text.size() - from >= sizeof(std::uint64_t)) {
    std::uint64_t block = 0;
    std::memcpy(&block, text.data() + from, sizeof block);
    block &= 0x8080808080808080U;
    if (block != 0) {
      if constexpr (std::endian::native == std::endian::little)
        return from + static_cast<std::size_t>(std::countr_zero(block)) / 8;
      break;
    }
    from += sizeof block;
  }
  while (from < text.size() && byte(text, from) < 0x80) ++from;
  return from;
}

/// The form of a sequence by its first byte. The second byte has the narrower range: it keeps out overlong forms,
/// surrogates and what lies above U+10FFFF.
struct Lead {
  std::size_t bytes;  ///< 0: no sequence starts so.
  unsigned char second_from = 0x80, second_to = 0xBF;
};

constexpr Lead lead(unsigned char first) {
  if (first < 0xC2) return {0};
  if (first < 0xE0) return {2};
  if (first == 0xE0) return {3, 0xA0, 0xBF};
  if (first == 0xED) return {3, 0x80, 0x9F};
  if (first < 0xF0) return {3};
  if (first == 0xF0) return {4, 0x90, 0xBF};
  if (first < 0xF4) return {4};
  if (first == 0xF4) return {4, 0x80, 0x8F};
  return {0};
}

std::size_t columns(char32_t value) {
  if (value >= 0x20 && value < 0x7F) return 1;
  const auto point = static_cast<UChar32>(value);
  const auto no_columns = U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CC_MASK | U_GC_CF_MASK;
  if (value != 0xAD && (U_GET_GC_MASK(point) & no_columns) != 0) return 0;
  const auto wide = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
  return wide == U_EA_WIDE || wide == U_EA_FULLWIDTH ? 2 : 1;
}

}  // namespace

CodePoint at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return malformed;
  const auto first = byte(text, at);
  if (first < 0x80) return {first, 1};
  const auto form = lead(first);
  if (form.bytes == 0 || text.size() - at < form.bytes) return malformed;
  if (byte(text, at + 1) < form.second_from || byte(text, at + 1) > form.second_to) return malformed;
  auto value = static_cast<char32_t>(first & (0xFFU >> (form.bytes + 1)));
  for (std::size_t i = 1; i < form.bytes; ++i) {
    const auto next = byte(text, at + i);
    if ((next & 0xC0) != 0x80) return malformed;
    value = (value << 6) | (next & 0x3FU);
  }
  return {value, form.bytes};
}

std::size_t first_malformed(std::string_view text) {
  for (auto i = skip_ascii(text, 0); i < text.size(); i = skip_ascii(text, i)) {
    const auto bytes = at(text, i).bytes;
    if (bytes == 1) return i;
    i += bytes;
  }
  return text.size();
}

std::size_t length(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++count) {
    const auto ascii = skip_ascii(text, i);
    count += ascii - i;
    if (ascii == text.size()) break;
    i = ascii + at(text, ascii).bytes;
  }
  return count;
}

std::size_t width(std::string_view text) {
  std::size_t sum = 0;
  for (std::size_t i = 0; i < text.size();) {
    const auto [value, bytes] = at(text, i);
    sum += columns(value);
    i += bytes;
  }
  return sum;
}

std::string_view prefix(std::string_view text, std::size_t count) {
  std::size_t end = 0;
  for (; count > 0 && end < text.size(); --count) end += at(text, end).bytes;
  return text.substr(0, end);
}

void append(std::string& out, char32_t code_point) {
  const auto bits = [&](unsigned shift, unsigned mask, unsigned mark) {
    out += static_cast<char>(((code_point >> shift) & mask) | mark);
  };
  if (code_point > 0x10FFFF || (code_point >= 0xD800 && code_point < 0xE000)) code_point = 0xFFFD;
  if (code_point < 0x80) {
    bits(0, 0x7F, 0);
  } else if (code_point < 0x800) {
    bits(6, 0x1F, 0xC0), bits(0, 0x3F, 0x80);
  } else if (code_point < 0x10000) {
    bits(12, 0x0F, 0xE0), bits(6, 0x3F, 0x80), bits(0, 0x3F, 0x80);
  } else {
    bits(18, 0x07, 0xF0), bits(12, 0x3F, 0x80), bits(6, 0x3F, 0x80), bits(0, 0x3F, 0x80);
  }
}

std::string visible(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const auto [value, bytes] = at(text, i);
    const bool control = value < 0x20 || (value >= 0x7F && value < 0xA0) || value == 0xFFFD || value == 0xFEFF;
    const bool direction = value == 0x200E || value == 0x200F || (value >= 0x2028 && value <= 0x202E) || (value >= 0x2066 && value <= 0x2069);
    if (value == U'\t')
      out += ' ';
    else if (control || direction)
      out.append("\u00b7");
    else
      out.append(text.substr(i, bytes));
    i += bytes;
  }
  return out;
}

}  // namespace kpss::utf8
