#pragma once

// What tests of files share: the source tree, folders that vanish, and golden files.
//
//   golden(root / "schemas/plan.schema.json", json_schema(shape_of<Plan>(), Language::en));

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <string>

namespace kpss::tests {

/// The source tree; told by main.cpp alone, so that objects of tests do not hold its path and a compiler cache can share them.
std::filesystem::path source_folder();
inline const std::filesystem::path root = source_folder();

/// Whether golden files are written rather than compared: `make accept`.
inline bool accepting() {
  const char* value = std::getenv("KPSS_ACCEPT");
  return value && std::string_view(value) == "1";
}

/// The bytes of a file; of a file that is not there, none.
inline std::string slurp(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

inline void spit(const std::filesystem::path& file, std::string_view bytes) {
  std::filesystem::create_directories(file.parent_path());
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  if (!out) throw std::runtime_error("cannot write " + file.string());
}

/// An empty folder that goes away with its owner.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    auto pattern = (std::filesystem::temp_directory_path() / "kpss-test-XXXXXX").string();
    if (!mkdtemp(pattern.data())) throw std::runtime_error("no temporary folder");
    path_ = std::filesystem::canonical(pattern);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

/// Where two texts part, in words; empty where they are the same.
inline std::string difference(const std::string& expected, const std::string& actual) {
  if (expected == actual) return {};
  std::istringstream left(expected), right(actual);
  for (int line = 1;; ++line) {
    std::string old, fresh;
    const bool more = static_cast<bool>(std::getline(left, old)), other = static_cast<bool>(std::getline(right, fresh));
    if (!more && !other) return "only the new line at the end differs";
    if (!more) old = "(the end)";
    if (!other) fresh = "(the end)";
    if (old != fresh) return fmt::format("line {}\n  written: {}\n  now:     {}", line, old, fresh);
  }
}

/// Compares a file of the source tree with what it should hold, or writes it where changes are accepted.
inline void golden(const std::filesystem::path& file, const std::string& actual) {
  if (accepting()) {
    if (slurp(file) != actual || !std::filesystem::exists(file)) spit(file, actual);
    return;
  }
  INFO(std::filesystem::relative(file, root).string() << " is out of date; `make accept` rewrites it, then read the diff");
  CHECK(difference(slurp(file), actual) == "");
}

}  // namespace kpss::tests
