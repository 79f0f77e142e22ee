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
  check_outputs(wanted.document);
  const auto project = session.open_sound(wanted.document.revision);
  if (!project) return Exit::findings;
  const auto& survey = choose_or_only<Survey>(project->repository, wanted.id);
  const auto date = document_date(wanted.document, *project, session);
  return deliver(survey_results({project->repository, survey, session.language, date, audience_of(wanted.document)}), wanted.document, *project, session);
}

}  // namespace

Run survey(Options& options) {
  auto wanted = options.make<Wanted>();
  options.option("survey", wanted->id, {"ŠETŘENÍ", "SURVEY"}, {"označení šetření nebo jeho začátek; smí chybět, je-li šetření jediné", "id of the survey or its beginning; may be left out where there is one only"});
  wanted->document.declare(options);
  return [wanted](Session& session) { return write_survey(*wanted, session); };
}

}  // namespace kpss::cli
