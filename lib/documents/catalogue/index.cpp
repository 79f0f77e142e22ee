// Four ways to look a service up, with its page.

#include <algorithm>

#include "documents/catalogue/facts.hpp"
#include "documents/catalogue/parts.hpp"
#include "documents/lines.hpp"
#include "words/catalogue.hpp"

namespace kpss {
namespace {

constexpr std::size_t enough_for_letters = 15;

List references(const CatalogueContext& context, const std::vector<Entry>& entries, bool with_provider) {
  List list;
  for (const auto& entry : entries) list.items.push_back({Paragraph{reference_to(context, entry, with_provider)}});
  return list;
}

/// What is looked up, and below it the services found there.
Blocks item_with_services(const CatalogueContext& context, std::string title, const std::vector<Entry>& entries, bool with_provider) {
  return {Paragraph{{Strong{{std::move(title)}}}}, references(context, entries, with_provider)};
}

Blocks list_of_items(const CatalogueContext& context, const std::vector<IndexItem>& items, IndexBy by) {
  if (items.empty()) return {};
  List list;
  for (const auto& item : items) {
    if (by == IndexBy::name) list.items.push_back({Paragraph{reference_to(context, item.entries.front())}});
    else list.items.push_back(item_with_services(context, by == IndexBy::type ? type_in_words(context.wording, item.id) : context.theirs(item.title), item.entries, by != IndexBy::provider));
  }
  return {std::move(list)};
}

/// Under letters where there are many.
Blocks lettered(const CatalogueContext& context, std::vector<IndexItem> items, IndexBy by) {
  if (items.size() < enough_for_letters) return list_of_items(context, items, by);
  Blocks blocks;
  for (auto& group : by_letter(std::move(items))) {
    blocks.push_back(Heading{2, {}, {group.letter}});
    append(blocks, list_of_items(context, group.items, by));
  }
  return blocks;
}

Blocks by_type(const CatalogueContext& context, const std::vector<IndexItem>& items) {
  auto blocks = list_of_items(context, items, IndexBy::type);
  const auto add_without_type = [&](bool registered, Phrase title) {
    std::vector<Entry> others;
    for (const auto& entry : context.entries)
      if (!entry.service->type && is_registered(*entry.service) == registered) others.push_back(entry);
    if (others.empty()) return;
    if (blocks.empty()) blocks.push_back(List{});
    std::get<List>(blocks.front().form).items.push_back(item_with_services(context, capitalised(context.text(title)), others, true));
  };
  add_without_type(true, words::type_not_stated);
  add_without_type(false, words::in_catalogue::unregistered_services);
  return blocks;
}

/// Services that work everywhere stand once, on top, and not in each municipality.
Blocks by_municipality(const CatalogueContext& context) {
  const auto& repository = context.wording.repository;
  const auto* manifest = repository.manifest();
  const std::size_t all = manifest ? manifest->municipalities.size() : 0;
  std::vector<Entry> everywhere, somewhere;
  for (const auto& entry : context.entries) (all > 1 && municipalities_of(repository, entry).size() == all ? everywhere : somewhere).push_back(entry);
  auto blocks = list_of_items(context, index_of(repository, somewhere, IndexBy::municipality, context.wording.language), IndexBy::municipality);
  if (everywhere.empty()) return blocks;
  if (blocks.empty()) blocks.push_back(List{});
  auto& items = std::get<List>(blocks.front().form).items;
  items.insert(items.begin(), item_with_services(context, context.text(words::in_catalogue::whole_territory, context.theirs(manifest->territory)), everywhere, true));
  return blocks;
}

}  // namespace

Blocks catalogue_indexes(const CatalogueContext& context) {
  namespace w = words::in_catalogue;
  const auto items = [&](IndexBy by) { return index_of(context.wording.repository, context.entries, by, context.wording.language); };
  Blocks blocks;
  const auto add = [&](const char* id, Phrase title, Blocks content) {
    if (content.empty()) return;
    blocks.push_back(Heading{1, id, {context.text(title)}});
    blocks.push_back(Division{"index", std::move(content)});
  };
  add("index-by-name", w::index_by_name, lettered(context, items(IndexBy::name), IndexBy::name));
  add("index-by-provider", w::index_by_provider, lettered(context, items(IndexBy::provider), IndexBy::provider));
  add("index-by-type", w::index_by_type, by_type(context, items(IndexBy::type)));
  add("index-by-municipality", w::index_by_municipality, by_municipality(context));
  return blocks;
}

}  // namespace kpss
