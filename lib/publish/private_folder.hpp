#pragma once

#include <filesystem>
#include <string_view>

namespace kpss {

/// An empty folder that only this user may enter, removed with all that is in it when it goes out of scope.
class PrivateFolder {
 public:
  /// Throws Failure where it cannot be made.
  explicit PrivateFolder(const std::filesystem::path& below);
  ~PrivateFolder();
  PrivateFolder(const PrivateFolder&) = delete;
  PrivateFolder& operator=(const PrivateFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }
  /// Writes and reads files in it; folders in the name are made. Throws Failure.
  void write(std::string_view name, std::string_view bytes) const;
  std::string read(std::string_view name) const;
  bool has(std::string_view name) const;

 private:
  std::filesystem::path path_;
};

}  // namespace kpss
