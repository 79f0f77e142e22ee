// The list of known findings as a file. One line each, in braces: it is read in diffs.

#include <algorithm>
#include <map>

#include "review/baseline.hpp"
#include "shape/codecs.hpp"
#include "text/failure.hpp"
#include "yaml/extent.hpp"
#include "yaml/reader.hpp"
#include "yaml/writer.hpp"

namespace kpss {
namespace {

constexpr int version = 1;

constexpr Phrase heading{"# Nálezy, o kterých se ví a které se zatím nepočítají: `kpss validate --baseline`. Obnoví je `--update-baseline`.\n",
                         "# Findings that are known and do not count for now: `kpss validate --baseline`. `--update-baseline` renews them.\n"};

struct WrittenFinding {
  Origin origin;
  std::string file;
  std::string rule;
  std::optional<std::string> within;
  std::optional<int> count;
};
constexpr auto describe(Type<WrittenFinding>) {
  return record("known-finding", {"známý nález", "known finding"}, {"Nález, který se nepočítá.", "A finding that does not count."},
                field("file", &WrittenFinding::file, {"soubor", "file"}, {"Soubor úložiště.", "A file of the repository."}),
                field("rule", &WrittenFinding::rule, {"pravidlo", "rule"}, {"Pravidlo, které jej hlásí.", "The rule that reports it."}),
                field("within", &WrittenFinding::within, {"místo", "within"}, {"Záznam a klíč v souboru.", "The record and the key in the file."}),
                field("count", &WrittenFinding::count, {"počet", "count"}, {"Kolik jich tam je; jinak jeden.", "How many there are; else one."}));
}

struct WrittenBaseline {
  Origin origin;
  int version = 0;
  std::vector<WrittenFinding> findings;
};
constexpr auto describe(Type<WrittenBaseline>) {
  return record("baseline", {"seznam známých nálezů", "list of known findings"}, {"Co úložiště zatím má.", "What a repository lives with."},
                field("version", &WrittenBaseline::version, {"verze", "version"}, {"Verze seznamu.", "The version of the list."}),
                required("findings", &WrittenBaseline::findings, {"nálezy", "findings"}, {"Známé nálezy.", "Known findings."}));
}

[[noreturn]] void refuse(const Source& source, std::string_view seen_as, const Finding& finding) {
  const auto [line, column] = source.position(finding.at.begin);
  const auto place = fmt::format("{}:{}:{}", seen_as, line, column);
  throw Failure(Failure::Kind::usage, {place + ": " + finding.message.cs, place + ": " + finding.message.en},
                finding.help.empty() ? say("seznam známých nálezů obnoví `--update-baseline`", "`--update-baseline` renews the list of known findings") : finding.help);
}

}  // namespace

std::string baseline_of(const Findings& findings, Language language) {
  std::map<Identity, int, InNaturalOrder> counts;
  for (const auto& finding : findings) ++counts[identity_of(finding)];
  std::vector<yaml::Value> lines;
  for (const auto& [identity, count] : counts) {
    std::vector<yaml::Value::Member> members = {{"file", yaml::text(identity.file)}, {"rule", yaml::word(identity.rule)}};
    if (!identity.within.empty()) members.push_back({"within", yaml::text(identity.within)});
    if (count > 1) members.push_back({"count", yaml::word(fmt::to_string(count))});
    lines.push_back(yaml::in_brackets(yaml::mapping(std::move(members))));
  }
  auto findings_of = lines.empty() ? yaml::in_brackets(yaml::list({})) : yaml::list(std::move(lines));
  auto bytes = std::string(heading.in(language)) + yaml::lines_of(yaml::mapping({{"version", yaml::word(fmt::to_string(version))}, {"findings", std::move(findings_of)}}));
  if (bytes.size() > yaml::largest_file)
    throw Failure(Failure::Kind::usage, say("nálezů je na seznam příliš mnoho: {}", "there are too many findings for a list: {}", findings.size()), say("nejdřív opravte ty, kterých je nejvíc", "correct first those that there are most of"));
  return bytes;
}

std::unique_ptr<const Baseline> read_baseline(std::string path, std::string bytes, std::string_view seen_as) {
  auto baseline = std::make_unique<Baseline>(std::move(path), std::move(bytes));
  Findings wrong;
  const auto document = yaml::read(baseline->source, wrong);
  Decoder decoder{wrong};
  const auto written = document.root() ? decode<WrittenBaseline>(document.root(), decoder) : WrittenBaseline{};
  const auto error = std::find_if(wrong.begin(), wrong.end(), [](const Finding& finding) { return finding.rule->severity == Severity::error; });
  if (error != wrong.end()) refuse(baseline->source, seen_as, *error);
  if (written.version != version)
    refuse(baseline->source, seen_as, {nullptr, document.root().find("version").span(), say("verzi {} tento program nečte", "this program does not read version {}", written.version), say("čte verzi {}", "it reads version {}", version)});
  for (const auto& one : written.findings)
    baseline->findings.push_back({{one.file, one.rule, one.within.value_or("")}, static_cast<std::size_t>(one.count.value_or(1)), {&baseline->source, one.origin.node.begin(), yaml::end_of(document, one.origin.node.index())}});
  return baseline;
}

}  // namespace kpss
