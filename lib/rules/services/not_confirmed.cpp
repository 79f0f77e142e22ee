#include "rules/reporter.hpp"
#include "rules/services/sure.hpp"
#include "text/grammar.hpp"

namespace kpss::rule {
namespace {

constexpr Noun months_ago{"měsícem", "měsíci", "měsíci", "month", "months"};

/// Whether what a record says of its confirmation was understood; also where it says nothing.
template <class T>
bool is_clear(const T& record, std::optional<Confirmation> T::*member) {
  return is_known(record, member) && (!(record.*member) || ((record.*member)->date && *(record.*member)->date));
}

/// The newest day on which any of the entries was confirmed; none where nobody ever did.
Date newest_confirmation(const std::vector<Entry>& entries) {
  Date newest;
  for (const auto& entry : entries)
    if (const auto* confirmation = confirmation_of(entry)) newest = std::max(newest, *confirmation->date);
  return newest;
}

class Look {
 public:
  Look(const Repository& repository, Reporter& report) : repository_(repository), report_(report) {}

  void at(const Organization& organization) {
    see_future(organization.confirmed);
    std::size_t provided = 0;
    std::vector<Entry> stale;
    for (const auto& service : organization.services) {
      see_future(service.confirmed);
      if (!is_provided(service, report_.today())) continue;
      ++provided;
      if (const Entry entry{&organization, &service}; is_stale(repository_, entry, report_.today()) && is_sure(service)) stale.push_back(entry);
    }
    if (stale.empty() || !is_clear(organization, &Organization::confirmed)) return;
    if (stale.size() == provided)
      tell(organization, &Organization::confirmed, stale, {"údaje organizace a jejích služeb", "the data of the organisation and its services"}, std::string(id_of(organization)));
    else
      for (const auto& entry : stale) tell(*entry.service, &Service::confirmed, {entry}, {"údaje služby", "the data of the service"}, entry.id());
  }

 private:
  bool is_sure(const Service& service) const { return !service.name.empty() && is_clear(service, &Service::confirmed) && is_surely_provided(service, report_.today()); }

  template <class T>
  void tell(const T& record, std::optional<Confirmation> T::*member, const std::vector<Entry>& stale, Phrase what, const std::string& id) {
    const auto newest = newest_confirmation(stale);
    const auto ago = counted(stale_after_months(repository_), months_ago);
    const auto message = newest ? Message{fmt::format("{} byly naposledy potvrzeny {}, před více než {}", what.cs, newest.iso(), ago.cs), fmt::format("{} were last confirmed on {}, more than {} ago", what.en, newest.iso(), ago.en)}
                                : Message{fmt::format("{} nikdo nepotvrdil", what.cs), fmt::format("nobody confirmed {}", what.en)};
    report_.at(record, member, message,
               say("vyžádejte si potvrzení (`kpss request --catalogue`) a zapište je (`kpss confirm {}`)", "ask for a confirmation (`kpss request --catalogue`) and write it down (`kpss confirm {}`)", id));
  }

  void see_future(const std::optional<Confirmation>& confirmation) {
    if (confirmation && confirmation->date && *confirmation->date > report_.today())
      report_.at(*confirmation, &Confirmation::date, say("potvrzení ze dne {} je ke dni {} teprve v budoucnu", "the confirmation of {} is yet to come on {}", confirmation->date->iso(), report_.today().iso()),
                 say("opravte datum: potvrzuje se, co platí dnes", "correct the date: what is confirmed is what holds today"));
  }

  const Repository& repository_;
  Reporter& report_;
};

}  // namespace

void not_confirmed(const Repository& repository, Reporter& report) {
  const auto* catalogue = catalogue_of(repository);
  if (!catalogue || !is_known(*catalogue, &Catalogue::stale_after_months)) return;
  Look look(repository, report);
  for (const auto& organization : repository.all<Organization>()) look.at(organization);
}

}  // namespace kpss::rule
