// kpss article: an article for the municipal bulletin.

#include "cli/document_options.hpp"
#include "cli/plan_choice.hpp"
#include "documents/article.hpp"

namespace kpss::cli {
namespace {

struct Wanted {
  std::string plan, year;
  DocumentOptions document;
};

Exit write_article(const Wanted& wanted, Session& session) {
  const int named = year_from("--year", wanted.year);
  return write_document(wanted.document, session, [&](const Edition& edition) {
    const auto& plan = choose_plan(edition.repository, wanted.plan, named);
    const auto year = choose_year(edition.repository, plan, named);
    return bulletin_article({edition.repository, plan, year, edition.language, edition.date, edition.audience});
  });
}

}  // namespace

Run article(Options& options) {
  auto wanted = options.make<Wanted>();
  options.option("--plan", wanted->plan, {"PLÁN", "PLAN"}, {"plán; jinak ten, který v roce platí", "the plan; else the one that is valid in the year"});
  options.option("--year", wanted->year, {"ROK", "YEAR"}, {"rok, o kterém článek píše; jinak poslední vyhodnocený", "the year that the article is about; else the last one reported"});
  wanted->document.declare(options);
  return [wanted](Session& session) { return write_article(*wanted, session); };
}

}  // namespace kpss::cli
