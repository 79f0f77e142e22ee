#include "editor/protocol/client.hpp"

namespace kpss::editor {

Client client_of(const Json& initialize) {
  const auto& can = value_at(initialize, "/capabilities");
  Client client;
  client.units = units_of(can);
  const auto locale = text_at(initialize, "/locale");
  if (locale.starts_with("en")) client.language = Language::en;
  if (locale.starts_with("cs") || locale.starts_with("sk")) client.language = Language::cs;
  client.snippets = is_set(can, "/textDocument/completion/completionItem/snippetSupport");
  const auto& modes = value_at(can, "/textDocument/completion/completionItem/insertTextModeSupport/valueSet");
  client.keeps_lines = modes.is_array() && std::find(modes.begin(), modes.end(), Json(1)) != modes.end();
  client.markdown = lists(can, "/textDocument/hover/contentFormat", "markdown");
  client.renames_files = lists(can, "/workspace/workspaceEdit/resourceOperations", "rename");
  // Files are renamed in document changes alone, so who can do that knows them, though Neovim 0.7 does not say so.
  client.document_changes = client.renames_files || is_set(can, "/workspace/workspaceEdit/documentChanges");
  client.prepares_rename = is_set(can, "/textDocument/rename/prepareSupport");
  client.action_literals = value_at(can, "/textDocument/codeAction/codeActionLiteralSupport").is_object();
  client.symbol_trees = is_set(can, "/textDocument/documentSymbol/hierarchicalDocumentSymbolSupport");
  client.watches_files = is_set(can, "/workspace/didChangeWatchedFiles/dynamicRegistration");
  return client;
}

}  // namespace kpss::editor
