#include "rules/reporter.hpp"
#include "text/plain.hpp"
#include "text/slug.hpp"

namespace kpss::rule {
namespace {

void check(const std::string& id, Span at, Reporter& report) {
  if (id.empty() || is_id(id)) return;
  const auto meant = slug(id);
  report.at(at, say("`{}` nemůže být označením", "`{}` cannot be an id", seen(id)),
            is_id(meant) ? say("napište třeba `{}`: malá písmena bez háčků a čárek, číslice, tečku, `-` a `_`", "write `{}`, say: an id has only lower-case letters a to z, digits, a dot, `-` and `_`", meant)
                         : say("označení smí mít jen malá písmena bez háčků a čárek, číslice, tečku, `-` a `_`", "an id has only lower-case letters a to z, digits, a dot, `-` and `_`"));
}

}  // namespace

void wrong_id(const Repository& repository, Reporter& report) {
  for (const auto& organization : repository.all<Organization>())
    for (const auto& service : organization.services)
      if (service.id) check(*service.id, where(service, &Service::id), report);
  for (const auto& catalogue : repository.all<Catalogue>())
    for (const auto& situation : catalogue.life_situations) check(situation.id, where(situation, &LifeSituation::id), report);
}

}  // namespace kpss::rule
