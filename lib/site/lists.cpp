#include "site/lists.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "catalogue/indexes.hpp"
#include "documents/catalogue/ways.hpp"
#include "site/file_names.hpp"
#include "site/inlines.hpp"
#include "text/plain.hpp"
#include "words/site.hpp"

namespace kpss::site {
namespace {

namespace phrase = words::in_site;

constexpr std::size_t most_municipalities = 3;

/// Where a service works, as far as a line has room.
std::string places_of(const Listing& listing) {
  std::string text;
  const auto& places = listing.of_municipalities;
  for (std::size_t i = 0; i < std::min(places.size(), most_municipalities); ++i) text.append(text.empty() ? "" : ", ").append(places[i]->title);
  return places.size() > most_municipalities ? text + " …" : text;
}

Element service_item(const Directory& directory, std::string_view from, const Listing& listing, Shown shown) {
  const auto& wording = directory.wording;
  auto item = element("li", {}, element("a", in_their_language(wording, {{"class", "name"}, {"href", relative(from, listing.path)}}), listing.name));
  const auto places = places_of(listing);
  auto who = shown.provider ? listing.provider : std::string();
  if (!places.empty()) who.append(who.empty() ? "" : " · ").append(places);
  if (!who.empty()) add(item.content, element("p", in_their_language(wording, {{"class", "who"}}), who));
  auto line = element("p", {{"class", "how"}});
  for (const auto& form : listing.forms) add(line.content, element("span", {{"class", "form"}}, form));
  if (const auto* phone = phone_of(listing.entry)) add(line.content, nodes_of(linked(*phone)));
  if (!line.content.empty()) add(item.content, std::move(line));
  return item;
}

/// The letters, each with its titles' places.
std::vector<IndexGroup> letters_of(const std::vector<std::string>& titles) {
  std::vector<IndexItem> items;
  for (std::size_t i = 0; i < titles.size(); ++i) items.push_back({std::to_string(i), titles[i], {}});
  return kpss::by_letter(std::move(items));
}

std::string anchor_of(std::string_view letter) {
  if (letter == "…") return "letter-other";
  const auto plain = folded(letter);
  return plain.front() == '0' ? "letter-digits" : fmt::format("letter-{}{}", plain, plain.size() < letter.size() ? "-hacek" : "");
}

Element links_to(const Directory& directory, const std::vector<IndexGroup>& letters, std::string_view page) {
  auto list = element("ul");
  for (const auto& group : letters) add(list.content, element("li", {}, element("a", {{"href", std::string(page) + "#" + anchor_of(group.letter)}}, group.letter)));
  return element("nav", {{"class", "letters"}, {"aria-label", directory.wording.text(phrase::letters)}}, std::move(list));
}

}  // namespace

Element service_list(const Directory& directory, std::string_view from, const Listings& listings, Shown shown) {
  auto list = element("ul", {{"class", "services"}});
  for (const auto* listing : listings) add(list.content, service_item(directory, from, *listing, shown));
  return list;
}

Nodes by_type(const Directory& directory, std::string_view from, const Listings& listings) {
  std::map<const Topic*, Listings> of_types;  // Topics lie in their order, one behind the other.
  for (const auto* listing : listings) of_types[listing->of_type].push_back(listing);
  if (listings.size() < 2 * of_types.size()) return nodes(service_list(directory, from, listings));
  Nodes made;
  for (const auto& [type, of_type] : of_types) add(made, nodes(element("h2", {}, type->title), service_list(directory, from, of_type)));
  return made;
}

Element topic_tiles(const Directory& directory, std::string_view from, const Topics& topics) {
  auto list = element("ul", {{"class", "tiles"}});
  for (const auto& topic : topics.all)
    add(list.content, element("li", {}, element("a", {{"href", relative(from, topic.path)}}, element("span", in_language_of(directory.wording, topic.theirs, {{"class", "title"}}), topic.title), " ", element("span", {{"class", "count"}}, number_of(directory, topic.listings)))));
  return list;
}

std::string number_of(const Directory& directory, const Listings& listings) { return counted(directory.wording.language, static_cast<std::int64_t>(listings.size()), phrase::service); }

Nodes by_letter(const Directory& directory, std::vector<Lettered> items, std::string_view list_class) {
  std::vector<std::string> titles;
  for (const auto& item : items) titles.push_back(item.title);
  const auto letters = letters_of(titles);
  Nodes made;
  if (letters.size() > 1) add(made, links_to(directory, letters, ""));
  for (const auto& group : letters) {
    auto list = element("ul", {{"class", std::string(list_class)}});
    for (const auto& item : group.items) add(list.content, std::move(items[std::stoul(item.id)].item));
    add(made, element("h2", {{"id", anchor_of(group.letter)}, {"class", "letter"}}, group.letter));
    add(made, std::move(list));
  }
  return made;
}

Element letter_links(const Directory& directory, const std::vector<std::string>& titles, std::string_view page) { return links_to(directory, letters_of(titles), page); }

}  // namespace kpss::site
