// The one place where streams, working directory and environment enter.

#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <iostream>

#include "cli/cli.hpp"

int main(int argc, char** argv) {
  std::signal(SIGXFSZ, SIG_IGN);  // A file that grows too large is a failure to be told, not a death.
  std::ios::sync_with_stdio(false);
  const auto environment = [](const std::string& name) -> std::optional<std::string> {
    const char* value = std::getenv(name.c_str());
    return value ? std::optional<std::string>(value) : std::nullopt;
  };
  std::error_code error;
  kpss::cli::World world{std::cin, std::cout, std::cerr, std::filesystem::current_path(error), environment, isatty(STDOUT_FILENO) == 1, isatty(STDERR_FILENO) == 1};
  return static_cast<int>(kpss::cli::run({argv + 1, argv + argc}, world));
}
