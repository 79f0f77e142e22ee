#pragma once

// A built-in code list together with what the repository says in `codelists/<name>.yaml`: codes of its own, and other labels or other days for
// built-in ones. Lists change with the law; what a code was called and when it held is data.
//
//   const Codes types(repository, service_type_codes);
//   types.label("40", Language::cs)        // „pečovatelská služba“
//   types.find("70a")->from

#include <map>

#include "repository/repository.hpp"

namespace kpss {

/// A code list: its name, which is that of the repository's file, and the codes that the program brings.
struct CodeListRow {
  std::string_view name;  ///< `service-types`
  std::span<const BuiltInCode> (*built_in)();
};
inline constexpr CodeListRow service_type_codes{"service-types", service_types};
inline constexpr CodeListRow target_group_codes{"target-groups", target_groups};
inline constexpr CodeListRow capacity_unit_codes{"capacity-units", capacity_units};

/// A code as it holds in a repository.
struct Code {
  std::string_view code;
  Phrase label;
  std::string_view forms;  ///< Of a type of service: `TAP`.
  Date from, to;           ///< Where a day is not known, always.

  bool valid_on(Date day) const { return (!from || from <= day) && (!to || day <= to); }
};

class Codes {
 public:
  Codes(const Repository& repository, const CodeListRow& list);

  /// Built-in codes in their order, then those of the repository.
  const std::vector<Code>& all() const { return codes_; }
  const Code* find(std::string_view code) const;
  /// The place of a code in the list; that of an unknown one is behind all.
  std::size_t order(std::string_view code) const;
  /// The label, or the code itself where the list has none.
  std::string label(std::string_view code, Language language) const;
  /// Whether the repository's own list could not be read, so that any code may be in it.
  bool unsure() const { return unsure_; }

 private:
  std::vector<Code> codes_;
  std::map<std::string_view, std::size_t> index_;
  bool unsure_ = false;
};

}  // namespace kpss
