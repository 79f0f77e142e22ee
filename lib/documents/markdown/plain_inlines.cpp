#include "documents/markdown/plain_inlines.hpp"

#include <unicode/uchar.h>

#include <utility>
#include <vector>

#include "documents/markdown/escape.hpp"
#include "documents/markdown/inlines.hpp"
#include "documents/markdown/plain_escape.hpp"
#include "text/utf8.hpp"

namespace kpss {

namespace {

enum class Kind { blank,
                  punctuation,
                  symbol,
                  word };

Kind kind_of(char32_t character) {
  const auto c = static_cast<UChar32>(character);
  if (u_isUWhiteSpace(c)) return Kind::blank;
  if (u_ispunct(c) || (character < 0x80 && !u_isalnum(c))) return Kind::punctuation;
  return u_isalnum(c) ? Kind::word : Kind::symbol;
}

Kind first_kind(std::string_view text) { return text.empty() ? Kind::blank : kind_of(utf8::at(text, 0).value); }
Kind last_kind(std::string_view text) {
  if (text.empty()) return Kind::blank;
  std::size_t at = text.size() - 1;
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xc0U) == 0x80) --at;
  return kind_of(utf8::at(text, at).value);
}

/// Stars open only before a word, or before punctuation that does not follow a word; they close the same way round.
bool can_mark(Kind outside, Kind inside) {
  return inside == Kind::word || (inside != Kind::blank && (outside == Kind::blank || outside == Kind::punctuation));
}

/// Leaves what CommonMark can show: no styles, no strong words inside emphasised ones, links that lead somewhere.
void add_shown(Inlines& out, const Inlines& from, bool marked, const Anchors& anchors) {
  const auto shown = [&](const Inlines& content, bool inside) {
    Inlines inner;
    add_shown(inner, content, inside, anchors);
    return inner;
  };
  const auto link = [&](const Link& to) {
    const bool leads = !to.target.starts_with('#') || anchors.contains(std::string_view(to.target).substr(1));
    if (leads) out.push_back(Link{to.target, shown(to.content, marked)});
    else add_shown(out, to.content, marked, anchors);
  };
  const auto words = [&](auto form) {
    if (marked) return add_shown(out, form.content, true, anchors);
    form.content = shown(form.content, true);
    out.push_back(std::move(form));
  };
  for (const Inline& one : from) {
    std::visit(overloaded{[&](const Strong& strong) { words(strong); }, [&](const Emphasis& emphasis) { words(emphasis); },
                          [&](const Styled& styled) { add_shown(out, styled.content, marked, anchors); },
                          [&](const PageReference& to) { link(Link{"#" + to.id, to.content}); },
                          [&](const Link& to) { link(to); }, [&](const auto& other) { out.push_back(other); }},
               one.form);
  }
}

class Writer {
 public:
  Writer(PlainLine line, const Anchors& anchors) : line_(line), anchors_(anchors) {}

  std::string write(const Inlines& inlines, PlainPlace place) const {
    std::vector<std::string> parts;
    const bool glued = place.glued;
    for (std::size_t i = 0; i < inlines.size(); ++i) {
      place.glued = glued || i + 1 < inlines.size();
      const bool after_break = i > 0 && std::holds_alternative<LineBreak>(inlines[i - 1].form);
      place.line_start = i == 0 ? place.line_start : after_break && line_ == PlainLine::paragraph;
      parts.push_back(std::visit([&](const auto& form) { return write(form, place); }, inlines[i].form));
    }
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const std::string_view next = i + 1 < parts.size() ? std::string_view(parts[i + 1]) : "";
      const bool marks = !out.ends_with('*') && can_mark(last_kind(out), first_kind(parts[i])) &&
                         can_mark(first_kind(next), last_kind(parts[i]));
      const std::string stars(marks ? stars_of(inlines[i]) : "");
      out += stars + parts[i] + stars;
    }
    return out;
  }

 private:
  static std::string_view stars_of(const Inline& one) {
    if (std::holds_alternative<Strong>(one.form)) return "**";
    return std::holds_alternative<Emphasis>(one.form) ? "*" : "";
  }

  std::string write(const Text& text, PlainPlace place) const { return plain_escaped(text.text, place); }
  std::string write(const Link& link, PlainPlace place) const {
    const auto anchor = anchors_.find(std::string_view(link.target).substr(1));
    const bool within = link.target.starts_with('#') && anchor != anchors_.end();
    const std::string target = within ? "#" + anchor->second : link.target;
    place.in_link = true;
    place.line_start = false;
    return "[" + write(link.content, place) + "](" + (target.find(';') == std::string::npos ? target : escape_target(target)) + ")";
  }
  std::string write(const LineBreak&, PlainPlace) const {
    switch (line_) {
      case PlainLine::paragraph: return "\\\n";
      case PlainLine::cell: return "<br>";
      case PlainLine::heading: break;
    }
    return " ";
  }
  std::string write(const auto& form, PlainPlace place) const { return write(form.content, place); }

  PlainLine line_;
  const Anchors& anchors_;
};

}  // namespace

std::string plain_inlines(const Inlines& inlines, PlainLine line, const Anchors& anchors) {
  Inlines shown;
  add_shown(shown, inlines, false, anchors);
  const PlainPlace place{.line_start = line == PlainLine::paragraph, .in_cell = line == PlainLine::cell};
  std::string out = Writer(line, anchors).write(tidied(shown), place);
  if (line == PlainLine::heading && out.ends_with('#')) out.insert(out.size() - 1, "\\");
  return out;
}

}  // namespace kpss
