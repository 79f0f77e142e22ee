#pragma once

#include "model/amount.hpp"
#include "model/plan.hpp"

namespace kpss {

enum class OutputState { planned, in_progress, delivered, abandoned };

constexpr auto describe(Type<OutputState>) {
  return choice<OutputState>("output-state", {"stav výstupu", "state of an output"}, {"Jak daleko výstup projektu je.", "How far an output of a project is."},
                             {{OutputState::planned, "planned", {"plánován", "planned"}},
                              {OutputState::in_progress, "in-progress", {"rozpracován", "in progress"}},
                              {OutputState::delivered, "delivered", {"odevzdán", "delivered"}},
                              {OutputState::abandoned, "abandoned", {"opuštěn", "abandoned"}}});
}

struct ProjectOutput {
  Origin origin;
  std::string title;
  std::optional<OutputState> state;
  std::optional<Date> due;
  std::optional<Date> delivered;
  std::optional<Ref<Plan>> plan;
  std::optional<std::string> reason;
  std::vector<Attachment> files;
};

constexpr auto describe(Type<ProjectOutput>) {
  return record("project-output", {"výstup projektu", "output of a project"}, {"Co má projekt odevzdat.", "What a project is to deliver."},
                field("title", &ProjectOutput::title, {"název", "title"}, {"Název výstupu.", "Title of the output."}),
                required("state", &ProjectOutput::state, {"stav", "state"}, {"Jak daleko výstup je.", "How far the output is."}),
                field("due", &ProjectOutput::due, {"termín", "due"}, {"Dokdy má být odevzdán; konec projektu, není-li určen.", "By when it is to be delivered; the end of the project where it is not given."}),
                field("delivered", &ProjectOutput::delivered, {"odevzdáno", "delivered"}, {"Kdy byl odevzdán.", "When it was delivered."}),
                field("plan", &ProjectOutput::plan, {"plán", "plan"}, {"Plán, kterým výstup je.", "The plan that the output is."}),
                field("reason", &ProjectOutput::reason, {"důvod", "reason"}, {"Proč se výstup opozdil nebo opustil.", "Why the output was late or abandoned."}),
                field("files", &ProjectOutput::files, {"soubory", "files"}, {"Odevzdané soubory.", "Files that were delivered."}));
}

struct ProjectActivity {
  Origin origin;
  Number number;
  std::string title;
  std::optional<std::string> description;
  std::optional<Moment> from;
  std::optional<Moment> to;
  std::optional<std::string> state;
};

constexpr auto describe(Type<ProjectActivity>) {
  return record("project-activity", {"klíčová aktivita", "main activity"}, {"Hlavní aktivita projektu.", "A main activity of a project."},
                field("number", &ProjectActivity::number, {"číslo", "number"}, {"Číslo aktivity, například \"KA1\".", "Number of the activity, for instance \"KA1\"."}),
                field("title", &ProjectActivity::title, {"název", "title"}, {"Název aktivity.", "Title of the activity."}),
                field("description", &ProjectActivity::description, {"popis", "description"}, {"V čem spočívá.", "What it consists of."}),
                field("from", &ProjectActivity::from, {"od", "from"}, {"Začátek.", "Start."}), field("to", &ProjectActivity::to, {"do", "to"}, {"Konec.", "End."}),
                field("state", &ProjectActivity::state, {"stav", "state"}, {"Jak daleko je, slovy.", "How far it is, in words."}));
}

/// `projects/<id>.yaml`: a funded project that pays for the planning.
struct FundedProject {
  Origin origin;
  std::string title;
  std::string registration_number;
  std::optional<std::string> programme;
  std::optional<Ref<Organization>> recipient;
  std::optional<Period> period;
  std::optional<Amount> cost;
  std::vector<std::string> goals;
  std::vector<ProjectActivity> activities;
  std::vector<ProjectOutput> outputs;
  std::optional<std::string> note;
};

constexpr auto describe(Type<FundedProject>) {
  return record("project", {"projekt", "project"}, {"Projekt, ze kterého se plánování platí.", "A funded project that pays for the planning."},
                field("title", &FundedProject::title, {"název", "title"}, {"Název projektu.", "Title of the project."}),
                field("registration_number", &FundedProject::registration_number, {"registrační číslo", "registration number"}, {"Registrační číslo, jak je uvádí poskytovatel dotace.", "Registration number as the provider of the grant writes it."}),
                field("programme", &FundedProject::programme, {"program", "programme"}, {"Dotační program.", "The programme of the grant."}),
                field("recipient", &FundedProject::recipient, {"příjemce", "recipient"}, {"Příjemce dotace.", "Recipient of the grant."}),
                required("period", &FundedProject::period, {"období", "period"}, {"Od kdy do kdy projekt trvá.", "From when to when the project lasts."}),
                field("cost", &FundedProject::cost, {"náklady", "cost"}, {"Celkové náklady v Kč, nebo slovo, proč nejsou známy.", "Total cost in CZK, or the word for why it is not known."}),
                field("goals", &FundedProject::goals, {"cíle", "goals"}, {"Cíle projektu.", "Goals of the project."}),
                field("activities", &FundedProject::activities, {"klíčové aktivity", "main activities"}, {"Hlavní aktivity projektu.", "Main activities of the project."}),
                field("outputs", &FundedProject::outputs, {"výstupy", "outputs"}, {"Výstupy a jejich stav.", "Outputs and their state."}),
                field("note", &FundedProject::note, {"poznámka", "note"}, {"Poznámka.", "A note."}));
}

}  // namespace kpss
