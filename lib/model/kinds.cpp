#include "model/kinds.hpp"

#include <vector>

namespace kpss {
namespace {

constexpr KindRow table[] = {
    {"manifest", "manifests", "kpss.yaml", {"kořenový soubor", "manifest"}},
    {"group", "groups", "groups/{id}.yaml", {"skupiny", "groups"}},
    {"organization", "organizations", "organizations/{id}.yaml", {"organizace", "organisations"}},
    {"catalogue", "catalogue", "catalogue.yaml", {"adresář služeb", "directory of services"}},
    {"plan", "plans", "plans/{plan}/plan.yaml", {"plány", "plans"}},
    {"measure", "measures", "plans/{plan}/measures/{id}.yaml", {"opatření", "measures"}},
    {"monitoring", "monitoring", "plans/{plan}/monitoring/{id}.yaml", {"monitoring", "monitoring"}},
    {"monitoring", "monitoring", "plans/{plan}/monitoring/{id}/{realizer}.yaml", {"monitoring", "monitoring"}},
    {"comments", "comments", "plans/{plan}/comments.yaml", {"připomínky", "comments"}},
    {"meeting", "meetings", "meetings/{id}.yaml", {"jednání", "meetings"}},
    {"process", "processes", "processes/{id}.yaml", {"procesy", "processes"}},
    {"project", "projects", "projects/{id}.yaml", {"projekty", "projects"}},
    {"analysis", "analyses", "analyses/{id}.yaml", {"analýzy", "analyses"}},
    {"survey", "surveys", "surveys/{id}.yaml", {"šetření", "surveys"}},
    {"communication", "communication", "communication/{id}.yaml", {"informování veřejnosti", "communication"}},
    {"document", "documents", "documents/{id}.yaml", {"dokumenty procesu", "documents of the process"}},
    {"codelist", "codelists", "codelists/{id}.yaml", {"číselníky", "code lists"}},
};

std::vector<std::string_view> parts(std::string_view path) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= path.size();) {
    const auto end = std::min(path.find('/', begin), path.size());
    parts.push_back(path.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

/// Matches one part of a path with one part of a pattern; gives what stands for the variable.
bool match(std::string_view pattern, std::string_view part, std::string_view& value) {
  const auto open = pattern.find('{');
  if (open == pattern.npos) return pattern == part;
  const auto after = pattern.substr(pattern.find('}') + 1);
  if (part.size() <= after.size() || !part.ends_with(after)) return false;
  value = part.substr(0, part.size() - after.size());
  return true;
}

}  // namespace

std::span<const KindRow> kinds() { return table; }

Place place_of(std::string_view path) {
  const auto found = parts(path);
  for (const auto& row : table) {
    const auto wanted = parts(row.place);
    if (wanted.size() != found.size()) continue;
    Place place{row.name, {}, {}, nullptr};
    bool all = true;
    for (std::size_t i = 0; all && i < wanted.size(); ++i) {
      std::string_view value;
      all = match(wanted[i], found[i], value);
      if (wanted[i].starts_with("{plan}")) place.plan = value;
      if (wanted[i].starts_with("{id}")) place.id = value;
      if (wanted[i].starts_with("{realizer}")) place.id += "/" + std::string(value);
    }
    if (!all) continue;
    if (row.name == "plan") place.id = place.plan;
    if (row.name == "comments") place.id = "comments";
    if (row.name == "catalogue") place.id = "catalogue";
    if (row.name == "manifest") place.id = "kpss";
    return place;
  }
  return {};
}

std::string path_of(std::string_view kind, std::string_view id, std::string_view plan) {
  for (const auto& row : table) {
    if (row.name != kind) continue;
    std::string path(row.place);
    for (const auto& [variable, value] : {std::pair(std::string_view("{plan}"), kind == "plan" ? id : plan), std::pair(std::string_view("{id}"), id)})
      if (const auto at = path.find(variable); at != path.npos) path.replace(at, variable.size(), value);
    return path;
  }
  return {};
}

}  // namespace kpss
