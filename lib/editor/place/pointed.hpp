#pragma once

// The place that a request is about: its repository, its file as it is now, and where in it.
//
//   const auto pointed = pointed_at(workspace, params);
//   if (!pointed) return nullptr;

#include "editor/place/spot.hpp"
#include "editor/workspace.hpp"

namespace kpss::editor {

struct Pointed {
  const Project* project = nullptr;
  std::filesystem::path file;
  std::string path;            ///< Within the repository.
  Place place;                 ///< What its place says; no kind of what is no record.
  const Shape* shape = nullptr;
  std::string bytes;           ///< As they are in the editor.
  std::size_t offset = 0;

  Language language() const { return project->language; }
};

/// The file of `textDocument`, with the offset of `position` where there is one; nothing of a file that belongs to no repository.
std::optional<Pointed> pointed_at(Workspace& workspace, const Json& params);

/// What stands there, as the names of its own file and of the repository tell it.
struct Under {
  std::unique_ptr<Text> text;
  std::optional<Spot> spot = {};
  std::optional<Mention> mention = {};   ///< Its node points into `text`.
  std::vector<const Named*> named = {};  ///< What it names, or is the name of; they belong to the project.
};
Under what_is_under(const Pointed& pointed);

}  // namespace kpss::editor
