#include "agreement/cut.hpp"

#include <algorithm>

#include "yaml/core_schema.hpp"
#include "yaml/extent.hpp"

namespace kpss::tests {
namespace {

std::vector<std::string> lines_of(const Cut& value);

/// The lines of a value behind what stands in front of it: a key on its line, or the dash of an item.
void append(std::vector<std::string>& lines, const std::string& front, const Cut& value, bool inline_value) {
  const auto below = lines_of(value);
  if (inline_value) lines.push_back(front + (below.front().empty() ? "" : " " + below.front()));
  else lines.push_back(front);
  for (std::size_t i = inline_value ? 1 : 0; i < below.size(); ++i) lines.push_back("  " + below[i]);
}

std::vector<std::string> lines_of(const Cut& value) {
  std::vector<std::string> lines;
  if (value.kind == Cut::Kind::raw) {
    for (std::size_t begin = 0; begin <= value.raw.size();) {
      const auto end = std::min(value.raw.find('\n', begin), value.raw.size());
      lines.push_back(value.raw.substr(begin, end - begin));
      begin = end + 1;
    }
    return lines;
  }
  if (value.entries.empty()) return {value.kind == Cut::Kind::list ? "[]" : "{}"};
  for (const auto& [key, item] : value.entries) {
    const bool short_item = item.kind == Cut::Kind::raw || item.entries.empty();
    if (value.kind == Cut::Kind::list) append(lines, "-", item, true);
    else append(lines, key + ":", item, short_item);
  }
  return lines;
}

bool is_needed(const Record& record, const Record::Member& member) {
  const auto is_companion = [&](const auto& companion) { return companion.beside == member.key; };
  return member.required || std::find(record.one_of.begin(), record.one_of.end(), member.key) != record.one_of.end() ||
         std::any_of(record.companions.begin(), record.companions.end(), is_companion);
}

/// Of the forms that a value may have the one that it has: a mapping where there is a record, a scalar where there is any other.
const Shape& form_of(const Shape& shape, yaml::View node) {
  const auto* either = std::get_if<Either>(&shape.form);
  if (!either) return shape;
  for (const auto& form : either->forms)
    if (std::holds_alternative<Record>(form().form) == (node.kind() == yaml::Kind::mapping)) return form();
  return shape;
}

}  // namespace

Cut raw(std::string text) { return {Cut::Kind::raw, std::move(text)}; }

Cut list(std::vector<Cut> items) {
  Cut list{Cut::Kind::list};
  for (auto& item : items) list.entries.emplace_back("", std::move(item));
  return list;
}

Cut quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '\n') out += "\\n";
    else if (c == '\t') out += "\\t";
    else (c == '"' || c == '\\' ? out += '\\' : out) += c;
  }
  return raw(out + '"');
}

Cut as_written(yaml::View scalar) {
  const auto source = scalar.document().source->text();
  const auto text = source.substr(scalar.begin(), yaml::end_of(scalar.document(), scalar.index()) - scalar.begin());
  const bool on_a_line = text.find('\n') == text.npos && !yaml::is_block_text(scalar.document(), scalar.index());
  const bool safe_anywhere = scalar.quoted() || text.find_first_of(":#") == text.npos;
  return on_a_line && safe_anywhere ? raw(std::string(text)) : quoted(scalar.scalar());
}

Cut least(const Shape& any, yaml::View node) {
  const auto& shape = form_of(any, node);
  if (node.kind() == yaml::Kind::scalar) return as_written(node);
  Cut cut{node.kind() == yaml::Kind::mapping ? Cut::Kind::mapping : Cut::Kind::list};
  if (const auto* items = std::get_if<ListOf>(&shape.form)) {
    for (const auto& item : node.items())
      if (cut.entries.empty()) cut.entries.emplace_back("", least(items->item(), item));
  } else if (const auto* map = std::get_if<MapOf>(&shape.form)) {
    for (const auto& [key, value] : node.entries())
      if (cut.entries.empty()) cut.entries.emplace_back(as_written(key).raw, least(map->item(), value));
  } else if (const auto* record = std::get_if<Record>(&shape.form)) {
    for (const auto& [key, value] : node.entries())
      if (const auto* member = record->find(key.scalar()); member && is_needed(*record, *member)) cut.entries.emplace_back(key.scalar(), least(member->shape(), value));
  }
  return cut;
}

Cut with(Cut mapping, const std::string& key, Cut value) {
  const auto at = std::find_if(mapping.entries.begin(), mapping.entries.end(), [&](const auto& entry) { return entry.first == key; });
  if (at != mapping.entries.end()) at->second = std::move(value);
  else mapping.entries.emplace_back(key, std::move(value));
  return mapping;
}

Cut without(Cut mapping, const std::string& key) {
  std::erase_if(mapping.entries, [&](const auto& entry) { return entry.first == key; });
  return mapping;
}

std::string text_of(const Cut& file) {
  std::string text;
  for (const auto& line : lines_of(file)) text.append(line).append("\n");
  return text;
}

}  // namespace kpss::tests
