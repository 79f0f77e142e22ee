#pragma once

// What may stand for the value of an option, told where the option is declared, so that shells can offer it:
//
//   options.option("--plan", *plan, {"PLÁN", "PLAN"}, {"plán", "the plan"}, ids_of("plan"));

#include <filesystem>
#include <functional>
#include <initializer_list>
#include <map>
#include <string>
#include <vector>

#include "repository/repository.hpp"

namespace kpss::cli {

struct Candidate {
  std::string value;
  std::string description = {};
};
using Candidates = std::vector<Candidate>;

/// What is known when a value is asked for: the words before it, and the repository that they lead to.
struct Question {
  Language language = Language::cs;
  std::filesystem::path folder;                          ///< Where the command would work.
  std::map<std::string, std::string, std::less<>> given;  ///< Options by their longest name: `--plan`; the last one where there are several.
  std::vector<std::string> arguments;
  std::string word = {};                                 ///< As much of the value as stands there already.

  std::string_view option(std::string_view name) const;
  std::string_view argument(std::size_t number) const;

  /// The files of these kinds; none where there is no repository.
  std::vector<Input> files(std::initializer_list<std::string_view> kinds) const;
  /// The records of these kinds as far as they can be read; nothing is checked, and nothing is said of what is wrong.
  Repository records(std::initializer_list<std::string_view> kinds) const;
};

/// Besides candidates, whether files of the machine may stand there; shells know these best.
enum class Paths { none, files, folders };

struct Completion {
  std::function<Candidates(const Question&)> values = {};
  Paths paths = Paths::none;
  bool several = false;     ///< Values that commas part.
  bool with_file = false;   ///< `sarif` or `sarif=FILE`.

  explicit operator bool() const { return values || paths != Paths::none; }
};

}  // namespace kpss::cli
