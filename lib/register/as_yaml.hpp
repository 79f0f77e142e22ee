#pragma once

// What the register says, as a person would write it into a file.

#include "model/organization.hpp"
#include "yaml/value.hpp"

namespace kpss::registry {

yaml::Value as_yaml(const Organization& organization);
yaml::Value as_yaml(const Service& service);
yaml::Value as_yaml(const Location& location);
yaml::Value as_yaml(const ServiceCapacity& capacity);
yaml::Value as_yaml(const ServiceHours& hours);
yaml::Value as_yaml(const Contact& contact);
yaml::Value as_yaml(const Address& address);
yaml::Value as_yaml(const Ages& ages);
yaml::Value codes_as_yaml(const std::vector<std::string>& codes);
std::vector<std::string> codes_of(const std::vector<ServiceForm>& forms);
std::string_view code_of(ServiceForm form);

/// One line of it, for a comparison: „Nemocniční 2272/54, 352 01 Aš“.
std::string in_a_line(const Address& address);
std::string in_a_line(const Location& location);
std::string in_a_line(const ServiceCapacity& capacity);
std::string in_a_line(const std::vector<ServiceHours>& hours);

}  // namespace kpss::registry
