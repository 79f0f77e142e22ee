#include "review/changes.hpp"

#include <map>
#include <set>
#include <tuple>

#include "repository/file.hpp"

namespace kpss {
namespace {

/// Rule, path as it was, where it stands, message.
using Key = std::tuple<std::string_view, std::string, std::string, std::string>;
using Renamed = std::map<std::string, std::string>;

/// From the new paths of files to their old ones, where the bytes are the same.
Renamed renamed_files(const Repository& before, const Repository& now) {
  const auto old_paths = before.paths(), new_paths = now.paths();
  const std::set<std::string> was(old_paths.begin(), old_paths.end()), is(new_paths.begin(), new_paths.end());
  std::map<std::string_view, std::vector<std::string>> gone;
  for (const auto& file : before.files())
    if (!is.contains(file->source.path())) gone[file->source.text()].push_back(file->source.path());
  Renamed renamed;
  for (const auto& file : now.files()) {
    const auto old = gone.find(file->source.text());
    if (was.contains(file->source.path()) || old == gone.end() || old->second.empty()) continue;
    renamed.emplace(file->source.path(), old->second.front());
    old->second.erase(old->second.begin());
  }
  return renamed;
}

/// Takes out of `findings` those that `before` has as well, as often as it has them; what was matched is taken out of both.
template <class KeyOf>
void match(std::vector<const Finding*>& before, Findings& findings, Findings& earlier, const KeyOf& key_of) {
  std::map<Key, std::vector<const Finding*>> known;
  for (const auto* finding : before) known[key_of(*finding)].push_back(finding);
  std::set<const Finding*> matched;
  Findings rest;
  for (auto& finding : findings) {
    const auto same = known.find(key_of(finding));
    if (same == known.end() || same->second.empty()) {
      rest.push_back(std::move(finding));
      continue;
    }
    matched.insert(same->second.back());
    same->second.pop_back();
    earlier.push_back(std::move(finding));
  }
  findings = std::move(rest);
  std::erase_if(before, [&](const Finding* finding) { return matched.contains(finding); });
}

}  // namespace

WithoutEarlier without_earlier(const Repository& before, const Findings& found_before, const Repository& now, Findings findings) {
  const auto renamed = renamed_files(before, now);
  const auto path_of = [&](const Finding& finding) {
    const auto& path = finding.at.source->path();
    const auto old = renamed.find(path);
    return old == renamed.end() ? path : old->second;
  };
  std::vector<const Finding*> left;
  for (const auto& finding : found_before) left.push_back(&finding);
  WithoutEarlier split{std::move(findings), {}};
  match(left, split.counting, split.earlier, [&](const Finding& finding) { return Key{finding.rule->name, path_of(finding), finding.within, finding.message.en}; });
  // An item without a name goes by its number, which changes when another is put in front of it: its line does not.
  match(left, split.counting, split.earlier, [&](const Finding& finding) {
    const auto& source = *finding.at.source;
    return Key{finding.rule->name, path_of(finding), std::string(source.line(source.position(finding.at.begin).line)), finding.message.en};
  });
  sort(split.earlier);
  return split;
}

}  // namespace kpss
