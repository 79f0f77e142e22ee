// What stands before the services: foreword, how to use the directory, important numbers.

#include <algorithm>

#include "documents/catalogue/facts.hpp"
#include "documents/catalogue/parts.hpp"
#include "documents/catalogue/ways.hpp"
#include "documents/lines.hpp"
#include "words/catalogue.hpp"

namespace kpss {
namespace {

Blocks written(const CatalogueContext& context, const std::vector<std::string>& texts) {
  Blocks blocks;
  for (const auto& text : texts) append(blocks, paragraphs(context.wording, text));
  return blocks;
}

bool has_unregistered(const CatalogueContext& context) {
  return std::any_of(context.entries.begin(), context.entries.end(), [](const Entry& entry) { return !is_registered(*entry.service); });
}

/// What holds for any directory that this program prints.
Blocks general_advice(const CatalogueContext& context) {
  namespace w = words::in_catalogue;
  const bool by_group = !context.sections.empty() && context.sections.front().ours;
  Blocks blocks;
  const auto add = [&](Phrase phrase) { blocks.push_back(Paragraph{{context.text(phrase)}}); };
  add(by_group ? w::how_by_group : w::how_by_situation);
  for (const auto phrase : {w::how_indexes, w::how_forms, w::how_capacity}) add(phrase);
  if (has_unregistered(context)) add(w::how_unregistered);
  add(w::how_confirmed);
  return blocks;
}

Table numbers_table(const CatalogueContext& context) {
  Table table{.style = "numbers", .caption = {}, .columns = {{{capitalised(context.text(words::in_catalogue::who_answers))}, Align::left, 0.68}, {{capitalised(context.text(words::in_catalogue::number))}, Align::left, 0.32}}, .rows = {}, .row_headers = true};
  for (const auto& number : context.catalogue->important_numbers) {
    if (!number.phone) continue;
    Inlines name{context.theirs(number.name)};
    if (number.note) name = std::move(name) + Inlines{LineBreak{}, Styled{"note", {context.theirs(*number.note)}}};
    table.rows.push_back({std::move(name), linked(*number.phone)});
  }
  return table;
}

}  // namespace

Blocks catalogue_front(const CatalogueContext& context) {
  namespace w = words::in_catalogue;
  Blocks blocks;
  const auto chapter = [&](const char* id, Phrase title, Blocks content) {
    if (content.empty()) return;
    content.insert(content.begin(), Heading{1, id, {context.text(title)}});
    blocks.push_back(Division{"front", std::move(content)});
  };
  if (context.catalogue) chapter("foreword", w::foreword, written(context, context.catalogue->foreword));
  auto advice = context.catalogue ? written(context, context.catalogue->how_to_use) : Blocks{};
  chapter("how-to-use", w::how_to_use, advice.empty() ? general_advice(context) : std::move(advice));
  if (context.catalogue && !context.catalogue->important_numbers.empty()) chapter("important-numbers", w::important_numbers, {numbers_table(context)});
  return blocks;
}

}  // namespace kpss
