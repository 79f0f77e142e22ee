#include "text/sentences.hpp"

#include <algorithm>

#include "text/grammar.hpp"
#include "text/utf8.hpp"

namespace kpss {
namespace {

/// Words that a full stop follows within a sentence.
constexpr std::string_view abbreviations[] = {"čl", "odst", "písm", "např", "tzn", "tzv", "resp", "popř", "příp", "vč", "str", "sv", "ul", "nám", "tř", "tel", "max", "min", "cca", "mj", "tj", "Sb", "Coll", "Mgr", "Bc", "Ing", "MUDr", "PhDr", "JUDr", "PaedDr", "Mr", "Mrs", "Dr", "no", "sec", "e.g", "i.e"};
constexpr std::string_view blanks = " \n\t";
constexpr std::string_view closing[] = {"“", "”", "\"", ")"};

/// Whether the stop behind these words ends a sentence, for all that stands before it.
bool can_end(std::string_view words) {
  const auto begin = words.find_last_of(" \n\t(") + 1;
  auto word = words.substr(begin);
  if (const auto gap = word.rfind("\u00a0"); gap != word.npos) word.remove_prefix(gap + std::string_view("\u00a0").size());
  if (word.find_first_not_of("0123456789") == word.npos) return word.size() > 2;  // the 28. of March, but the year 2018.
  if (utf8::length(word) < 2) return false;
  return std::find(std::begin(abbreviations), std::end(abbreviations), word) == std::end(abbreviations);
}

/// Whether a sentence can begin so: not with a small letter.
bool can_begin(std::string_view text) { return text.empty() || capitalised(text) == text; }

std::size_t end_of_sentence(std::string_view text) {
  for (auto at = text.find_first_of(".!?"); at != text.npos; at = text.find_first_of(".!?", at + 1)) {
    auto end = at + 1;
    for (const auto mark : closing)
      if (text.substr(end).starts_with(mark)) end += mark.size();
    if (end == text.size()) return end;
    const auto next = text.find_first_not_of(blanks, end);
    if (next == end) continue;
    if (next == text.npos) return end;
    if (can_begin(text.substr(next)) && (text[at] != '.' || can_end(text.substr(0, at)))) return end;
  }
  return text.size();
}

std::string cut(std::string_view text, std::size_t characters) {
  auto part = utf8::prefix(text, characters > 0 ? characters - 1 : 0);
  const bool amid_word = part.size() < text.size() && blanks.find(text[part.size()]) == blanks.npos;
  if (const auto gap = part.find_last_of(blanks); amid_word && gap != part.npos) part = part.substr(0, gap);
  part = part.substr(0, part.find_last_not_of(" ,;:–") + 1);
  return std::string(part) + "…";
}

}  // namespace

std::string_view first_sentence(std::string_view text) { return text.substr(0, end_of_sentence(text)); }

std::string shortened(std::string_view text, std::size_t characters) {
  std::size_t end = 0;
  while (end < text.size()) {
    const auto next = end + end_of_sentence(text.substr(end));
    if (utf8::length(text.substr(0, next)) > characters) break;
    end = next;
  }
  if (end == 0 && !text.empty()) return cut(first_sentence(text), characters);
  return std::string(text.substr(0, end));
}

}  // namespace kpss
