#pragma once

#include "model/group.hpp"

namespace kpss {

struct Votes {
  Origin origin;
  int for_ = 0;
  int against = 0;
  int abstained = 0;
  std::optional<int> present;
};

constexpr auto describe(Type<Votes>) {
  return record("votes", {"hlasování", "votes"}, {"Výsledek hlasování.", "Result of a vote."}, field("for", &Votes::for_, {"pro", "for"}, {"Počet hlasů pro.", "Votes for."}),
                field("against", &Votes::against, {"proti", "against"}, {"Počet hlasů proti.", "Votes against."}), field("abstained", &Votes::abstained, {"zdržel se", "abstained"}, {"Kolik hlasujících se zdrželo.", "How many abstained."}),
                field("present", &Votes::present, {"přítomno při hlasování", "present at the vote"}, {"Kolik členů s hlasem bylo při hlasování přítomno, liší-li se to od prezence.", "How many members with a vote were present at the vote, where it differs from the list."}));
}

struct Resolution {
  Origin origin;
  std::optional<std::string> number;
  std::optional<int> item;
  std::string text;
  std::optional<Votes> votes;
};

constexpr auto describe(Type<Resolution>) {
  return record("resolution", {"usnesení", "resolution"}, {"Usnesení jednání.", "A resolution of the meeting."},
                field("number", &Resolution::number, {"číslo", "number"}, {"Číslo usnesení.", "Number of the resolution."}),
                field("item", &Resolution::item, {"bod programu", "item of the agenda"}, {"Pořadí bodu programu, ke kterému usnesení patří.", "Which item of the agenda the resolution belongs to, counted from 1."}),
                field("text", &Resolution::text, {"znění", "text"}, {"Znění usnesení.", "Wording of the resolution."}),
                field("votes", &Resolution::votes, {"hlasování", "votes"}, {"Jak se hlasovalo; chybí, rozhodla-li skupina konsenzem.", "How the vote went; missing where the group decided by consensus."}));
}

struct Task {
  Origin origin;
  std::string text;
  std::optional<int> item;
  std::optional<std::string> responsible;
  std::optional<Date> deadline;
  std::optional<Date> done;
};

constexpr auto describe(Type<Task>) {
  return record("task", {"úkol", "task"}, {"Úkol z jednání.", "A task from the meeting."}, field("text", &Task::text, {"znění", "text"}, {"Co se má udělat.", "What is to be done."}),
                field("item", &Task::item, {"bod programu", "item of the agenda"}, {"Pořadí bodu programu, ke kterému úkol patří.", "Which item of the agenda the task belongs to, counted from 1."}),
                field("responsible", &Task::responsible, {"odpovídá", "responsible"}, {"Kdo odpovídá, podle funkce.", "Who is responsible, by function."}),
                field("deadline", &Task::deadline, {"termín", "deadline"}, {"Dokdy.", "By when."}), field("done", &Task::done, {"splněno", "done"}, {"Kdy byl splněn.", "When it was done."}));
}

/// Somebody who took part without being a member.
struct Guest {
  Origin origin;
  std::string function;
  std::optional<std::string> name;
  std::optional<Date> consent;
  std::optional<Ref<Organization>> organization;
};

constexpr auto describe(Type<Guest>) {
  return record("attending-guest", {"host jednání", "guest"}, {"Kdo se zúčastnil a není členem.", "Somebody who took part without being a member."},
                field("function", &Guest::function, {"funkce", "function"}, {"Funkce hosta.", "The guest's function."}),
                field("name", &Guest::name, {"jméno", "name"}, {"Jméno; tiskne se jen se souhlasem.", "Name; printed only with consent."}),
                field("consent", &Guest::consent, {"souhlas se zveřejněním jména", "consent to publish the name"}, {"Den, kdy host se zveřejněním jména souhlasil.", "Day the guest agreed to have the name published."}),
                field("organization", &Guest::organization, {"organizace", "organization"}, {"Organizace, kterou zastupuje.", "The organisation that is represented."}));
}

struct LateArrival {
  Origin origin;
  std::string member;
  Time time;
};

constexpr auto describe(Type<LateArrival>) {
  return record("late-arrival", {"pozdní příchod", "late arrival"}, {"Člen, který přišel později.", "A member who came late."},
                field("member", &LateArrival::member, {"člen", "member"}, {"Označení člena.", "Id of the member."}), field("time", &LateArrival::time, {"v", "at"}, {"Kdy přišel: \"13:20\".", "When the member came: \"13:20\"."}));
}

/// What was said to an item of the agenda, or to none.
struct Discussion {
  Origin origin;
  std::optional<int> item;
  std::string text;
};

constexpr auto describe(Type<Discussion>) {
  return record("discussion", {"rozprava", "discussion"}, {"Co se k bodu programu řeklo.", "What was said to an item of the agenda."},
                field("item", &Discussion::item, {"bod programu", "item of the agenda"}, {"Pořadí bodu programu.", "Which item of the agenda, counted from 1."}),
                field("text", &Discussion::text, {"zápis", "text"}, {"Průběh a závěr.", "Course and conclusion."}));
}

struct NextMeeting {
  Origin origin;
  Date date;
  std::optional<Time> time;
  std::optional<std::string> place;
};

constexpr auto describe(Type<NextMeeting>) {
  return record("next-meeting", {"příští jednání", "next meeting"}, {"Kdy a kde se skupina sejde příště.", "When and where the group meets next."},
                field("date", &NextMeeting::date, {"datum", "date"}, {"Den.", "Day."}), field("time", &NextMeeting::time, {"čas", "time"}, {"Začátek: \"13:00\".", "Start: \"13:00\"."}),
                field("place", &NextMeeting::place, {"místo", "place"}, {"Místo.", "Place."}));
}

/// `meetings/<date>-<word>.yaml`: a meeting of a group, or a public one; first its invitation, later its minutes.
struct Meeting {
  Origin origin;
  std::string title;
  std::optional<Ref<Group>> group;
  std::vector<Ref<Group>> together_with;
  std::optional<std::string> number;
  Date date;
  std::optional<Time> time;
  std::optional<Time> end;
  std::optional<std::string> place;
  bool open_to_public = false;
  bool per_rollam = false;
  std::optional<Date> invited;
  std::vector<std::string> agenda;
  std::vector<Attachment> attachments;
  std::optional<int> attendance;
  std::vector<std::string> present;
  std::vector<std::string> excused;
  std::vector<LateArrival> late;
  std::vector<Guest> guests;
  std::optional<std::string> chaired_by;
  std::optional<std::string> recorded_by;
  std::vector<std::string> verified_by;
  std::optional<Date> recorded;
  std::optional<std::string> summary;
  std::vector<Discussion> discussion;
  std::vector<Resolution> resolutions;
  std::vector<Task> tasks;
  std::optional<NextMeeting> next;
};

constexpr auto describe(Type<Meeting>) {
  return record("meeting", {"jednání", "meeting"}, {"Jednání skupiny nebo veřejné setkání.", "A meeting of a group, or a public one."},
                field("title", &Meeting::title, {"název", "title"}, {"Název jednání.", "Title of the meeting."}),
                field("group", &Meeting::group, {"skupina", "group"}, {"Skupina, která jednala; veřejné setkání ji mít nemusí.", "The group that met; a public meeting need not have one."}),
                field("together_with", &Meeting::together_with, {"společně se skupinami", "together with"}, {"Další skupiny společného jednání.", "Other groups of a joint meeting."}),
                field("number", &Meeting::number, {"pořadové číslo", "number"}, {"Číslo jednání, jak je skupina vede: \"3\", \"3/2018\".", "Number of the meeting as the group counts: \"3\", \"3/2018\"."}),
                field("date", &Meeting::date, {"datum", "date"}, {"Den jednání.", "Day of the meeting."}), field("time", &Meeting::time, {"čas", "time"}, {"Začátek: \"13:00\".", "Start: \"13:00\"."}),
                field("end", &Meeting::end, {"konec", "end"}, {"Konec: \"15:00\".", "End: \"15:00\"."}),
                field("place", &Meeting::place, {"místo", "place"}, {"Místo.", "Place."}), field("public", &Meeting::open_to_public, {"veřejné", "public"}, {"Zda bylo veřejné; není-li uvedeno, veřejné nebylo.", "Whether it was public; not, where nothing is said."}),
                field("per_rollam", &Meeting::per_rollam, {"per rollam", "per rollam"}, {"Zda se rozhodovalo bez jednání.", "Whether it was decided without a meeting."}),
                field("invited", &Meeting::invited, {"pozvánka rozeslána", "invited"}, {"Den, kdy se rozeslala pozvánka.", "Day the invitation was sent."}),
                field("agenda", &Meeting::agenda, {"program", "agenda"}, {"Body programu.", "Items of the agenda."}),
                field("attachments", &Meeting::attachments, {"přílohy", "attachments"}, {"Podklady jednání.", "Papers for the meeting."}),
                field("attendance", &Meeting::attendance, {"počet přítomných", "attendance"}, {"Kolik lidí přišlo.", "How many people came."}),
                field("present", &Meeting::present, {"přítomni", "present"}, {"Označení přítomných členů.", "Ids of the members present."}),
                field("excused", &Meeting::excused, {"omluveni", "excused"}, {"Označení omluvených členů.", "Ids of the members excused."}),
                field("late", &Meeting::late, {"pozdní příchody", "late"}, {"Kdo z přítomných přišel později.", "Who of those present came late."}),
                field("guests", &Meeting::guests, {"hosté", "guests"}, {"Hosté jednání.", "Guests of the meeting."}),
                field("chaired_by", &Meeting::chaired_by, {"řídil", "chaired by"}, {"Kdo jednání řídil, podle funkce.", "Who chaired the meeting, by function."}),
                field("recorded_by", &Meeting::recorded_by, {"zapsal", "recorded by"}, {"Kdo zapisoval, podle funkce.", "Who took the minutes, by function."}),
                field("verified_by", &Meeting::verified_by, {"ověřili", "verified by"}, {"Kdo zápis ověřil, podle funkce.", "Who verified the minutes, by function."}),
                field("recorded", &Meeting::recorded, {"zapsáno dne", "recorded"}, {"Den pořízení zápisu.", "Day the minutes were made."}),
                field("summary", &Meeting::summary, {"shrnutí", "summary"}, {"Co se projednalo; tiskne se ve zprávě.", "What was dealt with; printed in the report."}),
                field("discussion", &Meeting::discussion, {"průběh jednání", "discussion"}, {"Co se k bodům programu řeklo.", "What was said to the items of the agenda."}),
                field("resolutions", &Meeting::resolutions, {"usnesení", "resolutions"}, {"Usnesení.", "Resolutions."}), field("tasks", &Meeting::tasks, {"úkoly", "tasks"}, {"Úkoly.", "Tasks."}),
                field("next", &Meeting::next, {"příští jednání", "next meeting"}, {"Kdy a kde se skupina sejde příště.", "When and where the group meets next."}));
}

/// Whether there are minutes of a kind, so that the meeting took place; before that it is an invitation.
inline bool took_place(const Meeting& meeting) {
  return meeting.attendance || !meeting.present.empty() || meeting.recorded || meeting.summary || !meeting.discussion.empty() || !meeting.resolutions.empty();
}

}  // namespace kpss
