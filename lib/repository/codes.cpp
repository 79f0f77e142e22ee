#include "repository/codes.hpp"

namespace kpss {

Codes::Codes(const Repository& repository, const CodeListRow& list) {
  const auto add = [&](Code code) {
    const auto [place, is_new] = index_.emplace(code.code, codes_.size());
    if (is_new) codes_.push_back(code);
    else codes_[place->second] = code;
  };
  for (const auto& one : list.built_in()) add({one.code, one.label, one.forms, one.from, one.to});
  unsure_ = repository.unreadable("codelist", list.name);
  const auto* own = repository.find<Codelist>(list.name);
  if (!own) return;
  if (!understood(*own, &Codelist::codes)) unsure_ = true;
  for (const auto& entry : own->codes) {
    if (entry.code.empty()) unsure_ = true;
    if (entry.code.empty() || entry.label.empty()) continue;
    const auto* known = find(entry.code);
    add({entry.code, {entry.label, entry.label}, known ? known->forms : std::string_view(), entry.from.value_or(Date{}), entry.to.value_or(Date{})});
  }
}

const Code* Codes::find(std::string_view code) const {
  const auto place = index_.find(code);
  return place == index_.end() ? nullptr : &codes_[place->second];
}

std::size_t Codes::order(std::string_view code) const {
  const auto place = index_.find(code);
  return place == index_.end() ? codes_.size() : place->second;
}

std::string Codes::label(std::string_view code, Language language) const {
  const auto* known = find(code);
  return std::string(known ? known->label.in(language) : code);
}

}  // namespace kpss
