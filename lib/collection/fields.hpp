#pragma once

// A record of monitoring as a list of small facts, each with a name: what a sheet asks for, what is compared, what is merged.
//
//   fields_of(record)  →  status = partly · comment = … · indicators/klienti = 43 · costs/municipality/1 = 231500

#include <string>
#include <string_view>
#include <vector>

#include "model/monitoring.hpp"

namespace kpss::collection {

struct Field {
  std::string name;     ///< `status`, `indicators/klienti`, `costs/state/1`, `costs/state/1/note`.
  std::string written;  ///< As files have it: a code, a number, a date, a text.
  bool text = false;    ///< Words of a person.
};

/// In the order of the keys. Amounts are in crowns, however they are written; the number counts the lines of one source.
std::vector<Field> fields_of(const MonitoringRecord& record);
const Field* find(const std::vector<Field>& fields, std::string_view name);
/// Whether two say the same; blanks and line ends of a text do not matter.
bool same(const Field& a, const Field& b);

/// The same for every record that says the same, in whatever form and order; `new` of a record that says nothing.
std::string fingerprint(const std::vector<Field>& fields);

/// Where in a record each fact stands.
struct NamedNode {
  std::string name;
  yaml::View node;
};
std::vector<NamedNode> named_nodes(yaml::View record);

/// „komentář“, „indikátor klienti“, „náklady: kraj“.
Message label_of(std::string_view name);

}  // namespace kpss::collection
