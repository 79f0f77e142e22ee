// kpss report: the annual monitoring report of a plan.

#include "cli/document_options.hpp"
#include "cli/plan_choice.hpp"
#include "documents/report.hpp"

namespace kpss::cli {
namespace {

struct Wanted {
  std::string plan, year;
  DocumentOptions document;
};

Exit write_report(const Wanted& wanted, Session& session) {
  const int named = year_from("--year", wanted.year);
  return write_document(wanted.document, session, [&](const Edition& edition) {
    const auto& plan = choose_plan(edition.repository, wanted.plan, named);
    const auto year = choose_year(edition.repository, plan, named);
    return annual_report({edition.repository, plan, year, edition.language, edition.date, edition.audience});
  });
}

}  // namespace

Run report(Options& options) {
  auto wanted = options.make<Wanted>();
  options.option("--plan", wanted->plan, {"PLÁN", "PLAN"}, {"plán; jinak ten, který v roce platí", "the plan; else the one that is valid in the year"});
  options.option("--year", wanted->year, {"ROK", "YEAR"}, {"rok zprávy; jinak poslední vyhodnocený", "year of the report; else the last one reported"});
  wanted->document.declare(options);
  return [wanted](Session& session) { return write_report(*wanted, session); };
}

}  // namespace kpss::cli
