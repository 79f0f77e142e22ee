// kpss survey: the results of a survey, without small counts for the public.

#include "cli/document_options.hpp"
#include "cli/only_record.hpp"
#include "documents/survey.hpp"

namespace kpss::cli {
namespace {

struct Wanted {
  std::string id;
  DocumentOptions document;
};

Exit write_survey(const Wanted& wanted, Session& session) {
  return write_document(wanted.document, session, [&](const Edition& edition) {
    const auto& survey = choose_or_only<Survey>(edition.repository, wanted.id);
    return survey_results({edition.repository, survey, edition.language, edition.date, edition.audience});
  });
}

}  // namespace

Run survey(Options& options) {
  auto wanted = options.make<Wanted>();
  options.option("survey", wanted->id, {"ŠETŘENÍ", "SURVEY"}, {"označení šetření nebo jeho začátek; smí chybět, je-li šetření jediné", "id of the survey or its beginning; may be left out where there is one only"}, ids_of("survey"));
  wanted->document.declare(options);
  return [wanted](Session& session) { return write_survey(*wanted, session); };
}

}  // namespace kpss::cli
