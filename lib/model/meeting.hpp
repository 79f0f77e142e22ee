#pragma once

#include "model/group.hpp"

namespace kpss {

struct Votes {
  Origin origin;
  int for_ = 0;
  int against = 0;
  int abstained = 0;
};

constexpr auto describe(Type<Votes>) {
  return record("votes", {"hlasování", "votes"}, {"Výsledek hlasování.", "Result of a vote."}, field("for", &Votes::for_, {"pro", "for"}, {"Počet hlasů pro.", "Votes for."}),
                field("against", &Votes::against, {"proti", "against"}, {"Počet hlasů proti.", "Votes against."}), field("abstained", &Votes::abstained, {"zdržel se", "abstained"}, {"Kolik hlasujících se zdrželo.", "How many abstained."}));
}

struct Resolution {
  Origin origin;
  std::optional<std::string> number;
  std::string text;
  std::optional<Votes> votes;
};

constexpr auto describe(Type<Resolution>) {
  return record("resolution", {"usnesení", "resolution"}, {"Usnesení jednání.", "A resolution of the meeting."},
                field("number", &Resolution::number, {"číslo", "number"}, {"Číslo usnesení.", "Number of the resolution."}), field("text", &Resolution::text, {"znění", "text"}, {"Znění usnesení.", "Wording of the resolution."}),
                field("votes", &Resolution::votes, {"hlasování", "votes"}, {"Jak se hlasovalo.", "How the vote went."}));
}

struct Task {
  Origin origin;
  std::string text;
  std::optional<std::string> responsible;
  std::optional<Date> deadline;
  std::optional<Date> done;
};

constexpr auto describe(Type<Task>) {
  return record("task", {"úkol", "task"}, {"Úkol z jednání.", "A task from the meeting."}, field("text", &Task::text, {"znění", "text"}, {"Co se má udělat.", "What is to be done."}),
                field("responsible", &Task::responsible, {"odpovídá", "responsible"}, {"Kdo odpovídá, podle funkce.", "Who is responsible, by function."}),
                field("deadline", &Task::deadline, {"termín", "deadline"}, {"Dokdy.", "By when."}), field("done", &Task::done, {"splněno", "done"}, {"Kdy byl splněn.", "When it was done."}));
}

/// `meetings/<date>-<word>.yaml`: a meeting of a group, or a public one.
struct Meeting {
  Origin origin;
  std::string title;
  std::optional<Ref<Group>> group;
  std::optional<std::string> number;
  Date date;
  std::optional<Time> time;
  std::optional<std::string> place;
  bool open_to_public = false;
  std::vector<std::string> agenda;
  std::optional<int> attendance;
  std::optional<std::string> summary;
  std::vector<Resolution> resolutions;
  std::vector<Task> tasks;
};

constexpr auto describe(Type<Meeting>) {
  return record("meeting", {"jednání", "meeting"}, {"Jednání skupiny nebo veřejné setkání.", "A meeting of a group, or a public one."},
                field("title", &Meeting::title, {"název", "title"}, {"Název jednání.", "Title of the meeting."}),
                field("group", &Meeting::group, {"skupina", "group"}, {"Skupina, která jednala; veřejné setkání ji mít nemusí.", "The group that met; a public meeting need not have one."}),
                field("number", &Meeting::number, {"pořadové číslo", "number"}, {"Číslo jednání, jak je skupina vede.", "Number of the meeting as the group counts."}),
                field("date", &Meeting::date, {"datum", "date"}, {"Den jednání.", "Day of the meeting."}), field("time", &Meeting::time, {"čas", "time"}, {"Začátek: \"13:00\".", "Start: \"13:00\"."}),
                field("place", &Meeting::place, {"místo", "place"}, {"Místo.", "Place."}), field("public", &Meeting::open_to_public, {"veřejné", "public"}, {"Zda bylo veřejné; není-li uvedeno, veřejné nebylo.", "Whether it was public; not, where nothing is said."}),
                field("agenda", &Meeting::agenda, {"program", "agenda"}, {"Body programu.", "Items of the agenda."}), field("attendance", &Meeting::attendance, {"počet přítomných", "attendance"}, {"Kolik lidí přišlo.", "How many people came."}),
                field("summary", &Meeting::summary, {"shrnutí", "summary"}, {"Co se projednalo; tiskne se ve zprávě.", "What was dealt with; printed in the report."}),
                field("resolutions", &Meeting::resolutions, {"usnesení", "resolutions"}, {"Usnesení.", "Resolutions."}), field("tasks", &Meeting::tasks, {"úkoly", "tasks"}, {"Úkoly.", "Tasks."}));
}

}  // namespace kpss
