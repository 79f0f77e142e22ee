#include <algorithm>

#include "register/as_yaml.hpp"
#include "register/compare_service.hpp"
#include "shape/keys.hpp"

namespace kpss::registry {
namespace {

bool is_registered(const std::string& unit) { return unit == "klient" || unit == "kontakt" || unit == "intervence" || unit == "luzko" || unit == "hovor"; }

std::string lines_of(const std::vector<ServiceCapacity>& capacity) {
  std::vector<std::string> lines;
  for (const auto& each : capacity) lines.push_back(in_a_line(each));
  return fmt::to_string(fmt::join(lines, "; "));
}

/// Lines of ours beside those of the register; `none` where one has no partner.
constexpr auto none = static_cast<std::size_t>(-1);
struct Pairing {
  std::vector<std::size_t> partner;  ///< Of each of ours.
  std::vector<bool> taken;           ///< Of each of the register's.
};

Pairing paired(const Service& ours, const Service& stated) {
  Pairing pairing{std::vector<std::size_t>(ours.capacity.size(), none), std::vector<bool>(stated.capacity.size(), false)};
  // A capacity of all forms is that of the only one.
  const auto form_of = [&](const ServiceCapacity& capacity) { return capacity.form || stated.forms.size() != 1 ? capacity.form : std::optional(stated.forms.front()); };
  for (const bool exactly : {true, false})
    for (std::size_t i = 0; i < ours.capacity.size(); ++i)
      for (std::size_t j = 0; j < stated.capacity.size() && pairing.partner[i] == none; ++j) {
        const auto &one = ours.capacity[i], &other = stated.capacity[j];
        if (pairing.taken[j] || form_of(one) != form_of(other) || one.unit != other.unit || (exactly && one.number != other.number)) continue;
        pairing.partner[i] = j;
        pairing.taken[j] = true;
      }
  return pairing;
}

}  // namespace

void ServiceComparison::compare_capacity() {
  const auto& ours = ours_.capacity;
  const auto& stated = stated_.service.capacity;
  if (stated.empty()) return;
  const auto pairing = paired(ours_, stated_.service);
  std::vector<yaml::Edit> edits;
  for (std::size_t i = 0; i < ours.size(); ++i)
    if (const auto j = pairing.partner[i]; j != none && ours[i].number != stated[j].number)
      edits.push_back(yaml::Set{at({"capacity", i, "number"}), yaml::word(stated[j].number->plain()), keys_of<ServiceCapacity>()});
  for (std::size_t j = 0; j < stated.size(); ++j)
    if (!pairing.taken[j]) edits.push_back(yaml::Append{at({"capacity"}), as_yaml(stated[j])});
  for (auto i = ours.size(); i > 0; --i)
    if (pairing.partner[i - 1] == none && stated_.capacity_sure && is_registered(ours[i - 1].unit)) edits.push_back(yaml::Remove{at({"capacity", i - 1})});
  if (edits.empty()) return;
  if (ours.empty()) {
    std::vector<yaml::Value> lines;
    for (const auto& each : stated) lines.push_back(as_yaml(each));
    return write("capacity", "", lines_of(stated), yaml::list(std::move(lines)));
  }
  tell("capacity", lines_of(ours), lines_of(stated), true);
  outcome_.edits.insert(outcome_.edits.end(), edits.begin(), edits.end());
}

}  // namespace kpss::registry
