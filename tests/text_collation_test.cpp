#include "text/collation.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <thread>
#include <vector>

namespace kpss::tests {
namespace {

using Compare = std::strong_ordering (*)(std::string_view, std::string_view);

/// Every pair is compared as its places in the list are.
void check_ascending(Compare compare, const std::vector<std::string_view>& words) {
  for (std::size_t i = 0; i < words.size(); ++i)
    for (std::size_t j = 0; j < words.size(); ++j) {
      CAPTURE(words[i]);
      CAPTURE(words[j]);
      CHECK(compare(words[i], words[j]) == (i <=> j));
    }
}

void check_total(Compare compare, const std::vector<std::string>& words) {
  for (const auto& a : words)
    for (const auto& b : words) {
      const auto ab = compare(a, b);
      REQUIRE((ab == 0) == (a == b));
      REQUIRE((ab < 0) == (compare(b, a) > 0));
      for (const auto& c : words)
        if (ab < 0 && compare(b, c) < 0) REQUIRE(compare(a, c) < 0);
    }
}

std::vector<std::string> any_words(std::uint32_t seed, std::vector<std::string_view> letters) {
  std::mt19937 random(seed);
  std::vector<std::string> words;
  for (int i = 0; i < 120; ++i) {
    std::string word;
    for (auto count = random() % 5; count > 0; --count) word += letters[random() % letters.size()];
    words.push_back(word);
  }
  return words;
}

}  // namespace

TEST_CASE("collation: Czech order") {
  check_ascending(compare_czech, {"",     "1",    "2",       "cena",  "cihla", "čáp",     "Čechy", "ďábel", "dům",
                                  "hrad", "hůl",  "Charita", "chata", "Cheb",  "Chrudim", "I",     "ibis",  "rak",
                                  "ryba", "řeka", "sníh",    "svět",  "šátek", "škola",   "zámek", "zub",   "žába"});
  check_ascending(compare_czech, {"byt", "Byt", "být", "Být"});
}

TEST_CASE("collation: composed and decomposed letters differ only as the last resort") {
  CHECK(compare_czech("\u010d\u00e1p", "c\u030ca\u0301p") != 0);
  CHECK(compare_czech("c\u030ca\u0301p", "\u010d\u00e1pa") < 0);
  CHECK(compare_czech("c\u030ca\u0301p", "cz") > 0);
}

TEST_CASE("collation: Czech order is total") {
  check_total(compare_czech,
              any_words(20180620, {"c", "h", "ch", "č", "C", "\u030c", "e", "é", "a", "-", " ", "1", "\xFF", "ř"}));
}

TEST_CASE("collation: the same on every thread") {
  std::vector<std::thread> threads;
  std::vector<int> right(4);
  for (auto& one : right)
    threads.emplace_back(
        [&one] { one = compare_czech("hůl", "chata") < 0 && compare_czech("cihla", "čáp") < 0 ? 1 : 0; });
  for (auto& thread : threads) thread.join();
  CHECK(right == std::vector<int>{1, 1, 1, 1});
}

TEST_CASE("collation: numbers of measures") {
  check_ascending(compare_natural, {"", "1", "1.1", "1.2", "1.5", "1.5.1", "1.5a", "1.5b", "1.9", "1.10", "1.10a", "2",
                                    "10", "C1-O2", "C1-O10", "C2-O1", "P1 O1.2"});
  check_ascending(compare_natural, {"1.1", "1.1.", "1.01a", "1.2"});
  CHECK(compare_natural("007", "7") < 0);  // equal numbers: the bytes decide
  CHECK(compare_natural("007a", "7b") < 0);
  CHECK(compare_natural("c1", "C2") < 0);
  CHECK(compare_natural("C1", "c2") < 0);
  CHECK(compare_natural("č1", "Č2") < 0);
  CHECK(compare_natural("99999999999999999999999999998", "99999999999999999999999999999") < 0);
  CHECK(compare_natural("99999999999999999999999999999", "100000000000000000000000000000") < 0);
  CHECK(compare_natural("0", "00") < 0);
}

TEST_CASE("collation: natural order is total") {
  check_total(compare_natural,
              any_words(20180716, {"1", "0", "9", "10", ".", "-", " ", "a", "A", "č", "Č", "\xFF", "O"}));
}

TEST_CASE("collation: composition") {
  CHECK(composed("e\u0301") == "é");
  CHECK(composed("opatr\u030ceni\u0301") == "opatření");
  CHECK(composed("opatření") == "opatření");
  CHECK(composed("plain") == "plain");
  CHECK(composed("").empty());
}

}  // namespace kpss::tests
