#include "text/utf8.hpp"

#include <doctest/doctest.h>

#include <random>

namespace kpss::tests {
namespace {

struct Malformed {
  std::string_view text;
  std::size_t at;
};

std::string encoded(char32_t value) {
  std::string out;
  utf8::append(out, value);
  return out;
}

}  // namespace

TEST_CASE("utf8: malformed bytes are found where they stand") {
  using namespace std::string_view_literals;
  const Malformed cases[] = {
      {"", 0},
      {"opatření", 10},
      {"a\x80", 1},                     // a continuation without a lead
      {"\xC0\xAF", 0},                  // overlong
      {"\xE0\x9F\xBF", 0},              // overlong
      {"\xF0\x8F\xBF\xBF", 0},          // overlong
      {"\xED\xA0\x80", 0},              // a surrogate
      {"\xF4\x90\x80\x80", 0},          // above U+10FFFF
      {"\xF5\x80\x80\x80", 0},          // never a lead
      {"ab\xC4", 2},                    // cut off
      {"ab\xE2\x82", 2},                // cut off
      {"ab\xF0\x9F\x98", 2},            // cut off
      {"\xE2\x82\x41", 0},              // a letter in the middle
      {"12345678\xFF", 8},              // right behind a block
      {"1234567\xFF", 7},               // in the last byte of a block
      {"12345678901\xE9ncoding", 11},   // Latin-1 or CP1250
      {"\0\x01\x7F\xEF\xBF\xBD"sv, 6},  // U+FFFD itself is fine
      {"\xF0\x9F\x98\x80\xF4\x8F\xBF\xBF", 8},
  };
  for (const auto& one : cases) {
    CAPTURE(one.at);
    CHECK(utf8::first_malformed(one.text) == one.at);
  }
}

TEST_CASE("utf8: every place of a bad byte is found in a long text") {
  const std::string good = "Střednědobý plán rozvoje sociálních služeb 2019–2021";
  REQUIRE(utf8::first_malformed(good) == good.size());
  for (std::size_t i = 0; i <= good.size(); ++i) {
    if (i < good.size() && (static_cast<unsigned char>(good[i]) & 0xC0) == 0x80) continue;
    const auto bad = good.substr(0, i) + '\xFF' + good.substr(i);
    CHECK(utf8::first_malformed(bad) == i);
  }
}

TEST_CASE("utf8: what is appended is read back") {
  for (char32_t value = 0; value <= 0x10FFFF; value += value < 0x3000 ? 1 : 97) {
    if (value >= 0xD800 && value < 0xE000) continue;
    const auto text = encoded(value);
    const auto read = utf8::at(text, 0);
    REQUIRE(read.value == value);
    REQUIRE(read.bytes == text.size());
    REQUIRE(utf8::first_malformed(text) == text.size());
  }
  CHECK(encoded(0xD800) == "\uFFFD");
  CHECK(encoded(0x110000) == "\uFFFD");
}

TEST_CASE("utf8: code points") {
  CHECK(utf8::at("č", 0).value == U'č');
  CHECK(utf8::at("č", 0).bytes == 2);
  CHECK(utf8::at("č", 1).value == 0xFFFD);
  CHECK(utf8::at("č", 1).bytes == 1);
  CHECK(utf8::at("", 0).bytes == 1);
}

TEST_CASE("utf8: length, width and prefix") {
  struct Case {
    std::string_view text;
    std::size_t length, width;
  };
  const Case cases[] = {
      {"", 0, 0},
      {"cíl", 3, 3},
      {"ci\u0301l", 4, 3},  // a combining acute
      {"250\u00a0Kč", 6, 6},
      {"漢字", 2, 4},
      {"Ａ", 1, 2},
      {"😀", 1, 2},
      {"a\u200bb\ufeff", 4, 2},
      {"tab\t", 4, 3},
      {"a\u00adb", 3, 3},
      {"\xFF\xFE", 2, 2},
      {"„měřítka jsou opatřením“", 24, 24},
  };
  for (const auto& one : cases) {
    CAPTURE(one.text);
    CHECK(utf8::length(one.text) == one.length);
    CHECK(utf8::width(one.text) == one.width);
    CHECK(utf8::prefix(one.text, one.length) == one.text);
    CHECK(utf8::prefix(one.text, one.length + 1) == one.text);
    CHECK(utf8::prefix(one.text, 0).empty());
  }
  CHECK(utf8::prefix("žížala", 2) == "ží");
}

TEST_CASE("utf8: random bytes never read past the end, and counting agrees with stepping") {
  std::mt19937 random(20180328);
  for (int round = 0; round < 3000; ++round) {
    std::string text(random() % 24, ' ');
    for (auto& c : text) c = static_cast<char>(random() % 3 == 0 ? 'a' : random() % 256);
    std::size_t steps = 0, end = 0;
    auto first_bad = text.size();
    while (end < text.size()) {
      const auto [value, bytes] = utf8::at(text, end);
      if (value == 0xFFFD && bytes == 1 && first_bad == text.size()) first_bad = end;
      end += bytes;
      ++steps;
    }
    CHECK(end == text.size());
    CHECK(utf8::length(text) == steps);
    CHECK(utf8::first_malformed(text) == first_bad);
  }
}

}  // namespace kpss::tests
