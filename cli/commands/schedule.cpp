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
  return write_document(wanted.document, session, [&](const Edition& edition) {
    const auto& process = choose_or_only<Process>(edition.repository, wanted.id);
    return process_schedule({edition.repository, process, edition.language, edition.date, edition.audience});
  });
}

}  // namespace

Run schedule(Options& options) {
  auto wanted = options.make<Wanted>();
  options.option("process", wanted->id, {"PROCES", "PROCESS"}, {"označení procesu nebo jeho začátek; smí chybět, je-li proces jediný", "id of the process or its beginning; may be left out where there is one only"}, ids_of("process"));
  wanted->document.declare(options);
  return [wanted](Session& session) { return write_schedule(*wanted, session); };
}

}  // namespace kpss::cli
