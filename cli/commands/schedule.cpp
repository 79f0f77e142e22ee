// kpss schedule: the schedule of a process: a stage by its phases, a year's plan of activities by quarters.

#include "cli/document_options.hpp"
#include "cli/only_record.hpp"
#include "documents/schedule.hpp"

namespace kpss::cli {
namespace {

struct Wanted {
  std::string id;
  DocumentOptions document;
};

Exit write_schedule(const Wanted& wanted, Session& session) {
  check_outputs(wanted.document);
  const auto project = session.open_sound(wanted.document.revision);
  if (!project) return Exit::findings;
  const auto& process = choose_or_only<Process>(project->repository, wanted.id);
  const auto date = document_date(wanted.document, *project, session);
  return deliver(process_schedule({project->repository, process, session.language, date, audience_of(wanted.document)}), wanted.document, *project, session);
}

}  // namespace

Run schedule(Options& options) {
  auto wanted = options.make<Wanted>();
  options.option("process", wanted->id, {"PROCES", "PROCESS"}, {"označení procesu nebo jeho začátek; smí chybět, je-li proces jediný", "id of the process or its beginning; may be left out where there is one only"});
  wanted->document.declare(options);
  return [wanted](Session& session) { return write_schedule(*wanted, session); };
}

}  // namespace kpss::cli
