// How a session begins: what both sides can do, which folders are open, which files are to be watched.

#include "editor/protocol/uri.hpp"
#include "editor/server.hpp"
#include "model/kinds.hpp"

namespace kpss::editor {
namespace {

constexpr int incremental = 2;
constexpr int message_warning = 2;

Json capabilities(const Client& client) {
  return {{"positionEncoding", name_of(client.units)},
          {"textDocumentSync", {{"openClose", true}, {"change", incremental}, {"save", true}}},
          {"completionProvider", {{"triggerCharacters", {" ", "\"", "[", "{", "/"}}}},
          {"hoverProvider", true},
          {"definitionProvider", true},
          {"referencesProvider", true},
          {"documentSymbolProvider", true},
          {"workspaceSymbolProvider", true},
          {"renameProvider", client.prepares_rename ? Json{{"prepareProvider", true}} : Json(true)},
          {"codeActionProvider", {{"codeActionKinds", {"quickfix", "source.fixAll.kpss"}}}},
          {"workspace", {{"workspaceFolders", {{"supported", true}, {"changeNotifications", true}}}}}};
}

std::vector<std::filesystem::path> folders_in(const Json& list) {
  std::vector<std::filesystem::path> folders;
  for (const auto& folder : list.is_array() ? list : Json::array()) {
    auto path = path_of_uri(text_at(folder, "/uri"));
    if (path && !path->has_filename()) path = path->parent_path();
    if (path) folders.push_back(std::move(*path));
  }
  return folders;
}

}  // namespace

Json Server::initialize(const Json& params) {
  workspace_.client = client_of(params);
  auto folders = folders_in(value_at(params, "/workspaceFolders"));
  if (folders.empty()) folders = folders_in(Json::array({{{"uri", text_at(params, "/rootUri")}}}));
  for (const auto& folder : folders) workspace_.open_folder(folder);
  state_ = State::running;
  return {{"capabilities", capabilities(workspace_.client)}, {"serverInfo", {{"name", "kpss"}, {"version", started_.version}}}};
}

void Server::initialized() {
  if (workspace_.client.watches_files) watch_files();
  workspace_.touch();
}

void Server::watch_files() {
  Json watchers = Json::array();
  for (const auto* pattern : {"**/*.yaml", "**/*.yml", "**/reports/*.md", "**/attachments/**"}) watchers.push_back({{"globPattern", pattern}});
  const Json registration = {{"id", "kpss-files"}, {"method", "workspace/didChangeWatchedFiles"}, {"registerOptions", {{"watchers", watchers}}}};
  send_({{"jsonrpc", "2.0"}, {"id", "kpss-watch"}, {"method", "client/registerCapability"}, {"params", {{"registrations", Json::array({registration})}}}});
}

void Server::change_folders(const Json& params) {
  for (const auto& folder : folders_in(value_at(params, "/event/removed"))) workspace_.close_folder(folder);
  for (const auto& folder : folders_in(value_at(params, "/event/added"))) workspace_.open_folder(folder);
}

void Server::tell_of_missing_root(const std::filesystem::path& file) {
  if (told_of_missing_root_) return;
  for (const auto& folder : workspace_.folders()) {
    // Other files are none of our business.
    if (place_of(file.lexically_relative(folder).generic_string()).kind.empty()) continue;
    told_of_missing_root_ = true;
    const auto words = say("zde ani výše není `kpss.yaml`, kořen úložiště plánu; nové úložiště založí `kpss init`", "there is no `kpss.yaml`, the root of a plan repository, here or above; `kpss init` starts a new repository");
    return send_({{"jsonrpc", "2.0"}, {"method", "window/showMessage"}, {"params", {{"type", message_warning}, {"message", words.in(language_for({}))}}}});
  }
}

}  // namespace kpss::editor
