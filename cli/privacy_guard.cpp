#include "cli/privacy_guard.hpp"

#include <fmt/ostream.h>

#include <ostream>

#include "documents/privacy.hpp"
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

}  // namespace

bool tell_leaks(const Document& document, const Repository& repository, Session& session) {
  const auto leaks = leaks_in(document, public_contacts(repository));
  if (leaks.empty()) return false;
  const auto in = [&](Phrase phrase) { return phrase.in(session.language); };
  auto& err = session.world.err;
  fmt::print(err, "kpss: {}\n", in({"dokument pro veřejnost by vytiskl osobní údaje, nic se nezapsalo", "the document for the public would print personal data, nothing was written"}));
  for (const auto& leak : leaks) {
    const auto place = leak.heading.empty() ? std::string(in({"na začátku", "at the beginning"})) : fmt::format("{} {}", in({"pod nadpisem", "under the heading"}), quoted(session.language, utf8::visible(leak.heading)));
    fmt::print(err, "  {} `{}` {}\n", in(name_of(leak.kind)), utf8::visible(leak.masked), place);
  }
  fmt::print(err, "  = {}: {}\n", in({"náprava", "help"}), in({"odstraňte je ze záznamů, nebo pište vnitřní verzi: `--audience internal`; viz kpss-privacy(7)", "remove them from the records, or write the internal version: `--audience internal`; see kpss-privacy(7)"}));
  return true;
}

}  // namespace kpss::cli
