#pragma once

// How `kpss --help` looks: CLI11's words in the language of the user, columns by the width of letters rather than bytes.

#include <CLI/CLI.hpp>

#include <memory>

#include "text/language.hpp"

namespace kpss::cli {

std::shared_ptr<CLI::FormatterBase> help_form(Language language);

}  // namespace kpss::cli
