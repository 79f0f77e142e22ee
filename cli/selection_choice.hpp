#pragma once

// What a count is about, as a user names it: `--plan 2018-2019`, `--plan all`, `--year 2018`, `--year all`, `--year latest`.

#include "cli/options.hpp"
#include "statistics/selection.hpp"

namespace kpss::cli {

struct SelectionWords {
  std::string plan, year;

  void declare(Options& options);
};

/// Throws Failure where there is no such plan or year.
Selection choose_selection(const Repository& repository, const SelectionWords& words, Language language);

}  // namespace kpss::cli
