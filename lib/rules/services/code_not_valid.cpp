#include <algorithm>

#include "repository/codes.hpp"
#include "rules/reporter.hpp"
#include "rules/services/sure.hpp"

namespace kpss::rule {
namespace {

/// A list of codes, and what one of its codes is.
struct List {
  List(const Repository& repository, const CodeListRow& row, Phrase of) : codes(repository, row), name(row.name), what(of) {}
  Codes codes;
  std::string_view name;
  Phrase what;
};

Message validity_of(const Code& code) {
  if (!code.from) return say("platí do {}", "it is valid until {}", code.to.iso());
  if (!code.to) return say("platí od {}", "it is valid from {}", code.from.iso());
  return say("platí od {} do {}", "it is valid from {} to {}", code.from.iso(), code.to.iso());
}

/// The day by which the codes of a service are judged: the last one of a service that ended, the first one of a service that is yet to come.
Date day_of(const Service& service, Date today) {
  const auto first = service.from.value_or(Date{}), last = service.to.value_or(Date{});
  return last && last < today ? last : std::max(first, today);
}

/// A repository in which nothing has a date is measured by 1 January 2000 (`newest_date`): before the Act, and so by no day at all.
constexpr Date before_the_act{2006, 12, 31};

template <class Where>
void check(const List& list, const Service& service, const std::string& word, const Where& written_at, Reporter& report) {
  const auto day = day_of(service, report.today());
  const auto* code = list.codes.find(word);
  if (!code || code->valid_on(day) || day <= before_the_act || !is_known(service, &Service::from) || !is_known(service, &Service::to)) return;
  const auto valid = validity_of(*code);
  report.at(written_at(), say("{2} `{0}` ke dni {1} neplatí; {4}", "{3} `{0}` does not hold on {1}; {5}", word, day.iso(), list.what.cs, list.what.en, valid.cs, valid.en),
            say("použijte kód, který platí; odkdy a dokdy platí, určuje i `codelists/{}.yaml`", "use a code that holds; `codelists/{}.yaml` can say from when and until when", list.name));
}

}  // namespace

void code_not_valid(const Repository& repository, Reporter& report) {
  const List types(repository, service_type_codes, {"druh služby", "the type of service"});
  const List groups(repository, target_group_codes, {"cílová skupina", "the target group"});
  const List units(repository, capacity_unit_codes, {"jednotka", "the unit"});
  for (const auto& organization : repository.all<Organization>())
    for (const auto& service : organization.services) {
      if (service.type) check(types, service, *service.type, [&] { return where(service, &Service::type); }, report);
      for (std::size_t i = 0; i < service.target_groups.size(); ++i) check(groups, service, service.target_groups[i], [&] { return where(service, &Service::target_groups, i); }, report);
      for (const auto& capacity : service.capacity) check(units, service, capacity.unit, [&] { return where(capacity, &ServiceCapacity::unit); }, report);
    }
}

}  // namespace kpss::rule
