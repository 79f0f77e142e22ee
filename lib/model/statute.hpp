#pragma once

#include "model/process_document.hpp"

namespace kpss {

/// How many of the members with a vote have to be present. Exactly half is not "more than half".
enum class Quorum { more_than_half, half, two_thirds, third, none };

constexpr auto describe(Type<Quorum>) {
  return choice<Quorum>("quorum", {"usnášeníschopnost", "quorum"}, {"Kolik členů s hlasem musí být přítomno.", "How many of the members with a vote have to be present."},
                        {{Quorum::more_than_half, "more-than-half", {"nadpoloviční většina členů", "more than half of the members"}},
                         {Quorum::half, "half", {"alespoň polovina členů", "at least half of the members"}},
                         {Quorum::two_thirds, "two-thirds", {"alespoň dvě třetiny členů", "at least two thirds of the members"}},
                         {Quorum::third, "third", {"alespoň třetina členů", "at least a third of the members"}},
                         {Quorum::none, "none", {"nestanovena", "none"}}});
}

enum class Decision { majority_of_present, majority_of_members, consensus };

constexpr auto describe(Type<Decision>) {
  return choice<Decision>("decision", {"způsob rozhodování", "way of deciding"}, {"Kdy je usnesení přijato.", "When a resolution is adopted."},
                          {{Decision::majority_of_present, "majority-of-present", {"nadpoloviční většina přítomných", "more than half of those present"}},
                           {Decision::majority_of_members, "majority-of-members", {"nadpoloviční většina všech členů", "more than half of all members"}},
                           {Decision::consensus, "consensus", {"konsenzus", "consensus"}}});
}

enum class Numbering { continuous, per_year };

constexpr auto describe(Type<Numbering>) {
  return choice<Numbering>("numbering", {"číslování jednání", "numbering of meetings"}, {"Jak skupina čísluje svá jednání.", "How the group numbers its meetings."},
                           {{Numbering::continuous, "continuous", {"průběžné", "continuous"}}, {Numbering::per_year, "per-year", {"v každém roce od jedné", "from one in each year"}}});
}

/// What a group's statute and rules of procedure say of its meetings. What is not written is not checked.
struct Statute {
  Origin origin;
  std::vector<Ref<ProcessDocument>> documents;
  std::optional<int> members;
  std::optional<Quorum> quorum;
  std::optional<Decision> decision;
  std::optional<int> notice_days;
  std::optional<int> notice_working_days;
  std::optional<int> meetings_per_year;
  std::optional<Numbering> numbering;
  std::optional<int> term_years;
  bool per_rollam = false;
};

constexpr auto describe(Type<Statute>) {
  return record("group-statute", {"pravidla statutu", "statute"}, {"Co statut a jednací řád stanoví; co zde není, to se nehlídá.", "What the statute and the rules of procedure say; what is not written here is not checked."},
                field("documents", &Statute::documents, {"dokumenty", "documents"}, {"Statut, jednací řád, zakládací listina.", "The statute, rules of procedure, founding charter."}),
                field("members", &Statute::members, {"počet členů", "members"}, {"Kolik členů s hlasem má skupina mít.", "How many members with a vote the group is to have."}),
                field("quorum", &Statute::quorum, {"usnášeníschopnost", "quorum"}, {"Kolik členů s hlasem musí být přítomno.", "How many of the members with a vote have to be present."}),
                field("decision", &Statute::decision, {"rozhodování", "decision"}, {"Kdy je usnesení přijato.", "When a resolution is adopted."}),
                field("notice_days", &Statute::notice_days, {"pozvánka předem, dní", "notice in days"}, {"Kolik kalendářních dní před jednáním se pozvánka rozesílá.", "How many calendar days before a meeting the invitation is sent."}),
                field("notice_working_days", &Statute::notice_working_days, {"pozvánka předem, pracovních dní", "notice in working days"}, {"Kolik pracovních dní před jednáním se pozvánka rozesílá.", "How many working days before a meeting the invitation is sent."}),
                field("meetings_per_year", &Statute::meetings_per_year, {"jednání za rok", "meetings per year"}, {"Kolikrát za rok se skupina nejméně schází.", "How often a year the group meets at least."}),
                field("numbering", &Statute::numbering, {"číslování", "numbering"}, {"Jak skupina čísluje svá jednání; průběžně, není-li určeno.", "How the group numbers its meetings; continuously where it is not given."}),
                field("term_years", &Statute::term_years, {"funkční období, let", "term in years"}, {"Na kolik let jsou členové jmenováni.", "For how many years members are appointed."}),
                field("per_rollam", &Statute::per_rollam, {"hlasování per rollam", "votes per rollam"}, {"Zda smí rozhodovat bez jednání.", "Whether it may decide without a meeting."}));
}

}  // namespace kpss
