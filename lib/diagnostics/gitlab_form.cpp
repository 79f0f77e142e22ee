// The Code Quality report that GitLab shows in merge requests.

#include "diagnostics/fingerprint.hpp"
#include "diagnostics/forms.hpp"
#include "diagnostics/telling.hpp"
#include "text/json.hpp"

namespace kpss {
namespace {

constexpr std::string_view severity_words[] = {"major", "minor", "info"};

}  // namespace

std::string findings_as_gitlab(const Checked& checked, const Rendering& rendering) {
  const auto prints = fingerprints(checked.findings);
  JsonWriter json;
  json.begin_array();
  for (std::size_t i = 0; i < checked.findings.size(); ++i) {
    const auto& finding = checked.findings[i];
    const auto [begin, end] = region_of(finding.at);
    json.begin_object().member("description", words_of(finding, rendering.language, "; ")).member("check_name", finding.rule->name).member("fingerprint", prints[i]);
    json.member("severity", severity_words[static_cast<std::size_t>(finding.rule->severity)]);
    json.key("location").begin_object().member("path", rendering.checkout.path(finding.at.source->path()));
    json.key("lines").begin_object().member("begin", begin.line).member("end", end.line).end().end().end();
  }
  return json.text();
}

}  // namespace kpss
