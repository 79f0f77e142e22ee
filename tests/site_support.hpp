#pragma once

// What tests of the site share: sites of the examples and of small repositories, and pages taken apart by hand, without the writer that made them.

#include <map>
#include <sstream>

#include "cli/cli.hpp"
#include "rules_support.hpp"
#include "site/site.hpp"
#include "support.hpp"

namespace kpss::tests {

using SiteFiles = std::map<std::string, std::string>;

inline SiteFiles site_files(const Repository& repository, Language language = Language::cs, Date day = {2019, 12, 10}) {
  std::vector<Message> left_out;
  SiteFiles files;
  for (auto& file : site::site_of({repository, language, Audience::public_, day}, left_out)) {
    CHECK_MESSAGE(!files.contains(file.path), file.path);
    files[file.path] = std::move(file.bytes);
  }
  return files;
}

inline Repository repository_of(const std::string& example) {
  Findings findings;
  return load(discover(root / "examples" / example), findings);
}

inline SiteFiles site_with(const Example& files, Language language = Language::cs) {
  Findings findings;
  const auto repository = load(minimal_with(files), findings);
  return site_files(repository, language);
}

/// A start tag: its name and attributes, as they are written.
struct Tag {
  std::string name;
  std::map<std::string, std::string> attributes;
};

/// All start tags of a page, read as a browser reads them: quoted values end at their quote, whatever else is in them.
inline std::vector<Tag> tags_in(const std::string& html) {
  std::vector<Tag> tags;
  for (auto at = html.find('<'); at != html.npos; at = html.find('<', at)) {
    ++at;
    if (html[at] == '/' || html[at] == '!') continue;
    Tag tag;
    const auto word_end = [&](const char* ends) { return std::min(html.find_first_of(ends, at), html.size()); };
    auto end = word_end(" >\n");
    tag.name = html.substr(at, end - at);
    for (at = end; at < html.size() && html[at] != '>';) {
      if (html[at] == ' ' || html[at] == '\n') {
        ++at;
        continue;
      }
      end = word_end(" =>\n");
      const auto name = html.substr(at, end - at);
      at = end;
      std::string value;
      if (html.compare(at, 2, "=\"") == 0) {
        end = html.find('"', at + 2);
        value = html.substr(at + 2, end - at - 2);
        at = end + 1;
      }
      tag.attributes[name] = value;
    }
    tags.push_back(std::move(tag));
  }
  return tags;
}

inline std::string value_of(const Tag& tag, const std::string& name) {
  const auto found = tag.attributes.find(name);
  return found == tag.attributes.end() ? std::string() : found->second;
}

/// The file that a link leads to, seen from the page it stands on.
inline std::string target_of(const std::string& page, const std::string& link) {
  if (link.starts_with('#')) return page;
  return (std::filesystem::path(page).parent_path() / link.substr(0, link.find('#'))).lexically_normal().generic_string();
}

/// `kpss` as a user runs it: its exit and what it said.
struct Ran {
  cli::Exit exit;
  std::string said;
};
inline Ran run_kpss(const std::vector<std::string>& arguments, const std::filesystem::path& here) {
  std::ostringstream out, err;
  std::istringstream in;
  cli::World world{in, out, err, here, [](const std::string& name) { return name == "SOURCE_DATE_EPOCH" ? std::optional<std::string>("1576000000") : std::nullopt; }};
  const auto exit = cli::run(arguments, world);
  return {exit, out.str() + err.str()};
}

}  // namespace kpss::tests
