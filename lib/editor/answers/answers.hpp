#pragma once

// What the server answers, one function for each request, each in its own file. They take the parameters as the protocol has them and give the result;
// null where there is nothing to say. A request that cannot be done throws Failure, one that
// nobody can understand Json::exception.

#include "editor/workspace.hpp"

namespace kpss::editor {

Json completion(Workspace& workspace, const Json& params);
Json hover(Workspace& workspace, const Json& params);
Json definition(Workspace& workspace, const Json& params);
Json references(Workspace& workspace, const Json& params);
Json document_symbols(Workspace& workspace, const Json& params);
Json workspace_symbols(Workspace& workspace, const Json& params);
Json prepare_rename(Workspace& workspace, const Json& params);
Json rename(Workspace& workspace, const Json& params);
Json code_actions(Workspace& workspace, const Json& params);

/// The findings of a repository as diagnostics, by file.
std::map<std::filesystem::path, Json> diagnostics(const Project& project, const Workspace& workspace);

}  // namespace kpss::editor
