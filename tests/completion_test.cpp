// What shells offer: every option says what it takes, or is one that only people can fill in.

#include <set>

#include "cli/cli.hpp"
#include "cli/completion/answer.hpp"
#include "support.hpp"

namespace kpss::tests {
namespace {

/// Placeholders of values that stand in no table: dates, names, words of one's own.
const std::set<std::string> free_values = {"DATE", "NAME", "TITLE", "TERRITORY", "FUNCTION", "SOURCE", "TIME", "ID"};

std::string asked(std::vector<std::string> words, const std::filesystem::path& here) {
  std::istringstream nothing;
  std::ostringstream unused;
  const cli::World world{nothing, unused, unused, here, [](const std::string&) { return std::nullopt; }};
  return cli::answer(words, world);
}

}  // namespace

TEST_CASE("every option that takes a value says what it may be") {
  for (const auto& command : cli::commands()) {
    CLI::App app;
    cli::Options options(app, Language::en);
    cli::declare_options(command.name, options);
    for (const auto* option : app.get_options()) {
      const auto placeholder = option->get_positional() ? option->get_name(true) : option->get_type_name();
      if (option->get_items_expected_max() == 0 || (free_values.contains(placeholder) && !option->get_positional()) || option->get_lnames() == std::vector<std::string>{"orp"}) continue;
      CAPTURE(command.name);
      CAPTURE(placeholder);
      CHECK(options.taken_by(option));
    }
  }
}

TEST_CASE("whatever stands on the line, an answer comes without an error") {
  const auto here = root / "examples/kojetin";
  for (const auto& command : cli::commands())
    for (const auto* word : {"", "-", "--", "--x=", "=", ",", "-C", "--plan=", "\xff", "~"}) {
      CHECK_NOTHROW(asked({std::string(command.name), word}, here));
      CHECK_NOTHROW(asked({word, std::string(command.name), word}, here));
    }
  CHECK(asked({}, here).empty());
  CHECK(asked({"--", "report", "--pl"}, here).empty());
}

TEST_CASE("what a shell would not take for one plain word is never offered") {
  const TemporaryFolder folder;
  spit(folder.path() / "kpss.yaml", "kpss: 1\nname: Vzorov\nterritory: Vzorov\n");
  for (const auto* name : {"plain", "a b", "$(reboot)", "`x`", "a;b", "a\tb", "a'b", "*", "\x1b[31m"}) spit(folder.path() / "groups" / (std::string(name) + ".yaml"), "name: Skupina\nkind: steering\n");
  CHECK(asked({"calendar", "--group", ""}, folder.path()) == "plain\tSkupina\n");
}

}  // namespace kpss::tests
