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
  return write_document(wanted.document, session, [&](const Edition& edition) {
    const auto& analysis = choose_or_only<Analysis>(edition.repository, wanted.id);
    return analysis_document({edition.repository, analysis, edition.language, edition.date, edition.audience});
  });
}

}  // namespace

Run analysis(Options& options) {
  auto wanted = options.make<Wanted>();
  options.option("analysis", wanted->id, {"ANALÝZA", "ANALYSIS"}, {"označení analýzy nebo její začátek; smí chybět, je-li analýza jediná", "id of the analysis or its beginning; may be left out where there is one only"}, ids_of("analysis"));
  wanted->document.declare(options);
  return [wanted](Session& session) { return write_analysis(*wanted, session); };
}

}  // namespace kpss::cli
