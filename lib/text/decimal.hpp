#pragma once

// Exact decimal arithmetic. Money is counted in hellers and a figure of an indicator in millionths, both in 64 bits;
// nothing here touches floating point, so a sum is the same in every order.

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "text/cure.hpp"
#include "text/language.hpp"

namespace kpss {

/// A known amount of Czech crowns in hellers. An amount that is not known is never a Money: see `model/amount.hpp`.
struct Money {
  std::int64_t hellers = 0;

  friend auto operator<=>(const Money&, const Money&) = default;
  /// Nothing where the sum does not fit.
  static std::optional<Money> sum(Money a, Money b);
  /// Reads `250000`, `1234.5`, `1234.50`, with a leading `-` for corrections; at most 13 digits before the point.
  static std::optional<Money> parse(std::string_view text);
  std::string plain() const;  ///< `250000` or `1234.50`, as files and CSV write it.
};

/// An exact number with up to six decimal places. `text` keeps trailing zeros out: 12.50 prints as 12.5.
struct Decimal {
  std::int64_t millionths = 0;

  friend auto operator<=>(const Decimal&, const Decimal&) = default;
  static std::optional<Decimal> parse(std::string_view text);
  std::string plain() const;  ///< `12.5`
};

/// Why a text is no number, with the cure: `12,5` → „desetinná čárka; napište 12.5“, `1 000` → „mezera v čísle; napište 1000“,
/// `250 Kč`, `250 tis.`. It is sure where no words are lost and each mark can mean one thing only.
Cure cure_of_number(std::string_view text);
/// The same where an amount in CZK belongs, and where another number does: `250 Kč` for a count of thousands may mean crowns.
Cure cure_of_amount(std::string_view text);
Cure cure_of_figure(std::string_view text);
inline Message why_not_a_number(std::string_view text) { return cure_of_number(text).words; }

/// As documents print them, with non-breaking spaces between thousands: `1 245 000`, `12,5` / `1,245,000`, `12.5`.
std::string number_in_words(Language language, std::int64_t number);
std::string decimal_in_words(Language language, Decimal number);
/// `250 000 Kč` / `CZK 250,000`; hellers only where there are some: `1 234,50 Kč`.
std::string money_in_words(Language language, Money money);

}  // namespace kpss
