#include "diagnostics/telling.hpp"

#include <algorithm>

#include "diagnostics/forms.hpp"
#include "text/utf8.hpp"

namespace kpss {

bool whole_file(const Span& span) { return span.source->text().empty() || (span.begin == 0 && span.end == 0); }

Region region_of(const Span& span) { return {span.source->position(span.begin), span.source->position(std::max(span.begin, span.end))}; }

std::string words_of(const Finding& finding, Language language, std::string_view between) {
  auto words = utf8::visible(finding.message.in(language));
  if (!finding.help.empty()) words += fmt::format("{}{}: {}", between, cure_word.in(language), utf8::visible(finding.help.in(language)));
  return words;
}

Discreet::Discreet(const Checked& checked) {
  for (const auto* findings : {&checked.findings, &checked.allowed, &checked.known, &checked.earlier}) add(*findings);
}

void Discreet::add(const Findings& findings) {
  for (const auto& finding : findings) {
    if (!finding.rule->discreet || !finding.at.source) continue;
    const auto [begin, end] = region_of(finding.at);
    for (auto line = begin.line; line <= end.line; ++line) lines_.emplace(finding.at.source, line);
  }
}

bool Discreet::hides(const Span& span) const { return lines_.contains({span.source, span.source->position(span.begin).line}); }

bool Discreet::touches(const Span& span) const {
  const auto [begin, end] = region_of(span);
  const auto line = lines_.lower_bound({span.source, begin.line});
  return line != lines_.end() && line->first == span.source && line->second <= end.line;
}

std::string Discreet::within(const Finding& finding) const {
  // A discreet rule names no texts there.
  return finding.rule->discreet || !touches(finding.at) ? finding.within : std::string();
}

std::vector<Replacement> Discreet::fix(const Finding& finding) const {
  const bool hidden = finding.rule->discreet || std::any_of(finding.fix.begin(), finding.fix.end(), [&](const Replacement& one) { return touches(one.at); });
  return hidden ? std::vector<Replacement>() : finding.fix;
}

}  // namespace kpss
