#include "register/clean.hpp"

#include "text/collation.hpp"
#include "text/plain.hpp"
#include "text/utf8.hpp"
#include "yaml/reader.hpp"

namespace kpss::registry {
namespace {

bool is_blank(char32_t c) { return c <= 0x20 || (c >= 0x7f && c <= 0xa0) || (c >= 0x2000 && c <= 0x200f) || (c >= 0x2028 && c <= 0x202f) || c == 0x3000 || c == 0xfeff; }

bool is_letter_or_digit(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 0xc0 && c < 0x2000) || c >= 0x2c00; }

}  // namespace

std::string clean(std::string_view text) {
  std::string out;
  bool blank = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto point = utf8::at(text, at);
    if (is_blank(point.value)) {
      blank = !out.empty();
    } else {
      if (blank) out += ' ';
      blank = false;
      out.append(text.substr(at, point.bytes));
    }
    at += point.bytes;
  }
  return composed(out);
}

std::string comparable(std::string_view text) {
  std::string out;
  bool gap = false;
  const auto plain = folded(clean(text));
  for (std::size_t at = 0; at < plain.size();) {
    const auto point = utf8::at(plain, at);
    const bool kept = is_letter_or_digit(point.value);
    if (kept && gap && !out.empty()) out += ' ';
    if (kept) out.append(plain, at, point.bytes);
    gap = !kept;
    at += point.bytes;
  }
  return out;
}

bool same_name(std::string_view one, std::string_view other) { return comparable(one) == comparable(other); }

bool is_fit(std::string_view text, std::size_t longest) {
  if (text.empty() || utf8::length(text) > longest) return false;
  for (std::size_t begin = 0; begin <= text.size();) {
    const auto end = std::min(text.find(' ', begin), text.size());
    if (utf8::length(text.substr(begin, end - begin)) > yaml::longest_word) return false;
    begin = end + 1;
  }
  return true;
}

std::string seen_id(std::string_view text) { return text.empty() ? "?" : utf8::visible(utf8::prefix(clean(text), 80)); }

std::string_view key_of(std::string_view id) {
  const auto slash = id.rfind('/');
  return slash == id.npos ? id : id.substr(slash + 1);
}

}  // namespace kpss::registry
