#pragma once

#include "repository/repository.hpp"

namespace kpss {

/// One file of a repository: its text, its tree and what was made of it. Everything in it points to its parts, so it never moves.
struct Repository::File {
  File(std::string path, std::string bytes) : source(std::move(path), std::move(bytes)), document(source) {}

  Source source;
  yaml::Document document;
  Place place;
  AnyRecord record;
  std::optional<Narrative> narrative;
  Findings findings;
};

}  // namespace kpss
