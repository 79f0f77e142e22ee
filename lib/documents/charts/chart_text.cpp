#include "documents/charts/chart_text.hpp"

#include <array>
#include <functional>

#include "documents/markdown/escape.hpp"
#include "text/utf8.hpp"

namespace kpss {

namespace {

/// Thousandths of the font size, from the blank to the tilde.
constexpr std::array<int, 95> ascii_widths = {
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636, 636, 636,
    636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787,
    603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635,
    634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838};
constexpr std::u32string_view accented = U"áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ\u00a0–";
constexpr std::string_view bare = "acdeeinorstuuyzACDEEINORSTUUYZ _";

int thousandths(std::string_view character) {
  const char32_t value = utf8::at(character, 0).value;
  if (value >= 0x20 && value < 0x7f) return ascii_widths[value - 0x20];
  if (const std::size_t at = accented.find(value); at != std::u32string_view::npos) {
    return ascii_widths[static_cast<unsigned char>(bare[at]) - 0x20U];
  }
  const std::size_t columns = utf8::width(character);
  if (columns == 0) return 0;
  return columns == 1 ? 1000 : 1300;
}

using Fits = std::function<bool(std::string_view)>;

/// The longest start of the text that fits: whole words, or characters of a word that is too long alone.
std::size_t first_line(std::string_view text, const Fits& fits) {
  if (fits(text)) return text.size();
  std::size_t best = 0;
  for (std::size_t blank = text.find(' '); blank != std::string_view::npos && fits(text.substr(0, blank)); blank = text.find(' ', blank + 1)) {
    best = blank;
  }
  if (best > 0) return best;
  best = utf8::at(text, 0).bytes;
  while (best < text.size() && fits(text.substr(0, best + utf8::at(text, best).bytes))) best += utf8::at(text, best).bytes;
  return best;
}

std::string shortened(std::string_view text, const Fits& fits) {
  std::string out(text);
  std::size_t count = utf8::length(text);
  while (count > 0 && !fits(out + "…")) out = utf8::prefix(text, --count);
  while (out.ends_with(' ')) out.pop_back();
  return out + "…";
}

std::vector<std::string> lines_of(std::string_view text, std::size_t most, const Fits& fits) {
  const std::string clean = normalised(text);
  std::string_view rest = clean;
  std::vector<std::string> out;
  while (!rest.empty()) {
    const std::size_t length = first_line(rest, fits);
    if (length < rest.size() && out.size() + 1 == most) {
      out.push_back(shortened(rest, fits));
      return out;
    }
    out.emplace_back(rest.substr(0, length));
    rest.remove_prefix(length);
    if (rest.starts_with(' ')) rest.remove_prefix(1);
  }
  return out;
}

}  // namespace

int text_width(std::string_view text, int font_size) {
  int sum = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t bytes = utf8::at(text, at).bytes;
    sum += thousandths(text.substr(at, bytes));
    at += bytes;
  }
  return (sum * font_size + 999) / 1000;
}

std::vector<std::string> wrapped(std::string_view text, int font_size, int width, std::size_t lines) {
  return lines_of(text, lines, [=](std::string_view line) { return text_width(line, font_size) <= width; });
}

std::vector<std::string> wrapped_columns(std::string_view text, int columns) {
  return lines_of(text, 0, [=](std::string_view line) { return static_cast<int>(utf8::width(line)) <= columns; });
}

}  // namespace kpss
