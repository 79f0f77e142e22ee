#include <map>

#include "rules/reporter.hpp"

namespace kpss::rule {
namespace {

std::string_view text_of(const std::optional<Ico>& ico) { return ico ? std::string_view(ico->digits) : std::string_view(); }
std::string_view text_of(const std::optional<RegisterNumber>& number) { return number ? std::string_view(number->digits) : std::string_view(); }

/// Tells of each record that has the number of an earlier one.
template <class T, class Value>
class Once {
 public:
  Once(Value T::*member, Message message, Message cure, Reporter& report) : member_(member), message_(std::move(message)), cure_(std::move(cure)), report_(report) {}

  void see(const T& record) {
    const auto number = text_of(record.*member_);
    if (number.empty()) return;
    const auto [first, is_new] = first_.emplace(number, &record);
    if (is_new) return;
    report_.at(record, member_, message_, cure_).notes.push_back({where(*first->second, member_), say("poprvé zapsáno zde", "first written here")});
  }

 private:
  Value T::*member_;
  Message message_, cure_;
  Reporter& report_;
  std::map<std::string_view, const T*> first_;
};

}  // namespace

void repeated_registration(const Repository& repository, Reporter& report) {
  Once icos(&Organization::ico, say("totéž IČO má už jiná organizace", "another organisation has this IČO already"),
            say("je-li to jedna organizace, spojte její služby do jednoho souboru; jinak IČO opravte", "if they are one organisation, put its services into one file; else correct the IČO"), report);
  Once registrations(&Service::register_number, say("totéž číslo registrace má už jiná služba", "another service has this register number already"),
                     say("je-li to jedna služba, ponechte jen jeden záznam; jinak číslo opravte podle registru poskytovatelů", "if they are one service, keep only one record; else correct the number by the register of providers"), report);
  for (const auto& organization : repository.all<Organization>()) {
    icos.see(organization);
    for (const auto& service : organization.services) registrations.see(service);
  }
}

}  // namespace kpss::rule
