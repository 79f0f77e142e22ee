#include <algorithm>
#include <set>

#include "register/clean.hpp"
#include "register/hours.hpp"
#include "register/read_as.hpp"
#include "register/stated_parts.hpp"

namespace kpss::registry {
namespace {

/// What was seen of a code: its name, else the id itself.
std::string named(const Dictionary& dictionary, const std::string& id) {
  const auto name = dictionary.lists.name(id);
  return seen_id(name.empty() ? id : name);
}

std::optional<ServiceForm> form_of(const RegisteredForm& form, const Dictionary& dictionary) { return form_from(dictionary.lists.name(form.form), key_of(form.form)); }

void state_capacity(StatedService& stated, const RegisteredForm& registered, ServiceForm form, const Dictionary& dictionary, const Tell& tell) {
  for (const auto& each : registered.capacity) {
    ServiceCapacity capacity;
    capacity.form = form;
    capacity.number = read_as<Decimal>(each.number);
    capacity.unit = unit_from(dictionary.lists.name(each.unit), key_of(each.unit));
    if (!capacity.number || capacity.unit.empty()) {
      stated.capacity_sure = false;
      tell(capacity.number ? say("jednotka kapacity `{}` nemá náš kód", "the unit of capacity `{}` has no code of ours", named(dictionary, each.unit)) : say("kapacita není číslo", "a capacity is no number"), true);
      continue;
    }
    const auto says_the_same = [&](const ServiceCapacity& other) { return other.form == capacity.form && other.unit == capacity.unit && other.number == capacity.number; };
    auto& all = stated.service.capacity;
    if (std::none_of(all.begin(), all.end(), says_the_same)) all.push_back(std::move(capacity));
  }
}

void state_hours(StatedService& stated, const RegisteredForm& registered, ServiceForm form, const Dictionary& dictionary, const Tell& tell) {
  ServiceHours hours;
  hours.form = form;
  if (registered.nonstop) hours.open.emplace().always = true;
  else if (!registered.ranges.empty()) hours.open = hours_from(registered.ranges, dictionary.lists);
  if (!registered.nonstop && !registered.ranges.empty() && !hours.open) tell(say("časovým rozsahům nelze rozumět", "the time ranges cannot be understood"), true);
  if (hours.open) stated.service.hours.push_back(std::move(hours));
}

/// One line where all forms are open alike.
void join_hours(StatedService& stated) {
  auto& hours = stated.service.hours;
  if (hours.empty() || hours.size() != stated.service.forms.size()) return;
  const auto text = text_of(*hours.front().open);
  if (!std::all_of(hours.begin(), hours.end(), [&](const ServiceHours& each) { return text_of(*each.open) == text; })) return;
  hours.resize(1);
  hours.front().form.reset();
}

}  // namespace

void state_forms(StatedService& stated, const Dictionary& dictionary, const Tell& tell) {
  auto& forms = stated.service.forms;
  for (const auto& registered : stated.source->forms) {
    const auto form = form_of(registered, dictionary);
    if (!form) {
      stated.forms_sure = stated.capacity_sure = false;
      tell(say("forma `{}` nemá náš kód", "the form `{}` has no code of ours", named(dictionary, registered.form)), true);
      continue;
    }
    const bool again = std::find(forms.begin(), forms.end(), *form) != forms.end();
    if (!again) forms.push_back(*form);
    state_capacity(stated, registered, *form, dictionary, tell);
    if (!again) state_hours(stated, registered, *form, dictionary, tell);
  }
  join_hours(stated);
}

void state_groups(StatedService& stated, const Dictionary& dictionary, const Tell& tell) {
  for (const auto& id : stated.source->groups) {
    auto code = dictionary.groups.find(dictionary.lists.name(id));
    auto& groups = stated.service.target_groups;
    if (code.empty()) {
      stated.groups_sure = false;
      tell(say("cílová skupina `{}` nemá náš kód", "the target group `{}` has no code of ours", named(dictionary, id)), true);
    } else if (std::find(groups.begin(), groups.end(), code) == groups.end()) {
      groups.push_back(std::move(code));
    }
  }
}

std::optional<Ages> stated_ages(const RegisteredService& source, const Dictionary& dictionary, const Tell& tell) {
  bool open_below = false, open_above = false;
  std::vector<std::pair<int, int>> spans;
  for (const auto& id : source.ages) {
    const auto name = dictionary.lists.name(id);
    if (comparable(name).find("bez omezeni") != std::string::npos) return {};
    const auto ages = ages_from(name);
    if (!ages) {
      tell(say("věkové skupině `{}` nelze rozumět", "the age group `{}` cannot be understood", named(dictionary, id)), true);
      return {};
    }
    spans.emplace_back(ages->from.value_or(0), ages->to.value_or(130));
    open_below = open_below || !ages->from;
    open_above = open_above || !ages->to;
  }
  if (spans.empty()) return {};
  std::sort(spans.begin(), spans.end());
  int reach = spans.front().second;
  for (const auto& span : spans) {
    if (span.first > reach + 1) {
      tell(say("věkové skupiny na sebe nenavazují", "the age groups do not follow each other"), true);
      return {};
    }
    reach = std::max(reach, span.second);
  }
  Ages ages;
  if (!open_below && spans.front().first > 0) ages.from = spans.front().first;
  if (!open_above && reach < 130) ages.to = reach;
  return ages.from || ages.to ? std::optional(ages) : std::nullopt;
}

}  // namespace kpss::registry
