// kpss validate: every problem at once, with its place and cure.

#include <fmt/ostream.h>

#include <algorithm>
#include <ostream>

#include "cli/choices.hpp"
#include "cli/chosen_paths.hpp"
#include "cli/cli.hpp"
#include "cli/plan_choice.hpp"

namespace kpss::cli {
namespace {

struct Wanted {
  std::vector<std::string> paths;
  std::string format = "text";
  std::string fail_on = "error";
  std::string date;
};

Exit validate_repository(const Wanted& wanted, Session& session) {
  const auto* form = choose<FindingForm>("--format", wanted.format, finding_forms());
  const auto* least = choose<SeverityRow>("--fail-on", wanted.fail_on, severities);
  const auto chosen = choose_paths(wanted.paths, session);
  auto project = session.open({}, date_from("--date", wanted.date));
  Checked checked{{}, 0};
  std::copy_if(project.findings.begin(), project.findings.end(), std::back_inserter(checked.findings), [&](const Finding& f) { return chosen.hold(f.at.source->path()); });
  for (const auto& path : project.repository.paths()) checked.files += chosen.hold(path);
  session.world.out << form->render(checked, session.rendering(project, session.world.out_is_terminal));
  if (!session.shared.quiet && wanted.format == "text") session.world.err << summary_of(checked).in(session.language) << '\n';
  return count(checked.findings).at_least(least->severity) == 0 ? Exit::fine : Exit::findings;
}

}  // namespace

Run validate(Options& options) {
  auto wanted = options.make<Wanted>();
  options.list("path", wanted->paths, {"CESTA", "PATH"}, {"hlásí jen nálezy v těchto souborech a složkách", "report findings of these files and folders only"});
  options.option("--format", wanted->format, {"FORMÁT", "FORMAT"}, {"formát výpisu: text, json", "format of the output: text, json"});
  options.option("--fail-on", wanted->fail_on, {"ZÁVAŽNOST", "SEVERITY"}, {"od které závažnosti skončí kódem 1: error, warning, info", "from which severity to exit with 1: error, warning, info"});
  options.option("--date", wanted->date, {"DATUM", "DATE"}, {"ke kterému dni se posuzují termíny; jinak ke dni nejnovějšího záznamu", "the day that deadlines are measured by; else the day of the newest record"});
  return [wanted](Session& session) { return validate_repository(*wanted, session); };
}

}  // namespace kpss::cli
