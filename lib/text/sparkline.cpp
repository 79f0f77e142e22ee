#include "text/sparkline.hpp"

#include <algorithm>
#include <array>

namespace kpss {
namespace {

constexpr std::array<std::string_view, 8> blocks = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
constexpr std::string_view gap = "·";
constexpr std::string_view level = "▄";

}  // namespace

std::vector<std::string_view> sparkline(const std::vector<std::optional<std::int64_t>>& values) {
  std::optional<std::int64_t> least, most;
  for (const auto& value : values) {
    if (!value) continue;
    least = std::min(*value, least.value_or(*value));
    most = std::max(*value, most.value_or(*value));
  }
  // As unsigned, a difference never overflows; halved, its multiples do not either.
  const auto above = [&](std::int64_t value) { return (static_cast<std::uint64_t>(value) - static_cast<std::uint64_t>(*least)); };
  std::vector<std::string_view> out;
  for (const auto& value : values) {
    if (!value || *least == *most) {
      out.push_back(value ? level : gap);
      continue;
    }
    auto part = above(*value), whole = above(*most);
    while (whole > (std::uint64_t{1} << 60)) part /= 2, whole /= 2;
    out.push_back(blocks[(part * (blocks.size() - 1) + whole / 2) / whole]);
  }
  return out;
}

}  // namespace kpss
