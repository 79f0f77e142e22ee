#pragma once

#include "shape/codecs.hpp"

namespace kpss {

/// Why an amount is not known. An unknown amount is said in words and never counted as zero.
enum class Unquantified { not_quantified, regular_activity, by_budget };

constexpr auto describe(Type<Unquantified>) {
  return choice<Unquantified>("unquantified", {"nevyčíslená částka", "amount not quantified"}, {"Proč částka není známa.", "Why an amount is not known."},
                              {{Unquantified::not_quantified, "not-quantified", {"nevyčísleno", "not quantified"}},
                               {Unquantified::regular_activity, "regular-activity", {"v rámci běžné činnosti", "within regular activity"}},
                               {Unquantified::by_budget, "by-budget", {"dle rozpočtu", "by the budget"}}});
}

/// An amount of money, or a word for why there is none. A default Amount was not understood.
struct Amount {
  std::variant<std::monostate, Money, Unquantified> value;
};
KPSS_SCALAR_CODEC(Amount);

enum class MoneySource { state, region, municipality, other_municipalities, eu, irop, users, care_allowance, health_insurance, labour_office, foundations, own, other };

constexpr auto describe(Type<MoneySource>) {
  return choice<MoneySource>("money-source", {"zdroj peněz", "source of money"}, {"Odkud peníze jsou.", "Where money comes from."},
                             {{MoneySource::state, "state", {"státní rozpočet", "state budget"}},
                              {MoneySource::region, "region", {"kraj", "region"}},
                              {MoneySource::municipality, "municipality", {"město (obec)", "municipality"}},
                              {MoneySource::other_municipalities, "other-municipalities", {"ostatní obce", "other municipalities"}},
                              {MoneySource::eu, "eu", {"Evropský sociální fond", "European Social Fund"}},
                              {MoneySource::irop, "irop", {"IROP", "IROP"}},
                              {MoneySource::users, "users", {"úhrady uživatelů", "payments of users"}},
                              {MoneySource::care_allowance, "care-allowance", {"příspěvek na péči", "care allowance"}},
                              {MoneySource::health_insurance, "health-insurance", {"zdravotní pojišťovny", "health insurance"}},
                              {MoneySource::labour_office, "labour-office", {"úřad práce", "labour office"}},
                              {MoneySource::foundations, "foundations", {"nadace a dary", "foundations and gifts"}},
                              {MoneySource::own, "own", {"vlastní zdroje", "own resources"}},
                              {MoneySource::other, "other", {"jiné zdroje", "other sources"}}});
}

/// One line of a budget, planned. Says exactly one of amount, thousands, unit_price (rule `amount-once`).
struct BudgetLine {
  Origin origin;
  Year year;
  std::optional<MoneySource> source;
  std::optional<Amount> amount;
  std::optional<Decimal> thousands;
  std::optional<Money> unit_price;
  std::optional<std::string> unit;
  std::optional<Decimal> units;
  std::optional<std::string> note;
};

constexpr auto describe(Type<BudgetLine>) {
  return record("budget-line", {"řádek rozpočtu", "budget line"}, {"Předpokládaný náklad jednoho roku z jednoho zdroje; částka se píše pod jeden z klíčů amount, thousands, unit_price.", "The expected cost of one year from one source; the amount stands under one of amount, thousands, unit_price."},
                field("year", &BudgetLine::year, {"rok", "year"}, {"Rok.", "Year."}),
                required("source", &BudgetLine::source, {"zdroj", "source"}, {"Odkud peníze jsou.", "Where the money comes from."}),
                field("amount", &BudgetLine::amount, {"částka", "amount"}, {"Částka v Kč, nebo slovo, které říká, proč není známa.", "Amount in CZK, or the word for why it is not known."}),
                field("thousands", &BudgetLine::thousands, {"částka v tisících Kč", "thousands"}, {"Částka v tisících Kč.", "Amount in thousands of CZK."}),
                field("unit_price", &BudgetLine::unit_price, {"jednotková cena", "unit price"}, {"Cena za jednotku v Kč.", "Price of a unit in CZK."}),
                field("unit", &BudgetLine::unit, {"jednotka", "unit"}, {"Jednotka ceny, například hodina.", "The unit of the price, for instance hour."}),
                field("units", &BudgetLine::units, {"počet jednotek", "units"}, {"Počet jednotek, je-li znám; s cenou dává částku.", "Number of units, where known; with the price it makes the amount."}),
                field("note", &BudgetLine::note, {"poznámka", "note"}, {"Poznámka k částce.", "A note on the amount."}));
}

constexpr auto one_of(Type<BudgetLine>) { return keys_of(&BudgetLine::amount, &BudgetLine::thousands, &BudgetLine::unit_price); }
constexpr auto beside(Type<BudgetLine>) { return std::pair(&BudgetLine::unit_price, keys_of(&BudgetLine::unit, &BudgetLine::units)); }

/// One line of what was spent.
struct CostLine {
  Origin origin;
  std::optional<MoneySource> source;
  std::optional<Amount> amount;
  std::optional<Decimal> thousands;
  std::optional<std::string> note;
};

constexpr auto describe(Type<CostLine>) {
  return record("cost-line", {"skutečný náklad", "cost line"}, {"Skutečný náklad z jednoho zdroje; částka se píše pod jeden z klíčů amount, thousands.", "What was spent from one source; the amount stands under one of amount, thousands."},
                required("source", &CostLine::source, {"zdroj", "source"}, {"Odkud peníze byly.", "Where the money came from."}),
                field("amount", &CostLine::amount, {"částka", "amount"}, {"Částka v Kč, nebo slovo, které říká, proč není známa.", "Amount in CZK, or the word for why it is not known."}),
                field("thousands", &CostLine::thousands, {"částka v tisících Kč", "thousands"}, {"Částka v tisících Kč.", "Amount in thousands of CZK."}),
                field("note", &CostLine::note, {"poznámka", "note"}, {"Poznámka k částce.", "A note on the amount."}));
}

constexpr auto one_of(Type<CostLine>) { return keys_of(&CostLine::amount, &CostLine::thousands); }

/// The amount in crowns, where it is known: as written, from thousands, or as price × units. Nothing where it is not, or does not fit.
std::optional<Money> known_amount(const BudgetLine& line);
std::optional<Money> known_amount(const CostLine& line);

}  // namespace kpss
