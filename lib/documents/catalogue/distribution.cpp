// Where the printed copies go, and how many the printer makes.

#include "documents/catalogue/parts.hpp"
#include "text/decimal.hpp"
#include "words/catalogue.hpp"

namespace kpss {

Document distribution_list(const CatalogueSubject& subject) {
  namespace w = words::in_catalogue;
  Document document{.language = subject.language, .title = {}, .date = subject.date, .blocks = {}, .brief = true};
  CatalogueContext context(subject, document.left_out);
  if (context.catalogue) context.edition = edition_on(*context.catalogue, {});  // The list is that of the newest one.
  const auto& wording = context.wording;
  document.title = context.text(w::distribution);
  document.subtitle = catalogue_title(context);
  if (const auto edition = edition_in_words(context); !edition.empty()) document.subtitle += " – " + edition;
  if (auto publisher = catalogue_publisher(context); !publisher.empty()) document.authors = {std::move(publisher)};
  if (!context.catalogue || context.catalogue->distribution.empty()) {
    document.blocks.push_back(Paragraph{{context.text(w::no_distribution)}});
    return document;
  }
  Table table{.style = "list", .caption = {context.text(w::distribution_table)}, .columns = {}, .rows = {}, .row_headers = true, .total = true};
  table.columns = {{{wording.head(w::place)}, Align::left, 0.42}, {{wording.head(w::municipality)}, Align::left, 0.2}, {{wording.head(w::copies)}, Align::right, 0.13}, {{wording.head(w::remark)}, Align::left, 0.25}};
  std::int64_t total = 0;
  std::vector<std::string> unknown;
  for (const auto& place : context.catalogue->distribution) {
    const auto municipality = place.municipality ? name_of_municipality(subject.repository, place.municipality->id) : std::string();
    total += place.copies.value_or(0);
    if (!place.copies) unknown.push_back(context.theirs(place.place));
    table.rows.push_back({{context.theirs(place.place)}, {municipality.empty() ? "–" : context.theirs(municipality)}, {place.copies ? number_in_words(subject.language, *place.copies) : "–"}, {place.note ? context.theirs(*place.note) : "–"}});
  }
  table.rows.push_back({{context.text(w::total)}, {""}, {number_in_words(subject.language, total)}, {""}});
  document.blocks.push_back(std::move(table));
  document.blocks.push_back(Paragraph{{Strong{{context.text(w::for_the_printer, counted(subject.language, total, w::copy))}}}});
  if (!unknown.empty()) document.blocks.push_back(Paragraph{{context.text(w::copies_unknown, listed(subject.language, unknown))}, "note"});
  return document;
}

}  // namespace kpss
