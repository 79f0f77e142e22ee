#include "rules/reporter.hpp"

namespace kpss::rule {

void data_after_edition(const Catalogue& catalogue, const Repository&, Reporter& report) {
  for (const auto& edition : catalogue.editions)
    if (edition.date && *edition.date && edition.data && *edition.data && *edition.data > *edition.date)
      report.at(edition, &CatalogueEdition::data, say("údaje vydání mají být ke dni {}, ale vyšlo už {}", "the data of the edition are as of {}, but it was published on {}", edition.data->iso(), edition.date->iso()),
                say("opravte jedno z obou dat", "correct one of the two dates"));
}

}  // namespace kpss::rule
