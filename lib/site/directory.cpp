#include "site/directory.hpp"

#include <algorithm>
#include <map>

#include "catalogue/indexes.hpp"
#include "catalogue/sections.hpp"
#include "documents/catalogue/facts.hpp"
#include "site/file_names.hpp"
#include "words/catalogue.hpp"
#include "words/site.hpp"

namespace kpss::site {
namespace {

namespace phrase = words::in_site;

using ByService = std::map<const Service*, Listing*>;

Topics topics_in(Phrase title, Phrase folder, Language language) {
  const std::string name(folder.in(language));
  return {title, name + ".html", name};
}

/// Adds a topic with a page of its own; the entries in the order in which they are listed.
Topic& add_topic(Topics& topics, FileNames& names, Topic topic, const std::vector<Entry>& entries, const ByService& known) {
  topic.path = topics.folder + "/" + names.take(topic.id) + ".html";
  for (const auto& entry : entries) topic.listings.push_back(known.at(entry.service));
  return topics.all.emplace_back(std::move(topic));
}

void add_index(Directory& directory, Topics& topics, const std::vector<Entry>& entries, IndexBy by, const ByService& known) {
  FileNames names;
  const auto& wording = directory.wording;
  for (const auto& item : index_of(wording.repository, entries, by, wording.language)) {
    Topic topic{.id = item.id, .path = {}, .title = wording.theirs(item.title), .intro = {}, .theirs = by != IndexBy::type, .listings = {}};
    if (by == IndexBy::type) topic.title = capitalised(wording.text({"{}", "{}"}, item.title)), topic.intro = wording.text(phrase::section_of_act, item.id);
    add_topic(topics, names, std::move(topic), item.entries, known);
  }
  if (by != IndexBy::type) return;
  const auto add_without_type = [&](bool registered, Topic topic) {
    std::vector<Entry> without;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(without), [&](const Entry& entry) { return !entry.service->type && is_registered(*entry.service) == registered; });
    if (!without.empty()) add_topic(topics, names, std::move(topic), without, known);
  };
  add_without_type(true, {.id = "unstated", .path = {}, .title = capitalised(wording.text(words::type_not_stated)), .intro = {}, .theirs = false, .listings = {}});
  add_without_type(false, {.id = "other", .path = {}, .title = wording.text(phrase::not_registered), .intro = wording.text(phrase::not_registered_intro), .theirs = false, .listings = {}});
}

void add_sections(Directory& directory, const std::vector<Entry>& entries, const ByService& known) {
  FileNames names;
  const auto& wording = directory.wording;
  const Codes types(wording.repository, service_type_codes);
  for (const auto& section : sections_of(wording.repository, entries, wording.language)) {
    auto all = section.here;
    all.insert(all.end(), section.elsewhere.begin(), section.elsewhere.end());
    sort_by_type(all, types);
    Topic topic{.id = section.id, .path = {}, .title = section.ours ? capitalised(wording.text({"{}", "{}"}, section.title)) : wording.theirs(section.title), .intro = wording.theirs(section.intro), .theirs = !section.ours, .listings = {}};
    add_topic(directory.situations, names, std::move(topic), all, known);
  }
}

bool has_situations(const Repository& repository) {
  const auto* catalogue = catalogue_of(repository);
  return catalogue && catalogue->arrangement.value_or(catalogue->life_situations.empty() ? Arrangement::target_groups : Arrangement::life_situations) == Arrangement::life_situations;
}

std::vector<Listing> listings_of(const Wording& wording, const std::vector<Entry>& entries) {
  const std::string folder(phrase::services_folder.in(wording.language));
  std::vector<Listing> listings;
  std::map<const Organization*, FileNames> names;
  FileNames folders;
  std::map<const Organization*, std::string> folder_of;
  for (const auto& organization : wording.repository.all<Organization>()) folder_of[&organization] = folders.take(id_of(organization));
  for (const auto& entry : entries) {
    Listing listing{.entry = entry, .path = {}, .name = wording.theirs(entry.service->name), .provider = wording.theirs(entry.provider->short_name.value_or(entry.provider->name)), .forms = {}};
    listing.path = folder + "/" + folder_of[entry.provider] + "/" + names[entry.provider].take(id_of_service(*entry.service)) + ".html";
    for (const auto form : entry.service->forms) listing.forms.push_back(wording.label(form));
    listings.push_back(std::move(listing));
  }
  return listings;
}

/// Tells every listing of its topics; to be called when these no longer move.
void tell_topics(Directory& directory, const ByService& known) {
  const auto each = [&](const Topics& topics, auto tell) {
    for (const auto& topic : topics.all)
      for (const auto* listing : topic.listings) tell(*known.at(listing->entry.service), &topic);
  };
  each(directory.providers, [](Listing& listing, const Topic* topic) { listing.of_provider = topic; });
  each(directory.types, [](Listing& listing, const Topic* topic) { listing.of_type = topic; });
  each(directory.situations, [](Listing& listing, const Topic* topic) { listing.of_situations.push_back(topic); });
  each(directory.municipalities, [](Listing& listing, const Topic* topic) { listing.of_municipalities.push_back(topic); });
}

void describe_front(Directory& directory) {
  const auto& wording = directory.wording;
  const auto* catalogue = catalogue_of(wording.repository);
  const auto* manifest = wording.repository.manifest();
  directory.title = catalogue && !catalogue->title.empty() ? wording.theirs(catalogue->title) : wording.text(phrase::default_title);
  if (catalogue) directory.subtitle = wording.theirs(catalogue->subtitle);
  if (catalogue && catalogue->publisher) directory.publisher = wording.theirs(catalogue->publisher);
  else if (manifest) directory.publisher = wording.theirs(manifest->name);
  if (directory.subject.day) directory.data_of = wording.text(phrase::data_of, long_date(wording.language, directory.subject.day));
}

}  // namespace

Directory::Directory(const SiteSubject& of, std::vector<Message>& left_out)
    : subject(of), wording(of.repository, of.language, of.audience, left_out) {
  const auto in = [&](Phrase phrase) { return std::string(phrase.in(of.language)); };
  services_path = in(phrase::services_folder) + ".html";
  about_path = in(phrase::about_file) + ".html";
  if (!of.logo.bytes.empty()) logo_path = "assets/logo." + of.logo.ending;
  describe_front(*this);
  situations = has_situations(of.repository) ? topics_in(phrase::situations, phrase::situations_folder, of.language) : topics_in(phrase::groups, phrase::groups_folder, of.language);
  providers = topics_in(phrase::providers, phrase::providers_folder, of.language);
  municipalities = topics_in(phrase::municipalities, phrase::municipalities_folder, of.language);
  types = topics_in(phrase::types, phrase::types_folder, of.language);

  const auto entries = entries_on(of.repository, of.day);
  listings = listings_of(wording, entries);
  ByService known;
  for (auto& listing : listings) known[listing.entry.service] = &listing;
  add_sections(*this, entries, known);
  add_index(*this, providers, entries, IndexBy::provider, known);
  add_index(*this, municipalities, entries, IndexBy::municipality, known);
  add_index(*this, types, entries, IndexBy::type, known);
  tell_topics(*this, known);
}

Attributes in_their_language(const Wording& wording, Attributes attributes) {
  if (wording.written != wording.language) attributes.push_back({"lang", wording.written == Language::cs ? "cs" : "en"});
  return attributes;
}

}  // namespace kpss::site
