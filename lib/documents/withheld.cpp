#include "documents/withheld.hpp"

#include <algorithm>
#include <set>

#include "documents/privacy.hpp"
#include "repository/published_contacts.hpp"
#include "text/personal_data.hpp"

namespace kpss {
namespace {

constexpr Phrase name_without_consent = {"jméno bez souhlasu", "name without consent"};
constexpr Phrase contact_of_member = {"soukromý kontakt člena", "private contact of a member"};
constexpr std::string_view no_break_space = "\u00a0";

/// Names that may be printed and those that may not; one person may be in both.
struct Names {
  std::set<std::string> free, withheld;

  void add(const std::optional<std::string>& name, bool is_free) {
    if (name) (is_free ? free : withheld).insert(*name);
  }
  void add(const std::optional<Contact>& contact) {
    if (contact) add(contact->name, true);
  }
};

Names names_of(const Repository& repository) {
  Names names;
  for (const auto& manifest : repository.all<Manifest>()) names.add(manifest.coordinator);
  for (const auto& organization : repository.all<Organization>()) {
    names.add(organization.contact);
    for (const auto& service : organization.services)
      for (const auto& contact : service.contacts) names.add(contact.name, true);
  }
  for (const auto& group : repository.all<Group>()) {
    names.add(group.contact);
    for (const auto& member : group.members) names.add(member.name, member.side == Side::commissioner || member.side == Side::provider || member.consent);
  }
  for (const auto& meeting : repository.all<Meeting>())
    for (const auto& guest : meeting.guests) names.add(guest.name, guest.consent.has_value());
  for (const auto& comments : repository.all<Comments>())
    for (const auto& comment : comments.comments) names.add(comment.name, (comment.from && *comment.from != CommenterKind::citizen) || comment.consent);
  return names;
}

/// One word alone, such as a first name, may mean anything.
bool is_full_name(std::string_view name) { return name.find(' ') != name.npos; }

std::string with_plain_spaces(std::string text) {
  for (auto at = text.find(no_break_space); at != text.npos; at = text.find(no_break_space, at + 1)) text.replace(at, no_break_space.size(), " ");
  return text;
}

bool continues_word(char c) { return static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool stands_in(std::string_view text, std::string_view word) {
  for (auto at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
    const auto end = at + word.size();
    const bool begins = at == 0 || !continues_word(text[at - 1]);
    if (begins && (end == text.size() || !continues_word(text[end]))) return true;
  }
  return false;
}

}  // namespace

std::vector<Withheld> withheld_from_public(const Repository& repository) {
  std::vector<Withheld> all;
  const auto names = names_of(repository);
  for (const auto& name : names.withheld)
    if (is_full_name(name) && !names.free.contains(name)) all.push_back({with_plain_spaces(name), name_without_consent});
  // What looks like a private contact is found as such, whoever has it.
  std::set<std::string> contacts;
  for (const auto& contact : published_contacts(repository)) contacts.insert(bare_contact(contact));
  for (const auto& group : repository.all<Group>())
    for (const auto& member : group.members)
      for (const auto& datum : {member.email ? member.email->text : std::string(), member.phone ? member.phone->text : std::string()})
        if (!datum.empty() && personal_data_in(datum).empty() && !contacts.contains(bare_contact(datum))) all.push_back({with_plain_spaces(datum), contact_of_member});
  return all;
}

std::vector<WithheldLeak> withheld_in(const Document& document, const std::vector<Withheld>& withheld) { return withheld_in(texts_of(document), withheld); }

std::vector<WithheldLeak> withheld_in(const std::vector<ReadText>& texts, const std::vector<Withheld>& withheld) {
  std::vector<WithheldLeak> leaks;
  std::set<std::pair<const Withheld*, std::string>> seen;
  for (const auto& [text, heading] : texts) {
    const auto plain = with_plain_spaces(text);
    for (const auto& one : withheld)
      if (stands_in(plain, one.text) && seen.emplace(&one, heading).second) leaks.push_back({one.what, stands_in(with_plain_spaces(heading), one.text) ? std::string() : heading});
  }
  return leaks;
}

}  // namespace kpss
