#include "register/compare_service.hpp"

#include <algorithm>

#include "register/as_yaml.hpp"
#include "register/clean.hpp"
#include "shape/keys.hpp"

namespace kpss::registry {
namespace {

std::string joined(const std::vector<std::string>& codes) { return fmt::to_string(fmt::join(codes, ", ")); }

bool holds(const std::vector<std::string>& list, const std::string& item) { return std::find(list.begin(), list.end(), item) != list.end(); }

bool is_built_in(const std::string& group) {
  const auto all = target_groups();
  // „Veřejnost“ is a group of plans; the register does not have it.
  return group != "verejnost" && std::any_of(all.begin(), all.end(), [&](const BuiltInCode& each) { return each.code == group; });
}

/// What stays of ours, then what is new. What the register does not say any more goes, unless it said something that was not understood.
std::vector<std::string> settled(const std::vector<std::string>& ours, const std::vector<std::string>& stated, bool sure, bool (*registered)(const std::string&)) {
  std::vector<std::string> codes;
  for (const auto& code : ours)
    if (!sure || holds(stated, code) || !registered(code)) codes.push_back(code);
  for (const auto& code : stated)
    if (!holds(codes, code)) codes.push_back(code);
  return codes;
}

}  // namespace

ServiceComparison::ServiceComparison(const Organization& organization, const Service& ours, std::size_t number, const StatedService& stated, Outcome& outcome)
    : organization_(organization), ours_(ours), number_(number), stated_(stated), outcome_(outcome) {}

yaml::Path ServiceComparison::at(std::vector<yaml::Step> steps) const {
  yaml::Path path = {"services", number_};
  path.insert(path.end(), steps.begin(), steps.end());
  return path;
}

void ServiceComparison::tell(const std::string& field, std::string here, std::string there, bool written) {
  outcome_.differences.push_back({Disagreement::differs, std::string(id_of(organization_)), organization_.name, ours_.name, stated_.service.register_number->digits, field, std::move(here), std::move(there), written});
}

void ServiceComparison::write(const std::string& field, std::string here, std::string there, yaml::Value value) {
  tell(field, std::move(here), std::move(there), true);
  outcome_.edits.push_back(yaml::Set{at({field}), std::move(value), keys_of<Service>()});
}

void ServiceComparison::compare(Date day) {
  const auto& stated = stated_.service;
  if (!ours_.register_number) write("register_number", "", stated.register_number->digits, yaml::text(stated.register_number->digits));
  const bool ended = stated_.source->ended_by(day);
  compare_dates(ended);
  if (ended) return;
  compare_codes();
  compare_capacity();
  compare_locations();
  compare_reach();
  fill_in();
}

void ServiceComparison::compare_dates(bool ended) {
  const auto& stated = stated_.service;
  const auto iso = [](const std::optional<Date>& date) { return date && *date ? date->iso() : std::string(); };
  if (ended && iso(ours_.to) != iso(stated.to)) {
    write("to", iso(ours_.to), iso(stated.to), yaml::word(iso(stated.to)));
    outcome_.differences.back().what = Disagreement::ended;
    return;
  }
  if (ended) return;
  if (stated.from && iso(ours_.from) != iso(stated.from)) write("from", iso(ours_.from), iso(stated.from), yaml::word(iso(stated.from)));
  if (stated.to && iso(ours_.to) != iso(stated.to)) write("to", iso(ours_.to), iso(stated.to), yaml::word(iso(stated.to)));
  // The repository may know of an end before the register does.
  if (!stated.to && ours_.to) tell("to", iso(ours_.to), "", false);
}

void ServiceComparison::compare_codes() {
  const auto& stated = stated_.service;
  if (stated.type && ours_.type != stated.type) write("type", ours_.type.value_or(""), *stated.type, yaml::text(*stated.type));
  const auto forms = codes_of(ours_.forms), forms_there = codes_of(stated.forms);
  if (const auto codes = settled(forms, forms_there, stated_.forms_sure && !forms_there.empty(), [](const std::string&) { return true; }); codes != forms) write("forms", joined(forms), joined(forms_there), codes_as_yaml(codes));
  const auto& groups = ours_.target_groups;
  if (const auto codes = settled(groups, stated.target_groups, stated_.groups_sure && !stated.target_groups.empty(), is_built_in); codes != groups) write("target_groups", joined(groups), joined(stated.target_groups), codes_as_yaml(codes));
}

void ServiceComparison::compare_reach() {
  const auto& stated = stated_.service;
  const auto& contact = organization_.contact;
  const auto compare_one = [&](const char* field, const std::string& ours, const std::string& inherited, const std::string& there, const std::vector<std::string>& others, yaml::Value value) {
    if (there.empty() || ours == there || holds(others, ours)) return;
    if (!ours.empty()) return tell(field, ours, there, false);
    if (inherited != there) write(field, "", there, std::move(value));
  };
  std::vector<std::string> phones, emails;
  for (const auto& further : stated.contacts) {
    if (further.phone) phones.push_back(further.phone->text);
    if (further.email) emails.push_back(further.email->text);
  }
  const auto text = [](const auto& value) { return value ? value->text : std::string(); };
  compare_one("phone", text(ours_.phone), contact ? text(contact->phone) : "", text(stated.phone), phones, yaml::text(text(stated.phone)));
  compare_one("email", text(ours_.email), contact ? text(contact->email) : "", text(stated.email), emails, yaml::word(text(stated.email)));
  compare_one("web", text(ours_.web), text(organization_.web), text(stated.web), {}, yaml::word(text(stated.web)));
}

void ServiceComparison::fill_in() {
  const auto& stated = stated_.service;
  const auto list = [](const auto& items) {
    std::vector<yaml::Value> values;
    for (const auto& item : items) values.push_back(as_yaml(item));
    return yaml::list(std::move(values));
  };
  if (ours_.hours.empty() && !stated.hours.empty()) write("hours", "", in_a_line(stated.hours), list(stated.hours));
  else if (!stated.hours.empty() && in_a_line(ours_.hours) != in_a_line(stated.hours)) tell("hours", in_a_line(ours_.hours), in_a_line(stated.hours), false);
  if (!ours_.ages && stated.ages) write("ages", "", fmt::format("{}–{}", stated.ages->from.value_or(0), stated.ages->to ? std::to_string(*stated.ages->to) : ""), as_yaml(*stated.ages));
  if (ours_.municipalities.empty() && !ours_.area && stated.area) write("area", "", *stated.area, yaml::text(*stated.area));
  if (ours_.municipalities.empty() && !stated.municipalities.empty()) {
    std::vector<std::string> ids;
    for (const auto& municipality : stated.municipalities) ids.push_back(municipality.id);
    write("municipalities", "", joined(ids), codes_as_yaml(ids));
  }
  if (ours_.contacts.empty() && !stated.contacts.empty()) {
    std::vector<std::string> functions;
    for (const auto& contact : stated.contacts) functions.push_back(contact.function);
    write("contacts", "", joined(functions), list(stated.contacts));
  }
}

}  // namespace kpss::registry
