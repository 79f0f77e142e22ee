// SARIF 2.1.0 (OASIS). GitHub reads a part of it: rules with help, a region for every result, and relative paths.

#include <algorithm>
#include <map>

#include "diagnostics/fingerprint.hpp"
#include "diagnostics/forms.hpp"
#include "diagnostics/sarif_text.hpp"
#include "diagnostics/telling.hpp"
#include "text/json.hpp"
#include "text/utf8.hpp"

namespace kpss {
namespace {

constexpr std::string_view source_root = "%SRCROOT%";
constexpr std::string_view levels[] = {"error", "warning", "note"};

struct Writer {
  const Checked& checked;
  const Rendering& rendering;
  const Discreet discreet{checked};
  std::map<std::string_view, std::pair<const Rule*, std::size_t>> rules = {};  ///< By name, with their index.
  JsonWriter json = {};

  void text(std::string_view key, std::string_view text) { json.key(key).begin_object().member("text", text).end(); }

  void number_rules() {
    for (const auto* findings : {&checked.findings, &checked.allowed, &checked.known})
      for (const auto& finding : *findings) rules.emplace(finding.rule->name, std::pair(finding.rule, std::size_t{0}));
    std::size_t index = 0;
    for (auto& [name, rule] : rules) rule.second = index++;
  }

  void rule(const Rule& rule) {
    const auto words = rendering.rule_words ? rendering.rule_words(rule) : RuleWords{};
    json.begin_object().member("id", rule.name);
    text("shortDescription", rule.summary.in(rendering.language));
    text("fullDescription", words.description.empty() ? rule.summary.in(rendering.language) : std::string_view(words.description));
    if (!words.page.empty()) json.key("help").begin_object().member("text", words.page).member("markdown", words.page).end();
    json.key("defaultConfiguration").begin_object().member("level", levels[static_cast<std::size_t>(rule.severity)]).end();
    // What GitHub sorts and filters alerts by.
    json.key("properties").begin_object().key("tags").begin_array().value(rule.severity == Severity::info ? "maintainability" : "correctness");
    if (rule.discreet) json.value("personal-data");
    json.end().member("precision", "very-high").member("problem.severity", rule.severity == Severity::info ? "recommendation" : row_of(rule.severity).name).end().end();
  }

  void artifact(const Source& source) {
    json.key("artifactLocation").begin_object().member("uri", relative_uri(rendering.checkout.path(source.path()))).member("uriBaseId", source_root).end();
  }

  void region(std::string_view key, const Span& span) {
    const auto [begin, end] = region_of(span);
    json.key(key).begin_object().member("startLine", begin.line).member("startColumn", begin.column).member("endLine", end.line).member("endColumn", end.column).end();
  }

  void physical_location(const Span& span) {
    json.key("physicalLocation").begin_object();
    artifact(*span.source);
    region("region", span);
    json.end();
  }

  void location(const Finding& finding) {
    json.key("locations").begin_array().begin_object();
    physical_location(finding.at);
    if (const auto within = discreet.within(finding); !within.empty()) json.key("logicalLocations").begin_array().begin_object().member("fullyQualifiedName", within).member("kind", "member").end().end();
    json.end().end();
  }

  void related(const std::vector<Note>& notes) {
    if (notes.empty()) return;
    json.key("relatedLocations").begin_array();
    for (const auto& note : notes) {
      json.begin_object();
      physical_location(note.at);
      text("message", message_text(utf8::visible(note.message.in(rendering.language))));
      json.end();
    }
    json.end();
  }

  /// One fix, of as many artifacts as it changes.
  void fix(const std::vector<Replacement>& replacements) {
    if (replacements.empty()) return;
    std::map<std::string_view, std::vector<const Replacement*>> by_file;
    for (const auto& one : replacements) by_file[one.at.source->path()].push_back(&one);
    json.key("fixes").begin_array().begin_object().key("artifactChanges").begin_array();
    for (const auto& [path, changes] : by_file) {
      json.begin_object();
      artifact(*changes.front()->at.source);
      json.key("replacements").begin_array();
      for (const auto* change : changes) {
        json.begin_object();
        region("deletedRegion", change->at);
        if (!change->text.empty()) text("insertedContent", change->text);
        json.end();
      }
      json.end().end();
    }
    json.end().end().end();
  }

  /// Where any result tells whether it is suppressed all of them have to.
  void suppression(const Finding& finding, std::string_view kind) {
    if (checked.allowed.empty() && checked.known.empty()) return;
    json.key("suppressions").begin_array();
    if (!kind.empty()) json.begin_object().member("kind", kind).member("status", "accepted").member("justification", finding.reason).end();
    json.end();
  }

  void result(const Finding& finding, const std::string& fingerprint, std::string_view suppressed) {
    json.begin_object().member("ruleId", finding.rule->name).member("ruleIndex", rules.at(finding.rule->name).second).member("level", levels[static_cast<std::size_t>(finding.rule->severity)]);
    text("message", message_text(words_of(finding, rendering.language, "\n")));
    location(finding);
    related(finding.notes);
    json.key("partialFingerprints").begin_object().member("ruleAndRecord/v1", fingerprint).end();
    fix(discreet.fix(finding));
    suppression(finding, suppressed);
    json.end();
  }

  void driver() {
    json.key("tool").begin_object().key("driver").begin_object().member("name", "kpss");
    if (!rendering.version.empty()) json.member("version", rendering.version).member("semanticVersion", rendering.version);
    json.member("language", rendering.language == Language::cs ? "cs" : "en").key("rules").begin_array();
    for (const auto& [name, numbered] : rules) rule(*numbered.first);
    json.end().end().end();
  }

  std::string all() {
    number_rules();
    auto allowed_and_known = checked.allowed;
    allowed_and_known.insert(allowed_and_known.end(), checked.known.begin(), checked.known.end());
    const auto prints = fingerprints(checked.findings, allowed_and_known);
    json.begin_object().member("$schema", "https://json.schemastore.org/sarif-2.1.0.json").member("version", "2.1.0").key("runs").begin_array().begin_object();
    driver();
    json.member("language", rendering.language == Language::cs ? "cs" : "en").key("automationDetails").begin_object().member("id", "kpss/" + rendering.checkout.prefix).end();
    json.key("invocations").begin_array().begin_object().member("executionSuccessful", true).end().end();
    json.key("originalUriBaseIds").begin_object().key(source_root).begin_object();
    text("description", Phrase{"kořen pracovní kopie", "the root of the working copy"}.in(rendering.language));
    json.end().end().member("columnKind", "unicodeCodePoints").member("defaultEncoding", "UTF-8").key("results").begin_array();
    auto print = prints.begin();
    for (const auto& finding : checked.findings) result(finding, *print++, "");
    for (const auto& finding : checked.allowed) result(finding, *print++, "inSource");
    for (const auto& finding : checked.known) result(finding, *print++, "external");
    return json.text();
  }
};

}  // namespace

std::string findings_as_sarif(const Checked& checked, const Rendering& rendering) { return Writer{checked, rendering}.all(); }

}  // namespace kpss
