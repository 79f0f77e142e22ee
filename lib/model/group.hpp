#pragma once

#include "model/organization.hpp"

namespace kpss {

enum class GroupKind { steering, working, commission, assembly };

constexpr auto describe(Type<GroupKind>) {
  return choice<GroupKind>("group-kind", {"druh skupiny", "kind of group"}, {"Jakou má skupina v plánování úlohu.", "The part the group plays in planning."},
                           {{GroupKind::steering, "steering", {"řídící skupina", "steering group"}},
                            {GroupKind::working, "working", {"pracovní skupina", "working group"}},
                            {GroupKind::commission, "commission", {"komise", "commission"}},
                            {GroupKind::assembly, "assembly", {"shromáždění", "assembly"}}});
}

enum class Side { commissioner, provider, user, guest, public_ };

constexpr auto describe(Type<Side>) {
  return choice<Side>("side", {"strana triády", "side of the triad"}, {"Za koho člen ve skupině sedí.", "For whom a member sits in the group."},
                      {{Side::commissioner, "commissioner", {"zadavatel", "commissioner"}},
                       {Side::provider, "provider", {"poskytovatel", "provider"}},
                       {Side::user, "user", {"uživatel", "user"}},
                       {Side::guest, "guest", {"host", "guest"}},
                       {Side::public_, "public", {"veřejnost", "public"}}});
}

enum class Role { chair, coordinator, manager, member, recorder, verifier };

constexpr auto describe(Type<Role>) {
  return choice<Role>("role", {"role", "role"}, {"Role člena ve skupině.", "The member's role in the group."},
                      {{Role::chair, "chair", {"předseda", "chair"}},
                       {Role::coordinator, "coordinator", {"koordinátor", "coordinator"}},
                       {Role::manager, "manager", {"manažer pracovní skupiny", "manager of the working group"}},
                       {Role::member, "member", {"člen", "member"}},
                       {Role::recorder, "recorder", {"zapisovatel", "recorder"}},
                       {Role::verifier, "verifier", {"ověřovatel", "verifier"}}});
}

/// A seat in a group, held by function (Popolo: membership).
struct Member {
  Origin origin;
  std::string function;
  std::optional<Side> side;
  std::optional<Role> role;
  std::optional<std::string> name;
  std::optional<Ref<Organization>> organization;
  std::optional<Date> from;
  std::optional<Date> to;
};

constexpr auto describe(Type<Member>) {
  return record("member", {"člen", "member"}, {"Člen skupiny podle funkce.", "A member of the group, by function."},
                field("function", &Member::function, {"funkce", "function"}, {"Funkce, například starosta nebo zástupkyně uživatelů.", "Function, for instance mayor or representative of users."}),
                required("side", &Member::side, {"strana triády", "side"}, {"Za koho ve skupině sedí.", "For whom the member sits in the group."}),
                field("role", &Member::role, {"role", "role"}, {"Role ve skupině; člen, není-li určena.", "Role in the group; member where it is not given."}),
                field("name", &Member::name, {"jméno", "name"}, {"Jméno, pokud se smí zveřejnit.", "Name, if it may be published."}),
                field("organization", &Member::organization, {"organizace", "organization"}, {"Organizace, kterou zastupuje.", "The organisation that is represented."}),
                field("from", &Member::from, {"členem od", "from"}, {"Od kdy je členem.", "Member since."}),
                field("to", &Member::to, {"členem do", "to"}, {"Do kdy je členem.", "Member until."}));
}

/// `groups/<id>.yaml`: a steering or working group, a commission or an assembly.
struct Group {
  Origin origin;
  std::string name;
  std::optional<std::string> short_name;
  std::optional<GroupKind> kind;
  std::optional<std::string> purpose;
  std::optional<Date> established;
  std::optional<Date> ended;
  std::vector<Member> members;
};

constexpr auto describe(Type<Group>) {
  return record("group", {"skupina", "group"}, {"Řídící nebo pracovní skupina, komise, shromáždění.", "A steering or working group, a commission, an assembly."},
                field("name", &Group::name, {"název", "name"}, {"Úplný název.", "Full name."}),
                field("short_name", &Group::short_name, {"krátký název", "short name"}, {"Název pro tabulky.", "Name for tables."}),
                required("kind", &Group::kind, {"druh", "kind"}, {"Druh skupiny.", "Kind of group."}),
                field("purpose", &Group::purpose, {"poslání", "purpose"}, {"Čím se skupina zabývá.", "What the group is concerned with."}),
                field("established", &Group::established, {"vznik", "established"}, {"Den vzniku.", "Day it was established."}),
                field("ended", &Group::ended, {"zánik", "ended"}, {"Den zániku.", "Day it ended."}),
                field("members", &Group::members, {"členové", "members"}, {"Členové podle funkcí.", "Members, by function."}));
}

}  // namespace kpss
