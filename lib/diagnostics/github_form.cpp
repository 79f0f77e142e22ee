// Commands that a GitHub workflow reads from its log and shows as annotations. Of each level GitHub takes ten a step and drops the rest
// without a word; where there are more, the last notice says so.

#include <array>

#include "diagnostics/forms.hpp"
#include "diagnostics/telling.hpp"
#include "text/grammar.hpp"
#include "text/utf8.hpp"

namespace kpss {
namespace {

constexpr std::size_t most = 10;
constexpr std::string_view commands[] = {"error", "warning", "notice"};
constexpr Noun more{"nález", "nálezy", "nálezů", "more finding", "more findings"};

/// The bytes that would end a command, or a property of it.
std::string escaped(std::string_view text, std::string_view special) {
  std::string out;
  for (const char c : text) out += special.find(c) == special.npos ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
  return out;
}
std::string as_property(std::string_view text) { return escaped(text, "%\r\n:,"); }
std::string as_data(std::string_view text) { return escaped(text, "%\r\n"); }

std::string place(const Span& span, const Rendering& rendering) {
  auto out = "file=" + as_property(rendering.checkout.path(span.source->path()));
  if (whole_file(span)) return out;
  const auto [begin, end] = region_of(span);
  out += fmt::format(",line={},endLine={}", begin.line, end.line);
  // GitHub has no columns of a place on several lines.
  if (begin.line == end.line) out += fmt::format(",col={},endColumn={}", begin.column, end.column);
  return out;
}

std::string annotation(const Finding& finding, const Rendering& rendering) {
  auto words = words_of(finding, rendering.language, "\n");
  for (const auto& note : finding.notes) words += fmt::format("\n{}:{}: {}", rendering.checkout.path(note.at.source->path()), region_of(note.at).begin.line, utf8::visible(note.message.in(rendering.language)));
  return fmt::format("::{} {},title={}::{}\n", commands[static_cast<std::size_t>(finding.rule->severity)], place(finding.at, rendering), as_property(fmt::format("kpss: {}", finding.rule->name)), as_data(words));
}

}  // namespace

std::string findings_as_github(const Checked& checked, const Rendering& rendering) {
  const auto counts = count(checked.findings);
  const bool too_many = counts.errors > most || counts.warnings > most || counts.infos > most;
  const std::array<std::size_t, 3> limits{most, most, too_many ? most - 1 : most};
  std::string out;
  std::size_t left_out = 0;
  for (const auto& row : severities) {
    std::size_t told = 0;
    for (const auto& finding : checked.findings) {
      if (finding.rule->severity != row.severity) continue;
      if (told == limits.at(static_cast<std::size_t>(row.severity)))
        ++left_out;
      else
        ++told, out += annotation(finding, rendering);
    }
  }
  if (left_out == 0) return out;
  const auto amount = counted(static_cast<std::int64_t>(left_out), more);
  return out + fmt::format("::notice title=kpss::{}\n", as_data(say("a ještě {0}; všechny vypíše `kpss validate`", "and {1}; `kpss validate` prints them all", amount.cs, amount.en).in(rendering.language)));
}

}  // namespace kpss
