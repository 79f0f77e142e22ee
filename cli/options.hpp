#pragma once

// How a command states its options: CLI11 with the words of one language.
//
//   Run declare(Options& options) {
//     auto year = options.make<std::string>();
//     options.option("--year", *year, {"ROK", "YEAR"}, {"rok zprávy", "year of the report"});
//     options.option("--to", *format, {"FORMÁT", "FORMAT"}, {"formát", "format"}, rows_of(formats()));
//     return [year](Session& session) { … };
//   }

#include <CLI/CLI.hpp>

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "cli/completion/values.hpp"

namespace kpss::cli {

class Options {
 public:
  Options(CLI::App& app, Language language) : app_(app), language_(language) {}

  /// A place for a value that lives as long as the command.
  template <class T>
  std::shared_ptr<T> make() {
    return std::make_shared<T>();
  }
  /// Where the names do not start with a dash it is an argument, and goes by its placeholder. What it takes is said last, unless the placeholder
  /// says it: `FILE`, `public|internal`.
  CLI::Option* option(const std::string& names, std::string& value, Phrase placeholder, Phrase doc, Completion takes = {}) { return add(names, value, placeholder, doc, std::move(takes)); }
  CLI::Option* list(const std::string& names, std::vector<std::string>& values, Phrase placeholder, Phrase doc, Completion takes = {}) {
    auto* option = add(names, values, placeholder, doc, std::move(takes));
    // One value each time it is given; the word behind it may be an argument.
    return names.starts_with('-') ? option->expected(1)->take_all()->allow_extra_args(false) : option;
  }
  CLI::Option* flag(const std::string& names, bool& value, Phrase doc) { return app_.add_flag(names, value, std::string(doc.in(language_))); }
  void help() { app_.set_help_flag("-h,--help", std::string(Phrase{"vypíše nápovědu", "print this help"}.in(language_))); }
  Language language() const { return language_; }

  /// What an option takes, as far as it was said.
  Completion taken_by(const CLI::Option* option) const {
    const auto found = taken_.find(option);
    return found == taken_.end() ? Completion{} : found->second;
  }

 private:
  template <class Value>
  CLI::Option* add(const std::string& names, Value& value, Phrase placeholder, Phrase doc, Completion takes) {
    const std::string word(placeholder.in(language_)), text(doc.in(language_));
    auto* option = names.starts_with('-') ? app_.add_option(names, value, text)->type_name(word) : app_.add_option(word, value, text)->type_name("");
    taken_[option] = takes ? std::move(takes) : usual_values(placeholder.en);
    return option;
  }

  CLI::App& app_;
  Language language_;
  std::map<const CLI::Option*, Completion> taken_;
};

}  // namespace kpss::cli
