#include <algorithm>

#include "repository/published_contacts.hpp"
#include "rules/reporter.hpp"
#include "rules/texts/written_texts.hpp"
#include "text/personal_data.hpp"

namespace kpss::rule {
namespace {

/// A field that is made for a contact: documents know what to do with it.
bool is_for_contacts(const WrittenValue& text) {
  static constexpr std::string_view records[] = {"contact", "important-number", "location", "member", "service"};
  return (text.key == "email" || text.key == "phone") && std::find(std::begin(records), std::end(records), text.record) != std::end(records);
}

}  // namespace

void private_contact(const Repository& repository, Reporter& report) {
  const auto published = published_contacts(repository);
  const auto look = [&](std::string_view text, std::string_view where_from, const auto& place, const Message& help) {
    for (const auto& found : personal_data_in(text)) {
      const auto contact = text.substr(found.begin, found.end - found.begin);
      if (found.kind == PersonalDatumKind::birth_number || std::any_of(published.begin(), published.end(), [&](std::string_view other) { return same_contact(contact, other); })) continue;
      const auto what = found.kind == PersonalDatumKind::email ? Phrase{"soukromý e-mail", "a private e-mail"} : Phrase{"mobilní telefon", "a mobile phone"};
      report.at(place(found), say("v textu `{0}` je {1}", "{2} stands in the text of `{0}`", where_from, what.cs, what.en), help);
    }
  };
  for_each_text(repository, [&](const WrittenValue& text) {
    if (!is_for_contacts(text))
      look(text.text(), text.key, [&](const PersonalDatum& found) { return where(text, found.begin, found.end); },
           say("smažte jej; kontakt organizace nebo skupiny patří do jejího `contact`, člena do jeho `email` a `phone`",
               "delete it; the contact of an organisation or a group belongs in its `contact`, that of a member in `email` and `phone`"));
  });
  for (const auto& narrative : repository.narratives())
    look(narrative.source->text(), narrative.name + ".md", [&](const PersonalDatum& found) { return Span{narrative.source, found.begin, found.end}; },
         say("smažte jej; kontakt, který se smí zveřejnit, patří do `contact` organizace nebo skupiny, nebo do `coordinator`",
             "delete it; a contact that may be published belongs in `contact` of an organisation or a group, or in `coordinator`"));
}

}  // namespace kpss::rule
