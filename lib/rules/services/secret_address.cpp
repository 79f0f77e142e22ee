#include "rules/known.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {
namespace {

template <class Value>
void check(const Location& location, std::optional<Value> Location::*member, Reporter& report) {
  // Also what was not understood: it may be an address all the same.
  const auto node = node_of(location, member);
  if (!(location.*member) && (!node || node.kind() == yaml::Kind::null)) return;
  const auto key = field_of(member).key;
  if (location.secret)
    report.at(location, member, say("`{}` prozrazuje, kde je místo s utajenou adresou", "`{}` gives away where a place with a secret address is", key),
              say("smažte `{}`, a je-li soubor v gitu, odstraňte jej i z historie", "delete `{}`, and if the file is in git, remove it from the history as well", key));
  else
    report.at(location, member, say("zda je místo utajené, není z `secret` jasné, a `{}` říká, kde je", "`secret` does not say clearly whether the place is secret, and `{}` says where it is", key),
              say("opravte `secret`; je-li adresa utajená, smažte `{}` i z historie", "correct `secret`; if the address is secret, delete `{}`, from the history as well", key));
}

}  // namespace

void secret_address(const Repository& repository, Reporter& report) {
  for (const auto& organization : repository.all<Organization>())
    for (const auto& service : organization.services)
      for (const auto& location : service.locations) {
        // A misspelt key or a word for `true` may be meant to keep the place secret: rather told once too often.
        if (!location.secret && is_known(location, &Location::secret)) continue;
        check(location, &Location::address, report);
        check(location, &Location::access, report);
        check(location, &Location::transport, report);
      }
}

}  // namespace kpss::rule
