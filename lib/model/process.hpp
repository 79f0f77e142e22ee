#pragma once

#include "model/group.hpp"

namespace kpss {

/// Something to be done in a process, between two moments or by one.
struct Activity {
  Origin origin;
  std::string title;
  std::optional<Moment> from;
  std::optional<Moment> to;
  std::optional<std::string> responsible;
  std::optional<Ref<Group>> group;
  std::optional<Date> done;
  std::optional<std::string> output;
  std::optional<std::string> note;
};

constexpr auto describe(Type<Activity>) {
  return record("activity", {"činnost", "activity"}, {"Co se má v procesu udělat.", "Something to be done in a process."},
                field("title", &Activity::title, {"název", "title"}, {"Co se má udělat.", "What is to be done."}),
                field("from", &Activity::from, {"od", "from"}, {"Začátek: rok, měsíc nebo den; chybí u termínu, který je jedním dnem.", "Start: a year, month or day; missing for a deadline, which is one day."}),
                field("to", &Activity::to, {"do", "to"}, {"Konec nebo termín: rok, měsíc nebo den.", "End or deadline: a year, month or day."}),
                field("responsible", &Activity::responsible, {"odpovídá", "responsible"}, {"Kdo odpovídá, podle funkce.", "Who is responsible, by function."}),
                field("group", &Activity::group, {"skupina", "group"}, {"Skupina, která odpovídá.", "The group that is responsible."}),
                field("done", &Activity::done, {"splněno", "done"}, {"Kdy se dokončila.", "When it was finished."}),
                field("output", &Activity::output, {"výstup", "output"}, {"Co je výsledkem.", "What comes of it."}),
                field("note", &Activity::note, {"poznámka", "note"}, {"Poznámka.", "A note."}));
}

enum class PhaseKind { preparatory, analytic, strategic, implementation };

constexpr auto describe(Type<PhaseKind>) {
  return choice<PhaseKind>("phase-kind", {"druh fáze", "kind of phase"}, {"Která z fází plánování to je.", "Which of the phases of planning it is."},
                           {{PhaseKind::preparatory, "preparatory", {"přípravná", "preparatory"}},
                            {PhaseKind::analytic, "analytic", {"analytická", "analytic"}},
                            {PhaseKind::strategic, "strategic", {"strategická", "strategic"}},
                            {PhaseKind::implementation, "implementation", {"implementační", "implementation"}}});
}

/// A phase of a process. Phases may overlap.
struct Phase {
  Origin origin;
  std::string title;
  std::optional<PhaseKind> kind;
  std::optional<Moment> from;
  std::optional<Moment> to;
  std::optional<std::string> description;
  std::vector<Activity> activities;
};

constexpr auto describe(Type<Phase>) {
  return record("phase", {"fáze", "phase"}, {"Fáze procesu; fáze se smějí překrývat.", "A phase of a process; phases may overlap."},
                field("title", &Phase::title, {"název", "title"}, {"Název fáze.", "Title of the phase."}),
                field("kind", &Phase::kind, {"druh", "kind"}, {"Která z fází plánování to je.", "Which of the phases of planning it is."}),
                required("from", &Phase::from, {"od", "from"}, {"Začátek: rok, měsíc nebo den.", "Start: a year, month or day."}),
                required("to", &Phase::to, {"do", "to"}, {"Konec: rok, měsíc nebo den.", "End: a year, month or day."}),
                field("description", &Phase::description, {"popis", "description"}, {"Co se ve fázi děje.", "What happens in the phase."}),
                field("activities", &Phase::activities, {"činnosti", "activities"}, {"Činnosti fáze.", "Activities of the phase."}));
}

enum class ProcessKind { stage, activity_plan };

constexpr auto describe(Type<ProcessKind>) {
  return choice<ProcessKind>("process-kind", {"druh procesu", "kind of process"}, {"Etapa plánování, nebo plán činnosti roku.", "A stage of planning, or a year's plan of activities."},
                             {{ProcessKind::stage, "stage", {"etapa plánování", "stage of planning"}}, {ProcessKind::activity_plan, "activity-plan", {"plán činnosti", "plan of activities"}}});
}

/// `processes/<id>.yaml`: a stage of planning with its phases, or a year's plan of activities, which is printed by quarter.
struct Process {
  Origin origin;
  std::string title;
  std::optional<ProcessKind> kind;
  std::optional<Moment> from;
  std::optional<Moment> to;
  std::optional<std::string> description;
  std::optional<Ref<Group>> group;
  std::optional<int> participants;
  std::vector<Phase> phases;
  std::vector<Activity> activities;
};

constexpr auto describe(Type<Process>) {
  return record("process", {"proces", "process"}, {"Etapa plánování s fázemi, nebo plán činnosti roku.", "A stage of planning with its phases, or a year's plan of activities."},
                field("title", &Process::title, {"název", "title"}, {"Název etapy nebo plánu činnosti.", "Title of the stage or plan of activities."}),
                required("kind", &Process::kind, {"druh", "kind"}, {"Etapa, nebo plán činnosti; ten se tiskne po čtvrtletích.", "A stage, or a plan of activities, which is printed by quarter."}),
                required("from", &Process::from, {"od", "from"}, {"Začátek: rok, měsíc nebo den.", "Start: a year, month or day."}),
                required("to", &Process::to, {"do", "to"}, {"Konec: rok, měsíc nebo den.", "End: a year, month or day."}),
                field("description", &Process::description, {"popis", "description"}, {"O co v procesu jde.", "What the process is about."}),
                field("group", &Process::group, {"skupina", "group"}, {"Skupina, která proces řídí.", "The group that steers the process."}),
                field("participants", &Process::participants, {"počet zapojených", "participants"}, {"Kolik lidí se přibližně zapojilo.", "About how many people took part."}),
                field("phases", &Process::phases, {"fáze", "phases"}, {"Fáze procesu.", "Phases of the process."}),
                field("activities", &Process::activities, {"činnosti", "activities"}, {"Činnosti, které k žádné fázi nepatří.", "Activities that belong to no phase."}));
}

}  // namespace kpss
