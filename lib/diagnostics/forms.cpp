#include "diagnostics/forms.hpp"

#include <algorithm>
#include <filesystem>

#include "text/grammar.hpp"

namespace kpss {
namespace {

constexpr FindingForm table[] = {
    {"text", {"pro čtení: místo, zpráva, výňatek a náprava", "for people: place, message, excerpt and cure"}, findings_as_text},
    {"json", {"pro programy, verze 1", "for programs, version 1"}, findings_as_json},
};

constexpr Noun allowed{"povolený", "povolené", "povolených", "allowed", "allowed"};
constexpr Noun known{"známý", "známé", "známých", "known", "known"};
constexpr Noun earlier{"dřívější", "dřívější", "dřívějších", "earlier", "earlier"};

/// "1 chyba a 2 varování": what there is none of is not named.
Message numbers(std::initializer_list<std::pair<std::size_t, const Noun*>> kinds) {
  std::vector<std::string> cs, en;
  for (const auto& [amount, noun] : kinds) {
    if (amount == 0) continue;
    const auto words = counted(static_cast<std::int64_t>(amount), *noun);
    cs.push_back(words.cs);
    en.push_back(words.en);
  }
  if (cs.empty()) return {};
  return {listed(Language::cs, cs), listed(Language::en, en)};
}

}  // namespace

std::string Viewpoint::path(const std::string& path) const {
  return inside.empty() ? prefix + path : std::filesystem::path(path).lexically_relative(inside).generic_string();
}

std::span<const FindingForm> finding_forms() { return table; }

const FindingForm* finding_form(std::string_view name) {
  const auto row = std::find_if(std::begin(table), std::end(table), [&](const auto& form) { return form.name == name; });
  return row == std::end(table) ? nullptr : row;
}

Message summary_of(const Checked& checked) {
  const auto counts = count(checked.findings);
  const auto files = counted(static_cast<std::int64_t>(checked.files), noun::file);
  const auto found = numbers({{counts.errors, &noun::error}, {counts.warnings, &noun::warning}, {counts.infos, &noun::information}});
  const auto left_out = numbers({{checked.allowed.size(), &allowed}, {checked.known.size(), &known}, {checked.earlier.size(), &earlier}});
  auto summary = found.empty() ? Message{files.cs + ": bez nálezu", files.en + ": nothing to report"} : Message{files.cs + ": " + found.cs, files.en + ": " + found.en};
  if (left_out.empty()) return summary;
  return {summary.cs + "; nepočítá se: " + left_out.cs, summary.en + "; not counted: " + left_out.en};
}

}  // namespace kpss
