#include "register/register.hpp"

#include "register/clean.hpp"
#include "register/json_items.hpp"
#include "register/read_service.hpp"

namespace kpss::registry {
namespace {

/// Eight digits with zeros in front, without asking whether they are an IČO.
std::string padded(const std::string& ico) { return ico.size() < 8 ? std::string(8 - ico.size(), '0') + ico : ico; }

}  // namespace

Known known_to(const Repository& repository) {
  Known known;
  for (const auto& organization : repository.all<Organization>()) {
    if (organization.ico) known.icos.insert(organization.ico->digits);
    known.names.insert(comparable(organization.name));
    for (const auto& service : organization.services)
      if (service.register_number) known.numbers.insert(service.register_number->digits);
  }
  known.names.erase("");
  return known;
}

std::vector<RegisteredService> read_register(const std::string& name, const Bytes& bytes, const Scope& scope, const Known& known) {
  std::vector<RegisteredService> services;
  std::set<std::string> seen;
  read_items(name, bytes, [&](const Fields& item) {
    auto service = read_service(item);
    const bool ours = known.numbers.contains(service.number) || (!service.provider.ico.empty() && known.icos.contains(padded(service.provider.ico))) || scope.covers(service) ||
                      known.names.contains(comparable(service.provider.name));
    if (ours && (service.number.empty() || seen.insert(service.number).second)) services.push_back(std::move(service));
  });
  return services;
}

}  // namespace kpss::registry
