#include "cli/step_summary.hpp"

#include <algorithm>

#include "cli/files.hpp"
#include "diagnostics/telling.hpp"
#include "documents/markdown.hpp"
#include "documents/markdown/plain_escape.hpp"
#include "text/failure.hpp"
#include "text/grammar.hpp"
#include "text/plain.hpp"

namespace kpss::cli {
namespace {

constexpr Noun more{"nález", "nálezy", "nálezů", "more finding", "more findings"};

/// Code in a cell of a table: its text as it is, but that a bar would part cells, were it not behind an odd number of backslashes.
std::string code(std::string_view text) {
  if (text.empty()) return {};
  std::string out = "`";
  bool odd = false;
  for (const char c : text) {
    if (c == '|') out += odd ? "\\\\" : "\\";
    out += c == '`' ? '\'' : c;
    odd = c == '\\' && !odd;
  }
  return out += '`';
}

/// Words of ours with code in backticks; what stands in the code is of a file, and stays without meaning whatever it is.
std::string words(std::string_view text) {
  const auto plain = normalised(text);
  const auto escaped = [](std::string_view part) { return plain_escaped(part, {.in_cell = true, .glued = true}); };
  if (std::count(plain.begin(), plain.end(), '`') % 2 != 0) return escaped(plain);
  std::string out;
  std::string_view rest = plain;
  for (bool in_code = false;; in_code = !in_code) {
    const auto end = std::min(rest.find('`'), rest.size());
    out += in_code ? code(rest.substr(0, end)) : escaped(rest.substr(0, end));
    if (end == rest.size()) return out;
    rest.remove_prefix(end + 1);
  }
}

std::string row_of_table(const Finding& finding, const Rendering& rendering) {
  const auto language = rendering.language;
  auto place = rendering.checkout.path(finding.at.source->path());
  if (!whole_file(finding.at)) place += fmt::format(":{}", region_of(finding.at).begin.line);
  return fmt::format("| {} | {} | {} | {} | {} |\n", row_of(finding.rule->severity).label.in(language), code(finding.rule->name), code(normalised(place)), words(finding.message.in(language)), words(finding.help.in(language)));
}

}  // namespace

std::string step_summary(const Checked& checked, const Rendering& rendering, std::size_t most) {
  constexpr std::size_t room_for_rest = 200;
  const auto language = rendering.language;
  auto out = fmt::format("### kpss validate\n\n{}\n", words(replaced(summary_of(checked).in(language), "\n", "; ")));
  if (!checked.findings.empty()) out += Phrase{"\n| závažnost | pravidlo | místo | zpráva | náprava |\n|---|---|---|---|---|\n", "\n| severity | rule | place | message | help |\n|---|---|---|---|---|\n"}.in(language);
  std::size_t told = 0;
  for (const auto& severity : severities)
    for (const auto& finding : checked.findings) {
      if (finding.rule->severity != severity.severity) continue;
      const auto row = row_of_table(finding, rendering);
      if (out.size() + row.size() + room_for_rest > most) {
        const auto rest = counted(static_cast<std::int64_t>(checked.findings.size() - told), more);
        return out.size() + room_for_rest > most ? std::string() : out + "\n" + say("a ještě {0}; všechny vypíše `kpss validate`", "and {1}; `kpss validate` prints them all", rest.cs, rest.en).in(language) + "\n";
      }
      out += row;
      ++told;
    }
  return out + "\n";
}

void add_step_summary(const Checked& checked, const Rendering& rendering, const Session& session) {
  const auto file = session.world.environment("GITHUB_STEP_SUMMARY");
  if (!file || file->empty()) return;
  std::error_code none;
  const auto there = std::filesystem::exists(*file, none) ? std::filesystem::file_size(*file, none) : 0;
  try {
    append_to_file(*file, step_summary(checked, rendering, largest_step_summary - std::min<std::size_t>(there, largest_step_summary)));
  } catch (const Failure& failure) {
    session.note(failure.message());
  }
}

}  // namespace kpss::cli
