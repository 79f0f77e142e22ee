#include "mend/proof.hpp"

#include <algorithm>

#include "diagnostics/added.hpp"
#include "repository/file.hpp"
#include "yaml/remarks.hpp"

namespace kpss::mend {
namespace {

using File = Repository::File;

const File* file_of(const Repository& repository, const std::string& path) {
  const auto files = repository.files();
  const auto it = std::find_if(files.begin(), files.end(), [&](const auto& file) { return file->source.path() == path; });
  return it == files.end() ? nullptr : it->get();
}

bool was_read(const File& file) { return file.document.root() || file.narrative; }

/// A cure of a remark may change it, or take it out.
bool is_about(std::span<const Finding* const> cures, const File& file, const yaml::Remark& remark) {
  return std::any_of(cures.begin(), cures.end(), [&](const Finding* cure) { return cure->at.source == &file.source && cure->at.begin >= remark.begin && cure->at.begin < remark.end; });
}

std::optional<Message> objection_in(const File& old, const File& fresh, std::span<const Finding* const> cures) {
  if (was_read(old) && !was_read(fresh)) return say("soubor `{}` by pak nešlo přečíst", "the file `{}` could not be read then", old.source.path());
  // Of what was not read nobody knows what is a remark.
  if (!old.document.root()) return {};
  for (const auto& remark : yaml::lost_remarks(old.document, fresh.document))
    if (!is_about(cures, old, remark)) return say("ze souboru `{}` by zmizela poznámka", "the file `{}` would lose a remark", old.source.path());
  return {};
}

}  // namespace

bool touches_unread(const Finding& cure, const Repository& repository) {
  return std::any_of(cure.fix.begin(), cure.fix.end(), [&](const Replacement& part) {
    const auto* file = file_of(repository, part.at.source->path());
    return file && !was_read(*file);
  });
}

std::optional<Message> objection_to(std::span<const Finding* const> cures, const Reading& before, const Reading& after) {
  bool opened = false;
  for (const auto& old : before.repository.files()) {
    const auto* fresh = file_of(after.repository, old->source.path());
    if (!fresh || fresh->source.text() == old->source.text()) continue;
    if (auto objection = objection_in(*old, *fresh, cures)) return objection;
    opened |= !was_read(*old) && was_read(*fresh);
  }
  if (opened) return {};
  auto fresh = added(before.findings, after.findings);
  const auto error = std::find_if(fresh.begin(), fresh.end(), [](const Finding& finding) { return finding.rule->severity == Severity::error; });
  if (error == fresh.end()) return {};
  return say("přinesla by chybu `{2}` v `{3}`: {0}", "it would bring the error `{2}` in `{3}`: {1}", error->message.cs, error->message.en, error->rule->name, error->at.source->path());
}

}  // namespace kpss::mend
