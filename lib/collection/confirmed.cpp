#include "collection/confirmed.hpp"

#include <map>

#include "shape/keys.hpp"
#include "yaml/edit.hpp"

namespace kpss::collection {
namespace {

using yaml::Path, yaml::Remove, yaml::Set;

constexpr const char* key = "confirmed";

Path below(Path path, const std::string& member) {
  path.emplace_back(member);
  return path;
}

/// A confirmation that is there is changed member by member, so that remarks within it stay.
std::vector<yaml::Edit> edits_of(const Confirmed& what, const GivenConfirmation& given) {
  Path path;
  if (what.service) path = {"services", static_cast<std::size_t>(what.service - what.provider->services.data())};
  path = below(std::move(path), key);
  const auto date = yaml::word(given.date.iso()), by = yaml::text(given.by);
  const auto* before = recorded(what);
  if (!before) {
    auto value = yaml::mapping({{"date", date}, {"by", by}});
    if (given.source) value.members.push_back({"source", yaml::text(*given.source)});
    return {Set{path, yaml::in_brackets(std::move(value)), what.service ? keys_of<Service>() : keys_of<Organization>()}};
  }
  std::vector<yaml::Edit> edits{Set{below(path, "date"), date, keys_of<Confirmation>()}, Set{below(path, "by"), by, keys_of<Confirmation>()}};
  if (given.source)
    edits.push_back(Set{below(path, "source"), yaml::text(*given.source), keys_of<Confirmation>()});
  else if (before->source)
    edits.push_back(Remove{below(path, "source")});
  return edits;
}

}  // namespace

const Confirmation* recorded(const Confirmed& what) {
  const auto& confirmation = what.service ? what.service->confirmed : what.provider->confirmed;
  return confirmation ? &*confirmation : nullptr;
}

bool is_recorded(const Confirmed& what, const GivenConfirmation& given) {
  const auto* now = recorded(what);
  return now && now->date == given.date && now->by == given.by && now->source == given.source;
}

std::vector<std::pair<std::string, std::string>> confirmed(const std::vector<Confirmed>& all, const GivenConfirmation& given) {
  std::map<const Source*, std::vector<yaml::Edit>> by_file;
  std::vector<const Source*> files;
  for (const auto& what : all) {
    if (is_recorded(what, given)) continue;
    const Source* file = what.provider->origin.place->source;
    auto& edits = by_file[file];
    if (edits.empty()) files.push_back(file);
    const auto more = edits_of(what, given);
    edits.insert(edits.end(), more.begin(), more.end());
  }
  std::vector<std::pair<std::string, std::string>> written;
  for (const auto* file : files) written.emplace_back(file->path(), yaml::edited(*file, by_file[file]));
  return written;
}

}  // namespace kpss::collection
