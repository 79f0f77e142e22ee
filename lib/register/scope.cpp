#include "register/scope.hpp"

#include <algorithm>

#include "register/clean.hpp"
#include "register/labels.hpp"

namespace kpss::registry {

Scope::Scope(std::set<std::string> municipality_codes, const CodeLists& lists) : municipalities_(std::move(municipality_codes)), lists_(lists) {
  for (const auto& code : municipalities_) {
    const auto id = "Obec/" + code;
    holders_[code] = {id, lists.district_of(id), lists.orp_of(id), lists.region_of(id)};
    holders_[code].erase("");
  }
}

bool Scope::holds(const std::string& municipality) const { return municipality.starts_with("Obec/") && municipalities_.contains(std::string(key_of(municipality))); }

bool Scope::has_place(const RegisteredService& service) const {
  const auto& facilities = service.facilities;
  const bool nowhere = !facilities.empty() && std::all_of(facilities.begin(), facilities.end(), [](const Facility& each) { return each.secret && each.municipality.empty(); });
  if (nowhere) return service.provider.address && holds(service.provider.address->municipality);
  return std::any_of(facilities.begin(), facilities.end(), [&](const Facility& each) { return holds(each.municipality); });
}

std::set<std::string> Scope::covered_by(const RegisteredService& service) const {
  std::set<std::string> covered;
  for (const auto& [code, holders] : holders_)
    if (std::any_of(service.area.begin(), service.area.end(), [&, &holders = holders](const std::string& id) { return holders.contains(id); })) covered.insert(code);
  return covered;
}

bool Scope::works_there(const RegisteredService& service) const {
  const auto in_field = [&](const RegisteredForm& form) { return form_from(lists_.name(form.form), key_of(form.form)) == ServiceForm::field; };
  return std::any_of(service.forms.begin(), service.forms.end(), in_field) && !covered_by(service).empty();
}

}  // namespace kpss::registry
