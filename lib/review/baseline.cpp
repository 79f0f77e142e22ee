#include "review/baseline.hpp"

#include <map>

#include "rules/baselines.hpp"
#include "rules/rules.hpp"

namespace kpss {
namespace {

Finding stale(const KnownFinding& line, std::size_t left) {
  const auto found = line.count - left;
  Finding finding{&stale_baseline, line.at, {}, say("řádek smažte, nebo seznam obnovte volbou `--update-baseline`", "delete the line, or renew the list with `--update-baseline`")};
  if (!rule_named(line.identity.rule))
    finding.message = say("pravidlo `{}` neexistuje", "there is no rule `{}`", line.identity.rule);
  else if (found == 0)
    finding.message = say("nález `{}` už soubor `{}` nemá", "the file `{1}` no longer has the finding `{0}`", line.identity.rule, line.identity.file);
  else {
    finding.message = say("z nálezů `{}` v souboru `{}` zbývá {} z {}", "of the findings `{}` in the file `{}` {} of {} are left", line.identity.rule, line.identity.file, found, line.count);
    finding.help = say("napište `count: {}`, nebo seznam obnovte volbou `--update-baseline`", "write `count: {}`, or renew the list with `--update-baseline`", found);
  }
  finding.within = line.identity.file + ": " + line.identity.rule + " " + line.identity.within;
  return finding;
}

}  // namespace

WithoutKnown without_known(const Baseline& baseline, Findings findings) {
  std::map<Identity, std::size_t, InNaturalOrder> left;
  for (const auto& line : baseline.findings) left[line.identity] += line.count;
  WithoutKnown split;
  for (auto& finding : findings) {
    const auto known = left.find(identity_of(finding));
    if (known == left.end() || known->second == 0) {
      split.counting.push_back(std::move(finding));
      continue;
    }
    --known->second;
    finding.reason = baseline.source.path();
    split.known.push_back(std::move(finding));
  }
  for (const auto& line : baseline.findings) {
    auto& rest = left[line.identity];
    const auto here = std::min(rest, line.count);
    if (here > 0) split.stale.push_back(stale(line, here));
    rest -= here;
  }
  return split;
}

}  // namespace kpss
