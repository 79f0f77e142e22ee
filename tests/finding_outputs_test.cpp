// Where findings go: several forms at once, files, the checkout of CI and the summary of a step on GitHub.

#include <nlohmann/json.hpp>

#include <map>

#include "cli/cli.hpp"
#include "cli/step_summary.hpp"
#include "forms_support.hpp"

namespace kpss::tests {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

/// The small example with a wrong goal, in `checkout/obec`.
class Step {
 public:
  Step() {
    fs::create_directories(checkout());
    fs::copy(root / "examples/minimal", repository(), fs::copy_options::recursive);
    auto text = slurp(repository() / measure);
    text.replace(text.find("\"1.1\""), 5, "\"1.7\"");
    spit(repository() / measure, text);
  }
  fs::path checkout() const { return folder_.path() / "checkout"; }
  fs::path repository() const { return checkout() / "obec"; }

  cli::Exit validate(std::vector<std::string> arguments, const fs::path& here) {
    out.str({});
    err.str({});
    arguments.insert(arguments.begin(), "validate");
    const auto variable = [this](const std::string& name) {
      const auto found = environment.find(name);
      return found == environment.end() ? std::nullopt : std::optional(found->second);
    };
    std::istringstream nothing;
    cli::World world{nothing, out, err, here, variable};
    return cli::run(std::move(arguments), world);
  }

  static constexpr auto measure = "plans/2024-2026/measures/1.1.1.yaml";
  std::map<std::string, std::string> environment;
  std::ostringstream out, err;

 private:
  TemporaryFolder folder_;
};

std::string path_in(const std::string& gitlab) { return json::parse(gitlab).at(0).at("location").at("path"); }

}  // namespace

TEST_CASE("several forms at once: one is shown, the others are files") {
  Step step;
  CHECK(step.validate({"--format", "gitlab=quality.json", "--format", "sarif=kpss.sarif", "--format", "junit=junit.xml"}, step.repository()) == cli::Exit::findings);
  CHECK(step.out.str().find("chyba[unknown-reference]") != std::string::npos);
  CHECK(step.err.str().find("1 chyba") != std::string::npos);
  CHECK(path_in(slurp(step.repository() / "quality.json")) == Step::measure);
  const auto sarif = json::parse(slurp(step.repository() / "kpss.sarif")).at("runs").at(0);
  CHECK(sarif.at("results").size() == 1);
  CHECK(sarif.at("tool").at("driver").at("rules").at(0).at("help").at("markdown").get<std::string>().starts_with("# unknown-reference\n"));
  CHECK(slurp(step.repository() / "junit.xml").find("failures=\"1\"") != std::string::npos);

  // A file of a form is the same as the form shown, and is not read as a part of the repository.
  CHECK(step.validate({"--format", "sarif"}, step.repository()) == cli::Exit::findings);
  CHECK(step.out.str() == slurp(step.repository() / "kpss.sarif"));
  CHECK(step.err.str() == "");

  // Quiet, there is nothing but the files.
  CHECK(step.validate({"-q", "--format", "text=a.txt"}, step.repository()) == cli::Exit::findings);
  CHECK(step.out.str() + step.err.str() == "");
  CHECK(slurp(step.repository() / "a.txt").find("unknown-reference") != std::string::npos);
}

TEST_CASE("paths for programs start at the checkout") {
  Step step;
  const auto path = [&](const fs::path& here, const std::vector<std::string>& more = {}) {
    auto arguments = std::vector<std::string>{"--format", "gitlab"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    step.validate(arguments, here);
    return path_in(step.out.str());
  };
  CHECK(path(step.repository()) == Step::measure);
  CHECK(path(step.checkout(), {"obec"}) == std::string("obec/") + Step::measure);
  CHECK(path(step.repository() / "plans") == Step::measure);  // Nothing above where one stands.
  for (const auto* name : {"CI_PROJECT_DIR", "GITHUB_WORKSPACE"}) {
    step.environment = {{name, step.checkout().string()}};
    CHECK(path(step.repository()) == std::string("obec/") + Step::measure);
    CHECK(path(step.repository() / "plans") == std::string("obec/") + Step::measure);
    step.environment = {{name, "/elsewhere"}};
    CHECK(path(step.repository()) == Step::measure);
    step.environment = {{name, ""}};
    CHECK(path(step.repository()) == Step::measure);
  }
}

TEST_CASE("a step on GitHub gets a summary beside its annotations") {
  Step step;
  const auto file = step.checkout() / "summary.md";
  spit(file, "dřív\n");
  step.environment = {{"GITHUB_STEP_SUMMARY", file.string()}};
  step.validate({"--format", "github"}, step.repository());
  CHECK(step.out.str().starts_with("::error file=plans/2024-2026/measures/1.1.1.yaml,line=3,"));
  const auto summary = slurp(file);
  CHECK(summary.starts_with("dřív\n### kpss validate\n\n3 soubory: 1 chyba\n"));
  CHECK(summary.find("\n| chyba | `unknown-reference` | `plans/2024-2026/measures/1.1.1.yaml:3` | cíl `1.7` neexistuje | neměli jste na mysli `1.1`? |\n") != std::string::npos);

  step.validate({"--format", "json"}, step.repository());
  CHECK(slurp(file) == summary);
  // What cannot be written fails nothing.
  step.environment = {{"GITHUB_STEP_SUMMARY", (step.checkout() / "nowhere/summary.md").string()}};
  CHECK(step.validate({"--format", "github"}, step.repository()) == cli::Exit::findings);
  CHECK(step.err.str().find("nelze zapsat") != std::string::npos);
}

TEST_CASE("a summary means nothing but what it says, and fits") {
  Hostile found;
  found.checked.findings.front().help = say("`a|b\\|c\\\\|d` | e \\| <f>", "");
  const auto summary = cli::step_summary(found.checked, found.rendering);
  CHECK(summary.find(secret) == std::string::npos);
  std::istringstream in(summary);
  int rows = 0;
  for (std::string line; std::getline(in, line);) {
    if (!line.starts_with("| ")) continue;
    ++rows;
    std::size_t bars = 0;
    for (std::size_t i = 0; i < line.size(); ++i) line[i] == '\\' ? ++i : bars += line[i] == '|';
    CHECK_MESSAGE(bars == 6, line);
  }
  CHECK(rows == 5);

  Checked many;
  for (int i = 0; i < 10000; ++i) many.findings.push_back(found.checked.findings.front());
  CHECK(cli::step_summary(many, found.rendering).size() <= cli::largest_step_summary);
  const auto small = cli::step_summary(many, found.rendering, 2000);
  CHECK(small.size() <= 2000);
  CHECK(small.find("\na ještě 9") != std::string::npos);
  CHECK(cli::step_summary(many, found.rendering, 100) == "");
}

}  // namespace kpss::tests
