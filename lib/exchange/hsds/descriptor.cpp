#include "exchange/hsds/descriptor.hpp"

#include "exchange/hsds/tables.hpp"
#include "text/json.hpp"

namespace kpss::hsds {
namespace {

bool is_format(std::string_view type) { return type == "uuid" || type == "email" || type == "uri"; }

void write(JsonWriter& json, const Column& column) {
  json.begin_object().member("name", column.name).member("type", is_format(column.type) ? "string" : column.type);
  if (is_format(column.type)) json.member("format", column.type);
  json.key("constraints").begin_object().member("required", column.is_required);
  if (column.name == "id") json.member("unique", true);
  json.end().end();
}

void write(JsonWriter& json, const Table& table) {
  const auto columns = columns_of(table);
  json.begin_object().member("name", table.name).member("path", table.file).member("profile", "tabular-data-resource");
  json.member("format", "csv").member("mediatype", "text/csv").member("encoding", "utf-8");
  json.key("schema").begin_object().member("primaryKey", "id").key("fields").begin_array();
  for (const auto& column : columns) write(json, column);
  json.end().key("foreignKeys").begin_array();
  for (const auto& column : columns)
    if (!column.refers_to.empty()) json.begin_object().member("fields", column.name).key("reference").begin_object().member("resource", column.refers_to).member("fields", "id").end().end();
  json.end().end().end();
}

}  // namespace

std::string package_descriptor(const Directory& directory, Language language) {
  const auto publisher = publisher_of(directory.repository);
  JsonWriter json;
  json.begin_object().member("name", "human_services_data").member("profile", "tabular-data-package");
  json.member("title", std::string_view(title_of(directory.repository, language)));
  json.member("description", "Human Services Data Specification 3.0.0").member("version", std::string_view(directory.day ? directory.day.iso() : "0"));
  if (!publisher.empty()) json.key("contributors").begin_array().begin_object().member("title", std::string_view(publisher)).member("role", "publisher").end().end();
  json.key("resources").begin_array();
  for (const auto& table : hsds_tables()) write(json, table);
  return json.end().end().text();
}

}  // namespace kpss::hsds
