#include "register/as_yaml.hpp"

#include "register/hours.hpp"

namespace kpss::registry {
namespace {

/// Members of a mapping that are there; a key without a value is not written.
class Members {
 public:
  Members& text(const char* key, const std::string& value) {
    if (!value.empty()) members_.push_back({key, yaml::text(value)});
    return *this;
  }
  Members& text(const char* key, const std::optional<std::string>& value) { return text(key, value.value_or("")); }
  Members& word(const char* key, const std::string& value) {
    if (!value.empty()) members_.push_back({key, yaml::word(value)});
    return *this;
  }
  Members& day(const char* key, const std::optional<Date>& value) { return word(key, value && *value ? value->iso() : std::string()); }
  Members& value(const char* key, yaml::Value value) {
    members_.push_back({key, std::move(value)});
    return *this;
  }
  template <class T>
  Members& list(const char* key, const std::vector<T>& items) {
    if (items.empty()) return *this;
    std::vector<yaml::Value> values;
    for (const auto& item : items) values.push_back(as_yaml(item));
    return value(key, yaml::list(std::move(values)));
  }
  Members& codes(const char* key, const std::vector<std::string>& items) { return items.empty() ? *this : value(key, codes_as_yaml(items)); }
  yaml::Value mapping() { return yaml::mapping(std::move(members_)); }
  yaml::Value in_brackets() { return yaml::in_brackets(mapping()); }

 private:
  std::vector<yaml::Value::Member> members_;
};

std::string form_code(const std::optional<ServiceForm>& form) { return form ? std::string(code_of(*form)) : std::string(); }

yaml::Value confirmation(const Confirmation& confirmed) { return Members().day("date", confirmed.date).text("by", confirmed.by).text("source", confirmed.source).in_brackets(); }

}  // namespace

std::string_view code_of(ServiceForm form) {
  for (const auto& option : describe(Type<ServiceForm>{}).options)
    if (option.value == form) return option.code;
  return {};
}

std::vector<std::string> codes_of(const std::vector<ServiceForm>& forms) {
  std::vector<std::string> codes;
  for (const auto form : forms) codes.emplace_back(code_of(form));
  return codes;
}

yaml::Value codes_as_yaml(const std::vector<std::string>& codes) {
  std::vector<yaml::Value> items;
  for (const auto& code : codes) items.push_back(yaml::word(code));
  return yaml::in_brackets(yaml::list(std::move(items)));
}

yaml::Value as_yaml(const Address& address) {
  return Members()
      .text("street", address.street)
      .text("town", address.town)
      .text("part", address.part)
      .text("postal_code", address.postal_code ? address.postal_code->text : "")
      .text("municipality_code", address.municipality_code ? address.municipality_code->digits : "")
      .word("ruian", address.ruian ? std::to_string(*address.ruian) : "")
      .mapping();
}

yaml::Value as_yaml(const Location& location) {
  Members members;
  members.text("name", location.name);
  if (location.secret) members.word("secret", "true");
  else if (location.address) members.value("address", as_yaml(*location.address));
  return members.mapping();
}

yaml::Value as_yaml(const ServiceCapacity& capacity) {
  return Members().word("form", form_code(capacity.form)).word("number", capacity.number->plain()).word("unit", capacity.unit).in_brackets();
}

yaml::Value as_yaml(const ServiceHours& hours) { return Members().word("form", form_code(hours.form)).text("open", hours.open ? text_of(*hours.open) : "").in_brackets(); }

yaml::Value as_yaml(const Contact& contact) {
  return Members().text("function", contact.function).text("email", contact.email ? contact.email->text : "").text("phone", contact.phone ? contact.phone->text : "").in_brackets();
}

yaml::Value as_yaml(const Ages& ages) {
  return Members().word("from", ages.from ? std::to_string(*ages.from) : "").word("to", ages.to ? std::to_string(*ages.to) : "").in_brackets();
}

yaml::Value as_yaml(const Service& service) {
  Members members;
  members.word("id", service.id.value_or("")).text("name", service.name).text("type", service.type).text("register_number", service.register_number ? service.register_number->digits : "");
  members.codes("forms", codes_of(service.forms)).codes("target_groups", service.target_groups);
  if (service.ages) members.value("ages", as_yaml(*service.ages));
  std::vector<std::string> municipalities;
  for (const auto& municipality : service.municipalities) municipalities.push_back(municipality.id);
  members.codes("municipalities", municipalities).text("area", service.area).list("hours", service.hours).list("capacity", service.capacity).list("locations", service.locations).list("contacts", service.contacts);
  members.text("phone", service.phone ? service.phone->text : "").word("email", service.email ? service.email->text : "").word("web", service.web ? service.web->text : "");
  members.day("from", service.from).day("to", service.to);
  if (service.confirmed) members.value("confirmed", confirmation(*service.confirmed));
  return members.mapping();
}

yaml::Value as_yaml(const Organization& organization) {
  Members members;
  members.text("name", organization.name).text("ico", organization.ico ? organization.ico->digits : "").text("legal_form", organization.legal_form);
  if (organization.municipality) members.word("municipality", organization.municipality->id);
  if (organization.address) members.value("address", as_yaml(*organization.address));
  if (organization.contact) members.value("contact", as_yaml(*organization.contact));
  return members.word("data_box", organization.data_box ? organization.data_box->id : "").word("web", organization.web ? organization.web->text : "").list("services", organization.services).mapping();
}

std::string in_a_line(const Address& address) {
  auto line = address.street.value_or("");
  if (address.part && *address.part != address.town) line += (line.empty() ? "" : ", ") + *address.part;
  if (!line.empty()) line += ", ";
  return line + (address.postal_code ? address.postal_code->text + " " : "") + address.town;
}

std::string in_a_line(const Location& location) {
  if (location.secret) return "secret";
  auto line = location.name.value_or("");
  if (location.address) line += (line.empty() ? "" : ", ") + in_a_line(*location.address);
  return line;
}

std::string in_a_line(const ServiceCapacity& capacity) {
  return fmt::format("{}{}{} {}", form_code(capacity.form), capacity.form ? ": " : "", capacity.number ? capacity.number->plain() : "?", capacity.unit);
}

std::string in_a_line(const std::vector<ServiceHours>& hours) {
  std::string line;
  for (const auto& each : hours) line += fmt::format("{}{}{}{}", line.empty() ? "" : "; ", form_code(each.form), each.form ? ": " : "", each.open ? text_of(*each.open) : each.note.value_or(""));
  return line;
}

}  // namespace kpss::registry
