#include "text/nearest.hpp"

#include <algorithm>

#include "text/plain.hpp"
#include "text/utf8.hpp"

namespace kpss {
namespace {

/// What is left of a word when case, accents and the kind of separator do not matter.
std::u32string letters_of(std::string_view word) {
  const auto plain = folded(word);
  std::u32string out;
  for (std::size_t i = 0; i < plain.size();) {
    const auto [value, bytes] = utf8::at(plain, i);
    out += value == U'_' || value == U' ' || value == 0xA0 ? U'-' : value;
    i += bytes;
  }
  return out;
}

/// Damerau and Levenshtein's distance: letters added, missing, wrong, or two neighbours exchanged.
std::size_t distance(const std::u32string& a, const std::u32string& b) {
  std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    before.swap(last);
    last.swap(row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before[j - 2] + 1);
    }
  }
  return row[b.size()];
}

}  // namespace

std::optional<std::string> nearest(std::string_view word, std::span<const std::string_view> candidates) {
  const auto wanted = letters_of(word);
  // Words of one or two letters are one letter away from too much.
  const auto limit = wanted.size() <= 2 ? 0 : std::max<std::size_t>(1, wanted.size() / 3);
  std::optional<std::string> best;
  auto least = limit + 1;
  for (const auto candidate : candidates) {
    const auto letters = letters_of(candidate);
    const auto longer = std::max(letters.size(), wanted.size()), shorter = std::min(letters.size(), wanted.size());
    if (longer - shorter >= least) continue;
    const auto steps = distance(wanted, letters);
    if (steps >= least) continue;
    least = steps;
    best = candidate;
  }
  return best;
}

}  // namespace kpss
