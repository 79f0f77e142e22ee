// Cover and imprint: whose directory it is, and how old.

#include "documents/catalogue/parts.hpp"
#include "documents/contact.hpp"
#include "documents/lines.hpp"
#include "text/plain.hpp"
#include "words/catalogue.hpp"

namespace kpss {
namespace {

std::string data_in_words(const CatalogueContext& context) {
  const auto day = context.data_day;
  return day ? context.text(words::in_catalogue::data_on, long_date(context.wording.language, day)) : std::string();
}

/// Copies are handed out of the newest edition, and of all of it.
std::string print_run(const CatalogueContext& context) {
  std::int64_t copies = 0;
  if (context.catalogue && context.whole && context.edition == edition_on(*context.catalogue, {}))
    for (const auto& place : context.catalogue->distribution) copies += place.copies.value_or(0);
  return copies > 0 ? counted(context.wording.language, copies, words::in_catalogue::copy) : std::string();
}

}  // namespace

std::string edition_in_words(const CatalogueContext& context) {
  if (!context.edition || context.edition->name.empty()) return {};
  const auto plain = folded(context.edition->name);
  const bool says_so = plain.find("vydani") != plain.npos || plain.find("edition") != plain.npos;
  const auto name = context.theirs(context.edition->name);
  return says_so ? capitalised(name) : context.text(words::in_catalogue::edition_named, name);
}

Blocks catalogue_cover(const CatalogueContext& context) {
  Blocks blocks;
  if (auto edition = edition_in_words(context); !edition.empty()) blocks.push_back(Paragraph{{Strong{{std::move(edition)}}}, "edition"});
  if (const auto day = data_in_words(context); !day.empty()) blocks.push_back(Paragraph{{context.text(words::in_catalogue::data_as_of) + " " + day}, "edition"});
  return blocks;
}

Blocks catalogue_imprint(const CatalogueContext& context) {
  Card card{context.text(words::in_catalogue::imprint), {}};
  const auto row = [&](Phrase label, Inlines value) {
    if (!value.empty()) card.rows.push_back({{context.text(label)}, std::move(value)});
  };
  const auto line = [&](Phrase label, const std::string& value) { row(label, value.empty() ? Inlines{} : Inlines{value}); };
  line(words::in_catalogue::publisher, catalogue_publisher(context));
  line(words::in_catalogue::edition, context.edition ? context.theirs(context.edition->name) : "");
  if (context.edition && context.edition->date) line(words::in_catalogue::published, long_date(context.wording.language, *context.edition->date));
  line(words::in_catalogue::data_as_of, data_in_words(context));
  line(words::in_catalogue::print_run, print_run(context));
  row(words::in_catalogue::corrections, contact_line(context.wording));
  Division imprint{"imprint", {}};
  imprint.content.push_back(Paragraph{{Strong{{catalogue_title(context)}}}});
  if (!card.rows.empty()) imprint.content.push_back(std::move(card));
  if (context.edition && context.edition->note) append(imprint.content, paragraphs(context.wording, context.edition->note));
  if (context.catalogue)
    for (const auto& own : context.catalogue->imprint) append(imprint.content, paragraphs(context.wording, own));
  return {std::move(imprint)};
}

}  // namespace kpss
