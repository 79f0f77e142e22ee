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
  return write_document(wanted.document, session, [&](const Edition& edition) {
    const auto& meeting = choose_record<Meeting>(edition.repository, wanted.meeting);
    return invitation_to({edition.repository, meeting, edition.language, edition.date, edition.audience});
  });
}

}  // namespace

Run invitation(Options& options) {
  auto wanted = options.make<Wanted>();
  options.option("meeting", wanted->meeting, {"JEDNÁNÍ", "MEETING"}, {"označení jednání nebo jeho začátek, například datum", "id of the meeting or its beginning, for instance the date"}, ids_of("meeting"))->required();
  wanted->document.declare(options);
  return [wanted](Session& session) { return write_invitation(*wanted, session); };
}

}  // namespace kpss::cli
