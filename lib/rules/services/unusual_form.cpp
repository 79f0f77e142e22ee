#include <fmt/ranges.h>

#include "repository/codes.hpp"
#include "rules/reporter.hpp"
#include "rules/services/sure.hpp"

namespace kpss::rule {
namespace {

/// As code lists write a form: terénní, ambulantní, pobytová.
char letter_of(ServiceForm form) {
  switch (form) {
    case ServiceForm::field: return 'T';
    case ServiceForm::ambulatory: return 'A';
    case ServiceForm::residential: return 'P';
  }
  return '?';
}

std::string usual_forms(const Code& type) {
  std::vector<std::string> usual;
  for (const auto& option : describe(Type<ServiceForm>{}).options)
    if (type.forms.find(letter_of(option.value)) != type.forms.npos) usual.push_back(fmt::format("`{}`", option.code));
  return fmt::to_string(fmt::join(usual, ", "));
}

}  // namespace

void unusual_form(const Repository& repository, Reporter& report) {
  const Codes types(repository, service_type_codes);
  for (const auto& organization : repository.all<Organization>())
    for (const auto& service : organization.services) {
      const auto* type = service.type ? types.find(*service.type) : nullptr;
      if (!type || type->forms.empty() || !all_understood(service, &Service::forms)) continue;
      for (std::size_t i = 0; i < service.forms.size(); ++i)
        if (type->forms.find(letter_of(service.forms[i])) == type->forms.npos)
          report.at_item(service, &Service::forms, i, say("služba druhu `{0}` ({1}) obvykle formu `{3}` nemá", "a service of type `{0}` ({2}) usually has no form `{3}`", type->code, type->label.cs, type->label.en, option_of(service.forms[i]).code),
                         say("obvyklé jsou: {}; je-li forma registrovaná, nechte ji být", "usual ones: {}; if the form is registered, leave it", usual_forms(*type)));
    }
}

}  // namespace kpss::rule
