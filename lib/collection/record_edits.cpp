#include "collection/record_edits.hpp"

#include <algorithm>
#include <charconv>
#include <map>

#include "shape/keys.hpp"

namespace kpss::collection {
namespace {

using yaml::Append, yaml::Path, yaml::Remove, yaml::Set;

yaml::Value value_of(const Field& field) { return field.text ? yaml::text(field.written) : yaml::word(field.written); }

/// `costs/state/2/note`
struct CostName {
  std::string source;
  int number = 0;
  bool note = false;
};
std::optional<CostName> cost_name(std::string_view name) {
  if (!name.starts_with("costs/")) return {};
  name.remove_prefix(std::string_view("costs/").size());
  CostName cost{std::string(name.substr(0, name.find('/')))};
  name.remove_prefix(std::min(name.size(), cost.source.size() + 1));
  std::from_chars(name.data(), name.data() + name.size(), cost.number);
  cost.note = name.ends_with("/note");
  return cost;
}

std::optional<std::string> indicator_name(std::string_view name) {
  constexpr std::string_view lead = "indicators/";
  return name.starts_with(lead) ? std::optional(std::string(name.substr(lead.size()))) : std::nullopt;
}

/// Which of the lines a name means.
std::optional<std::size_t> line_of(const MonitoringRecord& record, const CostName& name) {
  int count = 0;
  for (std::size_t i = 0; i < record.costs.size(); ++i)
    if (record.costs[i].source && option_of(*record.costs[i].source).code == name.source && ++count == name.number) return i;
  return {};
}

class Edits {
 public:
  Edits(const MergedRecord& record, std::size_t number) : record_(record), now_(*record.now), at_{"records", number} {}

  std::vector<yaml::Edit> make() {
    for (const auto& change : record_.changes) {
      if (const auto cost = cost_name(change.name))
        change_cost(*cost, change);
      else if (const auto id = indicator_name(change.name))
        change_indicator(*id, change);
      else
        put({change.name}, change, keys_of<MonitoringRecord>());
    }
    if (!new_indicators_.empty()) edits_.push_back(Set{below({"indicators"}), yaml::in_brackets(yaml::mapping(new_indicators_)), keys_of<MonitoringRecord>()});
    add_lines();
    take_lines();
    take_what_is_empty();
    return std::move(edits_);
  }

 private:
  Path below(std::vector<yaml::Step> steps) const {
    auto path = at_;
    path.insert(path.end(), steps.begin(), steps.end());
    return path;
  }

  void put(std::vector<yaml::Step> steps, const Change& change, std::vector<std::string> order) {
    if (change.after)
      edits_.push_back(Set{below(std::move(steps)), value_of(*change.after), std::move(order)});
    else
      edits_.push_back(Remove{below(std::move(steps))});
  }

  void change_indicator(const std::string& id, const Change& change) {
    if (now_.indicators.entries.empty())
      new_indicators_.push_back({id, value_of(*change.after)});
    else
      put({"indicators", id}, change, {});
  }

  void change_cost(const CostName& name, const Change& change) {
    const auto line = line_of(now_, name);
    if (!line) {
      if (change.after) new_lines_[{name.source, name.number}].push_back({name.note ? "note" : "amount", value_of(*change.after)});
    } else if (name.note) {
      put({"costs", *line, "note"}, change, keys_of<CostLine>());
    } else if (!change.after) {
      gone_.push_back(*line);
    } else {
      edits_.push_back(Set{below({"costs", *line, "amount"}), value_of(*change.after), keys_of<CostLine>()});
      if (now_.costs[*line].thousands) edits_.push_back(Remove{below({"costs", *line, "thousands"})});
    }
  }

  void add_lines() {
    std::vector<yaml::Value> lines;
    for (const auto& option : describe(Type<MoneySource>{}).options)
      for (auto& [name, members] : new_lines_) {
        if (name.first != option.code) continue;
        members.insert(members.begin(), {"source", yaml::word(name.first)});
        lines.push_back(yaml::in_brackets(yaml::mapping(members)));
      }
    if (lines.empty()) return;
    if (now_.costs.empty())
      edits_.push_back(Set{below({"costs"}), yaml::list(std::move(lines)), keys_of<MonitoringRecord>()});
    else
      for (auto& line : lines) edits_.push_back(Append{below({"costs"}), std::move(line)});
  }

  /// Last, and from the end, so that the numbers of the others hold.
  void take_lines() {
    std::sort(gone_.rbegin(), gone_.rend());
    std::erase_if(edits_, [&](const yaml::Edit& edit) {
      const auto* note = std::get_if<Remove>(&edit);
      return note && note->at.size() == at_.size() + 3 && std::any_of(gone_.begin(), gone_.end(), [&](std::size_t line) { return note->at[at_.size() + 1] == yaml::Step(line); });
    });
    for (const auto line : gone_) edits_.push_back(Remove{below({"costs", line})});
  }

  /// `costs: []` and `indicators: {}` say nothing: where all goes, the key goes.
  void take_what_is_empty() {
    if (!gone_.empty() && gone_.size() == now_.costs.size() && new_lines_.empty()) take_key("costs");
    const auto removed = std::count_if(edits_.begin(), edits_.end(), [&](const yaml::Edit& edit) { return std::holds_alternative<Remove>(edit) && is_below(edit, "indicators"); });
    const bool all = removed > 0 && removed == std::count_if(edits_.begin(), edits_.end(), [&](const yaml::Edit& edit) { return is_below(edit, "indicators"); });
    if (all && static_cast<std::size_t>(removed) == now_.indicators.entries.size()) take_key("indicators");
  }
  void take_key(const std::string& key) {
    std::erase_if(edits_, [&](const yaml::Edit& edit) { return is_below(edit, key); });
    edits_.push_back(Remove{below({key})});
  }
  bool is_below(const yaml::Edit& edit, const std::string& key) const {
    const auto& path = std::visit([](const auto& each) -> const Path& { return each.at; }, edit);
    return path.size() > at_.size() + 1 && path[at_.size()] == yaml::Step(key);
  }

  const MergedRecord& record_;
  const MonitoringRecord& now_;
  Path at_;
  std::vector<yaml::Edit> edits_;
  std::vector<yaml::Value::Member> new_indicators_;
  std::map<std::pair<std::string, int>, std::vector<yaml::Value::Member>> new_lines_;
  std::vector<std::size_t> gone_;
};

}  // namespace

std::vector<yaml::Edit> edits_of(const MergedRecord& record, std::size_t number) { return Edits(record, number).make(); }

yaml::Value fresh_record(const MergedRecord& record) {
  auto value = yaml::mapping({{"measure", yaml::text(std::string(id_of(*record.measure)))}});
  // Written as an edit of a record that says nothing, so that both ways put things alike.
  auto empty = record;
  const MonitoringRecord nothing;
  empty.now = &nothing;
  auto root = yaml::mapping({{"records", yaml::list({std::move(value)})}});
  for (const auto& edit : edits_of(empty, 0)) yaml::apply(root, edit);
  return root.members.front().value.items.front();
}

}  // namespace kpss::collection
