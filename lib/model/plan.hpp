#pragma once

#include "model/analysis.hpp"
#include "model/card_row.hpp"
#include "model/process.hpp"
#include "model/status.hpp"
#include "model/survey.hpp"

namespace kpss {

enum class PlanKind { medium_term, action };

constexpr auto describe(Type<PlanKind>) {
  return choice<PlanKind>("plan-kind", {"druh plánu", "kind of plan"}, {"Střednědobý, nebo akční plán.", "Medium-term or action plan."},
                          {{PlanKind::medium_term, "medium-term", {"střednědobý plán", "medium-term plan"}}, {PlanKind::action, "action", {"akční plán", "action plan"}}});
}

struct Period {
  Origin origin;
  Date from;
  Date to;
};

constexpr auto describe(Type<Period>) {
  return record("period", {"období", "period"}, {"Období od–do, oba dny včetně.", "A period; both days are included."},
                field("from", &Period::from, {"od", "from"}, {"První den.", "First day."}), field("to", &Period::to, {"do", "to"}, {"Poslední den.", "Last day."}));
}

/// What a plan calls one of its levels: a word, or the forms that counting needs (1 okruh, 2 okruhy, 5 okruhů).
struct LevelName {
  std::string one, few, many;
};
KPSS_SCALAR_CODEC(LevelName);

enum class ApprovalAction { approves, recommends, takes_note, rejects, returns };

constexpr auto describe(Type<ApprovalAction>) {
  return choice<ApprovalAction>("approval-action", {"usnesení", "action"}, {"Na čem se orgán usnesl.", "What a body resolved."},
                                {{ApprovalAction::approves, "approves", {"schvaluje", "approves"}},
                                 {ApprovalAction::recommends, "recommends", {"doporučuje", "recommends"}},
                                 {ApprovalAction::takes_note, "takes-note", {"bere na vědomí", "takes note"}},
                                 {ApprovalAction::rejects, "rejects", {"neschvaluje", "rejects"}},
                                 {ApprovalAction::returns, "returns", {"vrací k dopracování", "returns for revision"}}});
}

/// What a body of a municipality resolved on a plan or a report.
struct Approval {
  Origin origin;
  std::string body;
  std::optional<Ref<Municipality>> municipality;
  std::optional<ApprovalAction> action;
  Date date;
  std::optional<std::string> resolution;
};

constexpr auto describe(Type<Approval>) {
  return record("approval", {"projednání", "approval"}, {"Usnesení orgánu o plánu nebo zprávě.", "What a body resolved on a plan or a report."},
                field("body", &Approval::body, {"orgán", "body"}, {"Orgán, například zastupitelstvo města.", "Body, for instance the municipal assembly."}),
                field("municipality", &Approval::municipality, {"obec", "municipality"}, {"Obec, jejíž orgán jednal.", "The municipality whose body it was."}),
                required("action", &Approval::action, {"výsledek", "action"}, {"Na čem se orgán usnesl.", "What the body resolved."}),
                field("date", &Approval::date, {"datum", "date"}, {"Den jednání.", "Day of the session."}),
                field("resolution", &Approval::resolution, {"číslo usnesení", "resolution"}, {"Číslo usnesení, jak je orgán vede.", "Number of the resolution as the body writes it."}));
}

/// A word of the plan for who carries out measures, where it is neither one organisation nor a group: „obce“.
struct Realizer {
  Origin origin;
  std::string id;
  std::string name;
};

constexpr auto describe(Type<Realizer>) {
  return record("realizer", {"realizátor", "realizer"}, {"Realizátor, který není jednou organizací ani skupinou.", "A realizer that is neither one organisation nor a group."},
                field("id", &Realizer::id, {"označení", "id"}, {"Označení, kterým na něj odkazují opatření.", "The id by which measures refer to it."}),
                field("name", &Realizer::name, {"název", "name"}, {"Název v dokumentech, například obce regionu.", "Name in documents, for instance municipalities of the region."}));
}

struct Goal {
  Origin origin;
  Number number;
  std::string title;
  std::optional<std::string> description;
  std::optional<Ref<Group>> group;
};

constexpr auto describe(Type<Goal>) {
  return record("goal", {"cíl", "goal"}, {"Cíl plánu.", "A goal of the plan."},
                field("number", &Goal::number, {"číslo", "number"}, {"Číslo cíle, jak je plán tiskne.", "Number of the goal as the plan prints it."}),
                field("title", &Goal::title, {"název", "title"}, {"Název cíle.", "Title of the goal."}),
                field("description", &Goal::description, {"popis", "description"}, {"Čeho se má dosáhnout.", "What is to be reached."}),
                field("group", &Goal::group, {"pracovní skupina", "group"}, {"Skupina, která za cíl odpovídá, liší-li se od skupiny priority.", "The group in charge of the goal, where it differs from the priority's."}));
}

struct Priority {
  Origin origin;
  Number number;
  std::string title;
  std::optional<std::string> description;
  std::optional<Ref<Group>> group;
  std::vector<Goal> goals;
};

constexpr auto describe(Type<Priority>) {
  return record("priority", {"priorita", "priority"}, {"Priorita plánu, nejvyšší úroveň.", "A priority of the plan, the top level."},
                field("number", &Priority::number, {"číslo", "number"}, {"Číslo priority, jak je plán tiskne.", "Number of the priority as the plan prints it."}),
                field("title", &Priority::title, {"název", "title"}, {"Název priority.", "Title of the priority."}),
                field("description", &Priority::description, {"popis", "description"}, {"O co v prioritě jde.", "What the priority is about."}),
                field("group", &Priority::group, {"pracovní skupina", "group"}, {"Skupina, která za prioritu odpovídá.", "The group in charge of the priority."}),
                field("goals", &Priority::goals, {"cíle", "goals"}, {"Cíle priority.", "Goals of the priority."}));
}

/// Words of the plan's own in documents.
struct Labels {
  Origin origin;
  std::optional<std::string> report;
  Map<Status, std::string> statuses;
};

constexpr auto describe(Type<Labels>) {
  return record("labels", {"vlastní názvy", "labels"}, {"Jak plán nazývá to, co má jinak ustálený název.", "What the plan calls things that otherwise have a standing name."},
                field("report", &Labels::report, {"název zprávy", "report"}, {"Název roční zprávy, například Vyhodnocení akčního plánu.", "Title of the yearly report, for instance Evaluation of the action plan."}),
                field("statuses", &Labels::statuses, {"stavy", "statuses"}, {"Názvy stavů, například {fulfilled: naplněno}.", "Names of statuses, for instance {fulfilled: reached}."}));
}

/// A measure of another plan, referred to as `2018-2019/1.1.2`.
struct MeasureElsewhere {};
constexpr auto describe(Type<MeasureElsewhere>) {
  return record<MeasureElsewhere>("measure-elsewhere", {"opatření jiného plánu", "measure of another plan"}, {"Opatření jiného plánu.", "A measure of another plan."});
}
template <>
inline constexpr bool referred_with_plan<MeasureElsewhere> = true;

/// Why a measure of the plan before is not in this one.
struct NotContinued {
  Origin origin;
  Ref<MeasureElsewhere> measure;
  std::string reason;
};

constexpr auto describe(Type<NotContinued>) {
  return record("not-continued", {"nepokračující opatření", "measure not continued"}, {"Proč opatření předchozího plánu v tomto nepokračuje.", "Why a measure of the plan before is not in this one."},
                field("measure", &NotContinued::measure, {"opatření", "measure"}, {"Opatření předchozího plánu: \"2018-2019/1.1.2\".", "Measure of the plan before: \"2018-2019/1.1.2\"."}),
                field("reason", &NotContinued::reason, {"důvod", "reason"}, {"Proč nepokračuje.", "Why it is not continued."}));
}

/// `plans/<plan>/plan.yaml`. The texts follow what section 3 h) of Act 108/2006 Coll. asks of a plan: how it was made, resources and
/// needs with an economic evaluation, the strategy, duties of the parties, how fulfilment is followed, how the plan may be changed.
struct Plan {
  Origin origin;
  std::string title;
  std::optional<std::string> genitive;
  std::optional<PlanKind> kind;
  std::optional<Ref<Plan>> parent;
  std::optional<Ref<Plan>> replaces;
  std::optional<Period> period;
  std::vector<LevelName> levels;
  std::optional<std::string> introduction;
  std::optional<std::string> vision;
  std::optional<std::string> mission;
  std::vector<std::string> aims;
  std::optional<std::string> how_made;
  std::vector<Ref<Process>> processes;
  std::optional<std::string> state_of_services;
  std::vector<Ref<Analysis>> analyses;
  std::vector<Ref<Survey>> surveys;
  std::optional<std::string> economic_evaluation;
  std::optional<std::string> strategy;
  std::vector<std::string> duties;
  std::optional<std::string> follow_up;
  std::optional<std::string> amendment;
  std::vector<Status> counts_as_fulfilled;
  std::optional<Labels> labels;
  std::vector<CardRow> card;
  std::vector<Realizer> realizers;
  std::vector<Approval> approvals;
  bool approved_by_each_municipality = false;
  std::vector<NotContinued> not_continued;
  std::vector<Attachment> files;
  std::vector<Priority> priorities;
  std::vector<Goal> goals;
};

constexpr auto describe(Type<Plan>) {
  return record("plan", {"plán", "plan"}, {"Střednědobý nebo akční plán.", "A medium-term or action plan."},
                field("title", &Plan::title, {"název", "title"}, {"Název plánu, jak byl schválen.", "Title of the plan as it was approved."}),
                field("genitive", &Plan::genitive, {"název ve druhém pádě", "genitive"}, {"Název ve druhém pádě pro nadpis zprávy: komunitního plánu.", "The title in the Czech genitive, for the heading of the report."}),
                required("kind", &Plan::kind, {"druh", "kind"}, {"Druh plánu.", "Kind of plan."}),
                field("parent", &Plan::parent, {"nadřazený plán", "parent"}, {"Střednědobý plán, který akční plán provádí.", "The medium-term plan that an action plan carries out."}),
                field("replaces", &Plan::replaces, {"předchozí plán", "replaces"}, {"Plán téhož druhu, na který tento navazuje.", "The plan of the same kind that this one follows."}),
                required("period", &Plan::period, {"období", "period"}, {"Platnost plánu.", "The period the plan is valid for."}),
                field("levels", &Plan::levels, {"úrovně", "levels"}, {"Jak plán nazývá své úrovně shora dolů: [priorita, cíl, opatření].", "The plan's words for its levels from the top: [priorita, cíl, opatření]."}),
                field("introduction", &Plan::introduction, {"úvod", "introduction"}, {"Úvodní slovo.", "Opening words."}),
                field("vision", &Plan::vision, {"vize", "vision"}, {"Vize plánu.", "Vision of the plan."}),
                field("mission", &Plan::mission, {"poslání", "mission"}, {"Poslání plánu.", "Mission of the plan."}),
                field("aims", &Plan::aims, {"cíle plánování", "aims"}, {"Čeho chce plánování dosáhnout.", "What the planning wants to reach."}),
                field("how_made", &Plan::how_made, {"jak plán vznikl", "how the plan was made"}, {"Jak plán vznikl.", "How the plan was made."}),
                field("processes", &Plan::processes, {"procesy", "processes"}, {"Etapy, ve kterých plán vznikl.", "Stages in which the plan was made."}),
                field("state_of_services", &Plan::state_of_services, {"stav služeb", "state of services"}, {"Stav služeb na území.", "State of services in the territory."}),
                field("analyses", &Plan::analyses, {"analýzy", "analyses"}, {"Analýzy, o které se plán opírá.", "Analyses that the plan rests on."}),
                field("surveys", &Plan::surveys, {"šetření", "surveys"}, {"Šetření, o která se plán opírá.", "Surveys that the plan rests on."}),
                field("economic_evaluation", &Plan::economic_evaluation, {"ekonomické vyhodnocení", "economic evaluation"}, {"Ekonomické vyhodnocení zdrojů a potřeb.", "Economic evaluation of resources and needs."}),
                field("strategy", &Plan::strategy, {"strategie", "strategy"}, {"Úvod ke strategické části.", "Opening words of the strategic part."}),
                field("duties", &Plan::duties, {"povinnosti stran", "duties"}, {"K čemu se strany zavazují.", "What the parties commit themselves to."}),
                field("follow_up", &Plan::follow_up, {"sledování a hodnocení", "follow-up"}, {"Jak se plnění sleduje a hodnotí.", "How fulfilment is followed and evaluated."}),
                field("amendment", &Plan::amendment, {"změny plánu", "amendment"}, {"Jak lze plán změnit.", "How the plan may be changed."}),
                field("counts_as_fulfilled", &Plan::counts_as_fulfilled, {"počítá se za splněné", "counts as fulfilled"}, {"Stavy, které plán počítá za splněné; jen fulfilled, nejsou-li určeny.", "Statuses that the plan counts as fulfilled; only fulfilled where none are given."}),
                field("labels", &Plan::labels, {"vlastní názvy", "labels"}, {"Vlastní názvy v dokumentech.", "The plan's own words in documents."}),
                field("card", &Plan::card, {"karta opatření", "card"}, {"Řádky karty opatření v pořadí tisku; výchozí, nejsou-li určeny.", "Rows of a measure's card in the order of print; the default ones where none are given."}),
                field("realizers", &Plan::realizers, {"další realizátoři", "realizers"}, {"Realizátoři, kteří nejsou organizací ani skupinou.", "Realizers that are neither an organisation nor a group."}),
                field("approvals", &Plan::approvals, {"projednání", "approvals"}, {"Usnesení o plánu.", "Resolutions on the plan."}),
                field("approved_by_each_municipality", &Plan::approved_by_each_municipality, {"schvaluje každá obec", "approved by each municipality"}, {"Zda plán schvaluje orgán každé obce území.", "Whether a body of each municipality of the territory approves the plan."}),
                field("not_continued", &Plan::not_continued, {"nepokračující opatření", "not continued"}, {"Opatření předchozího plánu, která v tomto nepokračují, a proč.", "Measures of the plan before that are not in this one, and why."}),
                field("files", &Plan::files, {"soubory", "files"}, {"Schválené znění; u plánů v archivu třeba jediné, co se dochovalo.", "The approved text; of plans in the archive maybe all that is left."}),
                field("priorities", &Plan::priorities, {"priority", "priorities"}, {"Priority s cíli.", "Priorities with their goals."}),
                field("goals", &Plan::goals, {"cíle", "goals"}, {"Cíle plánu, který priority nemá.", "Goals of a plan that has no priorities."}));
}

template <>
inline constexpr bool referred_by_number<Goal> = true;
template <>
inline constexpr bool referred_by_number<Priority> = true;

}  // namespace kpss
