#include "rules/known.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {
namespace {

constexpr int oldest = 120;
constexpr std::int64_t one = 1'000'000;

void check(const ServiceCapacity& capacity, Reporter& report) {
  if (!capacity.number || !is_known(capacity, &ServiceCapacity::number)) return;
  if (capacity.number->millionths <= 0)
    report.at(capacity, &ServiceCapacity::number, say("kapacita `{}` není žádná", "a capacity of `{}` is none", capacity.number->plain()), say("opravte počet; kapacitu, kterou neznáte, smažte", "correct the number; delete a capacity that you do not know"));
  else if (capacity.number->millionths % one != 0 && noun_of_unit(capacity.unit) && capacity.unit != "uvazek")
    report.at(capacity, &ServiceCapacity::number, say("kapacita `{}` není celé číslo", "a capacity of `{}` is no whole number", capacity.number->plain()), say("zlomky mají jen úvazky (`uvazek`)", "only full-time equivalents (`uvazek`) have fractions"));
}

void check(const Ages& ages, std::optional<int> Ages::*member, Reporter& report) {
  if (ages.*member && is_known(ages, member) && *(ages.*member) > oldest)
    report.at(ages, member, say("věku {} let se nikdo nedožívá", "nobody reaches the age of {}", *(ages.*member)), say("mez, která není, smažte", "delete a limit that there is none"));
}

void check(const Service& service, Reporter& report) {
  for (const auto& capacity : service.capacity) check(capacity, report);
  for (const auto& price : service.prices)
    if (price.amount && is_known(price, &Price::amount) && price.amount->hellers < 0)
      report.at(price, &Price::amount, say("cena `{}` je záporná", "the price `{}` is negative", price.amount->plain()), say("smažte znaménko", "delete the sign"));
  if (!service.ages) return;
  check(*service.ages, &Ages::from, report);
  check(*service.ages, &Ages::to, report);
}

}  // namespace

void impossible_value(const Repository& repository, Reporter& report) {
  for (const auto& organization : repository.all<Organization>())
    for (const auto& service : organization.services) check(service, report);
  for (const auto& catalogue : repository.all<Catalogue>())
    if (catalogue.stale_after_months == 0 && is_known(catalogue, &Catalogue::stale_after_months))
      report.at(catalogue, &Catalogue::stale_after_months, say("po 0 měsících by bylo zastaralé vše hned", "after 0 months all would be stale at once"), say("napište 1 a víc", "write 1 or more"));
}

}  // namespace kpss::rule
