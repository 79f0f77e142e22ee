#include "cli/completion/answer.hpp"

#include <algorithm>
#include <exception>
#include <set>
#include <utility>

#include "cli/cli.hpp"
#include "text/utf8.hpp"

namespace kpss::cli {
namespace {

namespace fs = std::filesystem;

bool is_flag(const CLI::Option& option) { return option.get_items_expected_max() == 0; }

/// The name that an option goes by: `--output`, `-C`.
std::string longest_name(const CLI::Option& option) {
  if (!option.get_lnames().empty()) return "--" + option.get_lnames().front();
  return option.get_snames().empty() ? std::string() : "-" + option.get_snames().front();
}

/// Options as a place of the command line knows them: those of the command, once it is named, and those that all share.
class Known {
 public:
  explicit Known(Language language) : language_(language), shared_options_(shared_, language), own_options_(own_, language) {
    own_.set_help_flag();  // CLI11's own is in English; ours is shared.
    declare_options({}, shared_options_);
  }

  void choose(const std::string& command) { declare_options(command, own_options_); }

  const CLI::Option* find(const std::string& name) const {
    const auto* own = own_.get_option_no_throw(name);
    return own ? own : shared_.get_option_no_throw(name);
  }
  std::vector<const CLI::Option*> all() const {
    std::vector<const CLI::Option*> all;
    for (const auto* app : {&own_, &shared_})
      for (const auto* option : app->get_options())
        if (!option->get_positional() && std::none_of(all.begin(), all.end(), [&](const auto* other) { return longest_name(*other) == longest_name(*option); })) all.push_back(option);
    return all;
  }
  /// The last argument stands for all that follow where it is a list.
  const CLI::Option* argument(std::size_t number) const {
    std::vector<const CLI::Option*> arguments;
    for (const auto* option : own_.get_options())
      if (option->get_positional()) arguments.push_back(option);
    if (number < arguments.size()) return arguments[number];
    return !arguments.empty() && arguments.back()->get_items_expected_max() > 1 ? arguments.back() : nullptr;
  }
  Completion taken_by(const CLI::Option* option) const {
    const auto own = own_options_.taken_by(option);
    return own ? own : shared_options_.taken_by(option);
  }
  Language language() const { return language_; }

 private:
  Language language_;
  CLI::App shared_, own_;
  Options shared_options_, own_options_;
};

/// What was typed before the word one stands in.
struct Typed {
  std::string command;
  Question question;
  const CLI::Option* open = nullptr;  ///< An option whose value comes next.
  bool only_arguments = false;        ///< Behind `--`.
};

bool is_command(const std::string& word) {
  return std::any_of(commands().begin(), commands().end(), [&](const Command& command) { return command.name == word; });
}

void read_option(const std::string& word, const Known& known, Typed& typed) {
  const auto equals = word.find('=');
  const auto name = word.starts_with("--") ? word.substr(0, equals) : word.substr(0, 2);
  const auto* option = known.find(name);
  if (!option) return;
  const bool has_value = word.starts_with("--") ? equals != word.npos : word.size() > 2;
  const auto key = longest_name(*option);
  typed.question.given[key] = !has_value ? "" : word.starts_with("--") ? word.substr(equals + 1) : word.substr(2);
  if (!is_flag(*option) && !has_value) typed.open = option;
}

Typed read(const std::vector<std::string>& words, Known& known) {
  Typed typed;
  for (const auto& word : words) {
    if (const auto* option = std::exchange(typed.open, nullptr)) {
      typed.question.given[longest_name(*option)] = word;
    } else if (word == "--" && !typed.only_arguments) {
      typed.only_arguments = true;
    } else if (word.size() > 1 && word.starts_with('-') && !typed.only_arguments) {
      read_option(word, known, typed);
    } else if (typed.command.empty()) {
      typed.command = word;
      if (is_command(word)) known.choose(word);
    } else {
      typed.question.arguments.push_back(word);
    }
  }
  return typed;
}

/// Only what every shell takes for one word of plain text: ids come from names of files, and those may hold anything.
bool is_plain(std::string_view value) {
  return !value.empty() && std::all_of(value.begin(), value.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || std::string_view("-_./=,:@%+").find(c) != std::string_view::npos;
  }) && utf8::visible(value) == value;
}

class Offer {
 public:
  explicit Offer(std::string word) : word_(std::move(word)) {}

  void add(const std::string& value, std::string_view description) {
    if (!value.starts_with(word_) || !is_plain(value) || !offered_.insert(value).second) return;
    constexpr std::size_t widest = 100;
    lines_ += fmt::format("{}{}{}\n", value, description.empty() ? "" : "\t", utf8::visible(utf8::prefix(description, widest)));
  }
  void add_paths(Paths paths, std::string_view beginning) {
    if (paths != Paths::none) lines_ += fmt::format("\t{}\t{}\n", paths == Paths::files ? "files" : "folders", beginning);
  }
  const std::string& lines() const { return lines_; }

 private:
  std::string word_, lines_;
  std::set<std::string> offered_;
};

/// `beginning` is so much of the word as does not belong to the value: `--by=`.
void offer_values(const Completion& takes, std::string beginning, const std::string& word, Question question, Offer& offer) {
  question.word = word.substr(beginning.size());
  std::set<std::string, std::less<>> taken;
  if (const auto comma = question.word.rfind(','); takes.several && comma != std::string::npos) {
    for (auto& one : parted(question.word.substr(0, comma), ',')) taken.insert(std::move(one));
    beginning += question.word.substr(0, comma + 1);
    question.word.erase(0, comma + 1);
  }
  const auto equals = question.word.find('=');
  if (takes.with_file && equals != std::string::npos) return offer.add_paths(Paths::files, beginning + question.word.substr(0, equals + 1));
  if (takes.values)
    for (const auto& candidate : takes.values(question)) {
      if (taken.contains(candidate.value)) continue;
      offer.add(beginning + candidate.value, candidate.description);
      if (takes.with_file) offer.add(beginning + candidate.value + "=", candidate.description);
    }
  offer.add_paths(takes.paths, beginning);
}

/// An option that was given is not offered again unless it may be.
void offer_options(const Known& known, const Typed& typed, Offer& offer) {
  for (const auto* option : known.all()) {
    const auto name = longest_name(*option);
    const bool again = option->get_multi_option_policy() == CLI::MultiOptionPolicy::TakeAll;
    if (again || !typed.question.given.contains(name)) offer.add(name, option->get_description());
  }
}

void offer_all(const Known& known, const Typed& typed, const std::string& word, Offer& offer) {
  if (typed.open) return offer_values(known.taken_by(typed.open), "", word, typed.question, offer);
  if (word.starts_with('-') && !typed.only_arguments) {
    const auto equals = word.find('=');
    if (!word.starts_with("--") || equals == word.npos) return offer_options(known, typed, offer);
    const auto* option = known.find(word.substr(0, equals));
    return option && !is_flag(*option) ? offer_values(known.taken_by(option), word.substr(0, equals + 1), word, typed.question, offer) : void();
  }
  if (typed.command.empty()) {
    for (const auto& command : commands()) offer.add(std::string(command.name), command.summary.in(known.language()));
    return;
  }
  if (const auto* argument = known.argument(typed.question.arguments.size())) return offer_values(known.taken_by(argument), "", word, typed.question, offer);
  if (word.empty() && !typed.only_arguments) offer_options(known, typed, offer);
}

/// Shells hand over `~/plan` as it was typed.
fs::path folder_of(std::string_view typed, const World& world) {
  if (typed.empty()) return world.here;
  const auto home = world.environment("HOME");
  if (home && (typed == "~" || typed.starts_with("~/"))) return fs::path(*home) / fs::path(typed.substr(std::min<std::size_t>(2, typed.size())));
  return world.here / typed;
}

}  // namespace

std::string answer(const std::vector<std::string>& words, const World& world) {
  if (words.empty()) return {};
  const auto& word = words.back();
  const std::vector<std::string> before(words.begin(), words.end() - 1);
  Offer offer(word);
  try {
    Known known(spoken_language(before, world));
    auto typed = read(before, known);
    typed.question.language = known.language();
    typed.question.folder = folder_of(typed.question.option("-C"), world);
    offer_all(known, typed, word, offer);
  } catch (const std::exception&) {  // Whoever presses a key asked for no message.
  }
  return offer.lines();
}

}  // namespace kpss::cli
