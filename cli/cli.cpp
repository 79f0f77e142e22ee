#include "cli/cli.hpp"

#include <algorithm>
#include <ostream>

#include "cli/completion/answer.hpp"
#include "cli/help.hpp"
#include "text/failure.hpp"
#include "text/nearest.hpp"

namespace kpss::cli {

Run analysis(Options&);
Run article(Options&);
Run calendar(Options&);
Run catalogue(Options&);
Run comments(Options&);
Run completion(Options&);
Run confirm(Options&);
Run due(Options&);
Run explain(Options&);
Run export_directory(Options&);
Run diff(Options&);
Run fix(Options&);
Run import(Options&);
Run init(Options&);
Run invitation(Options&);
Run list(Options&);
Run lsp(Options&);
Run merge(Options&);
Run minutes(Options&);
Run new_record(Options&);
Run plan(Options&);
Run report(Options&);
Run request(Options&);
Run schedule(Options&);
Run schema(Options&);
Run show(Options&);
Run stats(Options&);
Run summary(Options&);
Run survey(Options&);
Run validate(Options&);

namespace {

/// To add a command: its file, its manual page, its row.
constexpr Command table[] = {
    {"init", {"založí úložiště plánu", "start a plan repository"}, init},
    {"new", {"přidá záznam ze šablony", "add a record from a template"}, new_record},
    {"validate", {"zkontroluje úložiště a ohlásí všechny nálezy", "check the repository and report all findings"}, validate},
    {"fix", {"opraví, co má jedinou opravu", "cure what has but one cure"}, fix},
    {"explain", {"vysvětlí pravidlo; bez jména vypíše všechna", "explain a rule; list all without a name"}, explain},
    {"list", {"vypíše záznamy jednoho druhu", "list the records of a kind"}, list},
    {"show", {"ukáže záznam, vše, co na něj odkazuje, a jeho plnění po letech", "show a record, all that refers to it and its years"}, show},
    {"stats", {"spočítá plnění plánů, náklady a indikátory", "count how plans are fulfilled, what was spent and what indicators show"}, stats},
    {"due", {"vypíše, co je po termínu a co se blíží", "list what is overdue and what falls due"}, due},
    {"request", {"připraví listy realizátorům a poskytovatelům", "prepare sheets for realizers and providers"}, request},
    {"merge", {"zkontroluje vyplněné listy a zapíše je do monitoringu", "check returned sheets and merge them into the monitoring"}, merge},
    {"confirm", {"zapíše, že poskytovatel potvrdil údaje v adresáři služeb", "write down that a provider confirmed what the directory says"}, confirm},
    {"import", {"převezme údaje z registru poskytovatelů", "take data over from the register of providers"}, import},
    {"diff", {"vypíše, v čem se úložiště liší od registru poskytovatelů", "list where the repository and the register of providers disagree"}, diff},
    {"report", {"napíše roční zprávu o naplňování plánu", "write the annual monitoring report"}, report},
    {"article", {"napíše článek do zpravodaje o plnění plánu", "write an article for the municipal bulletin"}, article},
    {"plan", {"vytiskne celý plán", "write the whole plan"}, plan},
    {"summary", {"shrne plán na jednu stranu", "sum up the plan on one page"}, summary},
    {"invitation", {"napíše pozvánku na jednání", "write the invitation to a meeting"}, invitation},
    {"minutes", {"napíše zápis z jednání", "write the minutes of a meeting"}, minutes},
    {"analysis", {"napíše analýzu", "write an analysis"}, analysis},
    {"survey", {"napíše vyhodnocení šetření", "write the results of a survey"}, survey},
    {"comments", {"napíše vypořádání připomínek k návrhu plánu", "write the settlement of comments on a draft plan"}, comments},
    {"schedule", {"napíše harmonogram procesu", "write the schedule of a process"}, schedule},
    {"calendar", {"napíše kalendář jednání a termínů (iCalendar)", "write a calendar of meetings and deadlines (iCalendar)"}, calendar},
    {"catalogue", {"napíše adresář sociálních služeb", "write the directory of social services"}, catalogue},
    {"export", {"vydá adresář služeb pro ostatní: HSDS, JSON, CSV", "give the directory of services to others: HSDS, JSON, CSV"}, export_directory},
    {"schema", {"vypíše JSON Schema druhu souborů", "print the JSON Schema of a kind of file"}, schema},
    {"completion", {"vypíše doplňování pro bash, zsh nebo fish", "print the completion for bash, zsh or fish"}, completion},
    {"lsp", {"jazykový server pro editory (LSP)", "language server for editors (LSP)"}, lsp},
};

void share(Options& options, Shared& shared) {
  options.option("-C", shared.folder, {"SLOŽKA", "DIR"}, {"pracuje, jako by byl spuštěn v této složce", "work as if started in this folder"});
  options.option("--lang", shared.lang, {"cs|en", "cs|en"}, {"jazyk zpráv a dokumentů; jinak podle kpss.yaml, jinak čeština", "language of messages and documents; else that of kpss.yaml, else Czech"});
  options.option("--color", shared.colour, {"auto|always|never", "auto|always|never"}, {"barvy ve výpisu", "colours in the output"});
  options.flag("-q,--quiet", shared.quiet, {"nevypisuje průběh ani souhrny", "no progress and no summaries"});
  options.flag("-v,--verbose", shared.verbose, {"vypíše i to, co se jinak nehlásí", "also tell what otherwise goes without saying"});
  options.help();
}

std::vector<std::string_view> names_of_commands() {
  std::vector<std::string_view> names;
  for (const auto& command : table) names.push_back(command.name);
  return names;
}

std::vector<std::string> names_of_options(const CLI::App& app) {
  std::vector<std::string> names;
  for (const auto* option : app.get_options())
    for (const auto& name : option->get_lnames()) names.push_back("--" + name);
  return names;
}

/// The first word that is neither an option nor an option's value: the command that was meant.
std::optional<std::string> word_of_command(const std::vector<std::string>& arguments) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i] == "-C" || arguments[i] == "--lang" || arguments[i] == "--color")
      ++i;
    else if (!arguments[i].starts_with('-'))
      return arguments[i];
  }
  return {};
}

Failure unknown_option(const std::string& option, const CLI::App& chosen, const CLI::App& app, Message help) {
  auto names = names_of_options(chosen);
  for (auto& name : names_of_options(app)) names.push_back(std::move(name));
  const auto near = nearest(option.substr(0, option.find('=')), names);
  return {Failure::Kind::usage, say("neznámá volba `{}`", "unknown option `{}`", option), near ? say("neměli jste na mysli `{}`?", "did you mean `{}`?", *near) : std::move(help)};
}

/// CLI11's words exist only in English; ours say what was seen first.
Failure in_our_words(const CLI::ParseError& error, const CLI::App& chosen, const CLI::App& app, const std::string& command, const std::vector<std::string>& arguments) {
  const auto help = command.empty() ? say("nápovědu vypíše `kpss --help`", "see `kpss --help`") : say("nápovědu vypíše `kpss {0} --help`", "see `kpss {0} --help`", command);
  if (dynamic_cast<const CLI::ExtrasError*>(&error)) {
    auto extras = app.remaining(true);
    const auto extra = extras.empty() ? std::string() : extras.front();
    if (!extra.starts_with('-')) return {Failure::Kind::usage, say("`{}` je navíc", "`{}` is one argument too many", extra), help};
    return unknown_option(extra, chosen, app, help);
  }
  if (dynamic_cast<const CLI::RequiredError*>(&error) && command.empty()) {
    // Without a command CLI11 does not tell of the option that nobody knows.
    const auto known = names_of_options(app);
    for (const auto& argument : arguments)
      if (argument.starts_with("--") && std::find(known.begin(), known.end(), argument.substr(0, argument.find('='))) == known.end()) return unknown_option(argument, chosen, app, help);
    return {Failure::Kind::usage, say("chybí příkaz", "a command is missing"), say("příkazy vypíše `kpss --help`", "`kpss --help` lists the commands")};
  }
  const std::string words = error.what();
  const auto subject = words.substr(0, words.find_first_of(" :"));
  if (dynamic_cast<const CLI::RequiredError*>(&error)) return {Failure::Kind::usage, say("chybí argument {}", "argument {} is missing", subject), help};
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) && words.find("At Most") != words.npos)
    return {Failure::Kind::usage, say("volba `{}` je zadána vícekrát", "option `{}` is given more than once", subject), say("ponechte jen jednu", "keep one only")};
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error)) return {Failure::Kind::usage, say("volba `{}` potřebuje hodnotu", "option `{}` needs a value", subject), help};
  return {Failure::Kind::usage, say("příkazu nelze rozumět: {}", "cannot understand the command: {}", words), help};
}

void tell(const Failure& failure, World& world, Language language) {
  world.err << "kpss: " << failure.message().in(language) << '\n';
  if (!failure.help().empty()) world.err << "  = " << (language == Language::cs ? "náprava" : "help") << ": " << failure.help().in(language) << '\n';
}

Exit run_command(const std::vector<std::string>& arguments, World& world, Language language) {
  const auto word = word_of_command(arguments);
  const auto names = names_of_commands();
  if (word && std::find(names.begin(), names.end(), *word) == names.end()) {
    const auto near = nearest(*word, names);
    throw Failure(Failure::Kind::usage, say("neznámý příkaz `{}`", "unknown command `{}`", *word),
                  near ? say("neměli jste na mysli `{}`?", "did you mean `{}`?", *near) : say("příkazy vypíše `kpss --help`", "`kpss --help` lists the commands"));
  }
  CLI::App app(std::string(Phrase{"Komunitní plánování sociálních služeb v prostém textu.", "Community planning of social services, kept as plain text."}.in(language)), "kpss");
  app.require_subcommand(1);
  app.formatter(help_form(language));
  Shared shared;
  Options shared_options(app, language);
  share(shared_options, shared);
  app.set_version_flag("--version", "kpss " KPSS_VERSION, std::string(Phrase{"vypíše verzi", "print the version"}.in(language)));
  Run chosen;
  for (const auto& command : table) {
    auto* sub = app.add_subcommand(std::string(command.name), std::string(command.summary.in(language)));
    sub->fallthrough();
    sub->group(std::string(Phrase{"Příkazy", "Commands"}.in(language)));
    sub->footer(std::string(Phrase{"Volby společné všem příkazům vypíše `kpss --help`.", "`kpss --help` prints the options that all commands share."}.in(language)));
    Options options(*sub, language);
    options.help();
    sub->callback([&chosen, run = command.declare(options)] { chosen = run; });
  }
  auto reversed = arguments;  // CLI11 takes its arguments from the back.
  std::reverse(reversed.begin(), reversed.end());
  try {
    app.parse(std::move(reversed));
  } catch (const CLI::Success& success) {
    return app.exit(success, world.out, world.err) == 0 ? Exit::fine : Exit::usage;
  } catch (const CLI::ParseError& error) {
    const auto parsed = app.get_subcommands();
    throw in_our_words(error, parsed.empty() ? app : *parsed.front(), app, parsed.empty() ? std::string() : parsed.front()->get_name(), arguments);
  }
  for (const auto* of : {static_cast<const CLI::App*>(&app), static_cast<const CLI::App*>(app.get_subcommands().front())})
    for (const auto* option : of->get_options())
      for (const auto& value : option->results())
        if (value.empty()) throw Failure(Failure::Kind::usage, say("`{}` má prázdnou hodnotu", "`{}` has an empty value", option->get_name()), say("doplňte ji, nebo volbu vynechte", "fill it in, or leave the option out"));
  const auto one_of = [](const std::string& value, std::string_view option, const std::vector<std::string_view>& allowed) {
    if (std::find(allowed.begin(), allowed.end(), value) == allowed.end())
      throw Failure(Failure::Kind::usage, say("volba `{}` nezná hodnotu `{}`", "option `{}` has no value `{}`", option, value), say("možné hodnoty: {}", "possible values: {}", fmt::to_string(fmt::join(allowed, ", "))));
  };
  if (!shared.lang.empty()) one_of(shared.lang, "--lang", {"cs", "en"});
  one_of(shared.colour, "--color", {"auto", "always", "never"});
  Session session{world, shared, language};
  return chosen(session);
}

}  // namespace

std::span<const Command> commands() { return table; }

void declare_options(std::string_view command, Options& options) {
  if (command.empty()) return share(options, *options.make<Shared>());
  for (const auto& row : table)
    if (row.name == command) row.declare(options);
}

Exit run(std::vector<std::string> arguments, World& world) {
  // Asked by shells, not by people, so it stands in no list of commands.
  if (!arguments.empty() && arguments.front() == "complete") {
    const auto words = arguments.begin() + (arguments.size() > 1 && arguments[1] == "--" ? 2 : 1);
    world.out << answer({words, arguments.end()}, world) << std::flush;
    return Exit::fine;
  }
  const auto language = spoken_language(arguments, world);
  try {
    const auto exit = run_command(arguments, world, language);
    world.out.flush();
    if (!world.out) throw Failure(Failure::Kind::outside, say("výstup nelze zapsat", "the output cannot be written"));
    return exit;
  } catch (const Failure& failure) {
    tell(failure, world, language);
    return static_cast<Exit>(failure.kind());
  }
}

std::vector<OptionText> options_of(std::string_view command, Language language) {
  CLI::App app("", std::string(command));
  Options options(app, language);
  declare_options(command, options);
  std::vector<OptionText> texts;
  for (const auto* option : app.get_options()) {
    if (option->get_name() == "--help" && !command.empty()) continue;
    const bool positional = option->get_positional();
    texts.push_back({positional ? option->get_name(true) : option->get_name(false, true), positional || option->get_items_expected_max() == 0 ? "" : option->get_type_name(), option->get_description(), positional});
  }
  return texts;
}

}  // namespace kpss::cli
