#include <algorithm>

#include "repository/codes.hpp"
#include "rules/reporter.hpp"
#include "text/nearest.hpp"

namespace kpss::rule {

void unknown_codelist(const Repository& repository, Reporter& report) {
  const std::vector<std::string> known{std::string(service_type_codes.name), std::string(target_group_codes.name), std::string(capacity_unit_codes.name)};
  for (const auto& codelist : repository.all<Codelist>()) {
    const auto id = id_of(codelist);
    if (!is_id(id) || std::find(known.begin(), known.end(), id) != known.end()) continue;
    const auto near = nearest(id, known);
    report.at_file(*codelist.origin.place, say("číselník `{}` nikdo nečte", "nothing reads the code list `{}`", id),
                   near ? say("přejmenujte soubor na `codelists/{}.yaml`", "rename the file to `codelists/{}.yaml`", *near)
                        : say("číselníky jsou `{}`", "code lists are `{}`", fmt::format("{}`, `{}`, `{}", known[0], known[1], known[2])));
  }
}

}  // namespace kpss::rule
