#pragma once

#include "model/amount.hpp"
#include "model/indicator.hpp"
#include "model/plan.hpp"

namespace kpss {

enum class MeasureKind { maintain, improve, develop, new_service, accompanying };

constexpr auto describe(Type<MeasureKind>) {
  return choice<MeasureKind>("measure-kind", {"druh opatření", "kind of measure"}, {"K čemu opatření směřuje.", "What a measure aims at."},
                             {{MeasureKind::maintain, "maintain", {"udržení", "maintaining"}},
                              {MeasureKind::improve, "improve", {"zkvalitnění", "improvement"}},
                              {MeasureKind::develop, "develop", {"rozvoj", "development"}},
                              {MeasureKind::new_service, "new-service", {"nová služba", "new service"}},
                              {MeasureKind::accompanying, "accompanying", {"doprovodné opatření", "accompanying measure"}}});
}

/// When a measure is carried out, as far as the plan says it.
struct Schedule {
  Origin origin;
  std::optional<Moment> from;
  std::optional<Moment> to;
  std::optional<std::string> words;
};

constexpr auto describe(Type<Schedule>) {
  return record("schedule", {"časový harmonogram", "schedule"}, {"Kdy se opatření provádí, daty nebo slovy.", "When the measure is carried out, in dates or in words."},
                field("from", &Schedule::from, {"od", "from"}, {"Začátek: rok, měsíc nebo den.", "Start: a year, month or day."}),
                field("to", &Schedule::to, {"do", "to"}, {"Konec: rok, měsíc nebo den.", "End: a year, month or day."}),
                field("words", &Schedule::words, {"slovy", "words"}, {"Slovy, například průběžně nebo dle finančních možností.", "In words, for instance continuously or as money allows."}));
}

struct Capacity {
  Origin origin;
  std::string unit;
  std::optional<Decimal> today;
  std::optional<Decimal> planned;
};

constexpr auto describe(Type<Capacity>) {
  return record("capacity", {"kapacita", "capacity"}, {"Kapacita dnes a podle plánu.", "Capacity today and as planned."},
                field("unit", &Capacity::unit, {"jednotka", "unit"}, {"Jednotka, například úvazek nebo lůžko.", "Unit, for instance full-time equivalent or bed."}),
                field("today", &Capacity::today, {"dnes", "today"}, {"Kapacita dnes.", "Capacity today."}),
                field("planned", &Capacity::planned, {"plán", "planned"}, {"Kapacita podle plánu.", "Capacity as planned."}));
}

/// The service that a measure is about.
struct MeasureService {
  Origin origin;
  std::string type;
  std::vector<ServiceForm> forms;
  std::optional<std::string> place;
};

constexpr auto describe(Type<MeasureService>) {
  return record("measure-service", {"služba opatření", "service of a measure"}, {"Druh, forma a místo služby, které se opatření týká.", "Type, form and place of the service that a measure is about."},
                field("type", &MeasureService::type, {"druh služby", "type"}, {"Paragraf zákona č. 108/2006 Sb., například \"40\".", "Section of Act 108/2006 Coll., for instance \"40\"."}),
                field("forms", &MeasureService::forms, {"formy", "forms"}, {"Formy služby.", "Forms of the service."}),
                field("place", &MeasureService::place, {"místo", "place"}, {"Kde se poskytuje.", "Where it is provided."}));
}

/// `plans/<plan>/measures/<number>.yaml`: one measure card.
struct Measure {
  Origin origin;
  Number number;
  std::string title;
  std::optional<Ref<Goal>> goal;
  std::optional<Ref<Priority>> priority;
  std::optional<MeasureKind> kind;
  std::vector<std::string> target_groups;
  std::vector<Ref<Municipality>> municipalities;
  std::optional<std::string> description;
  std::optional<std::string> rationale;
  std::vector<std::string> activities;
  std::vector<std::string> effects;
  std::vector<Ref<Realizer>> responsible;
  std::vector<Ref<Realizer>> partners;
  std::optional<Schedule> schedule;
  std::optional<Date> added;
  std::optional<Date> dropped;
  std::vector<BudgetLine> budget;
  std::vector<Indicator> indicators;
  std::vector<Capacity> capacities;
  std::vector<MeasureService> services;
  std::vector<std::string> risks;
  std::optional<std::string> regional_plan;
  std::vector<Ref<MeasureElsewhere>> carries_out;
  std::vector<Ref<MeasureElsewhere>> continues;
  std::vector<Ref<MeasureElsewhere>> replaces;
  std::optional<std::string> note;
};

constexpr auto describe(Type<Measure>) {
  return record("measure", {"opatření", "measure"}, {"Karta opatření.", "The card of a measure."},
                field("number", &Measure::number, {"číslo", "number"}, {"Číslo opatření, jak je plán tiskne.", "Number of the measure as the plan prints it."}),
                field("title", &Measure::title, {"název", "title"}, {"Název opatření.", "Title of the measure."}),
                field("goal", &Measure::goal, {"cíl", "goal"}, {"Číslo cíle, ke kterému opatření patří.", "Number of the goal that the measure belongs to."}),
                field("priority", &Measure::priority, {"priorita", "priority"}, {"Číslo priority v plánu, který cíle nemá.", "Number of the priority, in a plan without goals."}),
                field("kind", &Measure::kind, {"druh opatření", "kind"}, {"K čemu opatření směřuje.", "What the measure aims at."}),
                field("target_groups", &Measure::target_groups, {"cílové skupiny", "target groups"}, {"Kódy cílových skupin, nebo vlastní slova.", "Codes of target groups, or words of your own."}),
                field("municipalities", &Measure::municipalities, {"obce", "municipalities"}, {"Obce, kterých se opatření týká; prázdné znamená celé území.", "Municipalities that the measure is about; none means the whole territory."}),
                field("description", &Measure::description, {"popis", "description"}, {"Co opatření obnáší.", "What the measure consists of."}),
                field("rationale", &Measure::rationale, {"zdůvodnění", "rationale"}, {"Proč je opatření potřebné; odkaz na analýzu nebo SWOT.", "Why it is needed; the analysis or SWOT it rests on."}),
                field("activities", &Measure::activities, {"aktivity", "activities"}, {"Kroky opatření.", "Steps of the measure."}),
                field("effects", &Measure::effects, {"předpokládané dopady", "expected effects"}, {"Co se má změnit.", "What is to change."}),
                field("responsible", &Measure::responsible, {"realizátor", "responsible"}, {"Organizace, skupiny nebo realizátoři plánu; prázdné, dokud nejsou známi.", "Organisations, groups or realizers of the plan; empty while not known."}),
                field("partners", &Measure::partners, {"spolupráce", "partners"}, {"Kdo spolupracuje.", "Who takes part."}),
                field("schedule", &Measure::schedule, {"časový harmonogram", "schedule"}, {"Kdy se provádí.", "When it is carried out."}),
                field("added", &Measure::added, {"doplněno", "added"}, {"Den, kdy bylo opatření do platného plánu doplněno; dříve se nepočítá.", "The day it was added to a plan already in force; it is not counted before."}),
                field("dropped", &Measure::dropped, {"vypuštěno", "dropped"}, {"Den, kdy bylo opatření z plánu vypuštěno; potom se nepočítá, karta zůstává.", "The day it was dropped from the plan; it is not counted after, its card stays."}),
                field("budget", &Measure::budget, {"předpokládané náklady", "expected cost"}, {"Předpokládané náklady podle let a zdrojů.", "Expected cost by year and source."}),
                field("indicators", &Measure::indicators, {"indikátory", "indicators"}, {"Podle čeho se pozná plnění.", "How fulfilment is told."}),
                field("capacities", &Measure::capacities, {"kapacita", "capacity"}, {"Kapacity dnes a podle plánu.", "Capacities today and as planned."}),
                field("services", &Measure::services, {"služby", "services"}, {"Služby, kterých se opatření týká.", "Services that the measure is about."}),
                field("risks", &Measure::risks, {"rizika", "risks"}, {"Co může opatření ohrozit.", "What may endanger the measure."}),
                field("regional_plan", &Measure::regional_plan, {"vazba na krajský plán", "regional plan"}, {"Cíl nebo opatření krajského plánu.", "Goal or measure of the regional plan."}),
                field("carries_out", &Measure::carries_out, {"provádí opatření", "carries out"}, {"Opatření střednědobého plánu, která opatření akčního plánu provádí: [\"2022-2024/1.1.1\"].", "Measures of the medium-term plan that a measure of an action plan carries out: [\"2022-2024/1.1.1\"]."}),
                field("continues", &Measure::continues, {"pokračuje v opatření", "continues"}, {"Opatření dřívějšího plánu, ve kterých pokračuje.", "Measures of an earlier plan that it goes on with."}),
                field("replaces", &Measure::replaces, {"nahrazuje opatření", "replaces"}, {"Opatření dřívějšího plánu, která nahrazuje.", "Measures of an earlier plan that it stands in for."}),
                field("note", &Measure::note, {"poznámka", "note"}, {"Poznámka.", "A note."}));
}

constexpr auto one_of(Type<Measure>) { return keys_of(&Measure::goal, &Measure::priority); }

}  // namespace kpss
