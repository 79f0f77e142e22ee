#include "documents/markdown/escape.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

#include "text/utf8.hpp"

namespace kpss {

namespace {

constexpr std::string_view no_break_space = "\u00a0";

bool is_unprintable(char32_t c) {
  return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0x61c || c == 0x200b || c == 0x200e || c == 0x200f ||
         (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb);
}

/// A blank that stays as it is: no-break, em, thin, ideographic …
bool is_blank(char32_t c) {
  return c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200a) || c == 0x202f || c == 0x205f || c == 0x3000;
}

char32_t printable(char32_t c) {
  if (is_unprintable(c)) return U' ';
  return c == 0xfffe || c == 0xffff ? 0xfffd : c;
}

bool one_of(std::string_view set, char character) { return set.find(character) != std::string_view::npos; }

/// Pandoc 2.17 looks for code and comments in the lines of a list before it knows of backslashes, even across lines; so the
/// characters that open them never stand in its input.
std::string_view named(char character) {
  if (character == '`') return "&#96;";
  return character == '<' ? "&lt;" : "";
}

bool ends_a_mark(std::string_view rest) { return rest.empty() || rest.front() == ' ' || rest.starts_with(no_break_space); }

}  // namespace

bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_ascii_punctuation(char c) { return c > ' ' && c < 0x7f && !is_ascii_digit(c) && !is_ascii_letter(c); }

bool is_name(std::string_view text) {
  return !text.empty() && text.front() >= 'a' && text.front() <= 'z' && std::ranges::all_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || is_ascii_digit(c) || c == '-';
  });
}

std::string collapsed(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const utf8::CodePoint point = utf8::at(text, at);
    at += point.bytes;
    const char32_t character = printable(point.value);
    if (character != U' ') utf8::append(out, character);
    else if (!out.ends_with(' ')) out += ' ';
  }
  return out;
}

std::string normalised(std::string_view text) {
  std::string out = collapsed(text);
  if (out.ends_with(' ')) out.pop_back();
  if (out.starts_with(' ')) out.erase(0, 1);
  return out;
}

std::optional<std::size_t> list_mark(std::string_view text) {
  const auto run = [&](auto belongs) { return static_cast<std::size_t>(std::ranges::find_if_not(text, belongs) - text.begin()); };
  std::size_t length = run(is_ascii_digit);
  if (length == 0) length = run([](char c) { return one_of("ivxlcdmIVXLCDM", c); });
  if (length == 0 && !text.empty() && is_ascii_letter(text.front())) length = 1;
  if (length == 0 || length == text.size() || !one_of(".)", text[length])) return std::nullopt;
  return ends_a_mark(text.substr(length + 1)) ? std::optional(length) : std::nullopt;
}

std::string escape_normalised(std::string_view text) {
  std::optional<std::size_t> mark = list_mark(text);
  if (text.starts_with("Table:") || text.starts_with("table:")) mark = 5;
  std::string out;
  out.reserve(text.size() + 8);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (const std::string_view name = named(text[i]); !name.empty()) {
      out += name;
      continue;
    }
    const bool opens = i == 0 && is_ascii_punctuation(text[i]);
    const bool before_a_bracket = i + 1 == text.size() && text[i] == '!';  // a link that follows would become a picture
    if (opens || mark == i || before_a_bracket || one_of("\\*_{}[]&|#~^$@", text[i])) out += '\\';
    out += text[i];
  }
  return out;
}

std::string escape_markdown(std::string_view text) { return escape_normalised(normalised(text)); }

std::string escape_attribute(std::string_view text) {
  const std::string clean = normalised(text);
  std::string_view rest = clean;
  std::string out;
  const utf8::CodePoint first = rest.empty() ? utf8::CodePoint{0, 0} : utf8::at(rest, 0);
  if (is_blank(first.value)) {  // a value that starts with a blank of any kind is no value to Pandoc
    out = fmt::format("&#{};", static_cast<std::uint32_t>(first.value));
    rest.remove_prefix(first.bytes);
  }
  for (const char c : rest) {
    if (one_of("\"\\&", c)) out += '\\';
    if (const std::string_view name = named(c); !name.empty()) out += name;
    else out += c;
  }
  return out;
}

std::optional<std::string> safe_target(std::string_view target) {
  const std::string whole = normalised(target);
  const std::string_view text = whole;
  if (text.starts_with('#')) return is_name(text.substr(1)) ? std::optional(whole) : std::nullopt;

  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  std::string scheme(text.substr(0, colon));
  std::ranges::transform(scheme, scheme.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  const std::string_view rest = text.substr(colon + 1);
  const bool web = scheme == "http" || scheme == "https";
  if (web && (!rest.starts_with("//") || rest.size() == 2 || one_of("/?#", rest[2]))) return std::nullopt;
  if (!web && ((scheme != "mailto" && scheme != "tel") || rest.empty())) return std::nullopt;

  std::string out = scheme + ':';
  for (const char c : rest) {
    if (is_ascii_letter(c) || is_ascii_digit(c) || one_of("-._~:/?#@!,;=+%&", c)) out += c;
    else out += fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
  }
  return out;
}

std::string escape_target(std::string_view safe) {
  std::string out;
  for (const char c : safe) {
    if (one_of("_&", c)) out += '\\';
    out += c;
  }
  return out;
}

}  // namespace kpss
