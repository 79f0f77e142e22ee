// kpss lsp: the language server, for an editor that speaks the Language Server Protocol on stdin and stdout.

#include "cli/cli.hpp"
#include "editor/server.hpp"

namespace kpss::cli {

Run lsp(Options& options) {
  auto stdio = options.make<bool>();
  options.flag("--stdio", *stdio, {"mluví standardním vstupem a výstupem, jako vždy; některé editory volbu přidávají samy", "speaks on standard input and output, as it always does; some editors add it on their own"});
  // The place of the flag has to live until it is written to, though nothing asks for it.
  return [stdio](Session& session) {
    const auto language = session.shared.lang.empty() ? std::nullopt : std::optional(session.language);
    return editor::serve(session.world.in, session.world.out, {.version = KPSS_VERSION, .language = language}) ? Exit::fine : Exit::findings;
  };
}

}  // namespace kpss::cli
