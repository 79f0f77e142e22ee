#pragma once

// What a command works with: the world, the options all commands share, and the plan repository once it is opened.

#include <optional>
#include <string>

#include "cli/world.hpp"
#include "diagnostics/forms.hpp"
#include "repository/repository.hpp"

namespace kpss::cli {

enum class Colour { automatic, always, never };

/// The options that stand before or behind any command.
struct Shared {
  std::string folder;
  std::string lang;
  std::string colour = "auto";
  bool quiet = false;
  bool verbose = false;
};

/// A plan repository that was read and checked.
struct Project {
  std::filesystem::path root;
  Viewpoint from;  ///< Where the user stands.
  Repository repository;
  Findings findings;
  Findings allowed = {};  ///< What remarks in the files allow; it does not count.
};

struct Session {
  World& world;
  Shared shared;
  Language language;

  /// Where the command works: `-C DIR`, or where the user stands.
  std::filesystem::path folder() const;
  /// The root of the repository. Throws Failure where there is none.
  std::filesystem::path root() const;
  /// Reads and checks the repository, as it is or as it was at a revision; deadlines as of a day.
  Project open(const std::string& revision = {}, Date today = {}) const;
  /// Opens a repository for counting or printing. Where it has errors they are shown and there is no project: figures of a
  /// repository with errors would be wrong.
  std::optional<Project> open_sound(const std::string& revision = {}) const;

  /// The findings as text on stderr, with a summary.
  void show(const Project& project, Severity least) const;
  /// Words for people on stderr.
  void note(const Message& message) const;
  Rendering rendering(const Project& project, bool terminal) const;
};

/// Where a repository is seen from.
Viewpoint viewpoint(const std::filesystem::path& root, const std::filesystem::path& here);

/// The language that is spoken before anything else is known: `--lang`, else that of the repository, else Czech.
Language spoken_language(const std::vector<std::string>& arguments, const World& world);

}  // namespace kpss::cli
