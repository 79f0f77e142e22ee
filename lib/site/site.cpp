#include "site/site.hpp"

#include <algorithm>

#include "site/pages.hpp"
#include "text/embedded.hpp"

namespace kpss::site {

std::vector<SiteFile> site_of(const SiteSubject& subject, std::vector<Message>& left_out) {
  const Directory directory(subject, left_out);
  std::vector<SiteFile> files;
  const auto put = [&](const Page& page) { files.push_back(framed(directory, page)); };
  put(first_page(directory));
  put(services_page(directory));
  put(about_page(directory));
  for (const auto* topics : {&directory.situations, &directory.providers, &directory.municipalities, &directory.types}) {
    if (!topics->all.empty()) put(topics_page(directory, *topics));
    for (const auto& topic : topics->all) put(topics == &directory.providers ? provider_page(directory, topic) : topic_page(directory, *topics, topic));
  }
  for (const auto& listing : directory.listings) put(service_page(directory, listing));
  for (const auto& asset : embedded_site()) files.push_back({"assets/" + std::string(asset.path), std::string(asset.bytes)});
  files.push_back({"assets/services.js", search_data(directory)});
  if (!directory.logo_path.empty()) files.push_back({directory.logo_path, subject.logo.bytes});
  std::sort(files.begin(), files.end(), [](const SiteFile& a, const SiteFile& b) { return a.path < b.path; });
  return files;
}

}  // namespace kpss::site
