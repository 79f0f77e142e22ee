// kpss validate: every problem at once, with its place and cure.

#include <algorithm>

#include "cli/choices.hpp"
#include "cli/chosen_paths.hpp"
#include "cli/cli.hpp"
#include "cli/counted_findings.hpp"
#include "cli/finding_outputs.hpp"
#include "cli/plan_choice.hpp"
#include "text/failure.hpp"

namespace kpss::cli {
namespace {

struct Wanted {
  std::vector<std::string> paths;
  std::vector<std::string> formats;
  std::string fail_on = "error";
  std::string date;
  CountedFindings counted;
};

Exit validate_repository(const Wanted& wanted, Session& session) {
  const FindingOutputs outputs(wanted.formats, session);
  const auto* least = choose<SeverityRow>("--fail-on", wanted.fail_on, severities);
  const auto here = session.folder();
  const auto chosen = choose_paths(wanted.paths, session);
  outputs.keep_out_of(session.root());
  const auto today = date_from("--date", wanted.date);
  auto project = session.open({}, today);
  const auto left_out = leave_out(wanted.counted, project, today, here, session);
  Checked checked;
  const auto take = [&](const Findings& from, Findings& into) {
    std::copy_if(from.begin(), from.end(), std::back_inserter(into), [&](const Finding& f) { return chosen.hold(f.at.source->path()); });
  };
  take(project.findings, checked.findings);
  take(project.allowed, checked.allowed);
  take(left_out.known, checked.known);
  take(left_out.earlier, checked.earlier);
  for (const auto& path : project.repository.paths())
    if (chosen.hold(path)) checked.paths.push_back(path);
  checked.files = checked.paths.size();
  // A slip in a path must not look like a clean check.
  if (checked.files == 0 && !wanted.paths.empty())
    throw Failure(Failure::Kind::usage, say("v `{}` není nic, co by se kontrolovalo", "there is nothing to check in `{}`", fmt::to_string(fmt::join(wanted.paths, "`, `"))), say("kontrolují se soubory YAML a texty zpráv", "YAML files and the texts of reports are checked"));
  outputs.write(checked, project, least->severity, session);
  return count(checked.findings).at_least(least->severity) == 0 ? Exit::fine : Exit::findings;
}

}  // namespace

Run validate(Options& options) {
  auto wanted = options.make<Wanted>();
  options.list("path", wanted->paths, {"CESTA", "PATH"}, {"hlásí jen nálezy v těchto souborech a složkách", "report findings of these files and folders only"});
  options.list("--format", wanted->formats, {"FORMA[=SOUBOR]", "FORM[=FILE]"}, {"forma výpisu: text (výchozí), json, sarif, junit, github, gitlab; s =SOUBOR do souboru; lze opakovat", "form of the output: text (default), json, sarif, junit, github, gitlab; with =FILE into a file; may be repeated"}, with_file(rows_of(finding_forms())));
  options.option("--fail-on", wanted->fail_on, {"ZÁVAŽNOST", "SEVERITY"}, {"od které závažnosti skončí kódem 1: error, warning, info", "from which severity to exit with 1: error, warning, info"}, rows_of(severities));
  options.option("--date", wanted->date, {"DATUM", "DATE"}, {"ke kterému dni se posuzují termíny; jinak ke dni nejnovějšího záznamu", "the day that deadlines are measured by; else the day of the newest record"});
  declare(wanted->counted, options);
  return [wanted](Session& session) { return validate_repository(*wanted, session); };
}

}  // namespace kpss::cli
