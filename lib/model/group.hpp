#pragma once

#include "model/statute.hpp"

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

/// A seat in a group, held by function (Popolo: membership). Whose name documents may print is said in audience.hpp of the documents.
struct Member {
  Origin origin;
  std::optional<std::string> id;
  std::string function;
  std::optional<Side> side;
  std::optional<Role> role;
  std::optional<std::string> name;
  std::optional<Date> consent;
  std::optional<Ref<Organization>> organization;
  std::optional<Date> from;
  std::optional<Date> to;
  bool without_vote = false;
  std::optional<Email> email;
  std::optional<Phone> phone;
};

constexpr auto describe(Type<Member>) {
  return record("member", {"člen", "member"}, {"Člen skupiny podle funkce.", "A member of the group, by function."},
                field("id", &Member::id, {"označení", "id"}, {"Označení, kterým na člena odkazují zápisy; ve skupině jedinečné.", "The id by which minutes refer to the member; unique in the group."}),
                field("function", &Member::function, {"funkce", "function"}, {"Funkce, například starosta nebo zástupkyně uživatelů.", "Function, for instance mayor or representative of users."}),
                required("side", &Member::side, {"strana triády", "side"}, {"Za koho ve skupině sedí.", "For whom the member sits in the group."}),
                field("role", &Member::role, {"role", "role"}, {"Role ve skupině; člen, není-li určena.", "Role in the group; member where it is not given."}),
                field("name", &Member::name, {"jméno", "name"}, {"Jméno; u zástupců uživatelů a veřejnosti se tiskne jen se souhlasem.", "Name; that of representatives of users and of the public is printed only with consent."}),
                field("consent", &Member::consent, {"souhlas se zveřejněním jména", "consent to publish the name"}, {"Den, kdy člen se zveřejněním jména souhlasil.", "Day the member agreed to have the name published."}),
                field("organization", &Member::organization, {"organizace", "organization"}, {"Organizace, kterou zastupuje.", "The organisation that is represented."}),
                field("from", &Member::from, {"členem od", "from"}, {"Od kdy je členem.", "Member since."}),
                field("to", &Member::to, {"členem do", "to"}, {"Do kdy je členem.", "Member until."}),
                field("without_vote", &Member::without_vote, {"bez hlasu", "without a vote"}, {"Zda člen nehlasuje; hosté a veřejnost nehlasují nikdy.", "Whether the member does not vote; guests and the public never do."}),
                field("email", &Member::email, {"soukromý e-mail", "private e-mail"}, {"Jen pro vnitřní verze dokumentů.", "For internal versions of documents only."}),
                field("phone", &Member::phone, {"soukromý telefon", "private phone"}, {"Jen pro vnitřní verze dokumentů.", "For internal versions of documents only."}));
}

/// `groups/<id>.yaml`: a steering or working group, a commission or an assembly.
struct Group {
  Origin origin;
  std::string name;
  std::optional<std::string> short_name;
  std::optional<GroupKind> kind;
  std::optional<GroupKind> acts_as;
  std::optional<std::string> purpose;
  std::optional<Date> established;
  std::optional<Date> ended;
  std::vector<Ref<Group>> succeeds;
  bool open_to_anyone = false;
  std::optional<Contact> contact;
  std::optional<Statute> statute;
  std::vector<Member> members;
};

constexpr auto describe(Type<Group>) {
  return record("group", {"skupina", "group"}, {"Řídící nebo pracovní skupina, komise, shromáždění.", "A steering or working group, a commission, an assembly."},
                field("name", &Group::name, {"název", "name"}, {"Úplný název.", "Full name."}),
                field("short_name", &Group::short_name, {"krátký název", "short name"}, {"Název pro tabulky.", "Name for tables."}),
                required("kind", &Group::kind, {"druh", "kind"}, {"Druh skupiny.", "Kind of group."}),
                field("acts_as", &Group::acts_as, {"plní úlohu", "acts as"}, {"Čí úlohu plní, například komise rady, která je řídící skupinou.", "Whose part it plays, for instance a commission of the council that is the steering group."}),
                field("purpose", &Group::purpose, {"poslání", "purpose"}, {"Čím se skupina zabývá.", "What the group is concerned with."}),
                field("established", &Group::established, {"vznik", "established"}, {"Den vzniku.", "Day it was established."}),
                field("ended", &Group::ended, {"zánik", "ended"}, {"Den zániku.", "Day it ended."}),
                field("succeeds", &Group::succeeds, {"nástupce skupin", "succeeds"}, {"Skupiny, jejichž úlohu převzala.", "Groups whose part it took over."}),
                field("open", &Group::open_to_anyone, {"otevřená", "open"}, {"Zda se může zapojit kdokoli; není-li uvedeno, nemůže.", "Whether anyone may take part; not, where nothing is said."}),
                field("contact", &Group::contact, {"kontakt", "contact"}, {"Na koho se obrátit.", "Whom to turn to."}),
                field("statute", &Group::statute, {"pravidla statutu", "statute"}, {"Co skupina ve statutu a jednacím řádu stanoví o svých jednáních.", "What the group's statute and rules of procedure say of its meetings."}),
                field("members", &Group::members, {"členové", "members"}, {"Členové podle funkcí.", "Members, by function."}));
}

}  // namespace kpss
