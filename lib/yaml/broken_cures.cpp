#include "yaml/broken_cures.hpp"

#include <algorithm>

#include "text/plain.hpp"
#include "text/utf8.hpp"
#include "yaml/extent.hpp"
#include "yaml/reader.hpp"
#include "yaml/writer.hpp"

namespace kpss::yaml {
namespace {

constexpr std::string_view indentation_of_tab = "  ";

bool looks_like_a_key(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

}  // namespace

std::vector<Replacement> value_in_quotes(const Source& source, std::size_t begin) {
  const auto text = source.text();
  begin = std::min(text.find_first_not_of(' ', begin), text.size());
  auto value = text.substr(begin, end_of_line(text, begin) - begin);
  value = value.substr(0, value.find(" #"));
  value = value.substr(0, value.find_last_not_of(" \t\r") + 1);
  if (value.empty()) return {};
  return {{{&source, begin, begin + value.size()}, scalar(value)}};
}

std::vector<Replacement> sign_in_quotes(const Line& line, std::size_t at) {
  const auto before = line.text.substr(0, at - line.begin);
  const auto visible = before.find_last_not_of(' ');
  const bool begins = visible == before.npos || (visible + 1 < before.size() && (before[visible] == ':' || before[visible] == '-'));
  return begins && std::string_view("@`%*&!").find(line.source->text()[at]) != std::string_view::npos ? value_in_quotes(*line.source, at) : std::vector<Replacement>();
}

std::vector<Replacement> backslashes_in_quotes(const Line& line, std::size_t at) {
  const auto open = line.text.find('"'), close = line.text.rfind('"');
  if (open == line.text.npos || close == open || line.begin + open > at || line.text.find_first_not_of(" \r", close + 1) != line.text.npos) return {};
  const auto inside = line.text.substr(open + 1, close - open - 1);
  for (const auto* escape : {"\\\\", "\\\"", "\\n", "\\t", "\""})
    if (inside.find(escape) != inside.npos) return {};
  return {{{line.source, line.begin + open, line.begin + close + 1}, "'" + replaced(inside, "'", "''") + "'"}};
}

std::vector<Replacement> space_behind_colon(const Line& line, std::size_t colon) {
  if (!looks_like_a_key(line.content().substr(0, colon))) return {};
  const auto behind = line.begin + line.indentation + colon + 1;
  return {{{line.source, behind, behind}, " "}};
}

bool may_be_two_keys(std::string_view value) {
  const auto before = value.substr(0, value.find(": "));
  const auto blank = before.rfind(' ');
  return blank != before.npos && looks_like_a_key(before.substr(blank + 1));
}

std::vector<Replacement> without_tabs(const Source& source) {
  std::vector<Replacement> fix;
  for (std::size_t number = 1; number <= source.line_count(); ++number) {
    const auto line = line_at(source, source.line_start(number));
    for (std::size_t i = 0; i < line.indentation && !line.content().empty(); ++i)
      if (line.text[i] == '\t') fix.push_back({{&source, line.begin + i, line.begin + i + 1}, std::string(indentation_of_tab)});
  }
  return fix;
}

std::vector<Replacement> without_control(const Source& source, std::size_t at) {
  const auto text = source.text();
  const auto [value, bytes] = utf8::at(text, at);
  const bool invisible = value >= 0x2000;  // Turns of direction, and byte order marks inside of a text.
  const auto end = at + bytes;
  const bool at_an_edge = at == 0 || end == text.size() || is_blank(text[at - 1]) || is_blank(text[end]);
  return invisible || at_an_edge ? std::vector<Replacement>{{{&source, at, end}, ""}} : std::vector<Replacement>();
}

std::vector<Replacement> without_line(const View::Entry& first, const View::Entry& again) {
  const auto& document = again.key.document();
  const auto text = document.source->text();
  const auto line = text.rfind('\n', again.key.begin()) + 1;
  const auto end = end_of(document, again.value.index()), next = std::min(end_of_line(text, end) + 1, text.size());
  const bool alone = text.substr(line, again.key.begin() - line).find_first_not_of(' ') == text.npos && std::all_of(text.begin() + static_cast<std::ptrdiff_t>(end), text.begin() + static_cast<std::ptrdiff_t>(next), is_blank);
  const bool same = again.value.kind() == Kind::scalar && first.value.kind() == Kind::scalar && again.value.scalar() == first.value.scalar() && again.value.quoted() == first.value.quoted();
  if (!alone || !same || text.substr(line, end - line).find('\n') != text.npos) return {};
  return {{{document.source, line, next}, ""}};
}

bool brings_further(const Source& source, const std::vector<Replacement>& fix) {
  std::string text(source.text());
  for (auto one = fix.rbegin(); one != fix.rend(); ++one) text.replace(one->at.begin, one->at.end - one->at.begin, one->text);
  const Source cured(source.path(), std::move(text));
  Findings left;
  if (parsed(cured, left).sound) return true;
  const auto line = source.position(fix.back().at.begin).line;
  return fix.size() == 1 && std::none_of(left.begin(), left.end(), [&](const Finding& finding) { return finding.rule->severity == Severity::error && cured.position(finding.at.begin).line <= line; });
}

}  // namespace kpss::yaml
