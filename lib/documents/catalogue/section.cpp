// A section and its entries. An entry has how to reach the service on top, then what it does, at last how sure all of that is.

#include <algorithm>

#include "documents/catalogue/facts.hpp"
#include "documents/catalogue/parts.hpp"
#include "documents/lines.hpp"
#include "words/catalogue.hpp"

namespace kpss {
namespace {

const EntryFact* find(const EntryFacts& facts, std::string_view key) {
  const auto found = std::find_if(facts.begin(), facts.end(), [&](const EntryFact& fact) { return fact.key == key; });
  return found == facts.end() ? nullptr : &*found;
}

void join(Inlines& line, const Inlines& more, const Inlines& between) {
  if (!line.empty() && !more.empty()) line = std::move(line) + between;
  line = std::move(line) + more;
}

/// All that a fact says on one line.
Inlines in_line(const EntryFact* fact) {
  Inlines line;
  if (fact)
    for (const auto& value : fact->values) join(line, value, {", "});
  return line;
}

/// What a cell of a card holds: a line for each value; groups of people, and what is done for them, follow one another.
Inlines in_cell(const EntryFacts& facts, const EntryFact& fact) {
  Inlines cell;
  if (fact.key == "target-groups") {
    cell = in_line(&fact);
    join(cell, in_line(find(facts, "ages")), {"; "});
  } else {
    for (const auto& value : fact.values) join(cell, value, fact.key == "activities" ? Inlines{"; "} : Inlines{LineBreak{}});
  }
  return cell;
}

Card card_of(const EntryFacts& facts, std::initializer_list<std::string_view> keys, std::string caption) {
  Card card{std::move(caption), {}};
  for (const auto key : keys)
    if (const auto* fact = find(facts, key)) card.rows.push_back({{fact->label}, in_cell(facts, *fact)});
  return card;
}

/// How to reach the service. E-mail and web share a line, as they do on a visiting card.
Card ways_of(const CatalogueContext& context, EntryFacts facts, std::string caption) {
  auto email = std::find_if(facts.begin(), facts.end(), [](const EntryFact& fact) { return fact.key == "email"; });
  auto web = std::find_if(facts.begin(), facts.end(), [](const EntryFact& fact) { return fact.key == "web"; });
  if (email != facts.end() && web != facts.end() && email->values.size() == 1) {
    email->label = context.text(words::in_catalogue::email_and_web);
    join(email->values.front(), in_line(&*web), {", "});
    facts.erase(web);
  }
  return card_of(facts, {"address", "phone", "email", "web", "contacts"}, std::move(caption));
}

/// Type, form and who provides it.
Blocks opening_of(const EntryFacts& facts) {
  Inlines kind = in_line(find(facts, "type"));
  join(kind, in_line(find(facts, "forms")), {", "});
  Inlines provider{Strong{in_line(find(facts, "provider"))}};
  if (const auto* ico = find(facts, "ico")) join(provider, Inlines{"IČO\u00a0"} + in_line(ico), {", "});
  join(provider, in_line(find(facts, "legal-form")), {", "});
  Blocks blocks;
  if (!kind.empty()) blocks.push_back(Paragraph{std::move(kind), "source"});
  blocks.push_back(Paragraph{std::move(provider), "provider"});
  return blocks;
}

/// Register number, data box, confirmation, and a warning where the entry is stale.
Blocks closing_of(const CatalogueContext& context, const EntryFacts& facts) {
  Inlines line;
  for (const std::string_view key : {"register-number", "data-box", "confirmed"})
    if (const auto* fact = find(facts, key)) join(line, context.wording.sentence(words::value_of, {{fact->label}, in_line(fact)}), {" · "});
  if (const auto* stale = find(facts, "stale")) join(line, {Strong{{Text{stale->label + ": "}}}, Emphasis{in_line(stale)}}, {LineBreak{}});
  return line.empty() ? Blocks{} : Blocks{Paragraph{std::move(line), "source"}};
}

}  // namespace

Inlines reference_to(const CatalogueContext& context, const Entry& entry, bool with_provider) {
  const auto anchor = anchor_of(entry);
  Inlines words{context.theirs(entry.service->name)};
  if (with_provider) words.push_back(Styled{"muted", {", " + context.theirs(entry.provider->short_name.value_or(entry.provider->name))}});
  return {PageReference{anchor, std::move(words)}};
}

Division catalogue_entry(const CatalogueContext& context, const Entry& entry) {
  const auto facts = facts_of(context.wording, entry, context.date);
  const auto name = context.theirs(entry.service->name);
  Division division{"entry", {Heading{2, anchor_of(entry), {name}}}, true};
  const auto add_card = [&](const char* style, Card card) {
    if (!card.rows.empty()) division.content.push_back(Division{style, {std::move(card)}});
  };
  append(division.content, opening_of(facts));
  add_card("ways", ways_of(context, facts, context.text(words::in_catalogue::ways_to_reach, name)));
  if (const auto* mission = find(facts, "mission")) division.content.push_back(Paragraph{in_line(mission)});
  add_card("about", card_of(facts, {"target-groups", find(facts, "target-groups") ? "" : "ages", "not-for", "activities", "area", "hours", "capacity", "prices", "how-to-apply", "access", "transport", "to", "note"}, context.text(words::in_catalogue::about_service, name)));
  append(division.content, closing_of(context, facts));
  return division;
}

Blocks catalogue_section(const CatalogueContext& context, const Section& section) {
  const auto title = section.ours ? capitalised(context.theirs(section.title)) : context.theirs(section.title);
  Blocks blocks{Heading{1, anchor_of(section), {title}}};
  if (!section.intro.empty()) blocks.push_back(Division{"lead", paragraphs(context.wording, section.intro)});
  for (const auto& entry : section.here) blocks.push_back(catalogue_entry(context, entry));
  if (section.elsewhere.empty()) return blocks;
  List list;
  for (const auto& entry : section.elsewhere) list.items.push_back({Paragraph{reference_to(context, entry)}});
  blocks.push_back(Division{"see-also", {Paragraph{{Strong{{context.text(words::in_catalogue::see_also)}}}}, std::move(list)}});
  return blocks;
}

}  // namespace kpss
