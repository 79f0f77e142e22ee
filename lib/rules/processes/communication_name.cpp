#include <algorithm>

#include "rules/reporter.hpp"

namespace kpss::rule {

void communication_name(const Communication& communication, const Repository&, Reporter& report) {
  const auto id = id_of(communication);
  const bool year = id.size() == 4 && std::all_of(id.begin(), id.end(), [](char c) { return c >= '0' && c <= '9'; }) && id >= "1990" && id <= "2099";
  // A name that is no id at all is reported as a bad file name.
  if (year || !is_id(id)) return;
  report.at_file(*communication.origin.place, say("`{}` není rok", "`{}` is not a year", id), say("soubor se jmenuje podle roku: `2018.yaml`", "the file is named after its year: `2018.yaml`"));
}

}  // namespace kpss::rule
