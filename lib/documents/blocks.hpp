#pragma once

// A document as data: what it says, never how it looks. Reports, plans and catalogues are built of these; one writer
// (markdown.hpp) turns them into Pandoc's Markdown and one filter (lib/publish) turns their styles into each format.
// All text in here is plain text as a person wrote it; escaping is the writer's work, typography is the builder's.
//
//   Document report{.language = Language::cs, .title = "Zpráva o naplňování", …};
//   report.blocks.push_back(Heading{1, "souhrn", {Text{"Souhrn"}}});
//   report.blocks.push_back(Paragraph{{Text{"Plán má "}, Strong{{Text{"24 opatření"}}}, Text{"."}}});

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "text/date.hpp"
#include "text/language.hpp"

namespace kpss {

// Inlines ------------------------------------------------------------------------------------------------

struct Inline;
using Inlines = std::vector<Inline>;

struct Text {
  std::string text;
};
struct Strong {
  Inlines content;
};
struct Emphasis {
  Inlines content;
};
/// A link within the document (`#id`) or to http, https, mailto, tel. Another target is printed as text.
struct Link {
  std::string target;
  Inlines content;
};
/// A link within the document that also prints the page it leads to, where the format has pages.
struct PageReference {
  std::string id;
  Inlines content;
};
struct LineBreak {};
/// A number that was computed, and the figure it can be asked for by: `kpss report --explain measures:status=fulfilled`.
struct Quantity {
  std::string figure;
  Inlines content;
};
/// Words with a meaning that a format may show: `status-fulfilled`, `label`, `number` … (see styles.md in lib/publish).
struct Styled {
  std::string style;
  Inlines content;
};

struct Inline {
  std::variant<Text, Strong, Emphasis, Link, PageReference, LineBreak, Styled, Quantity> form;

  template <class Form>
    requires(!std::is_same_v<std::remove_cvref_t<Form>, Inline>)
  Inline(Form what) : form(std::move(what)) {}  // NOLINT: an inline is made of its form everywhere
  Inline(std::string text) : form(Text{std::move(text)}) {}
  Inline(const char* text) : form(Text{text}) {}
};

/// `a` and then what follows, as one run.
inline Inlines operator+(Inlines a, const Inlines& b) {
  a.insert(a.end(), b.begin(), b.end());
  return a;
}

// Blocks -------------------------------------------------------------------------------------------------

struct Block;
using Blocks = std::vector<Block>;

/// Level 1 starts a chapter. The id is `[a-z][a-z0-9-]*`, unique in its document.
struct Heading {
  int level = 1;
  std::string id;
  Inlines content;
};
struct Paragraph {
  Inlines content;
  std::string style = {};  ///< "" or a style name: `lead`, `note`, `source`.
};
struct List {
  bool ordered = false;
  std::vector<Blocks> items;
};

enum class Align { left, right, center };

/// A table with a header row. Widths are shares of the text width that add up to 1, or all 0: as wide as needed.
struct Table {
  struct Column {
    Inlines title;
    Align align = Align::left;
    double width = 0;
  };
  std::string style;                      ///< `statuses`, `card`, `money`, `list` …
  Inlines caption = {};                   ///< Empty: none. Tells what the table shows; also its accessible name.
  std::vector<Column> columns;
  std::vector<std::vector<Inlines>> rows;
  bool row_headers = false;               ///< The first column names the row.
  bool total = false;                     ///< The last row is a sum of those above.
};

/// Two columns of label and value without a header row: a measure's card.
struct Card {
  struct Row {
    Inlines label;
    Inlines value;
  };
  std::string caption;                    ///< Accessible name; not printed.
  std::vector<Row> rows;
};

/// A picture made by kpss, with a text that says the same.
struct Figure {
  std::string name;                       ///< `[a-z][a-z0-9-]*`; the picture is `name.svg`.
  std::string svg;
  std::string alternative;                ///< All that the picture says, in words.
  Inlines caption;
  std::string text;                       ///< The chart drawn with characters, for Markdown; lines end with \n.
};

/// Blocks that belong together: `title-page`, `measure`, `note`, `box` … Never broken over pages if `together`.
struct Division {
  std::string style;
  Blocks content;
  bool together = false;
};

/// The table of contents stands here.
struct Contents {
  std::string title;
  int depth = 2;
};

struct Block {
  std::variant<Heading, Paragraph, List, Table, Card, Figure, Division, Contents> form;

  template <class Form>
    requires(!std::is_same_v<std::remove_cvref_t<Form>, Block>)
  Block(Form what) : form(std::move(what)) {}  // NOLINT: a block is made of its form everywhere
};

enum class Paper { a5, a4 };

/// What is printed as a book: mirrored margins, running heads, pages filled up to whole sheets.
struct Book {
  Paper paper = Paper::a5;
  bool large = false;                     ///< Type that seniors read.
};

/// One document. `blocks` opens with the title page (a Division `title-page` of what stands below title and subtitle)
/// and the Contents; both are optional.
struct Document {
  Language language = Language::cs;
  std::string title;
  std::string subtitle = {};
  std::vector<std::string> authors = {};
  Date date = {};
  std::string subject = {};               ///< For the file's properties.
  Blocks blocks;
  std::optional<Book> book = {};          ///< A directory; anything else is a report.
  bool brief = false;                     ///< A few pages, a leaflet, an article: small title on top of the text, no chapter begins a page, no date but in the file's properties.
  std::vector<Message> left_out = {};     ///< What this audience is not told; for the one who prints it.
};

}  // namespace kpss
