#include "yaml/lines.hpp"

#include <algorithm>

namespace kpss::yaml {
namespace {

constexpr std::string_view blanks = " \t\r\n";

bool is_blank(char c) { return blanks.find(c) != blanks.npos; }

bool opens_quote(std::string_view text, std::size_t at) {
  if (text[at] != '"' && text[at] != '\'') return false;
  return at == 0 || is_blank(text[at - 1]) || std::string_view("[{,:\"'").find(text[at - 1]) != std::string_view::npos;
}

bool starts_comment(std::string_view text, std::size_t at) { return text[at] == '#' && (at == 0 || is_blank(text[at - 1])); }

/// The quote that closes the one at `at`, or npos.
std::size_t closing_quote(std::string_view text, std::size_t at) {
  for (auto next = at + 1; next < text.size(); ++next) {
    if (text[at] == '"' && text[next] == '\\')
      ++next;
    else if (text[next] == text[at]) {
      if (text[at] == '"' || next + 1 == text.size() || text[next + 1] != '\'') return next;
      ++next;
    }
  }
  return text.npos;
}

}  // namespace

Line line_at(const Source& source, std::size_t at) {
  Line line{&source, source.position(at).line};
  line.begin = source.line_start(line.number);
  line.text = source.line(line.number);
  line.indentation = std::min(line.text.find_first_not_of(" \t"), line.text.size());
  return line;
}

Span Line::first_word() const { return word_at(*source, begin + indentation); }

std::optional<Line> Line::above() const {
  for (auto earlier = number; earlier-- > 1;) {
    auto line = line_at(*source, source->line_start(earlier));
    if (!line.content().empty() && line.content().front() != '#') return line;
  }
  return {};
}

std::size_t last_visible(std::string_view text, std::size_t at) {
  at = std::min(at, text.size());
  while (at > 0 && (at == text.size() || is_blank(text[at]))) --at;
  return at;
}

Span word_at(const Source& source, std::size_t at) {
  const auto text = source.text();
  const auto end = std::min(text.find_first_of(" \n\r\t:", at), text.size());
  return {&source, at, std::max(end, std::min(at + 1, text.size()))};
}

std::size_t opening_quote(std::string_view text, std::size_t from) {
  for (auto at = from; at < text.size(); ++at) {
    if (starts_comment(text, at)) at = std::min(text.find('\n', at), text.size() - 1);
    if (!opens_quote(text, at)) continue;
    const auto close = closing_quote(text, at);
    if (close == text.npos) return at;
    at = close;
  }
  return text.size();
}

bool closes(std::string_view text, std::size_t open) {
  int depth = 0;
  for (auto at = open; at < text.size(); ++at) {
    if (starts_comment(text, at)) at = std::min(text.find('\n', at), text.size() - 1);
    if (opens_quote(text, at)) at = std::min(closing_quote(text, at), text.size() - 1);
    if (is_bracket(text[at])) ++depth;
    if ((text[at] == ']' || text[at] == '}') && --depth == 0) return true;
  }
  return false;
}

std::size_t colon_without_space(std::string_view content) {
  const auto colon = content.find(':');
  if (colon == content.npos || colon == 0 || colon + 1 >= content.size()) return content.npos;
  const bool lost = !is_blank(content[colon + 1]) && content[colon + 1] != '/' && content.substr(0, colon).find(' ') == content.npos;
  return lost ? colon : content.npos;
}

}  // namespace kpss::yaml
