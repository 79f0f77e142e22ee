#include "documents/catalogue/ways.hpp"
#include "documents/persons.hpp"
#include "site/facts.hpp"
#include "site/lists.hpp"
#include "site/pages.hpp"
#include "words/catalogue.hpp"
#include "words/site.hpp"

namespace kpss::site {
namespace {

namespace phrase = words::in_site;

EntryFacts facts_of_provider(const Wording& wording, const Organization& provider, Date day) {
  EntryFacts facts;
  const auto fact = [&](std::string key, Phrase label, Inlines value) {
    if (!value.empty()) facts.push_back({std::move(key), wording.text(label), {std::move(value)}});
  };
  const auto line = [](std::string text) { return text.empty() ? Inlines{} : Inlines{std::move(text)}; };
  if (const auto* seat = seat_of(provider, day)) fact("address", words::entry_address, line(address_in_words(wording, *seat)));
  if (const auto& contact = provider.contact) {
    if (contact->phone) fact("phone", words::entry_phone, linked(*contact->phone));
    if (contact->email) fact("email", words::entry_email, linked(*contact->email));
  }
  if (provider.web) fact("web", words::entry_web, linked(*provider.web));
  if (provider.data_box) fact("data-box", words::entry_data_box, line(provider.data_box->id));
  if (provider.contact) fact("contacts", phrase::contact, line(in_words(wording, *provider.contact)));
  fact("legal-form", words::entry_legal_form, line(wording.theirs(provider.legal_form)));
  if (provider.ico) fact("ico", words::entry_ico, line(provider.ico->digits));
  return facts;
}

}  // namespace

Page provider_page(const Directory& directory, const Topic& provider) {
  const auto& wording = directory.wording;
  Page page{.path = provider.path, .title = provider.title, .theirs = true, .trail = {{wording.text(directory.providers.title), directory.providers.path}}};
  add(page.lead, element("p", {{"class", "count"}}, number_of(directory, provider.listings)));
  auto parts = element("div", {{"class", "entry"}});
  if (const auto facts = facts_of_provider(wording, *provider.listings.front()->entry.provider, directory.subject.day); !facts.empty())
    add(parts.content, element("section", {{"class", "contact"}}, element("h2", {}, wording.text(phrase::about_provider)), fact_list(wording, facts)));
  add(parts.content, element("section", {{"class", "parts"}}, element("h2", {}, wording.text(phrase::services_of_provider)), service_list(directory, page.path, provider.listings, {.provider = false})));
  page.content = nodes(std::move(parts));
  return page;
}

}  // namespace kpss::site
