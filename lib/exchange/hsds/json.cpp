#include "exchange/hsds/json.hpp"

#include "exchange/hsds/services.hpp"
#include "text/json.hpp"

namespace kpss::hsds {
namespace {

void write(JsonWriter& json, const Item& item) {
  json.begin_object().member("id", std::string_view(item.id));
  for (const auto& value : item.values) {
    json.key(value.column);
    if (value.is_number) json.number(value.text);
    else json.value(std::string_view(value.text));
  }
  for (const auto& part : item.parts) {
    json.key(part.key);
    if (part.is_list) json.begin_array();
    for (const auto& inner : part.items) write(json, inner);
    if (part.is_list) json.end();
  }
  json.end();
}

}  // namespace

std::string services_as_json(const Directory& directory, Language language) {
  const Services services(directory, language);
  const auto count = directory.services.size();
  JsonWriter json;
  json.begin_object().member("total_items", count).member("total_pages", 1).member("page_number", 1).member("size", count);
  json.member("first_page", true).member("last_page", true).member("empty", count == 0).key("contents").begin_array();
  for (const auto& one : directory.services) write(json, services.item(one));
  return json.end().end().text();
}

}  // namespace kpss::hsds
