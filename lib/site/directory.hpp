#pragma once

// What the site is made of, worked out once for all pages: every service with the place of its page and what lists say of it, and every topic
// that has a page with its services.

#include "catalogue/entries.hpp"
#include "site/html.hpp"
#include "site/site.hpp"

namespace kpss::site {

struct Topic;

/// A service as lists show it; texts are typeset.
struct Listing {
  Entry entry;
  std::string path;
  std::string name;
  std::string provider;
  std::vector<std::string> forms;
  const Topic* of_provider = nullptr;
  const Topic* of_type = nullptr;
  std::vector<const Topic*> of_municipalities = {};
  std::vector<const Topic*> of_situations = {};
};
using Listings = std::vector<const Listing*>;

/// What has a page of its services: a provider, a municipality, a type, a life situation or target group.
struct Topic {
  std::string id;
  std::string path;
  std::string title;
  std::string intro;
  bool theirs;  ///< Whether a person wrote the title, and not we.
  Listings listings;
};

/// Topics of a kind in the order in which they are listed, and the page that lists them.
struct Topics {
  Phrase title;
  std::string path;
  std::string folder;
  std::vector<Topic> all = {};
};

struct Directory {
  Directory(const SiteSubject& of, std::vector<Message>& left_out);
  Directory(const Directory&) = delete;
  Directory& operator=(const Directory&) = delete;

  const SiteSubject& subject;
  Wording wording;
  std::string title, subtitle, publisher;
  std::string data_of;  ///< `Stav údajů k 1. března 2019`
  std::string services_path, about_path, logo_path;
  std::vector<Listing> listings;  ///< By name.
  Topics situations, providers, municipalities, types;
};

/// Attributes of an element that holds a text as a person wrote it, where that is another language than the page's.
Attributes in_their_language(const Wording& wording, Attributes attributes = {});
/// The same where only some texts are a person's.
inline Attributes in_language_of(const Wording& wording, bool theirs, Attributes attributes = {}) { return theirs ? in_their_language(wording, std::move(attributes)) : attributes; }

}  // namespace kpss::site
