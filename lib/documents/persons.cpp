#include "documents/persons.hpp"

namespace kpss {
namespace {

std::string joined(const std::string& a, const std::string& b) { return a.empty() || b.empty() ? a + b : a + ", " + b; }

/// The name, if this audience may see it; what is held back is told by the function, never by the name.
std::string name_for(const Wording& wording, const std::optional<std::string>& name, bool free, const std::string& function) {
  if (!name) return {};
  if (free || !wording.is_public()) return wording.theirs(*name);
  wording.leave_out(say("jméno: {} (souhlas není zaznamenán)", "name: {} (no consent is recorded)", function));
  return {};
}

std::string organization_of(const Wording& wording, const std::optional<Ref<Organization>>& ref) {
  const auto* organization = ref ? wording.repository.find<Organization>(ref->id) : nullptr;
  return organization ? wording.theirs(organization->short_name.value_or(organization->name)) : std::string();
}

}  // namespace

std::string in_words(const Wording& wording, const Member& member) {
  const bool free = member.side == Side::commissioner || member.side == Side::provider || member.consent.has_value();
  const auto function = joined(wording.theirs(member.function), organization_of(wording, member.organization));
  return joined(function, name_for(wording, member.name, free, member.function));
}

std::string in_words(const Wording& wording, const Guest& guest) {
  const auto function = joined(wording.theirs(guest.function), organization_of(wording, guest.organization));
  return joined(function, name_for(wording, guest.name, guest.consent.has_value(), guest.function));
}

std::string in_words(const Wording& wording, const Comment& comment) {
  const auto kind = comment.from ? wording.label(*comment.from) : std::string();
  const bool citizen = !comment.from || *comment.from == CommenterKind::citizen;
  const auto name = name_for(wording, comment.name, !citizen || comment.consent.has_value(), kind);
  return name.empty() ? kind : name;
}

std::string in_words(const Wording& wording, const Contact& contact) { return joined(wording.theirs(contact.function), wording.theirs(contact.name)); }

}  // namespace kpss
