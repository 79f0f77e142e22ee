#include "cli/finding_outputs.hpp"

#include <algorithm>
#include <map>
#include <ostream>

#include "cli/choices.hpp"
#include "cli/files.hpp"
#include "cli/step_summary.hpp"
#include "rules/page.hpp"
#include "text/failure.hpp"

namespace kpss::cli {

namespace fs = std::filesystem;

namespace {

/// What CI calls the folder that it has checked out.
constexpr const char* checkouts[] = {"GITHUB_WORKSPACE", "CI_PROJECT_DIR"};

bool is_below(const Viewpoint& from) { return from.inside.empty() && !from.prefix.starts_with("../") && !from.prefix.starts_with('/'); }

/// Paths as a program can follow them: from the root of the checkout, else from where the user stands, else within the repository.
Viewpoint checkout_of(const Project& project, const Session& session) {
  for (const auto* name : checkouts)
    if (const auto folder = session.world.environment(name); folder && !folder->empty())
      if (auto from = viewpoint(project.root, *folder); is_below(from)) return from;
  return is_below(project.from) ? project.from : Viewpoint{};
}

std::string first_paragraph(std::string_view text) {
  std::string paragraph(text.substr(0, text.find("\n\n")));
  std::replace(paragraph.begin(), paragraph.end(), '\n', ' ');
  return paragraph;
}

std::function<RuleWords(const Rule&)> words_of_rules(Language language) {
  std::map<std::string, RuleWords, std::less<>> words;
  for (const auto& page : pages()) words[page.name] = {first_paragraph(language == Language::cs ? page.cs : page.en), page_in(language, page)};
  return [words](const Rule& rule) {
    const auto found = words.find(rule.name);
    return found == words.end() ? RuleWords{} : found->second;
  };
}

/// The place itself, not a link that leads to it.
fs::path place_of(const fs::path& file) {
  std::error_code error;
  return fs::weakly_canonical(file.parent_path(), error) / file.filename();
}

bool is_hidden(const fs::path& inside) {
  return std::any_of(inside.begin(), inside.end(), [](const fs::path& part) { return part.native().starts_with('.'); });
}

}  // namespace

FindingOutputs::FindingOutputs(const std::vector<std::string>& formats, const Session& session) {
  for (const auto& format : formats) {
    const auto sign = format.find('=');
    const auto* form = choose<FindingForm>("--format", format.substr(0, sign), finding_forms());
    if (sign == format.npos) {
      if (shown_) throw Failure(Failure::Kind::usage, say("na standardní výstup patří jen jedna forma, ne `{}` i `{}`", "standard output takes one form, not `{}` and `{}`", shown_->name, form->name), say("další zapište do souboru: `--format {}=SOUBOR`", "write the other one to a file: `--format {}=FILE`", form->name));
      shown_ = form;
      continue;
    }
    const auto name = format.substr(sign + 1);
    if (name.empty()) throw Failure(Failure::Kind::usage, say("za `{}` chybí jméno souboru", "the name of a file is missing behind `{}`", format), say("doplňte je, nebo vynechte `=`", "fill it in, or leave `=` out"));
    auto file = place_of(session.world.here / name);
    if (std::any_of(files_.begin(), files_.end(), [&](const auto& other) { return other.second == file; }))
      throw Failure(Failure::Kind::usage, say("`{}` je mezi výstupy dvakrát", "`{}` is named as output twice", name), say("dejte každé formě vlastní soubor", "give each form a file of its own"));
    files_.emplace_back(form, std::move(file));
  }
  if (!shown_ && (files_.empty() || !session.shared.quiet)) shown_ = finding_form("text");
}

void FindingOutputs::keep_out_of(const fs::path& root) const {
  std::error_code error;
  const auto top = fs::weakly_canonical(root, error);
  for (const auto& [form, file] : files_) {
    const auto inside = file.lexically_relative(top);
    if (is_hidden(inside) || !is_read(inside.generic_string()) || is_attachment(inside.generic_string())) continue;
    throw Failure(Failure::Kind::usage, say("`{}` by kpss příště četl jako součást úložiště", "kpss would read `{}` as a part of the repository next time", inside.generic_string()), say("zvolte jinou příponu, nebo místo mimo úložiště", "choose another ending, or a place outside of the repository"));
  }
}

bool FindingOutputs::has(std::string_view form) const {
  return (shown_ && shown_->name == form) || std::any_of(files_.begin(), files_.end(), [&](const auto& file) { return file.first->name == form; });
}

void FindingOutputs::write(const Checked& checked, const Project& project, Severity fail_on, Session& session) const {
  auto rendering = session.rendering(project, session.world.out_is_terminal);
  rendering.checkout = checkout_of(project, session);
  rendering.fail_on = fail_on;
  rendering.version = KPSS_VERSION;
  if (has("sarif")) rendering.rule_words = words_of_rules(session.language);
  if (shown_) session.world.out << shown_->render(checked, rendering);
  rendering.colour = false;
  std::vector<std::pair<fs::path, std::string>> written;
  for (const auto& [form, file] : files_) written.emplace_back(file, form->render(checked, rendering));
  write_files(written);
  if (has("github")) add_step_summary(checked, rendering, session);
  if (shown_ && shown_->name == "text" && !session.shared.quiet) session.world.err << summary_of(checked).in(session.language) << '\n';
}

}  // namespace kpss::cli
