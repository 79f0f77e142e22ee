#include "cli/help.hpp"

#include "text/utf8.hpp"

namespace kpss::cli {
namespace {

constexpr std::size_t column = 30;

class Form : public CLI::Formatter {
 public:
  std::string make_group(std::string group, bool is_positional, std::vector<const CLI::Option*> options) const override {
    return Formatter::make_group(get_label(group), is_positional, std::move(options));
  }
  std::string make_option(const CLI::Option* option, bool is_positional) const override {
    auto line = "  " + make_option_name(option, is_positional) + make_option_opts(option);
    const auto width = utf8::width(line);
    line += width < column ? std::string(column - width, ' ') : "\n" + std::string(column, ' ');
    return line + make_option_desc(option) + "\n";
  }
};

}  // namespace

std::shared_ptr<CLI::FormatterBase> help_form(Language language) {
  auto form = std::make_shared<Form>();
  form->column_width(column);
  const auto word = [&](const char* theirs, Phrase ours) { form->label(theirs, std::string(ours.in(language))); };
  word("Usage", {"Použití", "Usage"});
  word("OPTIONS", {"VOLBY", "OPTIONS"});
  word("Options", {"Volby", "Options"});
  word("Positionals", {"Argumenty", "Arguments"});
  word("REQUIRED", {"(povinné)", "(required)"});
  word("SUBCOMMAND", {"PŘÍKAZ", "COMMAND"});
  word("SUBCOMMANDS", {"PŘÍKAZY", "COMMANDS"});
  return form;
}

}  // namespace kpss::cli
