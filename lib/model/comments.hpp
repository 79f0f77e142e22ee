#pragma once

#include "model/measure.hpp"

namespace kpss {

/// Who sent a comment. The name of a citizen is published only with consent.
enum class CommenterKind { citizen, organization, municipality, group, office };

constexpr auto describe(Type<CommenterKind>) {
  return choice<CommenterKind>("commenter-kind", {"kdo připomínku podal", "who commented"}, {"Kdo připomínku podal; jméno občana se zveřejní jen s jeho souhlasem.", "Who sent the comment; a citizen's name is published only with consent."},
                               {{CommenterKind::citizen, "citizen", {"občan", "citizen"}},
                                {CommenterKind::organization, "organization", {"organizace", "organisation"}},
                                {CommenterKind::municipality, "municipality", {"obec", "municipality"}},
                                {CommenterKind::group, "group", {"skupina", "group"}},
                                {CommenterKind::office, "office", {"úřad", "office"}}});
}

enum class Settlement { accepted, partly_accepted, rejected, noted };

constexpr auto describe(Type<Settlement>) {
  return choice<Settlement>("settlement", {"vypořádání", "settlement"}, {"Jak se s připomínkou naložilo.", "How a comment was dealt with."},
                            {{Settlement::accepted, "accepted", {"akceptováno", "accepted"}},
                             {Settlement::partly_accepted, "partly-accepted", {"částečně akceptováno", "partly accepted"}},
                             {Settlement::rejected, "rejected", {"neakceptováno", "rejected"}},
                             {Settlement::noted, "noted", {"vzato na vědomí", "noted"}}});
}

struct Comment {
  Origin origin;
  std::string number;
  std::optional<Date> date;
  std::optional<CommenterKind> from;
  std::optional<std::string> name;
  std::optional<Date> consent;
  std::optional<Ref<Measure>> measure;
  std::optional<Ref<Goal>> goal;
  std::optional<std::string> about;
  std::string text;
  std::optional<Settlement> settlement;
  std::optional<std::string> justification;
  std::optional<std::string> settled_by;
  std::optional<Date> settled;
};

constexpr auto describe(Type<Comment>) {
  return record("comment", {"připomínka", "comment"}, {"Připomínka k návrhu plánu a její vypořádání.", "A comment on the draft plan, and its settlement."},
                field("number", &Comment::number, {"číslo", "number"}, {"Pořadové číslo.", "Running number."}),
                field("date", &Comment::date, {"datum", "date"}, {"Kdy přišla.", "When it came."}),
                required("from", &Comment::from, {"podal", "from"}, {"Kdo připomínku podal.", "Who sent it."}),
                field("name", &Comment::name, {"jméno", "name"}, {"Název, nebo jméno občana; to se tiskne jen se souhlasem.", "Name; that of a citizen is printed only with consent."}),
                field("consent", &Comment::consent, {"souhlas se zveřejněním jména", "consent to publish the name"}, {"Den, kdy občan se zveřejněním jména souhlasil.", "Day the citizen agreed to have the name published."}),
                field("measure", &Comment::measure, {"k opatření", "measure"}, {"Opatření, kterého se týká.", "The measure that it is about."}),
                field("goal", &Comment::goal, {"k cíli", "goal"}, {"Číslo cíle, kterého se týká.", "Number of the goal that it is about."}),
                field("about", &Comment::about, {"k části", "about"}, {"Jiná část plánu, například analytická část, strana 12.", "Another part of the plan, for instance the analyses, page 12."}),
                field("text", &Comment::text, {"znění", "text"}, {"Znění připomínky.", "Wording of the comment."}),
                field("settlement", &Comment::settlement, {"vypořádání", "settlement"}, {"Jak se s ní naložilo.", "How it was dealt with."}),
                field("justification", &Comment::justification, {"odůvodnění", "justification"}, {"Proč tak.", "Why so."}),
                field("settled_by", &Comment::settled_by, {"vypořádal", "settled by"}, {"Kdo o vypořádání rozhodl.", "Who decided on the settlement."}),
                field("settled", &Comment::settled, {"vypořádáno dne", "settled"}, {"Den vypořádání.", "Day of the settlement."}));
}

/// `plans/<plan>/comments.yaml`: the public comments on a draft plan. The table is published and annexed to the plan.
struct Comments {
  Origin origin;
  std::optional<Date> from;
  std::optional<Date> to;
  std::optional<std::string> published;
  std::optional<std::string> note;
  std::vector<Comment> comments;
};

constexpr auto describe(Type<Comments>) {
  return record("comments", {"připomínky k návrhu plánu", "comments on the draft plan"}, {"Veřejné připomínkování návrhu plánu.", "Public comments on the draft plan."},
                field("from", &Comments::from, {"od", "from"}, {"První den připomínkování.", "First day for comments."}), field("to", &Comments::to, {"do", "to"}, {"Poslední den připomínkování.", "Last day for comments."}),
                field("published", &Comments::published, {"kde byl návrh zveřejněn", "where the draft was published"}, {"Kde a jak byl návrh zveřejněn.", "Where and how the draft was published."}),
                field("note", &Comments::note, {"poznámka", "note"}, {"Poznámka, vytiskne se nad tabulkou.", "A note, printed above the table."}),
                required("comments", &Comments::comments, {"připomínky", "comments"}, {"Došlé připomínky.", "Comments that came."}));
}

}  // namespace kpss
