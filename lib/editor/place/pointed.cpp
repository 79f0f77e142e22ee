#include "editor/place/pointed.hpp"

#include "editor/protocol/uri.hpp"
#include "model/file_name.hpp"
#include "model/kinds.hpp"

namespace kpss::editor {
namespace {

bool same(const Named& a, const Named& b) { return a.kind == b.kind && a.id == b.id && a.plan == b.plan && a.within == b.within; }

}  // namespace

std::optional<Pointed> pointed_at(Workspace& workspace, const Json& params) {
  const auto file = path_of_uri(params.at("textDocument").at("uri").get<std::string>());
  const auto* project = file ? workspace.project_of(*file) : nullptr;
  const auto bytes = project ? workspace.text_of(*file) : std::nullopt;
  if (!bytes) return {};
  Pointed pointed{.project = project, .file = *file, .path = project->path_of(*file), .place = {}, .bytes = *bytes};
  pointed.place = place_of(pointed.path);
  pointed.shape = shape_of_kind(pointed.place.kind);
  if (params.contains("position")) pointed.offset = Lines(pointed.bytes, workspace.client.units).offset(params.at("position"));
  return pointed;
}

Under what_is_under(const Pointed& pointed) {
  Under under;
  if (!pointed.shape) return under;
  under.text = mended(pointed.path, pointed.bytes);
  if (!under.text) return under;
  under.spot = spot_at(*pointed.shape, under.text->document.root(), pointed.offset);
  if (!under.spot || !under.spot->node) return under;
  const auto here = names_in({pointed.path, std::string(pointed.place.kind), pointed.place.id, pointed.place.plan, &under.text->document});
  const auto& names = pointed.project->names;
  if (const auto* mention = here.mention_at(under.spot->node)) {
    under.mention = *mention;
    under.named = names.meant(*mention);
  }
  const auto* own = here.named_at(under.spot->node);
  const bool own_number = under.spot->part == Spot::Part::value && under.spot->record == "measure" && under.spot->member && under.spot->member->key == "number";
  for (const auto& named : names.all()) {
    if (own && same(named, *own)) under.named.push_back(&named);
    // The number of a measure and the name of its file are one name.
    if (own_number && named.by_file && named.kind == "measure" && named.id == pointed.place.id && named.plan == pointed.place.plan && file_name_of_number(under.spot->node.scalar()) == named.id)
      under.named.push_back(&named);
  }
  return under;
}

}  // namespace kpss::editor
