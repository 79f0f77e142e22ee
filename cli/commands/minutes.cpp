// kpss minutes: what a meeting dealt with and resolved.

#include "cli/document_options.hpp"
#include "cli/record_choice.hpp"
#include "documents/meeting.hpp"
#include "text/failure.hpp"

namespace kpss::cli {
namespace {

struct Wanted {
  std::string meeting;
  DocumentOptions document;
};

Exit write_minutes(const Wanted& wanted, Session& session) {
  return write_document(wanted.document, session, [&](const Edition& edition) {
    const auto& meeting = choose_record<Meeting>(edition.repository, wanted.meeting);
    if (!took_place(meeting))
      throw Failure(Failure::Kind::usage, say("jednání `{}` zatím nemá zápis", "the meeting `{}` has no minutes yet", id_of(meeting)), say("pozvánku na ně napíše `kpss invitation {}`", "`kpss invitation {}` writes the invitation", id_of(meeting)));
    return minutes_of({edition.repository, meeting, edition.language, edition.date, edition.audience});
  });
}

}  // namespace

Run minutes(Options& options) {
  auto wanted = options.make<Wanted>();
  options.option("meeting", wanted->meeting, {"JEDNÁNÍ", "MEETING"}, {"označení jednání nebo jeho začátek, například datum", "id of the meeting or its beginning, for instance the date"}, ids_of("meeting"))->required();
  wanted->document.declare(options);
  return [wanted](Session& session) { return write_minutes(*wanted, session); };
}

}  // namespace kpss::cli
