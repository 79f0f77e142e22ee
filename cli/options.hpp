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
  /// Where the names do not start with a dash it is an argument, and goes by its placeholder.
  CLI::Option* option(const std::string& names, std::string& value, Phrase placeholder, Phrase doc) { return add(names, value, placeholder, doc); }
  CLI::Option* list(const std::string& names, std::vector<std::string>& values, Phrase placeholder, Phrase doc) { return add(names, values, placeholder, doc); }
  CLI::Option* flag(const std::string& names, bool& value, Phrase doc) { return app_.add_flag(names, value, std::string(doc.in(language_))); }
  Language language() const { return language_; }

 private:
  template <class Value>
  CLI::Option* add(const std::string& names, Value& value, Phrase placeholder, Phrase doc) {
    const std::string word(placeholder.in(language_)), text(doc.in(language_));
    return names.starts_with('-') ? app_.add_option(names, value, text)->type_name(word) : app_.add_option(word, value, text)->type_name("");
  }

  CLI::App& app_;
  Language language_;
};

}  // namespace kpss::cli
