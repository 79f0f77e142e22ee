#pragma once

// What tests of the forms share: findings of every sort over files that mean harm, and readers of what is written.
//
//   const Hostile found;
//   const auto text = findings_as_sarif(found.checked, found.rendering);

#include "diagnostics/forms.hpp"
#include "publish/process.hpp"
#include "support.hpp"

namespace kpss::tests {

/// What a file may hold to break out of any form.
inline constexpr auto harm = "]]>\n::error::x%0A\"'<b>&|`\\\x07[zde](http://a.cz)\xEF\xBF\xBE";
inline constexpr auto secret = "777 123 456";

/// Findings in two files: errors, a warning and a remark; a note, a fix in both files, one that inserts, a discreet one, one allowed, one of a whole file.
struct Hostile {
  static constexpr Rule reference{"unknown-reference", Severity::error, {"Odkaz nevede nikam.", "A reference leads nowhere."}};
  static constexpr Rule contact{"private-contact", Severity::warning, {"V textu je soukromý telefon.", "A text holds a private phone."}, true};
  static constexpr Rule reported{"not-reported", Severity::info, {"Nikdo nevyhodnotil.", "Nobody reported."}};

  const Source measure{"plány: 1/1.1 a%.yaml", "goal: žž 1.7\nnote: 777 123 456\nlist: [a, b]\n"};
  const Source plan{"plan.yaml", "x: 1\n"};
  Checked checked{};
  Rendering rendering{};

  Hostile() {
    const auto at = [&](std::string_view what) { const auto begin = measure.text().find(what); return Span{&measure, begin, begin + what.size()}; };
    Finding first{&reference, at("1.7"), say("cíl `{0}` neexistuje", "no goal `{0}`", harm), say("napište `1.1`", "write `1.1`")};
    first.notes = {{{&plan, 0, 1}, say("zde {}", "here {}", harm)}};
    first.fix = {{at("1.7"), "\"1.1\""}, {{&plan, 3, 3}, "0"}};
    first.within = "goal";
    Finding second{&contact, at(secret), {"v textu je soukromý telefon", "a text holds a private phone"}, {"smažte jej", "remove it"}};
    second.fix = {{at(secret), std::string("\"") + secret + "\""}};
    second.within = "note";
    Finding third{&reference, at("note"), {"klíč", "key"}};  // On the line of which nothing may be repeated.
    third.fix = {{at("note: 777 123 456"), std::string("note: ") + secret}};
    third.within = secret;
    Finding fourth{&reported, {&plan, 0, 0}, {"za rok 2018 chybí záznam", "there is no record of 2018"}};
    checked.findings = {first, second, third, fourth};
    Finding allowed{&reference, at("[a, b]"), {"seznam", "list"}};
    allowed.reason = "tak to je";
    checked.allowed = {allowed};
    checked.paths = {measure.path(), plan.path(), "kpss.yaml"};
    checked.files = checked.paths.size();
    rendering.checkout.prefix = "obec/";
    rendering.version = "1.2.3";
    rendering.rule_words = [](const Rule& rule) { return RuleWords{std::string(rule.summary.cs), fmt::format("# {}\n", rule.name)}; };
  }
};

/// What a script of the tests says of a file, in its words; it must end well.
inline std::string told_by(const std::string& script, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"-I", (root / "tests" / script).string()});
  const auto ended = run({.program = "/usr/bin/python3", .arguments = std::move(arguments), .environment = {{"LC_ALL", "C.UTF-8"}}, .folder = std::filesystem::temp_directory_path()});
  return ended.well() ? ended.words : "it could not read: " + ended.words;
}

}  // namespace kpss::tests
