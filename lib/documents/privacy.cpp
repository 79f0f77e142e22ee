#include "documents/privacy.hpp"

#include <algorithm>
#include <set>

namespace kpss {
namespace {

std::string masked_phone(std::string_view phone) {
  std::string digits;
  std::copy_if(phone.begin(), phone.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
  return digits.substr(digits.size() > 9 ? digits.size() - 9 : 0, 3) + " … …";
}

std::string masked(PersonalDatumKind kind, std::string_view datum) {
  switch (kind) {
    case PersonalDatumKind::birth_number: return std::string(datum.substr(0, 2)) + "…/…";
    case PersonalDatumKind::email: return std::string(datum.substr(0, 1)) + "…" + std::string(datum.substr(std::min(datum.find('@'), datum.size())));
    case PersonalDatumKind::phone: return masked_phone(datum);
  }
  return {};
}

}  // namespace

std::vector<Leak> leaks_in(const std::vector<ReadText>& texts, const std::vector<std::string>& allowed) {
  std::set<std::string> known;
  for (const auto& contact : allowed) known.insert(bare_contact(contact));
  std::vector<Leak> leaks;
  std::set<std::pair<std::string, std::string>> seen;  // The datum and its heading: two may look the same when masked.
  for (const auto& [text, heading] : texts) {
    for (const auto& found : personal_data_in(text)) {
      const auto datum = text.substr(found.begin, found.end - found.begin);
      const auto bare = bare_contact(datum);
      if (found.kind != PersonalDatumKind::birth_number && known.contains(bare)) continue;
      if (seen.emplace(bare, heading).second) leaks.push_back({found.kind, masked(found.kind, datum), heading});
    }
  }
  return leaks;
}

std::vector<Leak> leaks_in(const Document& document, const std::vector<std::string>& allowed) { return leaks_in(texts_of(document), allowed); }

}  // namespace kpss
