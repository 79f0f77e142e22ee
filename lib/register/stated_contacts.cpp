#include "register/clean.hpp"
#include "register/contacts.hpp"
#include "register/read_as.hpp"
#include "register/stated_parts.hpp"

namespace kpss::registry {
namespace {

/// What is wrong with a list, or left out of it; counted, never quoted.
struct Losses {
  std::size_t wrong = 0, without_function = 0, notes = 0;
};

struct Kind {
  Phrase wrong;
  Phrase further;
};
constexpr Kind phone{{"telefon, který není telefonní číslo", "a phone that is no phone number"}, {"další telefon bez funkce", "a further phone without a function"}};
constexpr Kind email{{"e-mail, který není e-mailová adresa", "an e-mail that is no e-mail address"}, {"další e-mail bez funkce", "a further e-mail without a function"}};
constexpr Kind web{{"web, který není adresa", "a web that is no address"}, {"další web", "a further web"}};

void report(const Losses& losses, const Kind& kind, const Tell& tell) {
  if (losses.wrong > 0) tell(say("{0} ({2})", "{1} ({2})", kind.wrong.cs, kind.wrong.en, losses.wrong), true);
  if (losses.without_function > 0) tell(say("{0} ({2})", "{1} ({2})", kind.further.cs, kind.further.en, losses.without_function), true);
  if (losses.notes > 0) tell(say("poznámka u kontaktu, ve které může být jméno ({})", "a note on a contact that may hold a name ({})", losses.notes), false);
}

/// The first goes to `main`; further ones to contacts by their function. Calls `keep(function, text)` for these.
template <class Main, class Keep>
void take(const std::vector<RegisteredContact>& list, Found (*find)(std::string_view), const Kind& kind, std::optional<Main>& main, Keep keep, const Tell& tell) {
  Losses losses;
  std::vector<std::string> known;
  for (const auto& contact : list) {
    const auto found = find(contact.text);
    if (!found.all) ++losses.wrong;
    const auto function = function_from(contact.note);
    if (!contact.note.empty() && !function) ++losses.notes;
    for (const auto& text : found.found) {
      if (std::find(known.begin(), known.end(), text) != known.end()) continue;
      known.push_back(text);
      if (!main) main = read_as<Main>(text);
      else if (!function || !keep(*function, text)) ++losses.without_function;
    }
  }
  report(losses, kind, tell);
}

Contact& contact_of(std::vector<Contact>& contacts, const std::string& function) {
  for (auto& each : contacts)
    if (same_name(each.function, function)) return each;
  auto& fresh = contacts.emplace_back();
  fresh.function = function;
  return fresh;
}

}  // namespace

StatedContacts stated_contacts(const Contacts& contacts, const Tell& tell) {
  StatedContacts stated;
  const auto keep = [&](auto Contact::*member) {
    return [&stated, member](const std::string& function, const std::string& text) {
      auto& value = contact_of(stated.further, function).*member;
      if (value) return false;
      value = read_as<std::remove_cvref_t<decltype(*value)>>(text);
      return true;
    };
  };
  take(contacts.phones, phones_in, phone, stated.phone, keep(&Contact::phone), tell);
  take(contacts.emails, emails_in, email, stated.email, keep(&Contact::email), tell);
  take(contacts.webs, webs_in, web, stated.web, [](const std::string&, const std::string&) { return false; }, tell);
  return stated;
}

}  // namespace kpss::registry
