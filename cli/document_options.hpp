#pragma once

// What all commands that write documents share: where the document goes, in which format, and which date it bears.

#include <string>
#include <vector>

#include "cli/cli.hpp"
#include "documents/wording.hpp"

namespace kpss::cli {

struct DocumentOptions {
  std::vector<std::string> outputs;
  std::string to;
  std::string date;
  std::string revision;
  std::string audience = "public";
  bool accessible = false;

  void declare(Options& options);
};

/// `--date`, else SOURCE_DATE_EPOCH, else the day of the newest commit, else that of the newest record: never the clock.
Date document_date(const DocumentOptions& wanted, const Project& project, const Session& session);

/// Whom something is for: `public` or `internal`.
Audience audience_named(const std::string& word);
/// Whom the document is for: `--audience`.
Audience audience_of(const DocumentOptions& wanted);

/// Fails early on formats that cannot be told, before anything is computed.
void check_outputs(const DocumentOptions& wanted);

/// Makes the document in every format that was asked for and only then writes: all files or none. A document for the public that
/// would print personal data is not written; where they stand is told.
Exit deliver(const Document& document, const DocumentOptions& wanted, const Project& project, Session& session);

}  // namespace kpss::cli
