#include "text/collation.hpp"

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <memory>

#include "text/failure.hpp"
#include "text/utf8.hpp"

namespace kpss {
namespace {

void demand(UErrorCode status) {
  if (U_FAILURE(status))
    throw Failure(Failure::Kind::outside,
                  say("knihovna ICU hlásí {}", "the ICU library reports {}", u_errorName(status)));
}

icu::StringPiece piece(std::string_view text) { return {text.data(), static_cast<std::int32_t>(text.size())}; }

std::unique_ptr<icu::Collator> czech_collator() {
  auto status = U_ZERO_ERROR;
  std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(icu::Locale("cs"), status));
  demand(status);
  collator->setAttribute(UCOL_NORMALIZATION_MODE, UCOL_ON, status);
  demand(status);
  return collator;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Takes the digits that the text begins with, without leading zeros.
std::string_view take_number(std::string_view& text) {
  const auto end = static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_digit) - text.begin());
  auto digits = text.substr(0, end);
  text.remove_prefix(end);
  digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
  return digits;
}

char32_t take_letter(std::string_view& text) {
  const auto [value, bytes] = utf8::at(text, 0);
  text.remove_prefix(bytes);
  return static_cast<char32_t>(u_foldCase(static_cast<UChar32>(value), U_FOLD_CASE_DEFAULT));
}

}  // namespace

std::strong_ordering compare_czech(std::string_view a, std::string_view b) {
  // Making a collator costs more than a thousand comparisons, and one must not be shared by threads.
  thread_local const auto collator = czech_collator();
  auto status = U_ZERO_ERROR;
  const auto result = collator->compareUTF8(piece(a), piece(b), status);
  demand(status);
  return result == UCOL_EQUAL ? a <=> b : result <=> 0;
}

std::strong_ordering compare_natural(std::string_view a, std::string_view b) {
  auto left = a, right = b;
  while (!left.empty() && !right.empty()) {
    const bool number = is_digit(left.front());
    if (number != is_digit(right.front())) return number ? std::strong_ordering::less : std::strong_ordering::greater;
    auto order = std::strong_ordering::equal;
    if (number) {
      const auto x = take_number(left), y = take_number(right);
      order = x.size() != y.size() ? x.size() <=> y.size() : x <=> y;
    } else {
      order = take_letter(left) <=> take_letter(right);
    }
    if (order != 0) return order;
  }
  if (left.empty() != right.empty()) return left.empty() ? std::strong_ordering::less : std::strong_ordering::greater;
  return a <=> b;
}

std::string composed(std::string_view text) {
  auto status = U_ZERO_ERROR;
  const auto* composition = icu::Normalizer2::getNFCInstance(status);
  demand(status);
  const bool done = composition->isNormalizedUTF8(piece(text), status) != 0;
  demand(status);
  if (done) return std::string(text);
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  composition->normalizeUTF8(0, piece(text), sink, nullptr, status);
  demand(status);
  return out;
}

}  // namespace kpss
