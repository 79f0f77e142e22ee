#include "site/facts.hpp"
#include "site/file_names.hpp"
#include "site/inlines.hpp"
#include "site/lists.hpp"
#include "site/pages.hpp"
#include "words/catalogue.hpp"
#include "words/site.hpp"

namespace kpss::site {
namespace {

namespace phrase = words::in_site;

constexpr std::size_t most_municipalities = 12;

Element topic_link(const Directory& directory, std::string_view from, const Topic& topic) { return element("a", in_language_of(directory.wording, topic.theirs, {{"href", relative(from, topic.path)}}), topic.title); }

/// A heading with its facts; nothing where there are none.
Nodes part(const Directory& directory, Phrase title, std::string_view style, const EntryFacts& facts) {
  if (facts.empty()) return {};
  return nodes(element("section", {{"class", std::string(style)}}, element("h2", {}, directory.wording.text(title)), fact_list(directory.wording, facts)));
}

/// Ways to services that somebody may want instead.
Element similar(const Directory& directory, std::string_view from, const Listing& listing) {
  const auto& wording = directory.wording;
  auto list = element("dl", {{"class", "facts"}});
  const auto row = [&](Phrase label, const std::vector<const Topic*>& topics) {
    if (topics.empty()) return;
    auto line = element("div", {}, element("dt", {}, wording.text(label)));
    for (const auto* topic : topics) add(line.content, element("dd", {}, topic_link(directory, from, *topic)));
    add(list.content, std::move(line));
  };
  row(words::entry_type, {listing.of_type});
  row(words::entry_provider, {listing.of_provider});
  row(directory.situations.title, listing.of_situations);
  if (listing.of_municipalities.size() <= most_municipalities) row(directory.municipalities.title, listing.of_municipalities);
  return element("section", {{"class", "similar"}}, element("h2", {}, wording.text(phrase::similar)), std::move(list));
}

}  // namespace

Page service_page(const Directory& directory, const Listing& listing) {
  const auto& wording = directory.wording;
  Page page{.path = listing.path, .title = listing.name, .theirs = true, .of = listing.provider, .description = wording.theirs(listing.entry.service->mission), .trail = {{wording.text(phrase::services_a_z), directory.services_path}}};
  auto facts = facts_of(wording, listing.entry, directory.subject.day);
  const auto type = take(facts, {"type"}), provider = take(facts, {"provider"}), mission = take(facts, {"mission"}), warning = take(facts, {"stale"});
  auto line = element("p", {{"class", "kind"}});
  for (const auto& [fact, topic] : {std::pair(&type, listing.of_type), std::pair(&provider, listing.of_provider)})
    for (const auto& one : *fact) add(line.content, element("a", in_language_of(wording, topic->theirs, {{"href", relative(page.path, topic->path)}}), nodes_of(one.values.front())));
  add(page.lead, std::move(line));
  for (const auto& fact : mission)
    for (const auto& value : fact.values) add(page.lead, element("p", in_their_language(wording, {{"class", "lead"}}), nodes_of(value)));
  for (const auto& fact : warning) add(page.lead, element("p", {{"class", "warning"}}, element("strong", {}, fact.label + ": "), nodes_of(fact.values.front())));

  const auto contact = take(facts, {"address", "phone", "email", "web", "data-box", "contacts"});
  const auto care = take(facts, {"target-groups", "ages", "not-for", "activities"});
  const auto conditions = take(facts, {"forms", "area", "hours", "capacity", "prices", "how-to-apply", "access", "transport", "note"});
  auto parts = element("div", {{"class", "entry"}}, part(directory, phrase::contact, "contact", contact));
  add(parts.content, element("div", {{"class", "parts"}}, part(directory, phrase::about_service, "care", care), part(directory, phrase::conditions, "conditions", conditions), part(directory, phrase::on_the_data, "standing", facts), similar(directory, page.path, listing)));
  page.content = nodes(std::move(parts));
  return page;
}

}  // namespace kpss::site
