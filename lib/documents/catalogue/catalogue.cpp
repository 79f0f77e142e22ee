#include <fmt/format.h>

#include <algorithm>

#include "documents/catalogue/parts.hpp"
#include "documents/lines.hpp"
#include "text/plain.hpp"
#include "words/catalogue.hpp"

namespace kpss {
namespace {

/// One section as a whole: what elsewhere would be a reference stands in it.
void keep_only(CatalogueContext& context, const std::string& id) {
  std::erase_if(context.sections, [&](const Section& section) { return section.id != id; });
  context.entries.clear();
  for (auto& section : context.sections) {
    section.here.insert(section.here.end(), section.elsewhere.begin(), section.elsewhere.end());
    section.elsewhere.clear();
    sort_by_type(section.here, Codes(context.wording.repository, service_type_codes));
    context.entries = section.here;
  }
}

/// An id in letters, digits and hyphens, which every format takes; no two ids become the same: `a_b/c` is `a--ub--sc`.
std::string in_anchor(std::string_view id) {
  std::string anchor;
  while (!id.empty()) {
    const char c = id.front();
    const bool two_hyphens = id.starts_with("--");
    const bool as_it_is = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == '-' && !two_hyphens);
    if (two_hyphens) anchor += "--h";
    else if (c == '/') anchor += "--s";
    else if (c == '_') anchor += "--u";
    else if (c == '.') anchor += "--d";
    else if (as_it_is) anchor += c;
    else anchor += fmt::format("--x{:02x}", static_cast<unsigned char>(c));
    id.remove_prefix(two_hyphens ? 2 : 1);
  }
  return anchor;
}

}  // namespace

CatalogueContext::CatalogueContext(const CatalogueSubject& subject, std::vector<Message>& left_out)
    : wording(subject.repository, subject.language, subject.audience, left_out), catalogue(catalogue_of(subject.repository)), edition(catalogue ? edition_on(*catalogue, subject.date) : nullptr), date(subject.date), data_day(contents_day(subject.repository, subject.date)), whole(subject.section.empty()), entries(entries_on(subject.repository, data_day)), sections(sections_of(subject.repository, entries, subject.language)) {
  if (!subject.section.empty()) keep_only(*this, subject.section);
}

std::string anchor_of(const Entry& entry) { return "entry-" + in_anchor(entry.id()); }
std::string anchor_of(const Section& section) { return "section-" + in_anchor(section.id); }

std::string catalogue_title(const CatalogueContext& context) {
  return context.catalogue && !context.catalogue->title.empty() ? context.theirs(context.catalogue->title) : context.text(words::in_catalogue::title);
}

std::string catalogue_publisher(const CatalogueContext& context) {
  if (context.catalogue && context.catalogue->publisher) return context.theirs(*context.catalogue->publisher);
  const auto* manifest = context.wording.repository.manifest();
  return manifest ? context.theirs(manifest->name) : std::string();
}

Document services_catalogue(const CatalogueSubject& subject) {
  Document document{.language = subject.language, .title = {}, .date = subject.date, .blocks = {}, .book = subject.book};
  const CatalogueContext context(subject, document.left_out);
  document.title = catalogue_title(context);
  if (!subject.section.empty() && !context.sections.empty()) document.subtitle = context.theirs(context.sections.front().title);
  else if (context.catalogue) document.subtitle = context.wording.theirs(context.catalogue->subtitle);
  if (auto publisher = catalogue_publisher(context); !publisher.empty()) document.authors = {std::move(publisher)};
  if (const auto* manifest = subject.repository.manifest()) document.subject = context.text(words::in_catalogue::subject, context.theirs(manifest->territory));
  document.blocks.push_back(Division{"title-page", catalogue_cover(context)});
  append(document.blocks, catalogue_imprint(context));
  document.blocks.push_back(Contents{context.text(words::in_catalogue::contents), 1});
  append(document.blocks, catalogue_front(context));
  for (const auto& section : context.sections) append(document.blocks, catalogue_section(context, section));
  append(document.blocks, catalogue_indexes(context));
  return document;
}

}  // namespace kpss
