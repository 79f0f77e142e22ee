#include "editor/server.hpp"

#include <algorithm>

#include "editor/answers/answers.hpp"
#include "editor/protocol/uri.hpp"
#include "editor/protocol/wire.hpp"
#include "text/failure.hpp"

namespace kpss::editor {
namespace {

// The protocol's numbers of what can go wrong.
constexpr int parse_error = -32700, invalid_request = -32600, method_not_found = -32601, invalid_params = -32602, internal_error = -32603;
constexpr int not_initialized = -32002, request_failed = -32803;

struct Request {
  std::string_view method;
  Json (*answer)(Workspace&, const Json&);
  bool needs_all_files = true;  ///< Answers from all files as they are now; else from what was read last and the file that is typed in.
};
constexpr Request requests[] = {
    {"textDocument/completion", completion, false},
    {"textDocument/hover", hover, false},
    {"textDocument/definition", definition},
    {"textDocument/references", references},
    {"textDocument/documentSymbol", document_symbols, false},
    {"workspace/symbol", workspace_symbols},
    {"textDocument/prepareRename", prepare_rename},
    {"textDocument/rename", rename},
    {"textDocument/codeAction", code_actions},
};

/// Whether a `kpss.yaml` is among the files that changed: a repository may have come into an open folder.
bool names_a_root(const Json& params) {
  const auto is_root = [](const Json& about) { return text_at(about, "/uri").ends_with("/kpss.yaml"); };
  const auto& changes = value_at(params, "/changes");
  return is_root(value_at(params, "/textDocument")) || (changes.is_array() && std::any_of(changes.begin(), changes.end(), is_root));
}

bool is_id_of_request(const Json& id) { return id.is_string() || id.is_number_integer() || id.is_null(); }

}  // namespace

void Server::receive(std::string_view content) {
  const auto message = Json::parse(content, nullptr, false);
  if (message.is_discarded()) return refuse(nullptr, parse_error, "the message is not JSON");
  take(message);
}

void Server::take(const Json& message) {
  const auto& method = value_at(message, "/method");
  const bool has_id = message.is_object() && message.contains("id");
  const auto id = has_id && is_id_of_request(message.at("id")) ? message.at("id") : Json();
  if (!method.is_string()) {
    // An answer to what we asked needs none.
    const bool is_answer = has_id && (message.contains("result") || message.contains("error"));
    return is_answer ? void() : refuse(id, invalid_request, "the message has no method");
  }
  const auto& params = value_at(message, "/params");
  if (has_id) return answer(id, method.get<std::string>(), params);
  try {
    notice(method.get<std::string>(), params);
  } catch (const std::exception&) {
    // Nobody waits for an answer to a notification, and one that makes no sense changes nothing.
  }
}

void Server::answer(const Json& id, const std::string& method, const Json& params) {
  if (state_ == State::shut_down) return refuse(id, invalid_request, "the server was shut down");
  if (state_ == State::fresh && method != "initialize") return refuse(id, not_initialized, "the server is not initialized");
  try {
    const auto* request = std::find_if(std::begin(requests), std::end(requests), [&](const Request& one) { return one.method == method; });
    Json result;
    if (method == "initialize") {
      if (state_ != State::fresh) return refuse(id, invalid_request, "the server is initialized already");
      result = initialize(params);
    } else if (method == "shutdown") {
      state_ = State::shut_down;
    } else if (request == std::end(requests)) {
      return refuse(id, method_not_found, "there is no method " + method);
    } else {
      if (request->needs_all_files) workspace_.refresh();
      result = request->answer(workspace_, params);
    }
    send_({{"jsonrpc", "2.0"}, {"id", id}, {"result", std::move(result)}});
  } catch (const Json::exception& error) {
    refuse(id, invalid_params, error.what());
  } catch (const Failure& failure) {
    refuse(id, request_failed, failure.message().in(language_for(params)));
  } catch (const std::exception& error) {
    refuse(id, internal_error, error.what());
  }
}

void Server::refuse(const Json& id, int code, const std::string& words) { send_({{"jsonrpc", "2.0"}, {"id", id}, {"error", {{"code", code}, {"message", words}}}}); }

void Server::notice(const std::string& method, const Json& params) {
  if (method == "exit") over_ = true;
  if (state_ != State::running) return;
  if (method == "initialized") initialized();
  if (method == "textDocument/didOpen") {
    if (const auto file = workspace_.files.open(params)) {
      workspace_.touch();
      if (!workspace_.project_of(*file)) tell_of_missing_root(*file);
    }
  } else if (method == "textDocument/didChange") {
    if (workspace_.files.change(params, workspace_.client.units)) workspace_.touch();
  } else if (method == "textDocument/didClose") {
    if (workspace_.files.close(params)) workspace_.touch();
  } else if (method == "workspace/didChangeWorkspaceFolders") {
    change_folders(params);
  } else if (method == "workspace/didChangeWatchedFiles" || method == "textDocument/didSave") {
    if (names_a_root(params)) workspace_.look_again();
    workspace_.touch();
  }
}

Language Server::language_for(const Json& params) {
  const auto file = path_of_uri(text_at(params, "/textDocument/uri"));
  const auto* project = file ? workspace_.project_of(*file) : nullptr;
  if (project) return project->language;
  return started_.language ? *started_.language : workspace_.client.language.value_or(Language::cs);
}

void Server::settle() {
  if (state_ != State::running || !workspace_.is_stale()) return;
  workspace_.refresh();
  std::map<std::string, Json> found;
  for (const auto* project : workspace_.projects())
    for (auto& [file, list] : diagnostics(*project, workspace_)) found[workspace_.uri(file)] = {{"uri", workspace_.uri(file)}, {"diagnostics", std::move(list)}};
  for (const auto& [file, open] : workspace_.files.all())
    if (const auto told = found.find(open.uri); told != found.end() && !open.version.is_null()) told->second["version"] = open.version;
  const auto publish = [&](const Json& params) { send_({{"jsonrpc", "2.0"}, {"method", "textDocument/publishDiagnostics"}, {"params", params}}); };
  for (const auto& [uri, params] : told_)
    if (!found.contains(uri)) publish({{"uri", uri}, {"diagnostics", Json::array()}});
  for (const auto& [uri, params] : found) {
    const auto before = told_.find(uri);
    if (before == told_.end() || before->second != params) publish(params);
  }
  told_ = std::move(found);
}

bool serve(std::istream& in, std::ostream& out, const Started& started) {
  Server server(started, [&](const Json& message) { write_content(out, message.dump(-1, ' ', false, Json::error_handler_t::replace)); });
  while (!server.is_over()) {
    const auto content = read_content(in);
    if (!content) return false;
    server.receive(*content);
    if (!more_waits(in)) server.settle();
  }
  return server.was_shut_down();
}

}  // namespace kpss::editor
