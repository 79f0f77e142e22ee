// kpss explain: the page of a rule, or the list of rules.

#include <fmt/ostream.h>

#include <ostream>

#include "cli/cli.hpp"
#include "cli/rule_choice.hpp"
#include "rules/page.hpp"
#include "rules/rules.hpp"
#include "text/sheet.hpp"

namespace kpss::cli {
namespace {

std::string list_of_rules(Language language) {
  Sheet sheet;
  sheet.columns = {{"rule", std::string(Phrase{"pravidlo", "rule"}.in(language))}, {"severity", std::string(Phrase{"závažnost", "severity"}.in(language))},
                   {"summary", std::string(Phrase{"co říká", "what it says"}.in(language))}};
  for (const auto& row : rules())
    sheet.rows.push_back({std::string(row.rule.name), std::string(row_of(row.rule.severity).label.in(language)), std::string(row.rule.summary.in(language))});
  return sheet_as_table(sheet);
}

Exit explain_rule(const std::string& name, Session& session) {
  if (name.empty()) return session.world.out << list_of_rules(session.language), Exit::fine;
  for (const auto& page : pages())
    if (page.name == name) return session.world.out << page_in(session.language, page), Exit::fine;
  throw no_rule(name);
}

}  // namespace

Run explain(Options& options) {
  auto rule = options.make<std::string>();
  options.option("rule", *rule, {"PRAVIDLO", "RULE"}, {"jméno pravidla, například unknown-reference", "name of a rule, for instance unknown-reference"});
  return [rule](Session& session) { return explain_rule(*rule, session); };
}

}  // namespace kpss::cli
