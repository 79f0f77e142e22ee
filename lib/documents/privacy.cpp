#include "documents/privacy.hpp"

#include <algorithm>

#include "documents/texts.hpp"

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

bool is_allowed(std::string_view datum, const std::vector<std::string>& allowed) {
  return std::any_of(allowed.begin(), allowed.end(), [&](const std::string& contact) { return same_contact(datum, contact); });
}

}  // namespace

std::vector<Leak> leaks_in(const Document& document, const std::vector<std::string>& allowed) {
  std::vector<Leak> leaks;
  std::vector<std::pair<std::string, std::string>> seen;  // The datum and its heading: two may look the same when masked.
  for_each_text(document, [&](const std::string& text, const std::string& heading) {
    for (const auto& found : personal_data_in(text)) {
      const auto datum = text.substr(found.begin, found.end - found.begin);
      if (found.kind != PersonalDatumKind::birth_number && is_allowed(datum, allowed)) continue;
      const auto same = [&](const auto& one) { return one.second == heading && (one.first == datum || same_contact(one.first, datum)); };
      if (std::any_of(seen.begin(), seen.end(), same)) continue;
      seen.emplace_back(datum, heading);
      leaks.push_back({found.kind, masked(found.kind, datum), heading});
    }
  });
  return leaks;
}

}  // namespace kpss
