#pragma once

// The values that could stand at a spot: codes, names of other records, true and false, files.
//
//   for (const Candidate& one : candidates_at(cursor.spot, pointed)) offer(one.text, one.detail);

#include "editor/place/pointed.hpp"

namespace kpss::editor {

struct Candidate {
  enum class Kind { code, name, flag, file };

  std::string text;    ///< As it is written, without quotes.
  std::string detail;  ///< Its label or title.
  Kind kind = Kind::code;
};

std::vector<Candidate> candidates_at(const Spot& spot, const Pointed& pointed);

/// What is written in the list of codes that a text takes; none where it takes none.
std::vector<Candidate> codes_of_list(std::string_view list, const Pointed& pointed);

}  // namespace kpss::editor
