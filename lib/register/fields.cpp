#include "register/fields.hpp"

#include "register/clean.hpp"
#include "text/failure.hpp"

namespace kpss::registry {
namespace {

using simdjson::dom::element_type;

void collect_ids(simdjson::dom::element element, std::vector<std::string>& ids) {
  if (element.type() == element_type::ARRAY) {
    for (const auto item : simdjson::dom::array(element)) collect_ids(item, ids);
  } else if (element.type() == element_type::OBJECT) {
    for (const auto member : simdjson::dom::object(element)) {
      std::string_view id;
      if (member.key == "id" && member.value.get(id) == simdjson::SUCCESS) ids.emplace_back(id);
      else collect_ids(member.value, ids);
    }
  }
}

}  // namespace

simdjson::dom::element Fields::find(const char* key, bool& there) const {
  simdjson::dom::element element;
  there = object_.at_key(key).get(element) == simdjson::SUCCESS && !element.is_null();
  return element;
}

void Fields::refuse(const char* key, const char* expected_cs, const char* expected_en) const {
  throw Failure(Failure::Kind::outside,
                say("`{0}`, položka {1} (od bajtu {2}): pod `{3}` má být {4}", "`{0}`, item {1} (at byte {2}): `{3}` should be {5}", place_->file, place_->number, place_->byte, key, expected_cs, expected_en),
                say("soubor nemá podobu registru poskytovatelů; stáhněte jej znovu", "the file has not the form of the register of providers; download it again"));
}

bool Fields::has(const char* key) const {
  bool there = false;
  find(key, there);
  return there;
}

std::string Fields::text(const char* key) const {
  bool there = false;
  const auto element = find(key, there);
  if (!there) return {};
  switch (element.type()) {
    case element_type::STRING: return clean(std::string_view(element));
    case element_type::INT64: return std::to_string(std::int64_t(element));
    case element_type::UINT64: return std::to_string(std::uint64_t(element));
    case element_type::DOUBLE: return simdjson::minify(element);
    default: refuse(key, "text", "a text");
  }
}

std::string Fields::in_czech(const char* key) const {
  bool there = false;
  const auto element = find(key, there);
  return there && element.type() == element_type::OBJECT ? object(key)->text("cs") : text(key);
}

bool Fields::flag(const char* key) const {
  bool there = false, value = false;
  const auto element = find(key, there);
  if (!there) return false;
  if (element.get(value) != simdjson::SUCCESS) refuse(key, "true nebo false", "true or false");
  return value;
}

std::optional<Date> Fields::day(const char* key) const {
  const auto written = text(key);
  if (written.empty()) return {};
  const auto day = written.size() == 10 || (written.size() > 10 && written[10] == 'T') ? Date::parse(std::string_view(written).substr(0, 10)) : std::nullopt;
  if (!day) refuse(key, "den, například 2018-03-28", "a day, for instance 2018-03-28");
  return day;
}

std::optional<Fields> Fields::object(const char* key) const {
  bool there = false;
  const auto element = find(key, there);
  if (!there) return {};
  simdjson::dom::object object;
  if (element.get(object) != simdjson::SUCCESS) refuse(key, "objekt", "an object");
  return Fields(*place_, object);
}

std::vector<Fields> Fields::list(const char* key) const {
  bool there = false;
  const auto element = find(key, there);
  std::vector<Fields> items;
  if (!there) return items;
  simdjson::dom::array array;
  if (element.get(array) != simdjson::SUCCESS) refuse(key, "seznam", "a list");
  for (const auto item : array) {
    simdjson::dom::object object;
    if (item.is_null()) continue;
    if (item.get(object) != simdjson::SUCCESS) refuse(key, "seznam objektů", "a list of objects");
    items.emplace_back(*place_, object);
  }
  return items;
}

std::string Fields::reference(const char* key) const {
  bool there = false;
  const auto element = find(key, there);
  if (!there) return {};
  if (element.type() != element_type::OBJECT) return text(key);
  return object(key)->text("id");
}

std::vector<std::string> Fields::references_in(const char* key) const {
  bool there = false;
  const auto element = find(key, there);
  std::vector<std::string> ids;
  if (there) collect_ids(element, ids);
  return ids;
}

}  // namespace kpss::registry
