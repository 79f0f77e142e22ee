// textDocument/documentSymbol and workspace/symbol: the records of a file as a tree, and everything with a name in all repositories.

#include "editor/answers/answers.hpp"
#include "editor/place/pointed.hpp"
#include "text/plain.hpp"
#include "yaml/extent.hpp"
#include "yaml/whereabouts.hpp"

namespace kpss::editor {
namespace {

// As the protocol numbers them.
enum SymbolKind : int { symbol_file = 1, symbol_class = 5, symbol_field = 8, symbol_object = 19 };

constexpr std::size_t most_symbols = 500;

/// What an item of a list is called: its number and title, else whatever tells it from the others.
std::string name_of_item(yaml::View item) {
  std::string name;
  for (const auto key : {"number", "id", "title", "name"})
    if (const auto value = item.find(key); value && !value.scalar().empty() && (key != std::string_view("name") || name.empty() || !item.find("title")))
      name += (name.empty() ? "" : " ") + std::string(value.scalar());
  if (!name.empty()) return name;
  const auto path = yaml::whereabouts(item.document(), item.in_braces() ? item.begin() + 1 : item.begin());
  return path.substr(path.rfind('/') + 1);
}

class Tree {
 public:
  Tree(const Text& text, Language language, Units units) : text_(text), language_(language), lines_(text.source.text(), units) {}

  Json members(const Shape& wanted, yaml::View node) const {
    const Shape& shape = form_for(wanted, node.kind());
    Json found = Json::array();
    const auto* record = std::get_if<Record>(&shape.form);
    if (!record || node.kind() != yaml::Kind::mapping) return found;
    for (const auto& [key, value] : node.entries()) {
      const auto* member = record->find(key.scalar());
      if (!member || value.kind() < yaml::Kind::sequence) continue;
      auto below = items(member->shape(), value);
      if (below.empty()) below = members(member->shape(), value);
      found.push_back(symbol(std::string(member->label.in(language_)), std::string(member->key), symbol_field, key.begin(), value, key.span(), std::move(below)));
    }
    return found;
  }

 private:
  Json items(const Shape& wanted, yaml::View node) const {
    Json found = Json::array();
    const auto* list = std::get_if<ListOf>(&form_for(wanted, node.kind()).form);
    if (!list) return found;
    for (const auto& item : node.items())
      if (item.kind() == yaml::Kind::mapping) found.push_back(symbol(name_of_item(item), {}, symbol_object, item.begin(), item, item.span(), members(list->item(), item)));
    return found;
  }

  Json symbol(const std::string& name, const std::string& detail, int kind, std::size_t begin, yaml::View until, const Span& selected, Json below) const {
    const auto end = std::max(yaml::end_of(text_.document, until.index()), selected.end);
    Json json = {{"name", name.empty() ? std::string("–") : name}, {"kind", kind}, {"range", lines_.json(begin, end)}, {"selectionRange", lines_.json(selected.begin, selected.end)}};
    if (!detail.empty()) json["detail"] = detail;
    if (!below.empty()) json["children"] = std::move(below);
    return json;
  }

  const Text& text_;
  Language language_;
  Lines lines_;
};

/// For editors that know no trees.
void flatten(const Json& tree, const std::string& uri, const std::string& holder, Json& flat) {
  for (const auto& symbol : tree) {
    Json one = {{"name", symbol.at("name")}, {"kind", symbol.at("kind")}, {"location", {{"uri", uri}, {"range", symbol.at("range")}}}};
    if (!holder.empty()) one["containerName"] = holder;
    flat.push_back(std::move(one));
    if (symbol.contains("children")) flatten(symbol.at("children"), uri, symbol.at("name").get<std::string>(), flat);
  }
}

}  // namespace

Json document_symbols(Workspace& workspace, const Json& params) {
  const auto pointed = pointed_at(workspace, params);
  if (!pointed || !pointed->shape) return nullptr;
  const auto text = mended(pointed->path, pointed->bytes);
  if (!text) return Json::array();
  auto tree = Tree(*text, pointed->language(), workspace.client.units).members(*pointed->shape, text->document.root());
  if (workspace.client.symbol_trees) return tree;
  Json flat = Json::array();
  flatten(tree, workspace.uri(pointed->file), {}, flat);
  return flat;
}

Json workspace_symbols(Workspace& workspace, const Json& params) {
  const auto wanted = folded(params.at("query").get<std::string>());
  Json found = Json::array();
  for (const auto* project : workspace.projects())
    for (const auto& named : project->names.all()) {
      if (!named.at.source || found.size() >= most_symbols) continue;
      if (folded(named.id).find(wanted) == std::string::npos && folded(named.title).find(wanted) == std::string::npos) continue;
      found.push_back({{"name", named.title.empty() ? named.id : fmt::format("{} {}", named.id, named.title)}, {"kind", named.by_file ? symbol_class : symbol_field},
                       {"containerName", named.label.in(project->language)},
                       {"location", {{"uri", workspace.uri(project->file(named.at.source->path()))}, {"range", range_of(named.at, workspace.client.units)}}}});
    }
  return found;
}

}  // namespace kpss::editor
