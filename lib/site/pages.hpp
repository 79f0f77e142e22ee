#pragma once

// The pages of the site, each made of the directory.

#include "site/page.hpp"

namespace kpss::site {

Page first_page(const Directory& directory);
Page services_page(const Directory& directory);
Page about_page(const Directory& directory);
/// The list of topics of a kind.
Page topics_page(const Directory& directory, const Topics& topics);
/// The services of a topic.
Page topic_page(const Directory& directory, const Topics& topics, const Topic& topic);
/// A provider and its services.
Page provider_page(const Directory& directory, const Topic& provider);
Page service_page(const Directory& directory, const Listing& listing);

/// What the search knows, as a script, so that it can be read from a folder too.
std::string search_data(const Directory& directory);

}  // namespace kpss::site
