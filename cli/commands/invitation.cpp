// kpss invitation: when and where a group meets, and what about.

#include "cli/document_options.hpp"
#include "cli/record_choice.hpp"
#include "documents/meeting.hpp"

namespace kpss::cli {
namespace {

struct Wanted {
  std::string meeting;
  DocumentOptions document;
};

Exit write_invitation(const Wanted& wanted, Session& session) {
  check_outputs(wanted.document);
  const auto project = session.open_sound(wanted.document.revision);
  if (!project) return Exit::findings;
  const auto& meeting = choose_record<Meeting>(project->repository, wanted.meeting);
  const auto date = document_date(wanted.document, *project, session);
  return deliver(invitation_to({project->repository, meeting, session.language, date, audience_of(wanted.document)}), wanted.document, *project, session);
}

}  // namespace

Run invitation(Options& options) {
  auto wanted = options.make<Wanted>();
  options.option("meeting", wanted->meeting, {"JEDNÁNÍ", "MEETING"}, {"označení jednání nebo jeho začátek, například datum", "id of the meeting or its beginning, for instance the date"})->required();
  wanted->document.declare(options);
  return [wanted](Session& session) { return write_invitation(*wanted, session); };
}

}  // namespace kpss::cli
