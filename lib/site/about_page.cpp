#include "documents/contact.hpp"
#include "site/file_names.hpp"
#include "site/inlines.hpp"
#include "site/pages.hpp"
#include "words/site.hpp"

namespace kpss::site {
namespace {

namespace phrase = words::in_site;

void add_paragraphs(Nodes& content, const Wording& wording, const std::vector<std::string>& paragraphs) {
  for (const auto& text : paragraphs) add(content, element("p", in_their_language(wording), wording.theirs(text)));
}

}  // namespace

// How to use the printed directory speaks of its pages and indexes; here we say it ourselves.
Page about_page(const Directory& directory) {
  const auto& wording = directory.wording;
  Page page{.path = directory.about_path, .title = wording.text(phrase::about)};
  auto& content = page.content;
  const auto heading = [&](const char* id, Phrase title) { add(content, element("h2", {{"id", id}}, wording.text(title))); };
  const auto paragraph = [&](const std::string& text) {
    if (!text.empty()) add(content, element("p", {}, text));
  };
  const auto* catalogue = catalogue_of(wording.repository);
  if (catalogue && !catalogue->foreword.empty()) {
    heading("foreword", phrase::foreword);
    add_paragraphs(content, wording, catalogue->foreword);
  }
  heading("how-to-use", phrase::how_to_use);
  for (const auto& text : {phrase::how_to_search, phrase::how_to_browse, phrase::how_to_check}) paragraph(wording.text(text));
  if (!directory.subject.data.empty()) {
    heading("open-data", phrase::open_data);
    paragraph(wording.text(phrase::open_data_intro));
    auto list = element("ul");
    for (const auto& file : directory.subject.data) add(list.content, element("li", {}, element("a", {{"href", relative(page.path, file.path)}}, file.title.in(wording.language))));
    add(content, std::move(list));
  }
  const auto contact = nodes_of(contact_line(wording));
  heading("accessibility", phrase::accessibility);
  paragraph(wording.text(phrase::accessibility_text));
  if (!contact.empty()) add(content, element("p", {}, nodes_of(wording.sentence(phrase::accessibility_contact, {contact_line(wording)}))));
  heading("imprint", phrase::imprint);
  if (!directory.publisher.empty()) paragraph(wording.text(phrase::published_by, directory.publisher));
  paragraph(directory.data_of);
  if (!catalogue) return page;
  if (const auto* edition = edition_on(*catalogue, directory.subject.day)) paragraph(wording.text(phrase::printed_edition, wording.theirs(edition->name)));
  add_paragraphs(content, wording, catalogue->imprint);
  return page;
}

}  // namespace kpss::site
