#include "documents/catalogue/facts.hpp"

#include "documents/catalogue/fact_list.hpp"
#include "repository/codes.hpp"
#include "words/catalogue.hpp"

namespace kpss {

void FactList::add(std::string_view key, Phrase label, std::vector<Inlines> values) {
  std::erase_if(values, [](const Inlines& value) { return value.empty(); });
  if (!values.empty()) facts.push_back({std::string(key), wording.text(label), std::move(values)});
}

void FactList::add(std::string_view key, Phrase label, const std::vector<std::string>& lines) {
  std::vector<Inlines> values;
  for (const auto& line : lines)
    if (!line.empty()) values.push_back({line});
  add(key, label, std::move(values));
}

namespace {

bool is_section_of_act(const std::string& code) { return !code.empty() && code.front() >= '1' && code.front() <= '9'; }

}  // namespace

bool is_registered(const Service& service) { return service.register_number || (service.type && is_section_of_act(*service.type)); }

std::string type_in_words(const Wording& wording, const std::string& code) {
  const Codes types(wording.repository, service_type_codes);
  if (!is_section_of_act(code)) return wording.theirs(types.label(code, wording.language));
  return types.find(code) ? wording.text(words::type_and_section, types.label(code, wording.language), code) : "§\u00a0" + code;
}

void add_provider(FactList& list) {
  const auto& wording = list.wording;
  auto type = list.service().type ? type_in_words(wording, *list.service().type) : std::string();
  if (!is_registered(list.service())) {
    const auto mark = wording.text(words::not_registered);
    type = type.empty() ? mark : wording.text(words::with_remark, type, mark);
  }
  list.add("type", words::entry_type, std::move(type));
  list.add("provider", words::entry_provider, wording.theirs(list.provider().name));
  if (const auto& ico = list.provider().ico) list.add("ico", words::entry_ico, std::vector<Inlines>{{Styled{"number", {ico->digits}}}});
  list.add("legal-form", words::entry_legal_form, wording.theirs(list.provider().legal_form));
}

EntryFacts facts_of(const Wording& wording, const Entry& entry, Date today) {
  FactList list(wording, entry, today);
  for (const auto part : {add_provider, add_ways, add_people, add_care, add_conditions, add_standing}) part(list);
  return std::move(list.facts);
}

}  // namespace kpss
