#include "rules/reporter.hpp"

namespace kpss::rule {
namespace {

/// A number as a file name would spell it: `C1-O2` → `c1-o2`, `1.1.` → `1.1`, `P1 O1.2` → `p1-o1.2`.
std::string as_name(std::string_view number) {
  std::string name;
  for (const char c : number) name += c == ' ' ? '-' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  while (name.ends_with('.')) name.pop_back();
  return name;
}

}  // namespace

void number_differs_from_name(const Measure& measure, const Repository&, Reporter& report) {
  const auto name = as_name(measure.number.text);
  const auto id = id_of(measure);
  // A number with other letters has no spelling of its own; where numbers start again in every group, a name has the group in front.
  if (name.empty() || id.empty() || !is_id(name) || id == name || id.ends_with("-" + name)) return;
  report.at(measure, &Measure::number, say("číslo je `{}`, ale soubor se jmenuje `{}`", "the number is `{}`, but the file is named `{}`", measure.number.text, id),
            say("opravte číslo, nebo přejmenujte soubor na `{}.yaml`", "correct the number, or rename the file to `{}.yaml`", name));
}

}  // namespace kpss::rule
