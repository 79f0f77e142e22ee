#pragma once

// The front door: finds the command, says what it was called wrongly, catches what the outside world could not do.

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options.hpp"
#include "cli/session.hpp"
#include "cli/world.hpp"

namespace kpss::cli {

using Run = std::function<Exit(Session&)>;

/// A command: its name, what it does in one line, and how it states its options. Its own file lies in commands/.
struct Command {
  std::string_view name;
  Phrase summary;
  Run (*declare)(Options&);
};

/// In the order of the help.
std::span<const Command> commands();

/// States the options of a command, or with an empty name those that all commands share. They are to be looked at, not parsed into.
void declare_options(std::string_view command, Options& options);

Exit run(std::vector<std::string> arguments, World& world);

/// What the manual has to say of a command: each option's names, its placeholder and its words.
struct OptionText {
  std::string names;        ///< `-o,--output`, or the placeholder of a positional argument.
  std::string placeholder;  ///< Empty for a flag.
  std::string text;
  bool positional;
};
/// The options of a command, or with an empty name those that all commands share.
std::vector<OptionText> options_of(std::string_view command, Language language);

}  // namespace kpss::cli
