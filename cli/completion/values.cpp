#include "cli/completion/values.hpp"

#include "cli/kind_option.hpp"
#include "model/figure.hpp"
#include "repository/git.hpp"
#include "rules/rules.hpp"

namespace kpss::cli {

Completion usual_values(std::string_view placeholder) {
  if (placeholder.find('|') != placeholder.npos) return either_of(parted(placeholder, '|'));
  constexpr std::pair<std::string_view, Completion (*)()> usual[] = {
      {"FILE", any_file}, {"PATH", any_file}, {"DIR", any_folder}, {"REVISION", revision_names}, {"REV", revision_names}, {"YEAR", plan_years}, {"RULE", rule_names}, {"PLAN", [] { return ids_of("plan"); }},
  };
  for (const auto& [word, values] : usual)
    if (placeholder == word) return values();
  return {};
}

Completion operator|(Completion a, Completion b) {
  const auto paths = a.paths == Paths::none ? b.paths : a.paths;
  return {[a = std::move(a.values), b = std::move(b.values)](const Question& question) {
            auto both = a ? a(question) : Candidates();
            for (auto& candidate : b ? b(question) : Candidates()) both.push_back(std::move(candidate));
            return both;
          },
          paths};
}

Completion several(Completion one) {
  one.several = true;
  return one;
}

Completion with_file(Completion one) {
  one.with_file = true;
  return one;
}

Completion any_file() { return {{}, Paths::files}; }
Completion any_folder() { return {{}, Paths::folders}; }

std::vector<std::string> parted(std::string_view text, char sign) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const auto end = std::min(text.find(sign, begin), text.size());
    parts.emplace_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

Completion either_of(std::vector<std::string> words) {
  return {[words = std::move(words)](const Question&) {
    Candidates all;
    for (const auto& word : words) all.push_back({word});
    return all;
  }};
}

Completion described(std::vector<std::pair<std::string_view, Phrase>> rows) {
  return {[rows = std::move(rows)](const Question& question) {
    Candidates all;
    for (const auto& [name, text] : rows)
      if (all.empty() || all.back().value != name) all.push_back({std::string(name), std::string(text.in(question.language))});
    return all;
  }};
}

Completion rule_names() {
  std::vector<std::pair<std::string_view, Phrase>> named;
  for (const auto& row : rules()) named.emplace_back(row.rule.name, row.rule.summary);
  return described(std::move(named));
}

Completion kind_names() { return rows_of(kinds()); }

Completion kind_plurals() {
  std::vector<std::pair<std::string_view, Phrase>> named;
  for (const auto& row : kinds()) named.emplace_back(row.plural, row.title);
  return described(std::move(named));
}

Completion figure_names() {
  std::vector<std::pair<std::string_view, Phrase>> named;
  for (const auto& text : figure_texts) named.emplace_back(text.what, text.meaning);
  return described(std::move(named));
}

namespace {

void add_conditions(const Shape& shape, Phrase label, const std::string& path, const Question& question, Candidates& all);

/// The keys of a record, and of those that a key which is typed already leads to.
void add_keys(const Record& record, const std::string& prefix, const Question& question, Candidates& all) {
  for (const auto& member : record.members) add_conditions(member.shape(), member.label, prefix + std::string(member.key), question, all);
}

void add_conditions(const Shape& shape, Phrase label, const std::string& path, const Question& question, Candidates& all) {
  if (const auto* list = std::get_if<ListOf>(&shape.form)) return add_conditions(list->item(), label, path, question, all);
  if (const auto* record = std::get_if<Record>(&shape.form)) {
    if (question.word.starts_with(path + ".")) return add_keys(*record, path + ".", question, all);
    all.push_back({path + ".", std::string(label.in(question.language))});
    return;
  }
  if (!question.word.starts_with(path + "=")) {
    all.push_back({path + "=", std::string(label.in(question.language))});
    return;
  }
  if (const auto* choice = std::get_if<Choice>(&shape.form))
    for (const auto& code : choice->codes) all.push_back({fmt::format("{}={}", path, code.code), std::string(code.label.in(question.language))});
  if (std::holds_alternative<Flag>(shape.form))
    for (const auto* value : {"true", "false"}) all.push_back({fmt::format("{}={}", path, value)});
}

}  // namespace

Completion record_conditions() {
  return {[](const Question& question) {
    Candidates all;
    add_keys(std::get<Record>(shape_of_kind(kind_named(std::string(question.argument(0))).name).form), "", question, all);
    return all;
  }};
}

Completion revision_names() {
  return {[](const Question& question) {
    Candidates all;
    for (auto& name : branches_and_tags(question.folder)) all.push_back({std::move(name)});
    return all;
  }};
}

}  // namespace kpss::cli
