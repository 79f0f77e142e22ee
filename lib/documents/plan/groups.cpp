#include <algorithm>

#include "documents/measure_words.hpp"
#include "documents/persons.hpp"
#include "documents/plan/parts.hpp"
#include "words/plan.hpp"

namespace kpss {
namespace {

/// When somebody had to belong to a group in order to have made the plan: while it was made, else on its first day.
MakingTime time_of(const PlanContext& context) {
  if (const auto time = making_time(context)) return time;
  return context.plan.period ? MakingTime{context.plan.period->from, context.plan.period->from} : MakingTime{};
}

bool within(const MakingTime& time, const std::optional<Date>& from, const std::optional<Date>& to) { return !time || ((!from || *from <= time.to) && (!to || *to >= time.from)); }

/// „ (od 4. 12. 2018)“ of a member who came or went while the plan was made.
std::string term_of(const PlanContext& context, const Member& member, const MakingTime& time) {
  const auto inside = [&](const std::optional<Date>& day) { return day && *day > time.from && *day < time.to ? std::optional(Moment{day->year, day->month, day->day}) : std::nullopt; };
  const auto span = span_in_words(context.language, inside(member.from), inside(member.to));
  return span.empty() ? span : " (" + span + ")";
}

Table members_of(const PlanContext& context, const Group& group, const MakingTime& time) {
  Table table{.style = "list", .caption = {context.text(words::in_plan::table_members, context.theirs(group.short_name.value_or(group.name)))}, .columns = {{{context.head(words::in_plan::member)}, Align::left, 0.62}, {{context.head(words::in_plan::side)}, Align::left, 0.17}, {{context.head(words::in_plan::role)}, Align::left, 0.21}}, .rows = {}};
  for (const auto& member : group.members)
    if (within(time, member.from, member.to))
      table.rows.push_back({{in_words(context.wording, member) + term_of(context, member, time)}, {member.side ? context.wording.label(*member.side) : std::string("–")}, {context.wording.label(member.role.value_or(Role::member))}});
  return table;
}

std::string kind_of(const PlanContext& context, const Group& group) {
  if (!group.kind) return {};
  const auto kind = capitalised(context.wording.label(*group.kind));
  return group.acts_as ? context.text(words::in_plan::acts_as, kind, context.wording.label(*group.acts_as)) : kind;
}

}  // namespace

Blocks plan_groups(const PlanContext& context) {
  const auto time = time_of(context);
  Blocks blocks;
  for (const auto& group : context.repository.all<Group>()) {
    if (!within(time, group.established, group.ended)) continue;
    auto members = members_of(context, group, time);
    if (members.rows.empty() && !group.purpose) continue;
    if (blocks.empty()) blocks.push_back(Heading{2, "groups", {context.text(words::in_plan::groups)}});
    blocks.push_back(Heading{3, fmt::format("group-{}", id_of(group)), {context.theirs(group.name)}});
    if (const auto kind = kind_of(context, group); !kind.empty()) blocks.push_back(Paragraph{{kind}, "source"});
    append(blocks, paragraphs(context.wording, group.purpose));
    if (!members.rows.empty()) blocks.push_back(std::move(members));
  }
  return blocks;
}

}  // namespace kpss
