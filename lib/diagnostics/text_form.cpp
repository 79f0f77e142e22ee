#include <fmt/format.h>

#include <algorithm>

#include "diagnostics/forms.hpp"
#include "diagnostics/telling.hpp"
#include "text/utf8.hpp"

namespace kpss {
namespace {

constexpr std::size_t widest_excerpt = 160;

/// The escape sequences of one run; all empty where colour is off.
struct Colours {
  std::string_view bold, error, warning, info, dim, off;
};
constexpr Colours colours_on{"\033[1m", "\033[1;31m", "\033[1;33m", "\033[1;36m", "\033[34m", "\033[0m"};

std::string_view of(const Colours& colours, Severity severity) {
  return severity == Severity::error ? colours.error : severity == Severity::warning ? colours.warning : colours.info;
}

std::string excerpt(const Span& span, const Colours& colours, std::string_view colour) {
  const auto [begin, end] = region_of(span);
  const auto raw = span.source->line(begin.line);
  const auto start = std::min(span.begin - span.source->line_start(begin.line), raw.size());
  const auto stop = end.line == begin.line ? std::min(span.end - span.source->line_start(begin.line), raw.size()) : raw.size();

  // A long line is cut in front of and behind the place, so that the marks stay in sight.
  const auto before = utf8::length(raw.substr(0, start));
  auto from = std::string_view(raw).substr(0, 0).size();
  std::string_view dots;
  if (before > widest_excerpt / 2) {
    from = utf8::prefix(raw, before - widest_excerpt / 4).size();
    dots = "…";
  }
  const auto shown = utf8::prefix(raw.substr(from), widest_excerpt);
  const auto cut = from + shown.size() < raw.size() ? "…" : "";
  const auto lead = utf8::visible(raw.substr(from, start - from));
  const auto marked = utf8::visible(raw.substr(start, std::min(stop, from + shown.size()) - std::min(start, from + shown.size())));
  const auto line = fmt::format("{}{}{}", dots, utf8::visible(shown), cut);
  const auto number = std::to_string(begin.line);
  const auto marks = std::max<std::size_t>(1, utf8::width(marked));
  return fmt::format("{dim}{0:{1}} |{off}\n{dim}{2} |{off}{gap}{3}\n{dim}{0:{1}} |{off} {0:{4}}{colour}{5:^>{6}}{off}\n", "",
                     number.size(), number, line, utf8::width(dots) + utf8::width(lead), "", marks, fmt::arg("dim", colours.dim),
                     fmt::arg("off", colours.off), fmt::arg("colour", colour), fmt::arg("gap", line.empty() ? "" : " "));
}

std::string place(const Span& span, const Rendering& rendering) {
  if (whole_file(span)) return utf8::visible(rendering.from.path(span.source->path()));
  const auto [line, column] = span.source->position(span.begin);
  return fmt::format("{}:{}:{}", utf8::visible(rendering.from.path(span.source->path())), line, column);
}

std::string render(const Finding& f, const Rendering& rendering, const Colours& colours, const Discreet& discreet) {
  const auto& severity = row_of(f.rule->severity);
  const auto colour = of(colours, f.rule->severity);
  auto out = fmt::format("{bold}{}:{off} {}{}[{}]:{off} {}\n", place(f.at, rendering), colour, severity.label.in(rendering.language),
                         f.rule->name, utf8::visible(f.message.in(rendering.language)), fmt::arg("bold", colours.bold), fmt::arg("off", colours.off));
  std::size_t indent = 1;
  if (!whole_file(f.at)) {
    if (!discreet.hides(f.at)) out += excerpt(f.at, colours, colour);
    indent = std::to_string(f.at.source->position(f.at.begin).line).size();
  }
  if (!f.help.empty())
    out += fmt::format("{0:{1}} {dim}={off} {2}: {3}\n", "", indent, cure_word.in(rendering.language),
                       utf8::visible(f.help.in(rendering.language)), fmt::arg("dim", colours.dim), fmt::arg("off", colours.off));
  for (const auto& note : f.notes) {
    out += fmt::format("{}: {}\n", place(note.at, rendering), utf8::visible(note.message.in(rendering.language)));
    if (!whole_file(note.at) && !discreet.hides(note.at)) out += excerpt(note.at, colours, colours.dim);
  }
  return out;
}

}  // namespace

std::string findings_as_text(const Checked& checked, const Rendering& rendering) {
  const auto& colours = rendering.colour ? colours_on : Colours{};
  const Discreet discreet(checked);
  std::string out;
  for (const auto& finding : checked.findings) out += render(finding, rendering, colours, discreet) + "\n";
  return out;
}

}  // namespace kpss
