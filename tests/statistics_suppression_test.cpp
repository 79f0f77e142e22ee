// Small counts of surveys: what is printed never tells one, not even to a reader who knows the total and the method.

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <set>
#include <sstream>

#include "statistics/share.hpp"
#include "statistics/suppression.hpp"

namespace kpss::tests {
namespace {

using Counts = std::vector<std::int64_t>;

/// What a reader sees of a question.
std::string printed(const Counts& counts, bool exclusive) {
  const auto shown = suppressed(counts, exclusive);
  std::string out;
  for (std::size_t i = 0; i < counts.size(); ++i) out += shown[i] == Publication::shown ? fmt::format("{} ", counts[i]) : shown[i] == Publication::withheld ? "? " : "<5 ";
  return out;
}

/// Every way to give `cells` answers `total` times.
void for_each_split(std::size_t cells, std::int64_t total, const std::function<void(const Counts&)>& visit) {
  Counts counts(cells, 0);
  const std::function<void(std::size_t, std::int64_t)> fill = [&](std::size_t at, std::int64_t rest) {
    if (at + 1 == cells) {
      counts[at] = rest;
      return visit(counts);
    }
    for (counts[at] = 0; counts[at] <= rest; ++counts[at]) fill(at + 1, rest - counts[at]);
  };
  fill(0, total);
}

}  // namespace

TEST_CASE("whoever knows the total and the method still cannot tell a count that is not shown") {
  struct Range {
    std::size_t cells;
    std::int64_t most;
  };
  for (const auto& range : {Range{2, 40}, Range{3, 32}, Range{4, 24}, Range{5, 18}})
    for (std::int64_t total = smallest_published; total <= range.most; ++total) {
      // All questions that look alike when printed: the values that each of their counts can have.
      std::map<std::string, std::vector<std::set<std::int64_t>>> alike;
      for_each_split(range.cells, total, [&](const Counts& counts) {
        auto& values = alike[printed(counts, true)];
        values.resize(range.cells);
        for (std::size_t i = 0; i < range.cells; ++i) values[i].insert(counts[i]);
      });
      for (const auto& look : alike) {
        INFO(total << ": " << look.first);
        std::istringstream words(look.first);
        std::string word;
        for (const auto& values : look.second) {
          words >> word;
          if (word == "?" || word == "<5") REQUIRE(values.size() > 1);
        }
      }
    }
}

TEST_CASE("small counts are never shown, and nothing is hidden without need") {
  for (const bool exclusive : {false, true})
    for (std::int64_t total = 0; total <= 24; ++total)
      for_each_split(3, total, [&](const Counts& counts) {
        const auto shown = suppressed(counts, exclusive);
        const bool any_small = std::any_of(counts.begin(), counts.end(), is_small);
        for (std::size_t i = 0; i < counts.size(); ++i) {
          if (is_small(counts[i])) REQUIRE(shown[i] != Publication::shown);
          if (!any_small) REQUIRE(shown[i] == Publication::shown);
          if (shown[i] == Publication::fewer_than_five) REQUIRE(is_small(counts[i]));
          if (!exclusive && !is_small(counts[i])) REQUIRE(shown[i] == Publication::shown);
        }
      });
}

TEST_CASE("the method in examples") {
  CHECK(printed({41, 12, 3}, true) == "41 ? ? ");
  CHECK(printed({41, 12, 3}, false) == "41 12 <5 ");
  CHECK(printed({41, 3, 2}, true) == "41 <5 <5 ");
  CHECK(printed({41, 12, 1, 1}, true) == "41 ? ? ? ");
  CHECK(printed({41, 12, 12, 4, 4, 4}, true) == "41 ? ? ? ? ? ");
  CHECK(printed({41, 12, 3, 0}, true) == "41 ? ? 0 ");
  CHECK(printed({3, 4, 0}, true) == "? ? ? ");
  CHECK(printed({5, 0}, true) == "5 0 ");
  CHECK(printed({}, true) == "");
}

TEST_CASE("shares are exact to a tenth, a half up") {
  CHECK(share_of(1, 3) == 333);
  CHECK(share_of(2, 3) == 667);
  CHECK(share_of(1, 2000) == 1);
  CHECK(share_of(1, 2001) == 0);
  CHECK(share_of(7, 7) == 1000);
  CHECK(share_of(0, 7) == 0);
  CHECK_FALSE(share_of(1, 0));
  CHECK(share_in_words(Language::cs, 333) == "33,3\u00a0%");
  CHECK(share_in_words(Language::cs, 1000) == "100,0\u00a0%");
  CHECK(share_in_words(Language::en, 5) == "0.5%");
}

}  // namespace kpss::tests
