#pragma once

// The kinds of files a plan repository is made of, and where they stand. Loading, references, schemas, the manual and
// `kpss new` follow this list. To add a kind: its header, its name in Kinds, its row in kinds.cpp.

#include <span>
#include <string_view>
#include <tuple>

#include "model/codelist.hpp"
#include "model/comments.hpp"
#include "model/communication.hpp"
#include "model/meeting.hpp"
#include "model/monitoring.hpp"
#include "model/project.hpp"

namespace kpss {

using Kinds = std::tuple<Manifest, Group, Organization, Catalogue, Plan, Measure, Monitoring, Comments, Meeting, Process, FundedProject, Analysis, Survey, Communication, ProcessDocument, Codelist>;

/// Calls `visit(Type<T>)` for every kind.
template <class Visit>
void for_each_kind(Visit visit) {
  [&]<class... Ts>(Type<std::tuple<Ts...>>) { (visit(Type<Ts>{}), ...); }(Type<Kinds>{});
}

struct KindRow {
  std::string_view name;    ///< As `describe()` calls it: `measure`.
  std::string_view plural;  ///< For `kpss list`: `measures`.
  std::string_view place;   ///< `plans/{plan}/measures/{id}.yaml`
  Phrase title;             ///< "opatření"
};

/// In the order of Kinds. A kind with several places has a row for each.
std::span<const KindRow> kinds();

/// What the place of a file says: its kind, id and plan; no kind where the place is unknown.
Place place_of(std::string_view path);

/// The path of a record of a kind: `plans/2018-2019/measures/1.1.yaml`.
std::string path_of(std::string_view kind, std::string_view id, std::string_view plan);

}  // namespace kpss
