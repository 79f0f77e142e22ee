#include "yaml/writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "text/plain.hpp"
#include "text/utf8.hpp"

namespace kpss::yaml {
namespace {

constexpr std::size_t longest_line = 120;   ///< Where a block is broken.
constexpr std::size_t longest_inline = 100; ///< A longer text becomes a block.
constexpr std::size_t step = 2;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

/// Line ends that editors do not show as such, as other YAML readers take them.
constexpr std::pair<std::string_view, std::string_view> hidden_line_ends[] = {{"\u0085", "\\N"}, {"\u2028", "\\L"}, {"\u2029", "\\P"}};
bool hides_line_end(std::string_view text) {
  return std::any_of(std::begin(hidden_line_ends), std::end(hidden_line_ends), [&](const auto& each) { return text.find(each.first) != text.npos; });
}

/// `2019-01-31`, with or without a time behind it.
bool looks_like_date(std::string_view text) { return text.size() >= 8 && std::all_of(text.begin(), text.begin() + 4, is_digit) && text[4] == '-' && text.find('-', 5) != text.npos; }

/// What other YAML readers, or kpss, take for something else than a text.
bool looks_like_another(std::string_view text) {
  std::string small(text);
  std::transform(small.begin(), small.end(), small.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  for (const auto* known : {"true", "false", "null", "yes", "no", "on", "off", "y", "n", ".inf", ".nan"})
    if (small == known) return true;
  const auto digit = std::find_if(text.begin(), text.end(), is_digit);
  const bool only_signs = std::all_of(small.begin(), small.end(), [](char c) { return is_digit(c) || std::string_view("+-._:e").find(c) != std::string_view::npos; });
  if (digit != text.end() && only_signs) return text.find('-', 1) == text.npos || looks_like_date(text);
  return small.starts_with("0x") || small.starts_with("0o");
}

bool safe_as_it_is(std::string_view text, bool flow) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.back() == ':' || text.starts_with("...")) return false;
  if (std::string_view("-?:,[]{}#&*!|>'\"%@`=<~").find(text.front()) != std::string_view::npos) return false;
  if (std::any_of(text.begin(), text.end(), is_control) || text.find(": ") != text.npos || text.find(" #") != text.npos || hides_line_end(text)) return false;
  return !flow || text.find_first_of(",[]{}") == text.npos;
}

std::string in_double_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\')
      (out += '\\') += c;
    else if (c == '\n')
      out += "\\n";
    else if (c == '\t')
      out += "\\t";
    else if (is_control(c))
      out += fmt::format("\\x{:02x}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    else
      out += c;
  }
  for (const auto& [sign, written] : hidden_line_ends) out = replaced(out, sign, written);
  return out + '"';
}

/// `-5000`: a dash that no blank follows begins no item.
bool is_negative_number(std::string_view text) {
  return text.size() > 1 && text.front() == '-' && std::all_of(text.begin() + 1, text.end(), [](char c) { return is_digit(c) || c == '.'; });
}

std::string on_a_line(const Value& value, bool flow) {
  if (!value.text && (safe_as_it_is(value.scalar, flow) || is_negative_number(value.scalar))) return value.scalar;
  return scalar(value.scalar, flow);
}

/// Whether a text may stand as a block: nothing at its ends or at the starts of its lines that a block would swallow.
bool fits_a_block(std::string_view text) {
  if (text.empty() || text.front() == ' ' || text.front() == '\n' || text.back() == '\n' || text.back() == ' ' || hides_line_end(text)) return false;
  if (std::any_of(text.begin(), text.end(), [](char c) { return c != '\n' && is_control(c); })) return false;
  return text.find("\n ") == text.npos && text.find(" \n") == text.npos;
}

/// The lines of a text, where it ends its lines itself.
std::vector<std::string_view> lines_in(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t begin = 0; begin <= text.size();) {
    const auto end = std::min(text.find('\n', begin), text.size());
    lines.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

/// A long line broken at single blanks; at two of them, folding would lose one.
std::vector<std::string_view> folded(std::string_view line, std::size_t width) {
  std::vector<std::string_view> parts;
  std::size_t begin = 0, last = line.npos, length = 0;
  for (std::size_t at = 0; at < line.size(); at += utf8::at(line, at).bytes, ++length) {
    if (length >= width && last != line.npos) {
      parts.push_back(line.substr(begin, last - begin));
      length = utf8::length(line.substr(last + 1, at - last - 1));
      begin = last + 1;
      last = line.npos;
    }
    if (line[at] == ' ' && at > begin && line[at - 1] != ' ' && at + 1 < line.size() && line[at + 1] != ' ') last = at;
  }
  parts.push_back(line.substr(begin));
  return parts;
}

std::optional<Written> block(std::string_view text, const Layout& layout) {
  if (layout.flow || !fits_a_block(text)) return {};
  const auto indent = std::string(layout.column + step, ' ');
  const auto width = longest_line - std::min(longest_line / 2, indent.size());
  const auto lines = lines_in(text);
  const bool literal = lines.size() > 1 && std::all_of(lines.begin(), lines.end(), [&](std::string_view line) { return utf8::length(line) <= width; });
  if (lines.size() == 1 && utf8::length(text) <= longest_inline) return {};
  Written out{literal ? " |-" : " >-", {}};
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i > 0 && !literal) out.below += layout.eol;  // A fold takes a line end for a blank, and an empty line for a line end.
    if (lines[i].empty()) {
      if (literal) out.below += layout.eol;
      continue;
    }
    for (const auto& part : literal ? std::vector{lines[i]} : folded(lines[i], width)) out.below.append(layout.eol).append(indent).append(part);
  }
  return out;
}

std::string key_of(const Value::Member& member) { return scalar(member.key, true); }

std::string in_line(const Value& value) {
  std::string out;
  switch (value.kind) {
    case Kind::null: return {};
    case Kind::scalar: return on_a_line(value, true);
    case Kind::sequence:
      for (const auto& item : value.items) out.append(out.empty() ? "" : ", ").append(in_line(item));
      return "[" + out + "]";
    case Kind::mapping:
      for (const auto& member : value.members) out.append(out.empty() ? "" : ", ").append(key_of(member)).append(": ").append(in_line(member.value));
      return "{" + out + "}";
  }
  return out;
}

bool is_in_line(const Value& value, const Layout& layout) {
  if (value.kind == Kind::null || value.kind == Kind::scalar || layout.flow || value.flow) return true;
  return value.items.empty() && value.members.empty();
}

/// The parts of a list or mapping, each on lines of its own; `here` is the first line without its indentation.
Written below_each_other(const Value& value, const Layout& layout) {
  Written out;
  const auto indent = std::string(layout.column, ' ');
  const auto add = [&](const std::string& head, const Written& rest) {
    const auto line = head + rest.here;
    if (out.here.empty())
      out = {line, rest.below};
    else
      out.below.append(layout.eol).append(indent).append(line).append(rest.below);
  };
  for (const auto& item : value.items) add("-", behind_dash(item, layout));
  for (const auto& member : value.members) add(key_of(member) + ":", behind_key(member.value, layout));
  return out;
}

Written simple(const Value& value, const Layout& layout) {
  if (value.kind == Kind::scalar)
    if (auto written = block(value.scalar, layout); written && value.text) return *written;
  const auto line = value.kind == Kind::scalar ? on_a_line(value, layout.flow) : in_line(value);
  return {line.empty() ? "" : " " + line, {}};
}

}  // namespace

std::string in_quotes(std::string_view text) {
  const bool awkward = text.find_first_of("\"\\") != text.npos && std::none_of(text.begin(), text.end(), is_control) && !hides_line_end(text);
  if (!awkward) return in_double_quotes(text);
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? std::string("''") : std::string(1, c);
  return out + "'";
}

std::string scalar(std::string_view text, bool flow) { return safe_as_it_is(text, flow) && !looks_like_another(text) ? std::string(text) : in_quotes(text); }

Written behind_key(const Value& value, const Layout& layout) {
  if (is_in_line(value, layout)) return simple(value, layout);
  const Layout inner{layout.column + step, false, layout.eol};
  const auto parts = below_each_other(value, inner);
  return {"", std::string(layout.eol) + std::string(inner.column, ' ') + parts.here + parts.below};
}

Written behind_dash(const Value& value, const Layout& layout) {
  if (is_in_line(value, layout)) return simple(value, layout);
  const auto parts = below_each_other(value, {layout.column + step, false, layout.eol});
  return {" " + parts.here, parts.below};
}

std::string lines_of(const Value& value, std::size_t column) {
  const auto parts = below_each_other(value, {column, false, "\n"});
  return std::string(column, ' ') + parts.here + parts.below + "\n";
}

}  // namespace kpss::yaml
