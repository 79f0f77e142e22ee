#pragma once

// A built-in code list together with what the repository adds to it in `codelists/<name>.yaml`.
//
//   const KnownCodes types(repository, "service-types", service_types());
//   if (!types.has("400")) report.at(…, types.cure("400"));

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "repository/repository.hpp"

namespace kpss {

class KnownCodes {
 public:
  KnownCodes(const Repository& repository, std::string_view name, std::span<const BuiltInCode> built_in);

  /// Also where the repository's own list could not be read, for it may hold the code.
  bool has(std::string_view code) const;
  /// The code that was probably meant by a word, be it a label, a section or a misspelling.
  Message cure(std::string_view word) const;

 private:
  std::string_view name_;
  std::vector<std::string_view> codes_;
  std::vector<Phrase> labels_;
  bool all_are_known_ = true;
};

}  // namespace kpss
