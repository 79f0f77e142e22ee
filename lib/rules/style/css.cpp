#include "rules/style/css.hpp"

#include <algorithm>
#include <vector>

namespace kpss {
namespace {

bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// The text as a browser reads it: no comments, escapes resolved, small letters; and the line of each byte.
struct Plain {
  std::string text;
  std::vector<std::size_t> lines;
};

class Reading {
 public:
  explicit Reading(std::string_view css) : css_(css) {}

  Plain plain() {
    while (at_ < css_.size()) {
      if (css_.substr(at_).starts_with("/*")) {
        skip(css_.find("*/", at_ + 2));
      } else if (css_[at_] == '\\' && at_ + 1 < css_.size()) {
        ++at_;
        escape();
      } else {
        const char c = css_[at_++];
        put(c);
        line_ += c == '\n';
      }
    }
    return std::move(out_);
  }

 private:
  void put(char c) {
    out_.text += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    out_.lines.push_back(line_);
  }
  void skip(std::size_t end) {
    const auto stop = end == css_.npos ? css_.size() : end + 2;
    line_ += static_cast<std::size_t>(std::count(css_.begin() + static_cast<std::ptrdiff_t>(at_), css_.begin() + static_cast<std::ptrdiff_t>(stop), '\n'));
    at_ = stop;
  }
  void escape() {
    unsigned value = 0;
    int digits = 0;
    for (; digits < 6 && at_ < css_.size() && is_hex(css_[at_]); ++digits, ++at_) {
      const char c = css_[at_];
      value = value * 16 + static_cast<unsigned>(c <= '9' ? c - '0' : (c | 32) - 'a' + 10);
    }
    if (digits == 0) return;  // The next character stands for itself.
    put(value < 0x80 ? static_cast<char>(value) : '?');
    if (at_ < css_.size() && std::string_view(" \t\n").find(css_[at_]) != std::string_view::npos) line_ += css_[at_++] == '\n';
  }

  std::string_view css_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  Plain out_ = {};
};

/// What fetches whatever it is given, and what ends the element that a style sheet stands in.
constexpr std::string_view never[] = {"@import", "image-set(", "src(", "image(", "expression(", "-moz-binding", "</style", "<script"};

bool stays_inside(std::string_view after) {
  const auto first = after.find_first_not_of(" \t\r\n\"'");
  return first == after.npos || after.substr(first).starts_with("data:") || after[first] == '#' || after[first] == ')';
}

}  // namespace

std::optional<Reach> css_reaching_out(std::string_view css) {
  const auto [text, lines] = Reading(css).plain();
  auto first = text.size();
  std::string_view what;
  const auto seen = [&](std::string_view word, std::size_t at) {
    if (at < first) first = at, what = word;
  };
  for (const auto word : never) seen(word, text.find(word));
  for (auto at = text.find("url("); at != text.npos; at = text.find("url(", at + 4))
    if (!stays_inside(std::string_view(text).substr(at + 4))) seen("url(", at);
  return first == text.size() ? std::nullopt : std::optional(Reach{std::string(what), lines[first]});
}

}  // namespace kpss
