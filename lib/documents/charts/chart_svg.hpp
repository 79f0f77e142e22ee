#pragma once

// What a chart draws with: whole pixels, and shapes so plain that every reader of SVG (also Word's and LibreOffice's) shows
// them alike. Patterns are drawn as lines, not defined: a definition needs an id, and two charts on one page would share it.
//
//   Svg svg;
//   svg.filled({10, 10, 90, 34}, fill_of("partly"));
//   svg.text(50, 27, "3", {.anchor = "middle"});
//   std::string bytes = svg.finished("graf", "Stav", "splněno 3", 720, 60);

#include <span>
#include <string>
#include <string_view>

namespace kpss {

enum class Hatch { solid,
                   empty,
                   rising,
                   falling,
                   crossed,
                   dots,
                   horizontal,
                   vertical };

/// How one kind of thing looks, in colour, in grey, and drawn with characters.
struct Fill {
  std::string_view style;
  std::string_view ground;
  std::string_view ink;
  Hatch hatch;
  std::string_view character;
};
/// An unknown style is plain.
const Fill& fill_of(std::string_view style);
/// All of them, for whoever checks how they look beside each other.
std::span<const Fill> all_fills();

struct Box {
  int left, top, right, bottom;
  int width() const { return right - left; }
  int height() const { return bottom - top; }
};

struct TextLook {
  int size = 12;
  std::string_view anchor = "start";
  std::string_view colour = "#1f2328";
  bool bold = false;
};

class Svg {
 public:
  void rectangle(Box box, std::string_view colour, int radius = 0);
  void line(int x1, int y1, int x2, int y2, std::string_view colour);
  /// A rectangle with its pattern and a frame.
  void filled(Box box, const Fill& fill);
  void text(int x, int y, std::string_view text, TextLook look);
  /// The whole file. `name` keeps the ids of several charts on one page apart.
  std::string finished(std::string_view name, std::string_view title, std::string_view description, int width, int height) const;

 private:
  std::string out_;
};

}  // namespace kpss
