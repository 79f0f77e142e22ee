#include "collection/fields.hpp"

#include <algorithm>
#include <map>

#include "text/hash.hpp"

namespace kpss::collection {
namespace {

std::string collapsed(std::string_view text) {
  std::string out;
  bool blank = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool no_break = text.substr(at).starts_with("\u00a0");
    if (no_break || text[at] == ' ' || text[at] == '\n' || text[at] == '\t' || text[at] == '\r') {
      blank = !out.empty();
      at += no_break;
      continue;
    }
    if (blank) out += ' ';
    blank = false;
    out += text[at];
  }
  return out;
}

std::string written(const IndicatorValue& value) {
  return std::visit(overloaded{[](std::monostate) { return std::string(); }, [](Decimal number) { return number.plain(); },
                               [](bool truth) { return std::string(truth ? "true" : "false"); }, [](Date date) { return date.iso(); }},
                    value.value);
}

std::string written(const CostLine& line) {
  if (line.amount)
    if (const auto* why = std::get_if<Unquantified>(&line.amount->value)) return std::string(option_of(*why).code);
  const auto money = known_amount(line);
  return money ? money->plain() : std::string();
}

/// `costs/state/1`; counts the lines of each source.
class LineNames {
 public:
  std::string next(std::string_view source) { return fmt::format("costs/{}/{}", source, ++count_[std::string(source)]); }

 private:
  std::map<std::string, int> count_;
};

/// The parts of a name between its slashes.
std::vector<std::string_view> parts(std::string_view name) {
  std::vector<std::string_view> found;
  for (std::size_t begin = 0; begin <= name.size();) {
    const auto end = std::min(name.find('/', begin), name.size());
    found.push_back(name.substr(begin, end - begin));
    begin = end + 1;
  }
  return found;
}

}  // namespace

std::vector<Field> fields_of(const MonitoringRecord& record) {
  std::vector<Field> fields;
  const auto add = [&](std::string name, std::string value, bool text) {
    if (!value.empty()) fields.push_back({std::move(name), std::move(value), text});
  };
  if (record.status) add("status", std::string(option_of(*record.status).code), false);
  add("comment", record.comment.value_or(""), true);
  add("reason", record.reason.value_or(""), true);
  if (record.proposal) add("proposal", std::string(option_of(*record.proposal).code), false);
  add("proposal_text", record.proposal_text.value_or(""), true);
  for (const auto& entry : record.indicators.entries) add("indicators/" + entry.key.id, written(entry.value), false);
  LineNames names;
  for (const auto& line : record.costs) {
    if (!line.source) continue;
    const auto name = names.next(option_of(*line.source).code);
    add(name, written(line), false);
    add(name + "/note", line.note.value_or(""), true);
  }
  return fields;
}

const Field* find(const std::vector<Field>& fields, std::string_view name) {
  const auto it = std::find_if(fields.begin(), fields.end(), [&](const Field& field) { return field.name == name; });
  return it == fields.end() ? nullptr : &*it;
}

bool same(const Field& a, const Field& b) { return a.name == b.name && collapsed(a.written) == collapsed(b.written); }

std::string fingerprint(const std::vector<Field>& fields) {
  if (fields.empty()) return "new";
  std::vector<std::string> lines;
  for (const auto& field : fields) lines.push_back(field.name + "=" + collapsed(field.written) + "\n");
  std::sort(lines.begin(), lines.end());
  auto hash = hash_of_nothing;
  for (const auto& line : lines) hash = hash_of(line, hash);
  return fmt::format("r{:012x}", hash >> 16);
}

std::vector<NamedNode> named_nodes(yaml::View record) {
  std::vector<NamedNode> nodes;
  LineNames names;
  for (const auto& [key, value] : record.entries()) {
    const std::string name(key.scalar());
    if (name == "indicators")
      for (const auto& [id, reached] : value.entries()) nodes.push_back({"indicators/" + std::string(id.scalar()), reached});
    else if (name == "costs")
      for (const auto& line : value.items()) {
        const auto source = line.find("source");
        const auto line_name = names.next(source ? source.scalar() : "");
        const auto amount = line.find("amount") ? line.find("amount") : line.find("thousands");
        nodes.push_back({line_name, amount ? amount : line});
        if (const auto note = line.find("note")) nodes.push_back({line_name + "/note", note});
      }
    else
      nodes.push_back({name, value});
  }
  return nodes;
}

Message label_of(std::string_view name) {
  const auto found = parts(name);
  if (found.front() == "indicators" && found.size() == 2) return say("indikátor {}", "indicator {}", found[1]);
  if (found.front() == "costs" && found.size() >= 3) {
    Message source = say("{}", "{}", found[1]);
    for (const auto& option : describe(Type<MoneySource>{}).options)
      if (option.code == found[1]) source = say(option.label);
    const bool note = found.size() == 4;
    return say("{0}: {2}", "{1}: {3}", note ? "poznámka k nákladům" : "náklady", note ? "note on costs" : "costs", source.cs, source.en);
  }
  Message label = say("{}", "{}", name);
  for_each_field<MonitoringRecord>([&](const auto& f) {
    if (f.key == name) label = say(f.label);
  });
  return label;
}

}  // namespace kpss::collection
