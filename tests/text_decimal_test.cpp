#include "text/decimal.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <random>

namespace kpss::tests {
namespace {

constexpr auto cs = Language::cs;
constexpr auto en = Language::en;
constexpr auto largest = std::numeric_limits<std::int64_t>::max();
constexpr auto smallest = std::numeric_limits<std::int64_t>::min();

/// Numbers of all lengths, both signs.
std::int64_t any_number(std::mt19937& random, int bits) {
  const auto value = static_cast<std::int64_t>((std::uint64_t{random()} << 32 | random()) >> (64 - bits));
  return random() % 2 == 0 ? value : -value;
}

}  // namespace

TEST_CASE("money: reads exactly") {
  struct Case {
    std::string_view text;
    std::int64_t hellers;
    std::string_view plain;
  };
  const Case cases[] = {
      {"0", 0, "0"},
      {"250000", 25000000, "250000"},
      {"1234.5", 123450, "1234.50"},
      {"1234.50", 123450, "1234.50"},
      {"1234.05", 123405, "1234.05"},
      {"0.01", 1, "0.01"},
      {"-0.01", -1, "-0.01"},
      {"-500", -50000, "-500"},
      {"-0", 0, "0"},
      {"7.00", 700, "7"},
      {"9999999999999.99", 999999999999999, "9999999999999.99"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.text);
    REQUIRE(Money::parse(one.text).has_value());
    CHECK(Money::parse(one.text)->hellers == one.hellers);
    CHECK(Money::parse(one.text)->plain() == one.plain);
  }
  for (const auto text : {"", "-", ".", ".5", "5.", "1.234", "12,5", "1 000", "+5", "007", "1e3", "0x10",
                          "10000000000000", "1.2.3", "--5", "250 Kč", "1-2", "\u0661"})
    CHECK_FALSE(Money::parse(text).has_value());
}

TEST_CASE("money: a sum that does not fit is nothing") {
  CHECK(Money::sum({1}, {2}) == Money{3});
  CHECK(Money::sum({-5}, {2}) == Money{-3});
  CHECK(Money::sum({largest}, {0}) == Money{largest});
  CHECK_FALSE(Money::sum({largest}, {1}).has_value());
  CHECK_FALSE(Money::sum({smallest}, {-1}).has_value());
}

TEST_CASE("decimal: reads exactly and drops zeros") {
  CHECK(Decimal::parse("12.50")->plain() == "12.5");
  CHECK(Decimal::parse("12")->millionths == 12000000);
  CHECK(Decimal::parse("-0.000001")->millionths == -1);
  CHECK(Decimal::parse("9223372036854.775807")->millionths == largest);
  CHECK(Decimal::parse("-9223372036854.775808")->millionths == smallest);
  CHECK(Decimal{smallest}.plain() == "-9223372036854.775808");
  for (const auto text : {"", "1.1234567", "9223372036854.775808", "9999999999999", "12.", "a", "1.a"})
    CHECK_FALSE(Decimal::parse(text).has_value());
}

TEST_CASE("numbers: what is printed plainly is read back") {
  std::mt19937 random(20180412);
  for (int round = 0; round < 20000; ++round) {
    const Money money{any_number(random, 1 + round % 49)};
    REQUIRE(Money::parse(money.plain()) == money);
    const Decimal decimal{any_number(random, 1 + round % 63)};
    REQUIRE(Decimal::parse(decimal.plain()) == decimal);
  }
}

TEST_CASE("numbers: as documents print them") {
  CHECK(number_in_words(cs, 0) == "0");
  CHECK(number_in_words(cs, 999) == "999");
  CHECK(number_in_words(cs, 1000) == "1\u00a0000");
  CHECK(number_in_words(cs, 1245000) == "1\u00a0245\u00a0000");
  CHECK(number_in_words(en, 1245000) == "1,245,000");
  CHECK(number_in_words(cs, -1234) == "\u22121\u00a0234");
  CHECK(number_in_words(en, smallest) == "\u22129,223,372,036,854,775,808");
  CHECK(decimal_in_words(cs, {12500000}) == "12,5");
  CHECK(decimal_in_words(en, {12500000}) == "12.5");
  CHECK(decimal_in_words(cs, {1245000000000}) == "1\u00a0245\u00a0000");
  CHECK(decimal_in_words(cs, {-500000}) == "\u22120,5");
  CHECK(money_in_words(cs, {25000000}) == "250\u00a0000\u00a0Kč");
  CHECK(money_in_words(en, {25000000}) == "CZK\u00a0250,000");
  CHECK(money_in_words(cs, {123450}) == "1\u00a0234,50\u00a0Kč");
  CHECK(money_in_words(en, {-5}) == "CZK\u00a0\u22120.05");
}

TEST_CASE("numbers: why a text is none, and which was meant") {
  struct Case {
    std::string_view text, cs, en;
  };
  const Case cases[] = {
      {"250000", "", ""},
      {"12,5", "desetinná čárka; napište 12.5", "a decimal comma; write 12.5"},
      {"0,5", "desetinná čárka; napište 0.5", "a decimal comma; write 0.5"},
      {"1 000", "mezera v čísle; napište 1000", "a space in the number; write 1000"},
      {"1\u00a0245\u00a0000", "mezera v čísle; napište 1245000", "a space in the number; write 1245000"},
      {"1\u202f000", "mezera v čísle; napište 1000", "a space in the number; write 1000"},
      {"250 Kč", "měna u čísla; napište 250", "a currency with the number; write 250"},
      {"CZK 250", "měna u čísla; napište 250", "a currency with the number; write 250"},
      {"250 korun", "měna u čísla; napište 250", "a currency with the number; write 250"},
      {"1 234,50 Kč", "mezera v čísle, desetinná čárka a měna u čísla; napište 1234.50",
       "a space in the number, a decimal comma and a currency with the number; write 1234.50"},
      {"250,-", "`,-` za číslem; napište 250", "`,-` after the number; write 250"},
      {"250,–", "`,-` za číslem; napište 250", "`,-` after the number; write 250"},
      {"250 000,- Kč", "mezera v čísle, `,-` za číslem a měna u čísla; napište 250000",
       "a space in the number, `,-` after the number and a currency with the number; write 250000"},
      {"250 tis.", "tisíce; napište 250000, nebo 250 s klíčem `thousands`",
       "thousands; write 250000, or 250 with the key `thousands`"},
      {"12,5 tis. Kč", "desetinná čárka, tisíce a měna u čísla; napište 12500, nebo 12.5 s klíčem `thousands`",
       "a decimal comma, thousands and a currency with the number; write 12500, or 12.5 with the key `thousands`"},
      {"0,5 tisíce", "desetinná čárka a tisíce; napište 500, nebo 0.5 s klíčem `thousands`",
       "a decimal comma and thousands; write 500, or 0.5 with the key `thousands`"},
      {"1,5 mil. Kč", "desetinná čárka, miliony a měna u čísla; napište 1500000",
       "a decimal comma, millions and a currency with the number; write 1500000"},
      {"250.000", "tečka mezi tisíci; napište 250000", "a dot between thousands; write 250000"},
      {"1.245.000,50", "tečka mezi tisíci a desetinná čárka; napište 1245000.50",
       "a dot between thousands and a decimal comma; write 1245000.50"},
      {"1,245,000", "čárka mezi tisíci; napište 1245000", "a comma between thousands; write 1245000"},
      {"1,245,000.50", "čárka mezi tisíci; napište 1245000.50", "a comma between thousands; write 1245000.50"},
      {"1,245", "čárka v čísle; napište 1245, odděluje-li tisíce, jinak 1.245",
       "a comma in the number; write 1245 if it separates thousands, otherwise 1.245"},
      {"0,245", "desetinná čárka; napište 0.245", "a decimal comma; write 0.245"},
      {"10 %", "znak procent; napište 10", "a percent sign; write 10"},
      {"30 osob", "další text za číslem; napište 30", "more text after the number; write 30"},
      {"5.", "tečka za číslem; napište 5", "a dot after the number; write 5"},
      {"+5", "plus před číslem; napište 5", "a plus before the number; write 5"},
      {"\u22125", "jiný znak místo minusu `-`; napište -5", "another sign for the minus `-`; write -5"},
      {"- 5", "mezera u čísla; napište -5", "a space at the number; write -5"},
      {" 5", "mezera u čísla; napište 5", "a space at the number; write 5"},
      {"-12,5", "desetinná čárka; napište -12.5", "a decimal comma; write -12.5"},
      {"0250", "nula na začátku; napište 250", "a leading zero; write 250"},
      {"12.3456", "`12.3456` má víc než dvě desetinná místa; částka se píše nejvýš na haléře",
       "`12.3456` has more than two decimal places; an amount goes down to hellers"},
      {"0.1234567", "`0.1234567` má víc než šest desetinných míst", "`0.1234567` has more than six decimal places"},
      {"99999999999999", "`99999999999999` je příliš velké číslo", "`99999999999999` is too large a number"},
      {"", "číslo chybí; píše se 1234.5", "the number is missing; it is written 1234.5"},
      {"nevyčísleno", "`nevyčísleno` není číslo; číslo se píše 1234.5",
       "`nevyčísleno` is not a number; a number is written 1234.5"},
      {"10–20", "`10–20` není číslo; číslo se píše 1234.5", "`10–20` is not a number; a number is written 1234.5"},
      {"28. 3. 2018", "`28. 3. 2018` není číslo; číslo se píše 1234.5",
       "`28. 3. 2018` is not a number; a number is written 1234.5"},
      {"750 02", "`750 02` není číslo; číslo se píše 1234.5", "`750 02` is not a number; a number is written 1234.5"},
      {"1e5", "`1e5` není číslo; číslo se píše 1234.5", "`1e5` is not a number; a number is written 1234.5"},
      {"Kč", "`Kč` není číslo; číslo se píše 1234.5", "`Kč` is not a number; a number is written 1234.5"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.text);
    const auto message = why_not_a_number(one.text);
    CHECK(message.cs == one.cs);
    CHECK(message.en == one.en);
  }
}

TEST_CASE("numbers: whatever is asked, there is an answer in both languages") {
  std::mt19937 random(20180528);
  constexpr std::string_view letters[] = {"1",      "0",  "25",   "000",  ",", ".", " ", "-",
                                          "\u00a0", "Kč", "tis.", "mil.", "%", "x", "+", "–"};
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (auto parts = random() % 7; parts > 0; --parts) text += letters[random() % std::size(letters)];
    const auto message = why_not_a_number(text);
    CAPTURE(text);
    REQUIRE(message.cs.empty() == message.en.empty());
    REQUIRE(message.empty() == (Money::parse(text).has_value() && Decimal::parse(text).has_value()));
  }
}

}  // namespace kpss::tests
