#include "documents/confirmation.hpp"

#include "documents/confirmation/parts.hpp"
#include "documents/contact.hpp"
#include "text/typography.hpp"
#include "words/confirmation.hpp"

namespace kpss {
namespace {

namespace phrase = words::confirmation;

std::string title_of_directory(const Wording& wording) {
  const auto* catalogue = catalogue_of(wording.repository);
  return catalogue && !catalogue->title.empty() ? wording.theirs(catalogue->title) : wording.text(phrase::unnamed);
}

Blocks opening(const Wording& wording, const ConfirmationSubject& subject) {
  const auto until = subject.until ? wording.text(phrase::return_until, long_date(subject.language, subject.until)) : wording.text(phrase::please_return);
  Blocks blocks{Paragraph{{wording.text(phrase::lead, quoted(subject.language, title_of_directory(wording)), subject.entries.size()), " ", wording.text(phrase::how), " ", until}, "lead"}};
  if (const auto contact = contact_line(wording); !contact.empty()) blocks.push_back(Paragraph{Inlines{wording.text(phrase::where)} + contact, "note"});
  return blocks;
}

Blocks closing(const Wording& wording) {
  Table table{.style = "sheet", .caption = {}, .columns = {{{wording.head(phrase::who)}, Align::left, 0.5}, {{wording.head(phrase::day)}, Align::left, 0.2}, {{wording.head(phrase::signature)}, Align::left, 0.3}}, .rows = {{{}, {}, {}}}};
  return {Heading{1, "closing", {wording.text(phrase::closing)}}, std::move(table), Paragraph{{wording.text(phrase::what_is_kept)}, "note"}};
}

}  // namespace

Document confirmation_sheet(const ConfirmationSubject& subject) {
  std::vector<Message> left_out;
  const Wording wording(subject.repository, subject.language, Audience::internal, left_out);
  Document document{.language = subject.language, .title = wording.text(phrase::title), .subtitle = wording.theirs(subject.entries.front().provider->name), .date = subject.date, .subject = title_of_directory(wording), .blocks = opening(wording, subject), .brief = true};
  append(document.blocks, about_provider(wording, subject));
  for (std::size_t i = 0; i < subject.entries.size(); ++i) append(document.blocks, about_service(wording, subject, i));
  append(document.blocks, closing(wording));
  return document;
}

}  // namespace kpss
