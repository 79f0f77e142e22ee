#include "yaml/extent.hpp"

#include <algorithm>

namespace kpss::yaml {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

std::size_t indentation(std::string_view text, std::size_t line) {
  auto at = line;
  while (at < text.size() && text[at] == ' ') ++at;
  return at - line;
}

std::size_t next_line(std::string_view text, std::size_t at) { return std::min(text.find('\n', at), text.size() - 1) + 1; }

bool is_empty_line(std::string_view text, std::size_t line) {
  const auto end = end_of_line(text, line);
  return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(line), text.begin() + static_cast<std::ptrdiff_t>(end), is_blank);
}

std::size_t end_of_quoted(std::string_view text, std::size_t begin) {
  const char quote = text[begin];
  for (auto at = begin + 1; at < text.size(); ++at) {
    if (quote == '"' && text[at] == '\\')
      ++at;
    else if (text[at] == quote && quote == '\'' && at + 1 < text.size() && text[at + 1] == quote)
      ++at;
    else if (text[at] == quote)
      return at + 1;
  }
  return text.size();
}

/// A text without quotes may be folded over lines: blanks are matched with blanks.
std::size_t end_of_plain(std::string_view text, std::size_t begin, std::string_view read) {
  auto at = begin;
  for (std::size_t i = 0; i < read.size();) {
    if (is_blank(read[i])) {
      while (i < read.size() && is_blank(read[i])) ++i;
      while (at < text.size() && is_blank(text[at])) ++at;
    } else {
      ++i;
      ++at;
    }
  }
  return std::min(at, text.size());
}

std::size_t end_of_block(std::string_view text, std::size_t begin, std::string_view read) {
  const auto first = read.find_first_not_of('\n');
  auto end = end_of_line(text, begin);
  if (first == read.npos) return end;
  auto line = next_line(text, begin);
  while (line < text.size() && is_empty_line(text, line)) line = next_line(text, line);
  const auto indent = indentation(text, line) - std::min(indentation(text, line), read.find_first_not_of(' ', first) - first);
  for (; line < text.size(); line = next_line(text, line)) {
    if (is_empty_line(text, line)) continue;
    if (indentation(text, line) < indent) break;
    end = end_of_line(text, line);
  }
  return end;
}

/// From behind the last item to behind the bracket; between them stand commas and comments.
std::size_t end_of_brackets(std::string_view text, std::size_t at) {
  for (; at < text.size(); ++at) {
    if (text[at] == '#')
      at = end_of_line(text, at);
    else if (text[at] == ']' || text[at] == '}')
      return at + 1;
  }
  return text.size();
}

}  // namespace

std::size_t end_of_line(std::string_view text, std::size_t at) {
  const auto end = std::min(text.find('\n', at), text.size());
  return end > at && text[end - 1] == '\r' ? end - 1 : end;
}

bool is_block_text(const Document& document, std::uint32_t index) {
  const auto& node = document.nodes[index];
  const auto text = document.source->text();
  return node.kind == Kind::scalar && node.quoted && node.begin < text.size() && (text[node.begin] == '|' || text[node.begin] == '>');
}

std::size_t behind_colon(const Document& document, std::uint32_t key) {
  const auto text = document.source->text();
  const auto colon = text.find_first_not_of(" \t", end_of(document, key));
  return colon != text.npos && text[colon] == ':' ? colon + 1 : text.npos;
}

std::size_t end_of(const Document& document, std::uint32_t index) {
  const auto& node = document.nodes[index];
  const auto text = document.source->text();
  if (node.absent) return index > 0 && document.nodes[index - 1].begin == node.begin ? behind_colon(document, index - 1) : node.begin;
  if (node.kind == Kind::null) return node.begin + (text[node.begin] == '~' ? 1 : std::string_view("null").size());
  if (node.kind == Kind::scalar) {
    const auto read = std::string_view(document.text).substr(node.text, node.length);
    if (is_block_text(document, index)) return end_of_block(text, node.begin, read);
    return node.quoted ? end_of_quoted(text, node.begin) : end_of_plain(text, node.begin, read);
  }
  auto last = index;
  for (auto child = index + 1; child < node.next; child = document.nodes[child].next) last = child;
  const bool brackets = text[node.begin] == '[' || text[node.begin] == '{';
  const auto end = last == index ? node.begin + 1 : end_of(document, last);
  return brackets ? end_of_brackets(text, end) : end;
}

}  // namespace kpss::yaml
