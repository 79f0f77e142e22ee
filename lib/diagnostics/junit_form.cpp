// JUnit's XML as Jenkins, GitLab and others read it: a test for every file, so that a run without findings is not empty, a test that failed
// and passes again is told as mended, and no reader has to cope with two failures of one test.

#include <map>

#include "diagnostics/forms.hpp"
#include "diagnostics/telling.hpp"
#include "text/utf8.hpp"

namespace kpss {
namespace {

/// Only what XML 1.0 may hold; a line end in an attribute would become a blank.
std::string xml(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const auto [value, bytes] = utf8::at(text, i);
    i += bytes;
    switch (value) {
      case U'&': out += "&amp;"; break;
      case U'<': out += "&lt;"; break;
      case U'>': out += "&gt;"; break;
      case U'"': out += "&quot;"; break;
      case U'\'': out += "&apos;"; break;
      case U'\n': out += '\n'; break;
      default: utf8::append(out, value < 0x20 || (value >= 0x7F && value < 0xA0) || value == 0xFFFE || value == 0xFFFF ? U'\u00b7' : value);
    }
  }
  return out;
}

std::string place(const Span& span, const Rendering& rendering) {
  const auto path = utf8::visible(rendering.checkout.path(span.source->path()));
  if (whole_file(span)) return path;
  const auto [line, column] = region_of(span).begin;
  return fmt::format("{}:{}:{}", path, line, column);
}

std::string lines_of(const Findings& findings, const Rendering& rendering) {
  const auto language = rendering.language;
  std::string lines;
  for (const auto& finding : findings) {
    lines += fmt::format("{}: {}[{}]: {}\n", place(finding.at, rendering), row_of(finding.rule->severity).label.in(language), finding.rule->name, words_of(finding, language, "\n  "));
    for (const auto& note : finding.notes) lines += fmt::format("  {}: {}\n", place(note.at, rendering), utf8::visible(note.message.in(language)));
  }
  return lines;
}

/// What was found in one file: what fails the check, and what is only worth knowing.
struct Case {
  Findings failures, others;
};

std::string test(const std::string& path, const Case& found, const Rendering& rendering) {
  const auto head = fmt::format("    <testcase name=\"{}\" classname=\"kpss\" time=\"0\"", xml(utf8::visible(rendering.checkout.path(path))));
  std::string inside;
  if (!found.failures.empty()) {
    const auto& first = found.failures.front();
    const auto message = found.failures.size() == 1 ? words_of(first, rendering.language, "; ") : amounts_of(count(found.failures)).in(rendering.language);
    inside += fmt::format("      <failure message=\"{}\" type=\"{}\">{}</failure>\n", xml(message), first.rule->name, xml(lines_of(found.failures, rendering)));
  }
  if (!found.others.empty()) inside += fmt::format("      <system-out>{}</system-out>\n", xml(lines_of(found.others, rendering)));
  return inside.empty() ? head + "/>\n" : head + ">\n" + inside + "    </testcase>\n";
}

}  // namespace

std::string findings_as_junit(const Checked& checked, const Rendering& rendering) {
  std::map<std::string, Case> cases;
  for (const auto& path : checked.paths) cases[path];
  for (const auto& finding : checked.findings) {
    auto& found = cases[finding.at.source->path()];
    (finding.rule->severity <= rendering.fail_on ? found.failures : found.others).push_back(finding);
  }
  std::size_t failures = 0;
  std::string tests;
  for (const auto& [path, found] : cases) {
    failures += !found.failures.empty();
    tests += test(path, found, rendering);
  }
  const auto numbers = fmt::format("name=\"kpss\" tests=\"{}\" failures=\"{}\" errors=\"0\" time=\"0\"", cases.size(), failures);
  return fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites {0}>\n  <testsuite {0} skipped=\"0\">\n{1}  </testsuite>\n</testsuites>\n", numbers, tests);
}

}  // namespace kpss
