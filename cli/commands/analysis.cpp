// kpss analysis: an analysis with its SWOT, tables of data and conclusions.

#include "cli/document_options.hpp"
#include "cli/only_record.hpp"
#include "documents/analysis.hpp"

namespace kpss::cli {
namespace {

struct Wanted {
  std::string id;
  DocumentOptions document;
};

Exit write_analysis(const Wanted& wanted, Session& session) {
  check_outputs(wanted.document);
  const auto project = session.open_sound(wanted.document.revision);
  if (!project) return Exit::findings;
  const auto& analysis = choose_or_only<Analysis>(project->repository, wanted.id);
  const auto date = document_date(wanted.document, *project, session);
  return deliver(analysis_document({project->repository, analysis, session.language, date, audience_of(wanted.document)}), wanted.document, *project, session);
}

}  // namespace

Run analysis(Options& options) {
  auto wanted = options.make<Wanted>();
  options.option("analysis", wanted->id, {"ANALÝZA", "ANALYSIS"}, {"označení analýzy nebo její začátek; smí chybět, je-li analýza jediná", "id of the analysis or its beginning; may be left out where there is one only"});
  wanted->document.declare(options);
  return [wanted](Session& session) { return write_analysis(*wanted, session); };
}

}  // namespace kpss::cli
