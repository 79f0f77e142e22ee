#include "rules/rules.hpp"

#include "repository/whereabouts.hpp"
#include "rules/allowances/apply.hpp"
#include "rules/withhold.hpp"

namespace kpss {

void check(const Repository& repository, Findings& findings, Date today, Findings* allowed) {
  if (!today) today = newest_date(repository);
  for (const auto& row : rules()) {
    Reporter report(row.rule, findings, today);
    std::visit(overloaded{[](WhileReading) {}, [&](CheckAll all) { all(repository, report); },
                          [&]<class T>(Check<T> each) {
                            for (const auto& record : repository.all<T>()) each(record, repository, report);
                          }},
               row.check);
  }
  name_whereabouts(repository, findings);
  withhold(repository, findings);
  apply_allowances(repository, findings, today, allowed);
}

}  // namespace kpss
