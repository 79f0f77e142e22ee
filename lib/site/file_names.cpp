#include "site/file_names.hpp"

#include <algorithm>

#include "shape/codecs.hpp"
#include "text/slug.hpp"

namespace kpss::site {
namespace {

constexpr std::size_t longest_name = 80;

/// Windows opens a device under these names, whatever ending follows.
bool is_device(std::string_view name) {
  constexpr std::string_view devices[] = {"con", "prn", "aux", "nul"};
  const auto stem = name.substr(0, name.find('.'));
  const bool numbered = stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) && stem[3] >= '0' && stem[3] <= '9';
  return numbered || std::find(std::begin(devices), std::end(devices), stem) != std::end(devices);
}

}  // namespace

std::string FileNames::take(std::string_view id) {
  auto base = is_id(id) ? std::string(id) : slug(id).substr(0, longest_name);
  while (base.ends_with('.')) base.pop_back();  // Windows drops it from the name of a folder.
  if (base.empty()) base = "x";
  auto name = is_device(base) ? base + "-1" : base;
  for (int number = 2; !taken_.insert(name).second; ++number) name = base + "-" + std::to_string(number);
  return name;
}

std::string relative(std::string_view from, std::string_view to) {
  std::string way;
  for (auto slashes = std::count(from.begin(), from.end(), '/'); slashes > 0; --slashes) way += "../";
  return way.append(to);
}

}  // namespace kpss::site
