#pragma once

// The files that the house style names, for the rules that look into them.

#include "repository/repository.hpp"

namespace kpss {

enum class StyleFileKind { docx,
                           css,
                           svg,
                           png,
                           jpeg,
                           unknown };

struct StyleFile {
  const Attachment& attachment;
  std::optional<Attachment> HouseStyle::*member;
  StyleFileKind kind;        ///< By the ending of its name.
  yaml::View at;             ///< Where the manifest names it.
  const std::string* bytes;  ///< Nothing where it could not be read.
};

/// Those that are there. A file that is missing is the business of another rule.
std::vector<StyleFile> style_files(const Repository& repository);

}  // namespace kpss
