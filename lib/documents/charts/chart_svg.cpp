#include "documents/charts/chart_svg.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "documents/markdown/escape.hpp"

namespace kpss {

namespace {

constexpr int paper_width = 157;

constexpr std::array<Fill, 11> fills = {{
    {"fulfilled", "#1d6b58", "#1d6b58", Hatch::solid, "█"},
    {"partly", "#d3ebe1", "#1d6b58", Hatch::rising, "▓"},
    {"ongoing", "#e1edf8", "#2d66a3", Hatch::dots, "▒"},
    {"unfulfilled", "#f9ddd5", "#b03a24", Hatch::crossed, "x"},
    {"not-started", "#ffffff", "#666d76", Hatch::horizontal, "="},
    {"postponed", "#fcf0d2", "#8a5f06", Hatch::vertical, "|"},
    {"cancelled", "#dfe2e5", "#4d545d", Hatch::falling, "-"},
    {"not-reported", "#ffffff", "#666d76", Hatch::empty, "."},
    {"planned", "#eef3f8", "#4a6f94", Hatch::falling, "░"},
    {"actual", "#35587d", "#35587d", Hatch::solid, "█"},
    {"", "#4a6f94", "#4a6f94", Hatch::solid, "█"},
}};

std::string xml(std::string_view text) {
  std::string out;
  for (const char c : normalised(text)) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      default: out += c;
    }
  }
  return out;
}

template <class... Args>
void add(std::string& out, fmt::format_string<Args...> format, Args&&... args) {
  fmt::format_to(std::back_inserter(out), format, std::forward<Args>(args)...);
}

/// The parts of slanted lines that lie in the box, as moves of a path.
std::string slanted(Box box, bool rising, int gap) {
  std::string path;
  const auto add_line = [&](int x1, int y1, int x2, int y2) {
    if (x1 < x2) add(path, "M{} {}L{} {}", x1, y1, x2, y2);
  };
  for (int offset = gap; offset < box.width() + box.height(); offset += gap) {
    const int x1 = box.left + std::max(0, offset - box.height());
    const int x2 = box.left + std::min(box.width(), offset);
    const int down1 = std::min(box.height(), offset);
    const int down2 = std::max(0, offset - box.width());
    if (rising) add_line(x1, box.top + down1, x2, box.top + down2);
    else add_line(x1, box.bottom - down1, x2, box.bottom - down2);
  }
  return path;
}

std::string straight(Box box, bool horizontal, int gap) {
  std::string path;
  if (horizontal) {
    for (int y = box.top + gap - 1; y < box.bottom; y += gap) add(path, "M{} {}H{}", box.left, y, box.right);
  } else {
    for (int x = box.left + gap - 1; x < box.right; x += gap) add(path, "M{} {}V{}", x, box.top, box.bottom);
  }
  return path;
}

std::string dots(Box box) {
  std::string path;
  bool shifted = false;
  for (int y = box.top + 2; y + 2 < box.bottom; y += 4, shifted = !shifted) {
    for (int x = box.left + (shifted ? 5 : 2); x + 2 < box.right; x += 6) add(path, "M{} {}h2v2h-2z", x, y);
  }
  return path;
}

}  // namespace

const Fill& fill_of(std::string_view style) {
  return *std::ranges::find_if(fills, [&](const Fill& fill) { return fill.style == style || fill.style.empty(); });
}

std::span<const Fill> all_fills() { return fills; }

void Svg::rectangle(Box box, std::string_view colour, int radius) {
  if (box.width() <= 0 || box.height() <= 0) return;
  add(out_, "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\"", box.left, box.top, box.width(), box.height(), colour);
  if (radius > 0) add(out_, " rx=\"{}\"", radius);
  out_ += "/>\n";
}

void Svg::line(int x1, int y1, int x2, int y2, std::string_view colour) {
  add(out_, "<path d=\"M{} {}L{} {}\" fill=\"none\" stroke=\"{}\" stroke-width=\"1\"/>\n", x1, y1, x2, y2, colour);
}

void Svg::filled(Box box, const Fill& fill) {
  const Box inside{box.left + 1, box.top + 1, box.right - 1, box.bottom - 1};
  if (fill.hatch == Hatch::solid || inside.width() <= 0 || inside.height() <= 0) return rectangle(box, fill.ink);
  rectangle(box, fill.ground);
  std::string path;
  switch (fill.hatch) {
    case Hatch::rising: path = slanted(inside, true, 6); break;
    case Hatch::falling: path = slanted(inside, false, 6); break;
    case Hatch::crossed: path = slanted(inside, true, 7) + slanted(inside, false, 7); break;
    case Hatch::horizontal: path = straight(inside, true, 4); break;
    case Hatch::vertical: path = straight(inside, false, 4); break;
    case Hatch::dots: path = dots(inside); break;
    case Hatch::solid:
    case Hatch::empty: break;
  }
  if (fill.hatch == Hatch::dots) {
    add(out_, "<path d=\"{}\" fill=\"{}\"/>\n", path, fill.ink);
    path.clear();
  }
  // The frame is a line, which every renderer shows at any size; two rectangles a pixel apart may run into one.
  add(path, "M{} {}H{}V{}H{}z", box.left, box.top, box.right - 1, box.bottom - 1, box.left);
  add(out_, "<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"1\"/>\n", path, fill.ink);
}

void Svg::text(int x, int y, std::string_view text, TextLook look) {
  add(out_, "<text x=\"{}\" y=\"{}\" font-size=\"{}\" fill=\"{}\"", x, y, look.size, look.colour);
  if (look.anchor != "start") add(out_, " text-anchor=\"{}\"", look.anchor);
  if (look.bold) out_ += " font-weight=\"bold\"";
  add(out_, ">{}</text>\n", xml(text));
}

std::string Svg::finished(std::string_view name, std::string_view title, std::string_view description, int width, int height) const {
  // As wide as the text of a page: told in millimetres, so that whoever makes dots of it (for Word) can tell how many.
  const int hundredths = paper_width * 100 * height / width;
  return fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{6}mm\" height=\"{7}.{8:02}mm\" viewBox=\"0 0 {0} {1}\" role=\"img\" "
      "aria-labelledby=\"{2}-title {2}-desc\">\n<title id=\"{2}-title\">{3}</title>\n<desc id=\"{2}-desc\">{4}</desc>\n"
      "<rect width=\"{0}\" height=\"{1}\" fill=\"#ffffff\"/>\n<g font-family=\"DejaVu Sans, Arial, sans-serif\">\n{5}</g>\n</svg>\n",
      width, height, name, xml(title), xml(description), out_, paper_width, hundredths / 100, hundredths % 100);
}

}  // namespace kpss
