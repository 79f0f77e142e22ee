#pragma once

// What all commands that write documents share: where the document goes, in which format, and which date it bears.

#include <functional>
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
  bool booklet = false;  ///< Pages imposed for a copier; the option of a command whose document is a book.

  /// `more` are values of `--to` that only this command has.
  void declare(Options& options, Completion more = {});
};

/// Whom something is for: `public` or `internal`.
Audience audience_named(const std::string& word);

/// What a document is made of, whatever it is about.
struct Edition {
  const Repository& repository;
  Language language;
  Date date;
  Audience audience;
};

/// The way of every document: fails early on formats that cannot be told, opens the repository, shows its errors instead where it has any,
/// and has the document made. Then it makes every format that was asked for and only after that writes: all files or none. A document for
/// the public that would print personal data is not written; where they stand is told. Its date is never the clock's (day_choice.hpp).
Exit write_document(const DocumentOptions& wanted, Session& session, const std::function<Document(const Edition&)>& make);

}  // namespace kpss::cli
