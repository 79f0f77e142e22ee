#pragma once

// An editor in a test: a repository in a folder of its own, and a client that speaks to the server as one does.
//
//   Editor editor;                                  // examples/kojetin
//   editor.open("groups/komise.yaml");
//   const auto items = editor.complete("groups/komise.yaml", "\nna|");

#include <filesystem>
#include <sstream>

#include "editor/protocol/uri.hpp"
#include "editor/server.hpp"
#include "repository/repository.hpp"
#include "rules/rules.hpp"
#include "support.hpp"

namespace kpss::tests {

using editor::Json;

class Editor {
 public:
  explicit Editor(const std::string& example = "kojetin", Json capabilities = modern(), const std::string& subfolder = "Plán obce") : server_(started(), [this](const Json& message) { heard.push_back(message); }) {
    home = folder_.path() / subfolder;
    std::filesystem::create_directories(example.empty() ? home : home.parent_path());
    if (!example.empty()) std::filesystem::copy(root / "examples" / example, home, std::filesystem::copy_options::recursive);
    ask("initialize", {{"processId", nullptr}, {"rootUri", editor::uri_of(home)}, {"capabilities", std::move(capabilities)}});
    tell("initialized", Json::object());
  }

  /// What a client of today can do.
  static Json modern() {
    return {{"general", {{"positionEncodings", {"utf-16"}}}},
            {"workspace", {{"workspaceEdit", {{"documentChanges", true}, {"resourceOperations", {"create", "rename", "delete"}}}}}},
            {"textDocument",
             {{"completion", {{"completionItem", {{"snippetSupport", false}}}}},
              {"hover", {{"contentFormat", {"markdown"}}}},
              {"rename", {{"prepareSupport", true}}},
              {"documentSymbol", {{"hierarchicalDocumentSymbolSupport", true}}},
              {"codeAction", {{"codeActionLiteralSupport", {{"codeActionKind", {{"valueSet", {"quickfix"}}}}}}}}}}};
  }

  Json ask(const std::string& method, Json params) {
    server_.receive(Json{{"jsonrpc", "2.0"}, {"id", ++last_}, {"method", method}, {"params", std::move(params)}}.dump());
    for (auto it = heard.rbegin(); it != heard.rend(); ++it)
      if (it->contains("id") && it->at("id") == last_ && !it->contains("method")) return it->contains("error") ? Json{{"error", it->at("error")}} : it->at("result");
    FAIL("no answer to " << method);
    return {};
  }
  void tell(const std::string& method, Json params) {
    server_.receive(Json{{"jsonrpc", "2.0"}, {"method", method}, {"params", std::move(params)}}.dump());
    server_.settle();
  }
  editor::Server& server() { return server_; }

  std::string uri(const std::string& path) const { return editor::uri_of(home / path); }
  std::string text(const std::string& path) const {
    const auto it = texts_.find(path);
    return it == texts_.end() ? slurp(home / path) : it->second;
  }
  void open(const std::string& path) { open(path, slurp(home / path)); }
  void open(const std::string& path, const std::string& bytes) {
    texts_[path] = bytes;
    tell("textDocument/didOpen", {{"textDocument", {{"uri", uri(path)}, {"languageId", "yaml"}, {"version", 1}, {"text", bytes}}}});
  }
  /// The whole text anew.
  void write(const std::string& path, const std::string& bytes) {
    if (!texts_.contains(path)) return open(path, bytes);
    texts_[path] = bytes;
    tell("textDocument/didChange", {{"textDocument", {{"uri", uri(path)}, {"version", ++last_}}}, {"contentChanges", {{{"text", bytes}}}}});
  }

  /// Where a piece of a file's text stands; the place of `|` in it, which the text lacks.
  Json at(const std::string& path, std::string piece) const {
    const auto bar = piece.find('|');
    REQUIRE(bar != piece.npos);
    piece.erase(bar, 1);
    const auto bytes = text(path);
    const auto found = bytes.find(piece);
    CAPTURE(piece);
    REQUIRE(found != bytes.npos);
    return {{"textDocument", {{"uri", uri(path)}}}, {"position", editor::Lines(bytes, editor::Units::utf16).json(found + bar)}};
  }
  /// Types a file anew with a cursor `|` in it, and asks what may stand there.
  Json complete(const std::string& path, std::string typed) {
    const auto bar = typed.find('|');
    typed.erase(bar, 1);
    write(path, typed);
    return ask("textDocument/completion", {{"textDocument", {{"uri", uri(path)}}}, {"position", editor::Lines(typed, editor::Units::utf16).json(bar)}});
  }

  /// What the client was told last of a file.
  Json diagnostics(const std::string& path) const {
    Json last = Json::array();
    for (const auto& message : heard)
      if (message.value("method", "") == "textDocument/publishDiagnostics" && message.at("params").at("uri") == uri(path)) last = message.at("params").at("diagnostics");
    return last;
  }

  /// Does on the disk what a WorkspaceEdit says.
  void apply(const Json& edit) const {
    for (const auto& change : edit.at("documentChanges")) {
      if (change.contains("kind")) {
        std::filesystem::rename(*editor::path_of_uri(change.at("oldUri").get<std::string>()), *editor::path_of_uri(change.at("newUri").get<std::string>()));
        continue;
      }
      const auto file = *editor::path_of_uri(change.at("textDocument").at("uri").get<std::string>());
      auto bytes = slurp(file);
      const auto before = bytes;
      const editor::Lines lines(before, editor::Units::utf16);
      const auto& edits = change.at("edits");
      for (auto it = edits.rbegin(); it != edits.rend(); ++it) {  // from the last, so that places stay
        const auto begin = lines.offset(it->at("range").at("start")), end = lines.offset(it->at("range").at("end"));
        bytes.replace(begin, end - begin, it->at("newText").get<std::string>());
      }
      spit(file, bytes);
    }
  }

  /// All files with their bytes.
  std::map<std::string, std::string> all_files() const {
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(home))
      if (entry.is_regular_file()) files[entry.path().lexically_relative(home).generic_string()] = slurp(entry.path());
    return files;
  }
  /// `rule` of every finding on the disk.
  std::vector<std::string> findings() const {
    Findings found;
    const auto repository = load(discover(home), found);
    check(repository, found);
    std::vector<std::string> rules;
    for (const auto& finding : found) rules.emplace_back(finding.rule->name);
    std::sort(rules.begin(), rules.end());
    return rules;
  }

  std::filesystem::path home;
  std::vector<Json> heard;

 private:
  static editor::Started started() { return {.version = "1.2.3", .language = {}}; }

  TemporaryFolder folder_;
  editor::Server server_;
  std::map<std::string, std::string> texts_;
  int last_ = 0;
};

inline std::vector<std::string> labels(const Json& completion) {
  std::vector<std::string> labels;
  if (completion.is_null()) return labels;
  for (const auto& item : completion.at("items")) labels.push_back(item.at("label").get<std::string>());
  return labels;
}
inline bool offers(const Json& completion, const std::string& label) {
  const auto all = labels(completion);
  return std::find(all.begin(), all.end(), label) != all.end();
}
/// What choosing an item puts in; empty where there is no such item.
inline std::string put_in(const Json& completion, const std::string& label) {
  if (completion.is_null()) return {};
  for (const auto& item : completion.at("items"))
    if (item.at("label") == label) return item.at("textEdit").at("newText").get<std::string>();
  return {};
}

}  // namespace kpss::tests
