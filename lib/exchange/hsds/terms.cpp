#include "exchange/hsds/terms.hpp"

#include <algorithm>

namespace kpss::hsds {
namespace {

constexpr Taxonomy service_type{"service-type", {"druhy sociálních služeb", "types of social services"}, {"Paragrafy zákona č. 108/2006 Sb., o sociálních službách.", "Sections of the Czech Act 108/2006 Coll. on social services."}};
constexpr Taxonomy target_group{"target-group", {"cílové skupiny", "target groups"}, {"Cílové skupiny registru poskytovatelů sociálních služeb a vlastní skupiny adresáře.", "Target groups of the Czech register of providers of social services, and those of the directory itself."}};
constexpr Taxonomy service_form{"service-form", {"formy služby", "forms of a service"}, {"Formy podle § 33 zákona č. 108/2006 Sb.: terénní, ambulantní, pobytová.", "Forms by section 33 of the Czech Act 108/2006 Coll.: field, ambulatory, residential."}};
constexpr Taxonomy life_situation{"life-situation", {"životní situace", "life situations"}, {"Oddíly adresáře podle toho, co lidé řeší.", "Sections of the directory by what people have to solve."}};
constexpr Taxonomy capacity_unit{"capacity-unit", {"jednotky kapacity", "units of capacity"}, {"Nejvyšší kapacita podle registrace, ne volná místa; počet je hodnotou atributu.", "The most that is registered, not free places; the number is the value of the attribute."}};
constexpr Taxonomy all[] = {service_type, target_group, service_form, life_situation, capacity_unit};

std::string title_of(const Catalogue* catalogue, std::string_view id) {
  if (catalogue)
    for (const auto& situation : catalogue->life_situations)
      if (situation.id == id) return situation.title;
  return std::string(id);
}

std::string capacity_of(const ServiceCapacity& capacity) { return capacity.form ? fmt::format("capacity-{}", option_of(*capacity.form).code) : "capacity"; }

}  // namespace

Terms::Terms(const Repository& repository, const Identity& identity, Language language)
    : catalogue_(catalogue_of(repository)), identity_(identity), language_(language), types_(repository, service_type_codes), groups_(repository, target_group_codes), units_(repository, capacity_unit_codes) {}

Item Terms::term(const Taxonomy& taxonomy, std::string_view code, const std::string& label) const {
  const auto name = fmt::format("{}:{}", taxonomy.name, code);
  Item item("taxonomy_term", name, identity_);
  item.text("code", name);
  item.text("name", label);
  const bool in_act = taxonomy.name == service_type.name && std::any_of(service_types().begin(), service_types().end(), [&](const BuiltInCode& one) { return one.code == code; });
  item.text("description", in_act ? fmt::format("{} (§ {})", label, code) : label);
  item.text("taxonomy", taxonomy.title.in(language_));
  item.text("language", language_ == Language::cs ? "cs" : "en");
  item.text("taxonomy_id", identity_.of("taxonomy", taxonomy.name));
  return item;
}

std::vector<Item> Terms::of(const PublishedService& published) const {
  std::vector<Item> items;
  const auto add = [&](const Taxonomy& taxonomy, std::string_view code, const std::string& label, std::string_view link_type, const std::string& value = {}) {
    auto name = fmt::format("{}/{}:{}", published.id, link_type, code);
    if (!value.empty()) name += fmt::format("/{}", items.size() + 1);
    // A code that a record names twice is said once here.
    if (code.empty() || std::any_of(items.begin(), items.end(), [&](const Item& one) { return one.name == name; })) return;
    Item item("attribute", std::move(name), identity_);
    item.text("link_type", link_type);
    item.text("value", value);
    item.set("taxonomy_term", term(taxonomy, code, label));
    items.push_back(std::move(item));
  };
  const auto& service = published.service;
  for (const auto& one : service.capacity)
    if (one.number) add(capacity_unit, one.unit, units_.label(one.unit, language_), capacity_of(one), one.number->plain());
  for (const auto& one : service.capacity)  // Behind the numbers, whose ids go by their order.
    if (one.number && one.note) add(capacity_unit, one.unit, units_.label(one.unit, language_), capacity_of(one) + "-note", *one.note);
  if (service.type) add(service_type, *service.type, types_.label(*service.type, language_), "service-type");
  for (const auto& group : service.target_groups) add(target_group, group, groups_.label(group, language_), "target-group");
  for (const auto form : service.forms) add(service_form, option_of(form).code, std::string(option_of(form).label.in(language_)), "service-form");
  for (const auto& situation : service.life_situations) add(life_situation, situation.id, title_of(catalogue_, situation.id), "life-situation");
  return items;
}

std::vector<Item> Terms::taxonomies() const {
  std::vector<Item> items;
  for (const auto& one : all) {
    Item item("taxonomy", std::string(one.name), identity_);
    item.text("name", one.title.in(language_));
    item.text("description", one.description.in(language_));
    items.push_back(std::move(item));
  }
  return items;
}

}  // namespace kpss::hsds
