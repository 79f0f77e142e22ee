#include "site/file_names.hpp"
#include "site/lists.hpp"
#include "site/pages.hpp"
#include "words/site.hpp"

namespace kpss::site {
namespace {

namespace phrase = words::in_site;

Element topic_item(const Directory& directory, std::string_view from, const Topic& topic) {
  return element("li", {}, element("a", in_language_of(directory.wording, topic.theirs, {{"class", "name"}, {"href", relative(from, topic.path)}}), topic.title), " ", element("span", {{"class", "count"}}, number_of(directory, topic.listings)));
}

bool is_alphabetical(const Directory& directory, const Topics& topics) { return &topics == &directory.providers || &topics == &directory.municipalities; }

}  // namespace

Page services_page(const Directory& directory) {
  Page page{.path = directory.services_path, .title = directory.wording.text(phrase::services_a_z)};
  std::vector<Lettered> items;
  for (const auto& listing : directory.listings) {
    auto list = service_list(directory, page.path, {&listing});
    items.push_back({listing.name, std::move(std::get<Element>(list.content.front().form))});
  }
  page.content = items.empty() ? nodes(element("p", {}, directory.wording.text(phrase::no_services))) : by_letter(directory, std::move(items), "services");
  return page;
}

Page topics_page(const Directory& directory, const Topics& topics) {
  Page page{.path = topics.path, .title = directory.wording.text(topics.title)};
  if (!is_alphabetical(directory, topics)) {
    page.content = nodes(topic_tiles(directory, page.path, topics));
    return page;
  }
  std::vector<Lettered> items;
  for (const auto& topic : topics.all) items.push_back({topic.title, topic_item(directory, page.path, topic)});
  page.content = by_letter(directory, std::move(items), "topics");
  return page;
}

Page topic_page(const Directory& directory, const Topics& topics, const Topic& topic) {
  Page page{.path = topic.path, .title = topic.title, .theirs = topic.theirs, .trail = {{directory.wording.text(topics.title), topics.path}}};
  if (!topic.intro.empty()) add(page.lead, element("p", in_language_of(directory.wording, topic.theirs, {{"class", "lead"}}), topic.intro));
  add(page.lead, element("p", {{"class", "count"}}, number_of(directory, topic.listings)));
  if (&topics != &directory.types) page.content = by_type(directory, page.path, topic.listings);
  else page.content = nodes(element("h2", {}, directory.wording.text(phrase::services_of_type)), service_list(directory, page.path, topic.listings));
  return page;
}

}  // namespace kpss::site
