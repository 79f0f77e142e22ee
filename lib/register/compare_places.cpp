#include <algorithm>

#include "register/as_yaml.hpp"
#include "register/clean.hpp"
#include "register/compare_service.hpp"
#include "shape/keys.hpp"

namespace kpss::registry {
namespace {

constexpr auto none = static_cast<std::size_t>(-1);

bool same_code(const Location& one, const Location& other) { return one.address && other.address && one.address->ruian && one.address->ruian == other.address->ruian; }

bool same_street(const Location& one, const Location& other) {
  return one.address && other.address && one.address->street && other.address->street && same_name(*one.address->street, *other.address->street) && same_name(one.address->town, other.address->town);
}

bool same_place_name(const Location& one, const Location& other) { return one.name && other.name && same_name(*one.name, *other.name); }

/// Whether this is an address that the register keeps secret.
bool is_secret_address(const Location& location, const std::vector<std::size_t>& secret_marks) {
  if (!location.address) return false;
  const auto& address = *location.address;
  const auto code = address.municipality_code ? address.municipality_code->digits : std::string();
  const auto marks = marks_of(address.ruian ? std::to_string(*address.ruian) : "", address.street.value_or(""), code);
  return std::any_of(marks.begin(), marks.end(), [&](std::size_t mark) { return std::find(secret_marks.begin(), secret_marks.end(), mark) != secret_marks.end(); });
}

/// The partner among ours of each location of the register: by what is surest first.
std::vector<std::size_t> partners(const std::vector<Location>& ours, const std::vector<Location>& stated, const std::vector<std::size_t>& secret_marks) {
  std::vector<std::size_t> partner(stated.size(), none);
  std::vector<bool> taken(ours.size(), false);
  const auto pair = [&](const auto& is_it) {
    for (std::size_t j = 0; j < stated.size(); ++j)
      for (std::size_t i = 0; i < ours.size() && partner[j] == none; ++i)
        if (!taken[i] && is_it(ours[i], stated[j])) partner[j] = i, taken[i] = true;
  };
  pair([&](const Location& one, const Location& other) { return other.secret && is_secret_address(one, secret_marks); });
  pair([](const Location& one, const Location& other) { return other.secret && one.secret; });
  pair(same_code);
  pair(same_street);
  pair(same_place_name);
  return partner;
}

std::string lines_of(const std::vector<Location>& locations) {
  std::vector<std::string> lines;
  for (const auto& each : locations) lines.push_back(in_a_line(each));
  return fmt::to_string(fmt::join(lines, "; "));
}

}  // namespace

void ServiceComparison::conceal(std::size_t number) {
  const auto& ours = ours_.locations[number];
  if (ours.secret && !ours.address && !ours.access && !ours.transport) return;
  tell("locations", "?", "secret", true);
  // How to get there gives the place away as well.
  for (const auto& [key, text] : {std::pair{"access", &ours.access}, std::pair{"transport", &ours.transport}}) {
    if (!*text) continue;
    outcome_.secrets.push_back(**text);
    outcome_.edits.push_back(yaml::Remove{at({"locations", number, key})});
  }
  if (!ours.secret) outcome_.edits.push_back(yaml::Set{at({"locations", number, "secret"}), yaml::word("true"), keys_of<Location>()});
  if (!ours.address) return;
  for (const auto& text : {ours.address->street.value_or(""), ours.address->ruian ? std::to_string(*ours.address->ruian) : std::string(), ours.address->part.value_or("")})
    if (!text.empty()) outcome_.secrets.push_back(text);
  outcome_.edits.push_back(yaml::Remove{at({"locations", number, "address"})});
}

void ServiceComparison::compare_location(std::size_t number, const Location& stated) {
  const auto& ours = ours_.locations[number];
  const auto set = [&](std::vector<yaml::Step> steps, yaml::Value value, std::vector<std::string> order) {
    steps.insert(steps.begin(), {"locations", number});
    outcome_.edits.push_back(yaml::Set{at(std::move(steps)), std::move(value), std::move(order)});
  };
  if (stated.secret) return conceal(number);
  // What the repository holds to be secret stays so.
  if (ours.secret || !stated.address) return;
  if (!ours.address) {
    tell("locations", in_a_line(ours), in_a_line(stated), true);
    return set({"address"}, as_yaml(*stated.address), keys_of<Location>());
  }
  const auto before = outcome_.edits.size();
  const auto &here = *ours.address, &there = *stated.address;
  const bool same_point = same_code(ours, stated);
  const auto field = [&](const char* key, const std::string& old, const std::string& fresh, bool text) {
    if (!fresh.empty() && old != fresh) set({"address", key}, text ? yaml::text(fresh) : yaml::word(fresh), keys_of<Address>());
  };
  const auto text = [](const auto& value, auto member) { return value ? (*value).*member : std::string(); };
  // One address may be written in several ways; the code says that it is one.
  if (!same_point && !(here.street && there.street && same_name(*here.street, *there.street))) field("street", here.street.value_or(""), there.street.value_or(""), true);
  if (!same_point && !same_name(here.town, there.town)) field("town", here.town, there.town, true);
  field("postal_code", text(here.postal_code, &PostalCode::text), text(there.postal_code, &PostalCode::text), true);
  field("municipality_code", text(here.municipality_code, &MunicipalityCode::digits), text(there.municipality_code, &MunicipalityCode::digits), true);
  field("ruian", here.ruian ? std::to_string(*here.ruian) : "", there.ruian ? std::to_string(*there.ruian) : "", false);
  if (outcome_.edits.size() != before) tell("locations", in_a_line(ours), in_a_line(stated), true);
}

void ServiceComparison::compare_locations() {
  const auto& ours = ours_.locations;
  const auto& stated = stated_.service.locations;
  if (stated.empty()) return;
  if (ours.empty()) {
    std::vector<yaml::Value> values;
    for (const auto& each : stated) values.push_back(as_yaml(each));
    return write("locations", "", lines_of(stated), yaml::list(std::move(values)));
  }
  const auto partner = partners(ours, stated, stated_.secret_marks);
  const bool we_hide = std::any_of(ours.begin(), ours.end(), [](const Location& each) { return each.secret; });
  const bool they_hide = std::any_of(stated.begin(), stated.end(), [](const Location& each) { return each.secret; });
  for (std::size_t j = 0; j < stated.size(); ++j) {
    if (partner[j] != none) {
      compare_location(partner[j], stated[j]);
    } else if (we_hide && !they_hide) {
      // It may be the very place that the repository keeps secret.
      tell("locations", "secret", "?", false);
    } else {
      tell("locations", "", in_a_line(stated[j]), true);
      outcome_.edits.push_back(yaml::Append{at({"locations"}), as_yaml(stated[j])});
    }
  }
  for (std::size_t i = 0; i < ours.size(); ++i) {
    if (ours[i].secret || std::find(partner.begin(), partner.end(), i) != partner.end()) continue;
    if (is_secret_address(ours[i], stated_.secret_marks)) conceal(i);
    else tell("locations", they_hide ? "?" : in_a_line(ours[i]), "", false);
  }
}

}  // namespace kpss::registry
