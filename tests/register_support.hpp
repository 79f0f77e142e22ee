#pragma once

// What tests of the register share: the made register of tests/fixtures/register, changed where a test wants it, and what an import makes of it.
//
//   const Imported result = import(repository_of({}), register_of(fixture()), {"900001"});
//   CHECK(result.file("organizations/bezpecny-dum.yaml") …);

#include <algorithm>

#include "register/changes.hpp"
#include "register/in_words.hpp"
#include "register/register.hpp"
#include "rules/rules.hpp"
#include "support.hpp"
#include "text/failure.hpp"

namespace kpss::tests {

inline const auto register_folder = root / "tests/fixtures/register";
inline std::string fixture() { return slurp(register_folder / "rpss.json"); }

inline registry::CodeLists codelists() {
  registry::CodeLists lists;
  for (const auto& entry : std::filesystem::directory_iterator(register_folder / "codelists")) lists.add(entry.path().filename().string(), registry::bytes_of_file(entry.path(), entry.path().string()));
  return lists;
}

/// A text with one place of it changed; it must stand there.
inline std::string with(std::string text, std::string_view old, std::string_view fresh) {
  const auto at = text.find(old);
  REQUIRE_MESSAGE(at != text.npos, old);
  return text.replace(at, old.size(), fresh);
}

using Files = std::vector<std::pair<std::string, std::string>>;

inline std::vector<Input> inputs_of(const Files& files) {
  std::vector<Input> inputs;
  inputs.push_back({"kpss.yaml", {}, "kpss: 1\nname: Vzorov\nterritory: Vzorov\nmunicipalities:\n  - {id: vzorov, name: Vzorov, code: \"900001\"}\n  - {id: lhota, name: Lhota, code: \"900002\"}\n"});
  for (const auto& [path, bytes] : files) inputs.push_back({path, {}, bytes});
  return inputs;
}

/// A repository without errors.
inline Repository repository_of(const Files& files) {
  Findings findings;
  auto repository = load(inputs_of(files), findings, 1);
  check(repository, findings);
  for (const auto& finding : findings) CHECK_MESSAGE(finding.rule->severity != Severity::error, finding.rule->name << ": " << finding.message.en);
  return repository;
}

struct Imported {
  registry::Comparison comparison;
  std::vector<registry::ChangedFile> files;
  std::string shown;    ///< As a diff, in Czech and in English.
  std::string notices;  ///< In Czech and in English.
  std::string sheet;

  std::string file(const std::string& path) const {
    const auto found = std::find_if(files.begin(), files.end(), [&](const auto& each) { return each.path == path; });
    return found == files.end() ? std::string() : found->after;
  }
  /// All that a person could see of it.
  std::string everything() const {
    auto all = shown + notices + sheet;
    for (const auto& each : files) all += each.path + each.after;
    return all;
  }
  /// The repository as it is after writing.
  Files after(Files before) const {
    for (const auto& each : files) {
      std::erase_if(before, [&](const auto& file) { return file.first == each.path; });
      before.emplace_back(each.path, each.after);
    }
    return before;
  }
};

inline Imported import(const Repository& repository, const std::string& json, std::set<std::string> municipalities = {"900001", "900002"}, Date day = {2018, 9, 1}) {
  const auto lists = codelists();
  const registry::Scope scope(std::move(municipalities), lists);
  const auto services = registry::read_register("rpss.json", registry::bytes_of_text(json), scope, registry::known_to(repository));
  Imported result;
  result.comparison = registry::compared(repository, registry::state(services, lists, scope, repository, day), day);
  result.files = registry::changed_files(result.comparison);
  for (const auto language : {Language::cs, Language::en}) {
    result.shown += registry::as_diff(result.files, language, [](const std::string& path) { return path; });
    result.notices += registry::notices_in_words(result.comparison.notices, language);
    result.sheet += sheet_as_csv(registry::sheet_of(result.comparison, language == Language::cs, language));
  }
  return result;
}
inline Imported import(const Files& files, const std::string& json) { return import(repository_of(files), json); }

/// The Failure that reading such a register ends with.
inline std::string refusal(const std::string& json) {
  try {
    import(repository_of({}), json);
  } catch (const Failure& failure) {
    return failure.message().en;
  }
  return "";
}

inline bool has(const std::string& text, std::string_view what) { return text.find(what) != text.npos; }

}  // namespace kpss::tests
