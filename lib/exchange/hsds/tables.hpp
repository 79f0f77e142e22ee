#pragma once

// The tables of the Human Services Data Specification 3.0 (docs.openreferral.org) with their columns in the order of the standard. A package
// holds all of them, also those of which we know nothing, so that it is what the standard's own description says.
//
//   for (const Column& column : columns_of(hsds_tables().front()))
//     column.name, column.type, column.is_required, column.refers_to

#include <span>
#include <string_view>
#include <vector>

namespace kpss::hsds {

struct Table {
  std::string_view name;     ///< `phone`
  std::string_view file;     ///< `phones.csv`
  std::string_view columns;  ///< In words: `name`, `name:type` or `name>table`; `!` where a value is required.
};
std::span<const Table> hsds_tables();

struct Column {
  std::string_view name;
  std::string_view type;       ///< `string`, `number`, `date`, `time`, `datetime`; of texts their format: `uuid`, `email`, `uri`.
  std::string_view refers_to;  ///< The table whose id stands there.
  bool is_required = false;
};
std::vector<Column> columns_of(const Table& table);

}  // namespace kpss::hsds
