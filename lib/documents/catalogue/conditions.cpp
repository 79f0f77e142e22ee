#include <fmt/format.h>

#include "documents/catalogue/fact_list.hpp"
#include "text/decimal.hpp"
#include "words/catalogue.hpp"

namespace kpss {
namespace {

std::string price_in_words(const Wording& wording, const Price& price) {
  if (!price.amount) return wording.theirs(price.item);
  auto amount = money_in_words(wording.language, *price.amount);
  if (price.unit) amount = wording.text(words::price_per, amount, wording.theirs(*price.unit));
  return price.item.empty() ? amount : wording.text(words::value_of, wording.theirs(price.item), amount);
}

/// How people get in: „bezbariérový; zvonek u vchodu“, or two sentences where a sentence follows.
std::string access_in_words(const Wording& wording, const Location& location) {
  if (!location.access) return location.barrier_free ? wording.label(*location.barrier_free) : std::string();
  auto way = wording.theirs(*location.access);
  if (!location.barrier_free) return way;
  return capitalised(way) == way ? fmt::format("{}. {}", capitalised(wording.label(*location.barrier_free)), way) : fmt::format("{}; {}", wording.label(*location.barrier_free), way);
}

/// The line of a place; where there are several, it says of which. How to get to a secret one would say where it is.
template <class InWords>
std::vector<std::string> of_places(const Wording& wording, const std::vector<Location>& locations, InWords in_words) {
  std::vector<std::string> lines;
  for (const auto& location : locations) {
    auto text = location.secret ? std::string() : in_words(location);
    const auto place = location.name ? wording.theirs(*location.name) : location.address ? wording.theirs(location.address->town) : std::string();
    if (!text.empty()) lines.push_back(locations.size() > 1 && !place.empty() ? wording.text(words::value_of, place, text) : text);
  }
  return lines;
}

}  // namespace

void add_conditions(FactList& list) {
  const auto& wording = list.wording;
  const auto& service = list.service();
  std::vector<std::string> prices;
  if (service.free_of_charge) prices.push_back(wording.text(words::free_of_charge));
  for (const auto& price : service.prices) prices.push_back(price_in_words(wording, price));
  prices.push_back(wording.theirs(service.prices_note));
  list.add("prices", words::entry_prices, prices);
  list.add("how-to-apply", words::entry_how_to_apply, wording.theirs(service.how_to_apply));
  const auto locations = locations_of(list.entry);
  list.add("access", words::entry_access, of_places(wording, locations, [&](const Location& one) { return access_in_words(wording, one); }));
  list.add("transport", words::entry_transport, of_places(wording, locations, [&](const Location& one) { return wording.theirs(one.transport); }));
}

}  // namespace kpss
