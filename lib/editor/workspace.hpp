#pragma once

// The repositories that an editor has before it, each read with the open files laid over what is on the disk.
//
//   workspace.open_folder(path);
//   workspace.files.open(params); workspace.touch();
//   if (const Project* project = workspace.project_of(file)) …

#include <set>

#include "editor/place/names.hpp"
#include "editor/protocol/client.hpp"
#include "editor/protocol/open_files.hpp"
#include "repository/repository.hpp"

namespace kpss::editor {

/// A repository as the editor shows it.
struct Project {
  std::filesystem::path root;
  Language language = Language::cs;
  Repository repository = {};
  Findings findings = {};
  std::vector<std::unique_ptr<Text>> mended = {};  ///< What could be made of files that cannot be read as they are.
  std::vector<std::string> broken = {};            ///< Their paths.
  Names names = {};

  std::filesystem::path file(std::string_view path) const { return root / path; }
  /// The path of a file within the repository; empty of one that lies elsewhere.
  std::string path_of(const std::filesystem::path& file) const;
};

class Workspace {
 public:
  Client client;
  OpenFiles files;
  std::optional<Language> language;  ///< The one that was asked for when kpss was started.

  /// Looks for repositories in a folder and below it.
  void open_folder(const std::filesystem::path& folder);
  void close_folder(const std::filesystem::path& folder);
  /// For repositories that came into the open folders since.
  void look_again();
  const std::vector<std::filesystem::path>& folders() const { return folders_; }

  /// Whatever was read may be old: an open file changed, or one on the disk.
  void touch() { stale_ = true; }
  /// Reads all repositories anew where anything changed.
  void refresh();
  bool is_stale() const { return stale_; }

  /// The repository that a file belongs to, as it was last read; reads it when nobody did. None where it belongs to none.
  const Project* project_of(const std::filesystem::path& file);
  std::vector<const Project*> projects() const;
  /// What a file holds, open or not.
  std::optional<std::string> text_of(const std::filesystem::path& file) const;
  /// The URI of a file, as the client spells it.
  std::string uri(const std::filesystem::path& file) const;

 private:
  std::optional<std::filesystem::path> root_of(const std::filesystem::path& file) const;
  std::unique_ptr<Project> read(const std::filesystem::path& root) const;

  std::vector<std::filesystem::path> folders_;
  std::map<std::filesystem::path, std::unique_ptr<Project>> projects_;  ///< None behind a root that was not read yet.
  bool stale_ = false;
};

}  // namespace kpss::editor
