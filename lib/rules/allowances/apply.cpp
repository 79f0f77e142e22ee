#include "rules/allowances/apply.hpp"

#include <algorithm>
#include <map>

#include "rules/allowances/places.hpp"
#include "rules/allowances/rules.hpp"
#include "rules/rules.hpp"
#include "text/personal_data.hpp"

namespace kpss {
namespace {

using Allowances = std::map<const Source*, std::vector<Allowance>>;

bool is_about_file(const Span& at) { return at.begin == 0 && at.end == 0; }
std::size_t size_of(const Allowance& allowance) { return allowance.of_file ? std::string::npos : allowance.reach.end - allowance.reach.begin; }
bool expired(const Allowance& allowance, Date today) { return allowance.until && allowance.until < today; }

/// The remark that allows a finding: of several the one that reaches least far, and its rule is used from now on.
const Allowance* allowing(const Finding& finding, Allowances& allowances, Date today) {
  const auto of_file = allowances.find(finding.at.source);
  if (of_file == allowances.end()) return nullptr;
  const Allowance* best = nullptr;
  AllowedRule* named = nullptr;
  for (auto& allowance : of_file->second) {
    if (expired(allowance, today) || !allowance.reaches(finding.at.begin) || (is_about_file(finding.at) && !allowance.of_file)) continue;
    const auto rule = std::find_if(allowance.rules.begin(), allowance.rules.end(), [&](const AllowedRule& one) { return one.can_be && one.name == finding.rule->name; });
    if (rule == allowance.rules.end() || (best && size_of(*best) <= size_of(allowance))) continue;
    best = &allowance;
    named = &*rule;
  }
  if (named) named->used = true;
  return best;
}

/// The words of whoever allowed it; what nobody may repeat is not repeated as a reason either.
std::string printable(std::string reason) {
  auto data = personal_data_in(reason);
  std::reverse(data.begin(), data.end());
  for (const auto& datum : data) reason.replace(datum.begin, datum.end - datum.begin, "…");
  return reason;
}

/// Whether something was not understood, so that rules were silent which may speak once it is mended.
bool some_not_understood(const Findings& findings) {
  return std::any_of(findings.begin(), findings.end(), [](const Finding& finding) { return finding.rule->severity == Severity::error && !finding.rule->fact; });
}

std::string listed_names(const std::vector<std::string_view>& names) { return fmt::format("`{}`", fmt::join(names, "`, `")); }

Finding unused(const Allowance& allowance, const std::vector<std::string_view>& names, const std::vector<std::string_view>& kept) {
  Finding finding{&unused_allowance, kept.empty() ? allowance.at : allowance.names, say("není co povolit: {}", "there is nothing to allow: {}", listed_names(names)), {}};
  if (kept.empty()) {
    finding.help = say("poznámku smažte; patří-li k jiné hodnotě, přesuňte ji k ní", "delete the remark; if it belongs to another value, move it there");
    finding.fix = {{allowance.removal, ""}};
  } else {
    finding.help = say("ponechte v poznámce jen {}", "keep only {} in the remark", listed_names(kept));
    finding.fix = {{allowance.names, fmt::format("{}", fmt::join(kept, ", "))}};
  }
  return finding;
}

void find_unused(const Allowance& allowance, Findings& found) {
  std::vector<std::string_view> names, kept;
  for (const auto& rule : allowance.rules) (rule.can_be && !rule.used ? names : kept).push_back(rule.name);
  if (names.empty()) return;
  found.push_back(unused(allowance, names, kept));
  found.back().within = allowance.within;
}

void find_expired(const Allowance& allowance, const Findings& counting, Findings& found) {
  const bool needed = std::any_of(counting.begin(), counting.end(), [&](const Finding& finding) {
    return finding.at.source == allowance.at.source && allowance.reaches(finding.at.begin) && std::any_of(allowance.rules.begin(), allowance.rules.end(), [&](const AllowedRule& rule) { return rule.name == finding.rule->name; });
  });
  auto& finding = found.emplace_back(Finding{&expired_allowance, allowance.at, say("povolení platilo do {}", "the allowance held until {}", allowance.until.iso())});
  finding.within = allowance.within;
  finding.help = needed ? say("nález opravte; trvá-li důvod, prodlužte dobu", "correct what was found; if the reason still holds, prolong the time")
                        : say("nález už tu není, poznámku smažte", "what was allowed is gone; delete the remark");
  if (!needed) finding.fix = {{allowance.removal, ""}};
}

}  // namespace

void apply_allowances(const Repository& repository, Findings& findings, Date today, Findings* allowed) {
  Allowances allowances;
  Findings about;
  for (const auto& file : repository.files())
    if (auto found = allowances_in(*file, about); !found.empty()) allowances.emplace(&file->source, std::move(found));
  Findings counting;
  for (auto& finding : findings) {
    const auto* allowance = can_be_allowed(*finding.rule) ? allowing(finding, allowances, today) : nullptr;
    if (allowance) finding.reason = printable(allowance->reason);
    if (!allowance)
      counting.push_back(std::move(finding));
    else if (allowed)
      allowed->push_back(std::move(finding));
  }
  const bool sure = !some_not_understood(counting);
  for (const auto& file : repository.files()) {
    const auto of_file = allowances.find(&file->source);
    if (of_file == allowances.end()) continue;
    for (const auto& allowance : of_file->second) {
      if (expired(allowance, today))
        find_expired(allowance, counting, about);
      else if (sure)
        find_unused(allowance, about);
    }
  }
  findings = std::move(counting);
  findings.insert(findings.end(), std::make_move_iterator(about.begin()), std::make_move_iterator(about.end()));
}

}  // namespace kpss
