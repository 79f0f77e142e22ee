#include "text/nearest.hpp"

#include <algorithm>
#include <iterator>

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

struct Near {
  std::string_view word;
  std::size_t steps = 0;
  bool rivalled = false;  ///< Another one is as near.
};

std::optional<Near> nearest_of(std::string_view word, std::span<const std::string_view> candidates) {
  const auto wanted = letters_of(word);
  // Words of one or two letters are one letter away from too much.
  auto limit = wanted.size() <= 2 ? 0 : std::max<std::size_t>(1, wanted.size() / 3);
  std::optional<Near> best;
  for (const auto candidate : candidates) {
    const auto letters = letters_of(candidate);
    const auto longer = std::max(letters.size(), wanted.size()), shorter = std::min(letters.size(), wanted.size());
    if (longer - shorter > limit) continue;
    const auto steps = distance(wanted, letters);
    if (steps > limit) continue;
    if (best && steps == best->steps) {
      best->rivalled |= candidate != best->word;
    } else {
      best = Near{candidate, steps};
      limit = steps;
    }
  }
  return best;
}

/// The digits of a word, with its first letter in front.
std::u32string core_of(const std::u32string& letters) {
  auto core = letters.substr(0, 1);
  std::copy_if(letters.begin(), letters.end(), std::back_inserter(core), [](char32_t c) { return c >= U'0' && c <= U'9'; });
  return core;
}

std::vector<std::u32string> parts_of(const std::u32string& letters) {
  std::vector<std::u32string> parts(1);
  for (const auto letter : letters)
    if (letter == U'-')
      parts.emplace_back();
    else
      parts.back() += letter;
  return parts;
}

constexpr std::size_t shortest_word = 4;

/// Whether a whole part differs that is only a mark: `skupina-b` is no misspelling of `skupina-a`.
bool differs_by_mark(const std::u32string& a, const std::u32string& b) {
  const auto ours = parts_of(a), theirs = parts_of(b);
  if (ours.size() != theirs.size()) return false;
  return !std::equal(ours.begin(), ours.end(), theirs.begin(), [](const auto& one, const auto& other) { return one == other || std::max(one.size(), other.size()) >= shortest_word; });
}

bool is_slip_of_the_pen(std::string_view word, const Near& near) {
  const auto wanted = letters_of(word), found = letters_of(near.word);
  if (near.rivalled || core_of(wanted) != core_of(found) || differs_by_mark(wanted, found)) return false;
  return near.steps == 0 || (near.steps == 1 && wanted.size() >= shortest_word) || (near.steps == 2 && wanted.size() >= 8);
}

}  // namespace

std::optional<std::string> nearest(std::string_view word, std::span<const std::string_view> candidates) {
  const auto near = nearest_of(word, candidates);
  return near ? std::optional(std::string(near->word)) : std::nullopt;
}

std::optional<Cure> did_you_mean(std::string_view word, std::span<const std::string_view> candidates) {
  const auto near = nearest_of(word, candidates);
  if (!near) return std::nullopt;
  return Cure(say("neměli jste na mysli `{}`?", "did you mean `{}`?", near->word), std::string(near->word)).only_if(is_slip_of_the_pen(word, *near));
}

}  // namespace kpss
