#include <algorithm>

#include "documents/catalogue/facts.hpp"
#include "documents/confirmation/parts.hpp"
#include "words/catalogue.hpp"
#include "words/confirmation.hpp"

namespace kpss {
namespace {

namespace phrase = words::confirmation;

constexpr std::string_view of_provider[] = {"provider", "ico", "legal-form", "data-box"};
/// What is said in words beside the table.
constexpr std::string_view of_freshness[] = {"confirmed", "stale"};

/// What people look for in every entry; where it is missing, it is asked for.
struct Wanted {
  std::string_view key;
  Phrase label;
};
constexpr Wanted wanted_of_provider[] = {{"ico", words::entry_ico}, {"legal-form", words::entry_legal_form}, {"data-box", words::entry_data_box}};
constexpr Wanted wanted_of_service[] = {{"phone", words::entry_phone},           {"email", words::entry_email},       {"web", words::entry_web},       {"target-groups", words::entry_target_groups},
                                        {"mission", words::entry_mission},       {"activities", words::entry_activities}, {"forms", words::entry_forms}, {"area", words::entry_area},
                                        {"hours", words::entry_hours},           {"capacity", words::entry_capacity}, {"prices", words::entry_prices}, {"how-to-apply", words::entry_how_to_apply},
                                        {"access", words::entry_access},         {"transport", words::entry_transport}};

bool is_among(std::string_view key, std::span<const std::string_view> keys) { return std::find(keys.begin(), keys.end(), key) != keys.end(); }

const EntryFact* fact_of(const EntryFacts& facts, std::string_view key) {
  const auto fact = std::find_if(facts.begin(), facts.end(), [&](const EntryFact& one) { return one.key == key; });
  return fact == facts.end() ? nullptr : &*fact;
}

/// How to get in and there is asked of places that people go to and that may be told.
bool is_asked(std::string_view key, const Service& service) {
  if (key != "access" && key != "transport") return true;
  return !service.locations.empty() && std::none_of(service.locations.begin(), service.locations.end(), [](const Location& one) { return one.secret; });
}

Inlines stacked_values(const EntryFact& fact) {
  Inlines lines;
  for (const auto& value : fact.values) {
    if (!lines.empty()) lines.push_back(LineBreak{});
    lines = std::move(lines) + value;
  }
  return lines;
}

void add_row(Table& table, const EntryFact& fact) { table.rows.push_back({{fact.label}, stacked_values(fact), {}}); }

void ask_for_missing(Table& table, const Wording& wording, const EntryFacts& facts, std::span<const Wanted> wanted, const Service& service) {
  for (const auto& [key, label] : wanted)
    if (!fact_of(facts, key) && is_asked(key, service)) table.rows.push_back({{wording.text(label)}, {Styled{"muted", {wording.text(phrase::missing)}}}, {}});
}

Table empty_table(const Wording& wording) {
  return {.style = "list", .caption = {}, .columns = {{{wording.head(phrase::fact)}, Align::left, 0.22}, {{wording.head(phrase::printed)}, Align::left, 0.44}, {{wording.head(phrase::correction)}, Align::left, 0.34}}, .rows = {}, .row_headers = true};
}

Inlines last_confirmation(const Wording& wording, const EntryFacts& facts) {
  const auto* confirmed = fact_of(facts, "confirmed");
  return confirmed ? wording.sentence(phrase::last_confirmed, {stacked_values(*confirmed)}) : Inlines{wording.text(phrase::never_confirmed)};
}

}  // namespace

Blocks about_provider(const Wording& wording, const ConfirmationSubject& subject) {
  const auto& entry = subject.entries.front();
  const auto facts = facts_of(wording, entry, subject.date);
  auto table = empty_table(wording);
  for (const auto& fact : facts)
    if (is_among(fact.key, of_provider)) add_row(table, fact);
  ask_for_missing(table, wording, facts, wanted_of_provider, *entry.service);
  return {Heading{1, "provider", {wording.text(phrase::provider)}}, std::move(table)};
}

Blocks about_service(const Wording& wording, const ConfirmationSubject& subject, std::size_t index) {
  const auto& entry = subject.entries[index];
  const auto name = wording.theirs(entry.service->name);
  const auto facts = facts_of(wording, entry, subject.date);
  auto table = empty_table(wording);
  for (const auto& fact : facts)
    if (!is_among(fact.key, of_provider) && !is_among(fact.key, of_freshness)) add_row(table, fact);
  ask_for_missing(table, wording, facts, wanted_of_service, *entry.service);
  Inlines boxes{Strong{{name}}};  // A box may come to stand on the next page.
  for (const auto& box : {phrase::unchanged, phrase::changed, phrase::ended}) {
    boxes.push_back(LineBreak{});
    boxes.push_back(wording.text(box));
  }
  return {Heading{1, fmt::format("service-{}", index + 1), {name}}, Paragraph{last_confirmation(wording, facts), "note"}, std::move(table), Division{"box", {Paragraph{std::move(boxes)}}, true}};
}

}  // namespace kpss
