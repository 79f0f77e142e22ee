#include "diagnostics/forms.hpp"

#include <algorithm>
#include <filesystem>

#include "diagnostics/not_counted.hpp"
#include "text/grammar.hpp"

namespace kpss {
namespace {

constexpr FindingForm table[] = {
    {"text", {"pro čtení: místo, zpráva, výňatek a náprava", "for people: place, message, excerpt and cure"}, findings_as_text},
    {"json", {"pro programy, verze 1", "for programs, version 1"}, findings_as_json},
};

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
  const auto number = [](std::size_t n) { return static_cast<std::int64_t>(n); };
  const auto files = counted(number(checked.files), noun::file);
  const std::pair<std::size_t, const Noun*> kinds[] = {
      {counts.errors, &noun::error}, {counts.warnings, &noun::warning}, {counts.infos, &noun::information}};
  std::vector<std::string> cs, en;
  for (const auto& [amount, noun] : kinds) {
    if (amount == 0) continue;
    const auto words = counted(number(amount), *noun);
    cs.push_back(words.cs);
    en.push_back(words.en);
  }
  const auto rest = not_counted(checked);
  if (cs.empty()) return {files.cs + ": bez nálezu" + rest.cs, files.en + ": nothing to report" + rest.en};
  return {files.cs + ": " + listed(Language::cs, cs) + rest.cs, files.en + ": " + listed(Language::en, en) + rest.en};
}

}  // namespace kpss
