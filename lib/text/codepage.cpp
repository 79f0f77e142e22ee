#include "text/codepage.hpp"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <vector>

#include "text/failure.hpp"
#include "text/utf8.hpp"

namespace kpss {
namespace {

struct Table {
  std::array<char32_t, 256> letters{};
  std::vector<std::pair<char32_t, unsigned char>> bytes;  ///< Sorted.
};

Table made(const char* name) {
  Table table;
  auto status = U_ZERO_ERROR;
  auto* converter = ucnv_open(name, &status);
  for (unsigned byte = 0; byte < 256; ++byte) {
    const char one = static_cast<char>(byte);
    const char* at = &one;
    ucnv_reset(converter);
    const auto letter = U_FAILURE(status) ? 0 : ucnv_getNextUChar(converter, &at, at + 1, &status);
    table.letters[byte] = letter == 0xFFFD ? static_cast<char32_t>(byte) : static_cast<char32_t>(letter);
    table.bytes.emplace_back(table.letters[byte], static_cast<unsigned char>(byte));
  }
  ucnv_close(converter);
  if (U_FAILURE(status)) throw Failure(Failure::Kind::outside, say("knihovna ICU hlásí {}", "the ICU library reports {}", u_errorName(status)));
  std::sort(table.bytes.begin(), table.bytes.end());
  return table;
}

const Table& table_of(Codepage page) {
  static const std::array<Table, 3> tables{made("windows-1250"), made("windows-1252"), made("ISO-8859-2")};
  return tables[static_cast<std::size_t>(page)];
}

}  // namespace

char32_t letter_of(Codepage page, unsigned char byte) { return table_of(page).letters[byte]; }

std::optional<unsigned char> byte_of(Codepage page, char32_t letter) {
  const auto& bytes = table_of(page).bytes;
  const auto it = std::lower_bound(bytes.begin(), bytes.end(), letter, [](const auto& each, char32_t wanted) { return each.first < wanted; });
  if (it == bytes.end() || it->first != letter) return std::nullopt;
  return it->second;
}

std::string decoded(Codepage page, std::string_view bytes) {
  std::string out;
  for (const char c : bytes) utf8::append(out, letter_of(page, static_cast<unsigned char>(c)));
  return out;
}

std::optional<std::string> encoded(Codepage page, std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const auto [value, bytes] = utf8::at(text, i);
    const auto byte = byte_of(page, value);
    if (!byte) return std::nullopt;
    out += static_cast<char>(*byte);
    i += bytes;
  }
  return out;
}

}  // namespace kpss
