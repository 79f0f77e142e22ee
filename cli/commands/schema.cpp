// kpss schema: the JSON Schema of a kind of file, for editors.

#include <ostream>

#include "cli/cli.hpp"
#include "cli/kind_option.hpp"
#include "shape/json_schema.hpp"
#include "text/sheet.hpp"

namespace kpss::cli {
namespace {

std::string list_of_kinds(Language language) {
  Sheet sheet;
  sheet.columns = {{"kind", std::string(Phrase{"druh", "kind"}.in(language))}, {"place", std::string(Phrase{"kde leží", "where it lies"}.in(language))}};
  for (const auto& row : kinds()) sheet.rows.push_back({std::string(row.name), std::string(row.place)});
  return sheet_as_table(sheet);
}

}  // namespace

Run schema(Options& options) {
  auto kind = options.make<std::string>();
  options.option("kind", *kind, {"DRUH", "KIND"}, {"druh souboru; bez něj vypíše druhy", "kind of file; without it the kinds are listed"}, kind_names());
  return [kind](Session& session) {
    session.world.out << (kind->empty() ? list_of_kinds(session.language) : json_schema(shape_of_kind(kind_named(*kind).name), session.language));
    return Exit::fine;
  };
}

}  // namespace kpss::cli
