// Ready-made files for others (packages, CI, hooks, and what README says of them) call kpss only by commands and options that it has.

#include <algorithm>
#include <regex>
#include <set>

#include "cli/cli.hpp"
#include "support.hpp"

namespace kpss::tests {
namespace {

namespace fs = std::filesystem;

std::set<std::string> names_of_options(std::string_view command) {
  std::set<std::string> names = {"--help", "--version"};
  for (const auto of : {command, std::string_view()})
    for (const auto& option : cli::options_of(of, Language::en))
      for (const auto& name : cli::parted(option.names, ',')) names.insert(name);
  return names;
}

bool is_command(const std::string& word) {
  return std::any_of(cli::commands().begin(), cli::commands().end(), [&](const cli::Command& command) { return command.name == word; });
}

/// Calls of kpss in a line: where it stands as a program at the beginning of a command, whatever prompt, key or program of containers is before it.
std::vector<std::string> calls_in(const std::string& line) {
  static const std::regex call(R"((?:^[\s>$-]*|`|entry: |\brepository" |&& )kpss ([^`]*))");
  std::vector<std::string> calls;
  for (std::sregex_iterator it(line.begin(), line.end(), call), end; it != end; ++it) calls.push_back((*it)[1]);
  return calls;
}

struct Use {
  std::string file, command, option;
};

/// Every option that the lines of a file give to a command. Lines that gather arguments for later are those of `validate`.
std::vector<Use> uses_in(const fs::path& file) {
  static const std::regex option_in(R"((?:^|[\s"(])(--[a-z][a-z-]+))"), word_in(R"(^(?:-C \S+ )?([a-z-]+))"), gathers(R"(arguments\+?=\(|set -- )");
  std::vector<Use> uses;
  std::istringstream lines(slurp(file));
  for (std::string line; std::getline(lines, line);) {
    auto calls = calls_in(line);
    if (std::regex_search(line, gathers)) calls.push_back("validate " + line.substr(std::min(line.size(), line.find("-- \"$@\" ") == line.npos ? 0 : line.find("-- \"$@\" ") + 8)));
    for (const auto& call : calls) {
      std::smatch word;
      if (!std::regex_search(call, word, word_in)) continue;
      const std::string command = word[1];
      uses.push_back({file.filename().string(), command, {}});
      for (std::sregex_iterator it(call.begin(), call.end(), option_in), end; it != end; ++it) uses.push_back({file.filename().string(), command, (*it)[1]});
    }
  }
  return uses;
}

}  // namespace

TEST_CASE("ready-made files name commands and options that exist") {
  std::set<std::string> commands, options;
  for (const auto* file : {"README.md", "packaging/README.md", "Dockerfile", "action.yml", ".pre-commit-hooks.yaml", "packaging/action/entrypoint.sh", "packaging/gitlab/kpss.gitlab-ci.yml", "tests/packaging/bare_root.sh"}) {
    const auto uses = uses_in(root / file);
    CAPTURE(file);
    for (const auto& use : uses) {
      CAPTURE(use.command);
      CAPTURE(use.option);
      REQUIRE((is_command(use.command) || use.command == "complete"));
      if (!use.option.empty() && use.command != "complete") CHECK(names_of_options(use.command).contains(use.option));
      commands.insert(use.command);
      options.insert(use.option);
    }
  }
  // The test reads what it is meant to read.
  for (const auto* wanted : {"validate", "fix", "report", "completion"}) CHECK(commands.contains(wanted));
  for (const auto* wanted : {"--format", "--fail-on", "--baseline", "--changed-since", "--date", "--allow-dirty"}) CHECK(options.contains(wanted));
}

TEST_CASE("every input of the action reaches its script, and is told to those who use it") {
  const auto action = slurp(root / "action.yml"), script = slurp(root / "packaging/action/entrypoint.sh"), manual = slurp(root / "packaging/README.md");
  static const std::regex input(R"((INPUT_[A-Z_]+): \$\{\{ inputs\.([a-z-]+) \}\})");
  std::size_t found = 0;
  for (std::sregex_iterator it(action.begin(), action.end(), input), end; it != end; ++it, ++found) {
    CAPTURE(it->str());
    CHECK(action.find("\n  " + (*it)[2].str() + ":\n") != action.npos);
    CHECK(script.find((*it)[1].str()) != script.npos);
    CHECK(manual.find("`" + (*it)[2].str() + "`") != manual.npos);
  }
  CHECK(found == 8);
  // Nothing else of the action is put into a script.
  CHECK(action.find("run: '\"$GITHUB_ACTION_PATH/packaging/action/entrypoint.sh\"'") != action.npos);
}

}  // namespace kpss::tests
