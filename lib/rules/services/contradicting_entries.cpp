#include "rules/reporter.hpp"
#include "rules/services/sure.hpp"

namespace kpss::rule {
namespace {

bool alike(const ServiceHours& a, const ServiceHours& b) { return a.form == b.form && a.open && b.open; }
bool alike(const ServiceCapacity& a, const ServiceCapacity& b) { return a.form == b.form && !a.unit.empty() && a.unit == b.unit; }
bool alike(const Price& a, const Price& b) { return !a.item.empty() && a.item == b.item && a.unit == b.unit; }

/// Whether what a note says may tell them apart: „ženy“, „muži“.
template <class T>
bool are_told_apart(const T& a, const T& b) {
  if constexpr (requires { a.note; }) return a.note != b.note;
  return false;
}

template <class T>
bool is_clear(const T& item) {
  if constexpr (requires { item.form; }) return is_known(item, &T::form);
  else return is_known(item, &T::unit);
}

template <class T>
void check(const std::vector<T>& items, Phrase what, Reporter& report) {
  for (std::size_t i = 0; i < items.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) {
      if (!is_clear(items[i]) || !is_clear(items[j]) || !alike(items[j], items[i]) || are_told_apart(items[j], items[i])) continue;
      report.at(items[i], say("{0} už tu jednou je, a platit může jen jedna", "{1} is here already, and only one can hold", what.cs, what.en), say("ponechte jeden záznam, nebo je rozlište formou, jednotkou či poznámkou", "keep one record, or tell them apart by form, unit or note"))
          .notes.push_back({where(items[j]), say("poprvé zapsáno zde", "first written here")});
      break;
    }
}

}  // namespace

void contradicting_entries(const Repository& repository, Reporter& report) {
  for (const auto& organization : repository.all<Organization>())
    for (const auto& service : organization.services) {
      check(service.hours, {"provozní doba téže formy", "a time of opening for the same form"}, report);
      check(service.capacity, {"kapacita téže formy a jednotky", "a capacity of the same form and unit"}, report);
      check(service.prices, {"cena téhož úkonu", "a price of the same thing"}, report);
    }
}

}  // namespace kpss::rule
