#include "site/search.hpp"

#include "repository/codes.hpp"
#include "site/file_names.hpp"
#include "site/searched_groups.hpp"
#include "words/site.hpp"

namespace kpss::site {
namespace {

namespace phrase = words::in_site;

struct Option {
  std::string value, title;
  bool theirs;
};

std::vector<Option> options_of(const Topics& topics) {
  std::vector<Option> options;
  for (const auto& topic : topics.all) options.push_back({topic.id, topic.title, topic.theirs});
  return options;
}

std::vector<Option> options_of(const std::vector<SearchedGroup>& groups) {
  std::vector<Option> options;
  for (const auto& group : groups) options.push_back({group.code, group.title, false});
  return options;
}

/// A drop-down of what can be chosen; none where there is no choice.
Nodes choice(const Wording& wording, std::string id, Phrase label, const std::vector<Option>& options) {
  if (options.size() < 2) return {};
  auto select = element("select", {{"id", id}}, element("option", {{"value"}}, wording.text(phrase::any)));
  for (const auto& option : options) add(select.content, element("option", in_language_of(wording, option.theirs, {{"value", option.value}}), option.title));
  return nodes(element("div", {{"class", "field"}}, element("label", {{"for", id}}, wording.text(label)), std::move(select)));
}

Element forms(const Wording& wording) {
  auto boxes = element("fieldset", {{"class", "forms"}}, element("legend", {}, wording.text(phrase::form)));
  for (const auto form : {ServiceForm::field, ServiceForm::ambulatory, ServiceForm::residential}) {
    const std::string code(option_of(form).code), id = "form-" + code;
    add(boxes.content, element("label", {{"for", id}}, element("input", {{"type", "checkbox"}, {"id", id}, {"value", code}}), wording.label(form)));
  }
  return boxes;
}

Element form(const Directory& directory) {
  const auto& wording = directory.wording;
  auto words = element("div", {{"class", "words"}}, element("label", {{"for", "words"}}, wording.text(phrase::search_words)),
                       element("div", {{"class", "line"}}, element("input", {{"id", "words"}, {"type", "search"}, {"autocomplete", "off"}, {"spellcheck", "false"}, {"aria-describedby", "hint"}}), element("button", {{"type", "submit"}}, wording.text(phrase::submit))),
                       element("p", {{"id", "hint"}, {"class", "hint"}}, wording.text(phrase::search_hint)));
  auto filters = element("div", {{"class", "filters"}}, choice(wording, "group", phrase::target_group, options_of(searched_groups(directory))), choice(wording, "type", phrase::type, options_of(directory.types)), choice(wording, "municipality", phrase::municipality, options_of(directory.municipalities)), forms(wording));
  return element("form", {{"id", "search-form"}, {"role", "search"}, {"hidden"}}, std::move(words), std::move(filters), element("button", {{"type", "reset"}, {"hidden"}}, wording.text(phrase::clear)));
}

/// What leads to all services where the search does not work.
Element without_script(const Directory& directory, std::string_view from) {
  const auto& wording = directory.wording;
  auto list = element("ul", {}, element("li", {}, element("a", {{"href", relative(from, directory.services_path)}}, wording.text(phrase::services_a_z))));
  for (const auto* topics : {&directory.situations, &directory.providers, &directory.municipalities, &directory.types})
    if (!topics->all.empty()) add(list.content, element("li", {}, element("a", {{"href", relative(from, topics->path)}}, wording.text(topics->title))));
  return element("div", {{"id", "without-script"}}, element("p", {}, wording.text(phrase::without_script)), std::move(list));
}

}  // namespace

Element search_section(const Directory& directory, std::string_view from) {
  const auto& wording = directory.wording;
  const auto id = wording.text(phrase::search_anchor);
  auto results = element("div", {{"id", "results"}, {"hidden"}}, element("ul", {{"class", "services"}}), element("button", {{"type", "button"}, {"id", "more"}, {"hidden"}}, wording.text(phrase::show_more)));
  return element("section", {{"class", "search"}, {"aria-labelledby", id}}, element("h2", {{"id", id}}, wording.text(phrase::search)), without_script(directory, from), form(directory), element("p", {{"id", "found"}, {"role", "status"}, {"tabindex", "-1"}}), std::move(results));
}

}  // namespace kpss::site
