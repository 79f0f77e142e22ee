#pragma once

// Where the repository and the register disagree, and what an import would do about it. The register owns what is registered (type, forms,
// capacity, target groups, addresses, dates); what people know better (phones, hours, names) is only filled in where it is missing. See
// kpss-import(1) for the table.
//
//   const Comparison comparison = compared(repository, statement, day);
//   comparison.differences      comparison.changes

#include "register/stated.hpp"
#include "yaml/edit.hpp"

namespace kpss::registry {

enum class Disagreement { differs, only_here, only_there, ended };

struct Difference {
  Disagreement what = Disagreement::differs;
  std::string organization;       ///< Its id; empty where the repository does not have it.
  std::string organization_name;
  std::string service;            ///< Its name; empty where it is about the organization.
  std::string number;             ///< Of the registration.
  std::string field = {};         ///< `capacity`, `locations`; empty where the whole service is meant.
  std::string here = {}, there = {};
  bool written = false;           ///< An import settles it; otherwise it is left to people.
};

/// What an import does to one file.
struct FileChange {
  std::string path;
  const Organization* organization = nullptr;  ///< As it is; none where the file is new.
  std::vector<yaml::Edit> edits;
  yaml::Value fresh;                           ///< The whole file, where it is new.
  std::vector<std::string> secrets;            ///< What goes because it is secret, and must not be shown either.
};

struct Comparison {
  std::vector<Difference> differences;  ///< By organization and service.
  std::vector<FileChange> changes;      ///< By path.
  Notices notices;
};

Comparison compared(const Repository& repository, const Statement& statement, Date day);

}  // namespace kpss::registry
