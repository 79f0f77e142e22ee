#include "documents/markdown.hpp"
#include "documents/markdown/escape.hpp"
#include "text/date.hpp"
#include "text/json.hpp"

namespace kpss {

const std::string_view pandoc_reader =
    "markdown_strict"
    "-raw_html-shortcut_reference_links-spaced_reference_links"
    "+all_symbols_escapable+blank_before_header+blank_before_blockquote+space_in_atx_header+intraword_underscores"
    "+pipe_tables+table_captions+header_attributes+fenced_divs+bracketed_spans+link_attributes";

std::string pandoc_metadata(const Document& document) {
  JsonWriter json;
  const auto text = [&](std::string_view name, std::string_view value) {
    const std::string escaped = escape_markdown(value);
    if (!escaped.empty()) json.member(name, std::string_view(escaped));
  };
  json.begin_object();
  text("title", document.title);
  text("subtitle", document.subtitle);
  if (!document.authors.empty()) {
    json.key("author").begin_array();
    for (const std::string& author : document.authors) json.value(std::string_view(escape_markdown(author)));
    json.end();
  }
  if (document.date) {
    if (!document.brief && !document.book) text("date", long_date(document.language, document.date));
    text("date-meta", document.date.iso());
  }
  text("lang", Phrase{"cs-CZ", "en-GB"}.in(document.language));
  text("subject", document.subject);
  if (document.brief) json.member("brief", true);
  if (const auto& book = document.book) json.member("book", std::string_view(book->paper == Paper::a4 ? "a4" : "a5"));
  if (document.book && document.book->large) json.member("large", true);
  json.end();
  return json.text();
}

}  // namespace kpss
