#include <fmt/format.h>

#include <map>

#include "repository/codes.hpp"
#include "site/pages.hpp"
#include "site/searched_groups.hpp"
#include "text/grammar.hpp"
#include "text/json.hpp"
#include "words/site.hpp"

namespace kpss::site {
namespace {

namespace phrase = words::in_site;

std::string texts(const Wording& wording) {
  const auto in = [&](Phrase words) { return json_quoted(wording.text(words, "{0}")); };  // The number comes in later.
  constexpr auto noun = phrase::service;
  const bool czech = wording.language == Language::cs;
  return fmt::format("{{\"found\":{},\"nothing\":{},\"one\":{},\"few\":{},\"many\":{},\"language\":{}}}", in(phrase::found), in(phrase::nothing_found), json_quoted(czech ? noun.one : noun.en_one), json_quoted(czech ? noun.few : noun.en_many),
                     json_quoted(czech ? noun.many : noun.en_many), json_quoted(wording.written == wording.language ? "" : wording.written == Language::cs ? "cs" : "en"));
}

std::string titles(const Topics& topics) {
  std::string out;
  for (const auto& topic : topics.all) out.append(out.empty() ? "" : ",").append(json_quoted(topic.title));
  return "[" + out + "]";
}

std::string places_in(const Topics& topics, const std::vector<const Topic*>& wanted) {
  std::string out;
  for (const auto* topic : wanted)
    if (topic) out.append(out.empty() ? "" : ",").append(std::to_string(topic - topics.all.data()));
  return "[" + out + "]";
}

}  // namespace

std::vector<SearchedGroup> searched_groups(const Directory& directory) {
  const Codes codes(directory.wording.repository, target_group_codes);
  std::map<std::pair<std::size_t, std::string>, SearchedGroup> groups;
  for (const auto& listing : directory.listings)
    for (const auto& code : listing.entry.service->target_groups) {
      const auto place = std::pair(codes.order(code), code);
      if (!groups.contains(place)) groups[place] = {code, directory.wording.theirs(codes.label(code, directory.wording.language))};
    }
  std::vector<SearchedGroup> found;
  for (auto& [place, group] : groups) found.push_back(std::move(group));
  return found;
}

std::string search_data(const Directory& directory) {
  const auto groups = searched_groups(directory);
  std::map<std::string, std::size_t> place_of_group;
  std::string titles_of_groups;
  for (const auto& group : groups) {
    place_of_group.emplace(group.code, place_of_group.size());
    titles_of_groups.append(titles_of_groups.empty() ? "" : ",").append(json_quoted(group.title));
  }
  auto out = fmt::format("window.kpss = {{\n\"texts\":{},\n\"providers\":{},\n\"types\":{},\n\"municipalities\":{},\n\"situations\":{},\n\"groups\":[{}],\n\"services\":[", texts(directory.wording), titles(directory.providers), titles(directory.types), titles(directory.municipalities), titles(directory.situations), titles_of_groups);
  bool first = true;
  for (const auto& listing : directory.listings) {
    const auto& service = *listing.entry.service;
    std::string forms, of_groups, activities;
    for (const auto form : service.forms) forms.append(forms.empty() ? "" : ",").append(std::to_string(static_cast<int>(form)));
    for (const auto& code : service.target_groups) of_groups.append(of_groups.empty() ? "" : ",").append(std::to_string(place_of_group.at(code)));
    for (const auto& activity : service.activities) activities.append(activities.empty() ? "" : "; ").append(activity);
    const auto* phone = phone_of(listing.entry);
    // Name, place, provider, type, forms, groups, municipalities, situations, activities, telephone: as search.js takes them.
    out += fmt::format("{}\n[{},{},{},{},[{}],[{}],{},{},{},{}]", first ? "" : ",", json_quoted(listing.name), json_quoted(listing.path), places_in(directory.providers, {listing.of_provider}), places_in(directory.types, {listing.of_type}), forms, of_groups,
                       places_in(directory.municipalities, listing.of_municipalities), places_in(directory.situations, listing.of_situations), json_quoted(activities), json_quoted(phone ? phone->text : ""));
    first = false;
  }
  return out + "\n]};\n";
}

}  // namespace kpss::site
