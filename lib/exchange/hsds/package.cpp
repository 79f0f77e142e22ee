#include "exchange/hsds/package.hpp"

#include <set>

#include "exchange/hsds/descriptor.hpp"
#include "exchange/hsds/services.hpp"
#include "exchange/hsds/tables.hpp"
#include "text/csv.hpp"

namespace kpss::hsds {
namespace {

/// One table as it fills.
struct Sink {
  const Table* table;
  std::vector<Column> columns;
  std::string text;
  std::set<std::string> ids;
};

class Package {
 public:
  Package() {
    for (const auto& table : hsds_tables()) {
      auto& sink = sinks_[table.name];
      sink = {&table, columns_of(table), {}, {}};
      for (const auto& column : sink.columns) sink.text.append(sink.text.empty() ? "" : ",").append(column.name);
      sink.text += '\n';
    }
  }

  /// An object and all in it. An organization, a place or a term that others brought already is there once.
  void add(const Item& item, const Item* owner = nullptr) {
    if (auto& sink = sinks_.at(item.table); sink.ids.insert(item.id).second) {
      std::string row;
      for (const auto& column : sink.columns) row.append(row.empty() ? "" : ",").append(csv_field(cell(column, item, owner), ','));
      sink.text += row + '\n';
    }
    for (const auto& part : item.parts)
      for (const auto& inner : part.items) add(inner, part.is_list ? &item : nullptr);
  }

  ExchangeFiles files() && {
    ExchangeFiles files;
    for (const auto& table : hsds_tables()) files.push_back({std::string(table.file), std::move(sinks_.at(table.name).text)});
    return files;
  }

  bool is_used(const Table& table) const { return !sinks_.at(table.name).ids.empty(); }

 private:
  /// What nesting says in JSON, an id says in a table.
  static std::string_view cell(const Column& column, const Item& item, const Item* owner) {
    if (column.name == "id") return item.id;
    for (const auto& value : item.values)
      if (value.column == column.name) return value.text;
    for (const auto& part : item.parts)
      if (!part.is_list && part.items.front().table == column.refers_to) return part.items.front().id;
    if (!owner) return {};
    if (column.name == "link_id") return owner->id;
    if (column.name == "link_entity") return owner->table;
    return column.refers_to == owner->table ? std::string_view(owner->id) : std::string_view();
  }

  std::map<std::string_view, Sink> sinks_;
};

/// In which language texts are, and how they are written.
Item description_of(const Table& table, const Identity& identity, Language language) {
  Item item("meta_table_description", std::string(table.name), identity);
  item.text("name", table.name);
  item.text("language", language == Language::cs ? "cs" : "en");
  item.text("character_set", "UTF-8");
  return item;
}

}  // namespace

ExchangeFiles package_of(const Directory& directory, Language language) {
  const Services services(directory, language);
  Package package;
  for (const auto& taxonomy : services.terms().taxonomies()) package.add(taxonomy);
  for (const auto& one : directory.services) package.add(services.item(one));
  for (const auto& table : hsds_tables())
    if (package.is_used(table)) package.add(description_of(table, services.identity(), language));
  auto files = std::move(package).files();
  files.insert(files.begin(), {"datapackage.json", package_descriptor(directory, language)});
  return files;
}

}  // namespace kpss::hsds
