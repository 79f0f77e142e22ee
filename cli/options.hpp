#pragma once

// How a command states its options: CLI11 with the words of one language.
//
//   Run declare(Options& options) {
//     auto year = options.make<std::string>();
//     options.option("--year", *year, "YEAR", {"rok zprávy", "year of the report"});
//     return [year](Session& session) { … };
//   }

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <vector>

#include "text/language.hpp"

namespace kpss::cli {

class Options {
 public:
  Options(CLI::App& app, Language language) : app_(app), language_(language) {}

  /// A place for a value that lives as long as the command.
  template <class T>
  std::shared_ptr<T> make() {
    return std::make_shared<T>();
  }
  CLI::Option* option(const std::string& names, std::string& value, Phrase placeholder, Phrase doc) {
    return app_.add_option(names, value, std::string(doc.in(language_)))->type_name(std::string(placeholder.in(language_)));
  }
  CLI::Option* list(const std::string& names, std::vector<std::string>& values, Phrase placeholder, Phrase doc) {
    return app_.add_option(names, values, std::string(doc.in(language_)))->type_name(std::string(placeholder.in(language_)));
  }
  CLI::Option* flag(const std::string& names, bool& value, Phrase doc) { return app_.add_flag(names, value, std::string(doc.in(language_))); }
  Language language() const { return language_; }

 private:
  CLI::App& app_;
  Language language_;
};

}  // namespace kpss::cli
