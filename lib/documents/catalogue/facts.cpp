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

bool is_registered(const Service& service) { return service.type || service.register_number; }

void add_provider(FactList& list) {
  const auto& wording = list.wording;
  const auto& type = list.service().type;
  std::string words;
  if (type) {
    const auto* code = Codes(wording.repository, service_type_codes).find(*type);
    words = code ? wording.text(words::type_and_section, code->label.in(wording.language), *type) : "§ " + *type;
  }
  list.add("type", words::entry_type, is_registered(list.service()) ? words : wording.text(words::not_registered));
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
