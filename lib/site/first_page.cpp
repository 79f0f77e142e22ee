#include "documents/catalogue/ways.hpp"
#include "site/inlines.hpp"
#include "site/lists.hpp"
#include "site/pages.hpp"
#include "site/search.hpp"
#include "words/site.hpp"

namespace kpss::site {
namespace {

namespace phrase = words::in_site;

/// More tiles than this are a list, which has a page of its own.
constexpr std::size_t most_tiles = 60;

Nodes tiles(const Directory& directory, std::string_view from, Phrase title, const Topics& topics) {
  if (topics.all.size() < 2 || topics.all.size() > most_tiles) return {};
  return nodes(element("section", {}, element("h2", {}, directory.wording.text(title)), topic_tiles(directory, from, topics)));
}

Nodes important_numbers(const Directory& directory) {
  const auto& wording = directory.wording;
  const auto* catalogue = catalogue_of(wording.repository);
  if (!catalogue || catalogue->important_numbers.empty()) return {};
  auto body = element("tbody");
  for (const auto& number : catalogue->important_numbers) {
    auto who = element("th", in_their_language(wording, {{"scope", "row"}}), capitalised(wording.theirs(number.name)));
    if (number.note) add(who.content, element("p", {{"class", "note"}}, wording.theirs(number.note)));
    add(body.content, element("tr", {}, std::move(who), element("td", {{"class", "phone"}}, number.phone ? nodes_of(linked(*number.phone)) : Nodes{})));
  }
  auto head = element("tr");
  for (const auto label : {phrase::number_of, phrase::phone}) add(head.content, element("th", {{"scope", "col"}}, wording.text(label)));
  return nodes(element("section", {}, element("h2", {{"id", "numbers"}}, wording.text(phrase::important_numbers)),
                       element("table", {{"class", "numbers"}, {"aria-labelledby", "numbers"}}, element("thead", {}, std::move(head)), std::move(body))));
}

Nodes letters(const Directory& directory) {
  std::vector<std::string> titles;
  for (const auto& listing : directory.listings) titles.push_back(listing.name);
  if (titles.empty()) return {};
  return nodes(element("section", {}, element("h2", {}, directory.wording.text(phrase::services_a_z)), letter_links(directory, titles, directory.services_path)));
}

}  // namespace

Page first_page(const Directory& directory) {
  const auto& wording = directory.wording;
  Page page{.path = "index.html", .title = wording.text(phrase::whom_to_turn_to), .searches = true};
  if (!directory.subtitle.empty()) add(page.lead, element("p", in_their_language(wording, {{"class", "lead"}}), directory.subtitle));
  const auto how_many = [&](std::size_t number, const Noun& noun) { return counted(wording.language, static_cast<std::int64_t>(number), noun); };
  add(page.lead, element("p", {{"class", "count"}}, wording.text(phrase::in_directory, how_many(directory.listings.size(), phrase::service), how_many(directory.providers.all.size(), phrase::provider))));
  add(page.content, search_section(directory, page.path));
  const bool by_group = directory.situations.title.cs == phrase::groups.cs;
  add(page.content, tiles(directory, page.path, by_group ? phrase::whom_it_is_for : phrase::what_you_solve, directory.situations));
  add(page.content, important_numbers(directory));
  add(page.content, tiles(directory, page.path, phrase::where_you_live, directory.municipalities));
  add(page.content, letters(directory));
  return page;
}

}  // namespace kpss::site
