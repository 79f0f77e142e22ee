#pragma once

// Runs one program: no shell, no standard input, an environment and a folder of its own, limits of time, memory and files.
//
//   const Ended ended = run({.program = "/usr/bin/pandoc", .arguments = {"--version"}, .folder = folder, .seconds = 10});

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kpss {

struct Order {
  std::filesystem::path program;  ///< Absolute.
  std::vector<std::string> arguments = {};
  std::vector<std::pair<std::string, std::string>> environment = {};
  std::filesystem::path folder;
  int seconds = 60;
  std::size_t memory_mib = 0;     ///< Of address space; 0: not limited here.
  std::size_t file_mib = 512;     ///< Largest file that it may write.
};

struct Ended {
  enum class How { exited, killed, timed_out, not_started };
  How how = How::exited;
  int code = 0;          ///< Exit code, signal, or errno.
  std::string words;     ///< What it wrote, standard output and error together; of much only the beginning and the end.

  bool well() const { return how == How::exited && code == 0; }
};

/// Waits for the end of the program, or ends it and all that it started when its time is up.
Ended run(const Order& order);

/// The absolute path of a program, looked for as a shell would in `path`; nothing where it is not there.
std::optional<std::filesystem::path> find_program(std::string_view name, std::string_view path);

}  // namespace kpss
