#include "model/monitoring.hpp"

#include <charconv>

namespace kpss {

int year_of(const Monitoring& monitoring) {
  if (!monitoring.origin.place) return 0;
  // The id is `2018`, or `2018/charita` where each realizer has a file.
  const auto& id = monitoring.origin.place->id;
  int year = 0;
  const auto [stop, error] = std::from_chars(id.data(), id.data() + id.size(), year);
  return error == std::errc{} && stop - id.data() == 4 && (id.size() == 4 || id[4] == '/') ? year : 0;
}

}  // namespace kpss
