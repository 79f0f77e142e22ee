#include "model/file_name.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {

void number_differs_from_name(const Measure& measure, const Repository&, Reporter& report) {
  const auto name = file_name_of_number(measure.number.text);
  const auto id = id_of(measure);
  // A number with other letters has no spelling of its own; where numbers start again in every group, a name has the group in front.
  if (name.empty() || id.empty() || !is_id(name) || id == name || id.ends_with("-" + name)) return;
  report.at(measure, &Measure::number, say("číslo je `{}`, ale soubor se jmenuje `{}`", "the number is `{}`, but the file is named `{}`", measure.number.text, id),
            say("opravte číslo, nebo přejmenujte soubor na `{}.yaml`", "correct the number, or rename the file to `{}.yaml`", name));
}

}  // namespace kpss::rule
