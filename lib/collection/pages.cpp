#include "collection/pages.hpp"

#include "collection/fields.hpp"
#include "collection/layout.hpp"
#include "documents/persons.hpp"
#include "text/typography.hpp"

namespace kpss::collection {

namespace phrase = words::request;
using spreadsheet::Look, spreadsheet::Sheet;

Sheet guide_page(const RequestWords& words, const std::vector<Sheet>& asked) {
  const auto& subject = words.subject;
  const auto in = [&](Phrase what) { return std::string(what.in(subject.language)); };
  Sheet page{.name = in(phrase::sheet_guide), .widths = {20, 90}};
  std::size_t row = 0;
  const auto say_line = [&](std::string text, Look look = Look::text) {
    page.put({row, 0}, std::move(text), look);
    page.wide_rows.push_back(row++);
  };
  say_line(words.title(), Look::title);
  say_line(words.realizer(), Look::subtitle);
  ++row;
  for (const auto& sentence : words.lead()) say_line(sentence);
  std::vector<std::string> pages;
  for (const auto& each : asked) pages.push_back(quoted(subject.language, each.name));
  say_line(words.wording.text(phrase::yellow_cells, listed(subject.language, pages)));
  say_line(words.wording.text(phrase::more_costs, quoted(subject.language, in(layout::costs.name))));
  say_line(words.empty_fields());
  say_line(in(phrase::how_complete));
  if (const auto* manifest = subject.repository.manifest(); manifest && manifest->coordinator) {
    const auto& who = *manifest->coordinator;
    auto line = words.wording.text(phrase::ask) + in_words(words.wording, who);
    if (who.email) line += ", " + who.email->text;
    if (who.phone) line += ", " + who.phone->text;
    say_line(line);
  }
  ++row;
  say_line(in(phrase::how_to), Look::head);
  for (const auto& [label, text] : words.guide()) {
    page.put({row, 0}, label, Look::fixed);
    page.put({row++, 1}, text, Look::fixed);
  }
  return page;
}

Sheet hidden_page(const RequestWords& words, const std::vector<Sheet>& asked) {
  const auto& subject = words.subject;
  Sheet page{.name = layout::hidden_page, .widths = {16, 16, 24}, .hidden = true};
  std::size_t row = 0;
  const auto add = [&](const char* key, std::string measure, std::string value) {
    page.put({row, 0}, key);
    page.put({row, 1}, std::move(measure));
    page.put({row++, 2}, std::move(value));
  };
  add("form", "", layout::form);
  add("language", "", subject.language == Language::cs ? "cs" : "en");
  add("plan", "", std::string(id_of(subject.plan)));
  add("year", "", std::to_string(subject.year));
  add("realizer", "", subject.request.realizer);
  for (const auto& each : asked) add("page", "", each.name);
  for (const auto& [now, before] : subject.request.measures) add("base", std::string(id_of(*now.measure)), fingerprint(now.record ? fields_of(*now.record) : std::vector<Field>()));
  return page;
}

}  // namespace kpss::collection
