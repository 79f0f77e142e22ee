#include "cli/privacy_guard.hpp"

#include <fmt/ostream.h>

#include <ostream>

#include "documents/privacy.hpp"
#include "documents/withheld.hpp"
#include "repository/published_contacts.hpp"
#include "text/personal_data.hpp"
#include "text/typography.hpp"
#include "text/utf8.hpp"

namespace kpss::cli {
namespace {

Phrase name_of(PersonalDatumKind kind) {
  switch (kind) {
    case PersonalDatumKind::birth_number: return {"rodné číslo", "birth number"};
    case PersonalDatumKind::email: return {"soukromý e-mail", "private e-mail"};
    case PersonalDatumKind::phone: return {"soukromý telefon", "private phone"};
  }
  return {};
}

/// Where a datum stands. A heading that holds one itself is not repeated: this goes to logs.
std::string place_of(const std::string& heading, Language language) {
  const auto in = [&](Phrase phrase) { return std::string(phrase.in(language)); };
  if (heading.empty()) return in({"na začátku", "at the beginning"});
  if (!personal_data_in(heading).empty()) return in({"v nadpisu nebo pod ním", "in a heading or under it"});
  return fmt::format("{} {}", in({"pod nadpisem", "under the heading"}), quoted(language, utf8::visible(heading)));
}

}  // namespace

bool tell_leaks(const Document& document, const Repository& repository, Session& session) { return tell_leaks(texts_of(document), repository, session); }

bool tell_leaks(const std::vector<ReadText>& texts, const Repository& repository, Session& session) {
  const auto leaks = leaks_in(texts, published_contacts(repository));
  const auto repeated = withheld_in(texts, withheld_from_public(repository));
  if (leaks.empty() && repeated.empty()) return false;
  const auto in = [&](Phrase phrase) { return phrase.in(session.language); };
  auto& err = session.world.err;
  fmt::print(err, "kpss: {}\n", in({"dokument pro veřejnost by vytiskl osobní údaje, nic se nezapsalo", "the document for the public would print personal data, nothing was written"}));
  for (const auto& leak : leaks) fmt::print(err, "  {} `{}` {}\n", in(name_of(leak.kind)), utf8::visible(leak.masked), place_of(leak.heading, session.language));
  for (const auto& leak : repeated) fmt::print(err, "  {} {}\n", in(leak.what), place_of(leak.heading, session.language));
  fmt::print(err, "  = {}: {}\n", in({"náprava", "help"}), in({"odstraňte je ze záznamů, nebo pište vnitřní verzi: `--audience internal`; viz kpss-privacy(7)", "remove them from the records, or write the internal version: `--audience internal`; see kpss-privacy(7)"}));
  return true;
}

}  // namespace kpss::cli
