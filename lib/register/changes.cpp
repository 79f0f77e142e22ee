#include "register/changes.hpp"

#include <algorithm>

#include "register/clean.hpp"
#include "text/line_diff.hpp"
#include "text/utf8.hpp"
#include "yaml/writer.hpp"

namespace kpss::registry {
namespace {

constexpr std::size_t context = 3;

/// Whether a line tells where something is that is secret; also where it is quoted or written in another case.
bool gives_away(std::string_view line, const std::vector<std::string>& secrets) {
  const auto plain = comparable(line);
  return std::any_of(secrets.begin(), secrets.end(), [&](const std::string& secret) { return plain.find(comparable(secret)) != std::string::npos; });
}

}  // namespace

std::vector<ChangedFile> changed_files(const Comparison& comparison) {
  std::vector<ChangedFile> files;
  for (const auto& change : comparison.changes) {
    ChangedFile file{change.path, {}, {}, change.secrets};
    if (change.organization) {
      const auto& source = *change.organization->origin.place->source;
      file.before = source.text();
      file.after = yaml::edited(source, change.edits);
    } else {
      file.after = yaml::lines_of(change.fresh);
    }
    if (file.after != file.before) files.push_back(std::move(file));
  }
  return files;
}

std::string as_diff(const std::vector<ChangedFile>& files, Language language, const std::function<std::string(const std::string&)>& shown) {
  std::string out;
  for (const auto& file : files) {
    out += fmt::format("{}--- {}\n+++ {}\n", out.empty() ? "" : "\n", file.before.empty() ? "/dev/null" : shown(file.path), shown(file.path));
    for (const auto& line : line_diff(file.before, file.after, context)) {
      if (line.sign == '@') out += "@@\n";
      else if (gives_away(line.text, file.secrets)) out += fmt::format("{}{}\n", line.sign, Phrase{"  (utajená adresa)", "  (secret address)"}.in(language));
      else out += line.sign + utf8::visible(line.text) + "\n";
    }
  }
  return out;
}

}  // namespace kpss::registry
