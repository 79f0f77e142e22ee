#pragma once

// How cells look, as formats of libxlsxwriter.

#include <xlsxwriter.h>

#include <array>

#include "spreadsheet/workbook.hpp"

namespace kpss::spreadsheet {

/// Makes the format of each look once.
class Looks {
 public:
  explicit Looks(lxw_workbook* workbook) : workbook_(workbook) {}

  lxw_format* of(Look look, bool with_hellers = false) {
    auto*& format = formats_[static_cast<std::size_t>(look)][with_hellers];
    if (!format) format = make(look, with_hellers);
    return format;
  }

 private:
  static constexpr lxw_color_t ink = 0x1F2933, blue = 0x1F4E79, pale = 0xF3F4F6, line = 0xB8BEC6, amber = 0xB45309, cream = 0xFFF8E1, grey = 0x5A6472;
  static constexpr std::size_t count = static_cast<std::size_t>(Look::amount_to_fill) + 1;

  lxw_format* make(Look look, bool with_hellers) {
    auto* format = workbook_add_format(workbook_);
    format_set_font_name(format, "Calibri");
    format_set_font_size(format, look == Look::title ? 18 : look == Look::subtitle ? 14 : 11);
    format_set_font_color(format, ink);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (look == Look::plain) return format;
    if (look != Look::title) format_set_text_wrap(format);
    switch (look) {
      case Look::title:
        format_set_bold(format);
        format_set_font_color(format, blue);
        break;
      case Look::subtitle: format_set_font_color(format, grey); break;
      case Look::head: head(format, blue); break;
      case Look::head_to_fill: head(format, amber); break;
      case Look::fixed: framed(format, pale); break;
      case Look::to_fill:
        to_fill(format);
        format_set_num_format(format, "@");
        break;
      case Look::value_to_fill:
        to_fill(format);
        format_set_align(format, LXW_ALIGN_RIGHT);
        break;
      case Look::amount_to_fill:
        to_fill(format);
        format_set_align(format, LXW_ALIGN_RIGHT);
        format_set_num_format(format, with_hellers ? "#,##0.00" : "#,##0");
        break;
      case Look::text:
      case Look::plain: break;
    }
    return format;
  }
  static void framed(lxw_format* format, lxw_color_t paper) {
    format_set_indent(format, 1);
    format_set_bg_color(format, paper);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, line);
  }
  static void head(lxw_format* format, lxw_color_t paper) {
    framed(format, paper);
    format_set_bold(format);
    format_set_font_color(format, LXW_COLOR_WHITE);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
  }
  static void to_fill(lxw_format* format) {
    framed(format, cream);
    format_set_unlocked(format);
  }

  lxw_workbook* workbook_;
  std::array<std::array<lxw_format*, 2>, count> formats_{};
};

}  // namespace kpss::spreadsheet
