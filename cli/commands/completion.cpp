// kpss completion: the script that makes a shell ask this program what may come next.

#include <ostream>

#include "cli/choices.hpp"
#include "cli/cli.hpp"
#include "text/embedded.hpp"

namespace kpss::cli {
namespace {

struct ShellRow {
  std::string_view name;
  std::string_view script;
  Phrase title;
};
constexpr ShellRow shells[] = {
    {"bash", "kpss.bash", {"bash 4 a novější", "bash 4 and newer"}},
    {"zsh", "kpss.zsh", {"zsh 5 a novější", "zsh 5 and newer"}},
    {"fish", "kpss.fish", {"fish 3 a novější", "fish 3 and newer"}},
};

Exit print_script(const std::string& shell, Session& session) {
  const auto* row = choose<ShellRow>("SHELL", shell, shells);
  for (const auto& file : embedded_completions())
    if (file.path == row->script) session.world.out << file.bytes;
  return Exit::fine;
}

}  // namespace

Run completion(Options& options) {
  auto shell = options.make<std::string>();
  options.option("shell", *shell, {"SHELL", "SHELL"}, {"pro který shell: bash, zsh, fish", "for which shell: bash, zsh, fish"}, rows_of(shells))->required();
  return [shell](Session& session) { return print_script(*shell, session); };
}

}  // namespace kpss::cli
