// `kpss-mutants FOLDER…`: every field of every file of these repositories and of the good examples of the rule pages, changed in every way of
// changes.hpp; on each line a mutant as JSON with what kpss says of its structure. compare.mjs asks ajv about the same.

#include <fmt/format.h>

#include <functional>
#include <iostream>
#include <map>
#include <set>

#include "agreement/changes.hpp"
#include "rules/page.hpp"
#include "rules/rules.hpp"
#include "text/json.hpp"
#include "yaml/reader.hpp"

namespace kpss::tests {
namespace {

/// What may be said of a file alone, by its keys and the forms of its values; all else is meaning. That a list holds an item twice is a warning
/// and meaning, too: twice the same in a list is of the right form.
const std::set<std::string_view> rules_of_structure = {"unknown-key", "missing-key", "wrong-form", "unknown-code", "too-long", "wrong-id", "amount-once", "measure-outside-tree", "broken-yaml", "yaml-feature", "empty-file", "repeated-key"};

std::vector<std::string_view> structural(const std::string& path, const std::string& text) {
  Findings findings;
  const auto repository = load({Input{path, {}, text}}, findings, 1);
  check(repository, findings, Date{2020, 1, 1});
  std::set<std::string_view> names;
  for (const auto& finding : findings)
    if (rules_of_structure.contains(finding.rule->name)) names.insert(finding.rule->name);
  return {names.begin(), names.end()};
}

using Around = std::function<Cut(Cut)>;

class Mutator {
 public:
  void file(const std::string& path, const std::string& bytes) {
    const Source source(path, bytes);
    Findings findings;
    const auto place = place_of(path);
    const auto document = yaml::read(source, findings);
    if (place.kind.empty() || !document.root()) return;
    path_ = path;
    kind_ = place.kind;
    for_each_kind([&]<class T>(Type<T>) {
      if (describe(Type<T>{}).name != place.kind) return;
      say(kind_, "the file", shape_of<T>(), bytes, {});
      value(shape_of<T>(), document.root(), kind_, "", [](Cut cut) { return cut; });
    });
  }

 private:
  /// The forms that a value may have are tried by the one that it has.
  void value(const Shape& shape, yaml::View node, const std::string& at, const std::string& key, const Around& around) {
    mutate(shape, node, at, key, around);
    const Shape* form = &shape;
    if (const auto* either = std::get_if<Either>(&shape.form))
      for (const auto& one : either->forms)
        if (node.kind() == yaml::Kind::mapping && std::holds_alternative<Record>(one().form)) form = &one();
    if (const auto* record = std::get_if<Record>(&form->form)) members(*form, *record, node, at, around);
    if (const auto* items = std::get_if<ListOf>(&form->form))
      for (const auto& item : node.items()) value(items->item(), item, at + "[]", key, [&](Cut cut) { return around(list({std::move(cut)})); });
    if (const auto* map = std::get_if<MapOf>(&form->form)) pairs(*form, *map, node, at, around);
  }

  void mutate(const Shape& shape, yaml::View node, const std::string& at, const std::string& key, const Around& around) {
    const bool first = seen_.insert(at).second;
    take_turns(shape, at, first, around);
    if (!first) return;
    for (const auto& change : changes_of(shape, node, key)) say(at, change, shape, around);
  }

  /// A shape is mutated in every way in the first places where it stands, and in ways that take turns elsewhere: many in another place, few where
  /// another file fills the same one.
  void take_turns(const Shape& shape, const std::string& at, bool first, const Around& around) {
    constexpr int places = 2;
    constexpr std::size_t many = 48, few = 3;
    const auto& any = changes_of_any();
    const auto count = !first ? few : times_[&shape]++ < places ? any.size() : many;
    for (std::size_t i = 0; i < count; ++i) say(at, any[turn_++ % any.size()], shape, around);
  }

  void members(const Shape& shape, const Record& record, yaml::View node, const std::string& at, const Around& around) {
    const auto base = least(shape, node);
    say(at, "nothing but what is required", shape, text_of(around(base)), {});
    const bool first = seen_.insert(at + " keys").second;
    for (const auto* key : {"x", "Name", "<<x", "1"}) {
      say(at, {fmt::format("the key `{}` more", key), with(base, key, raw("x"))}, shape, around);
      if (!first) break;
    }
    for (const auto& member : record.members) {
      const std::string key(member.key), below = at + "." + key;
      const auto written = node.find(key);
      say(below, {"missing", without(base, key)}, shape, around);
      if (first) say(below, {"misspelt key", with(without(base, key), key + "x", written ? least(member.shape(), written) : raw("x"))}, shape, around);
      const Around inside = [&](Cut cut) { return around(with(base, key, std::move(cut))); };
      if (written) value(member.shape(), written, below, key, inside);
      else if (seen_.insert(below).second) unwritten(member.shape(), below, key, inside);
      if (written) say(below, {"as it is", with(base, key, least(member.shape(), written))}, shape, around);
    }
  }

  /// A key that nobody wrote so far takes whatever comes.
  void unwritten(const Shape& shape, const std::string& at, const std::string& key, const Around& around) {
    take_turns(shape, at, true, around);
    for (const auto& change : changes_of(shape, {}, key)) say(at, change, shape, around);
  }

  void pairs(const Shape& shape, const MapOf& map, yaml::View node, const std::string& at, const Around& around) {
    for (const auto& [key, item] : node.entries()) {
      const auto name = as_written(key).raw;
      const auto pair = [](const std::string& word, Cut cut) { return Cut{Cut::Kind::mapping, {}, {{word, std::move(cut)}}}; };
      value(map.item(), item, at + "{}", name, [&](Cut cut) { return around(pair(name, std::move(cut))); });
      if (!seen_.insert(at + " names").second) continue;
      for (const auto* word : {"x", "Špatně", "1989", "2018", "\"2018\"", "2100", "a b", "\"\"", "-x", "fulfilled", "Fulfilled"})
        say(at, {fmt::format("the key `{}`", word), pair(word, least(map.item(), item))}, shape, around);
    }
  }

  void say(const std::string& at, const Change& change, const Shape& shape, const Around& around) {
    const auto twin = change.same_as.empty() ? std::string() : text_of(around(raw(change.same_as)));
    say(at, change.name, shape, text_of(around(change.value)), twin);
  }

  void say(const std::string& at, const std::string& change, const Shape& shape, const std::string& text, const std::string& twin) {
    if (!said_.insert(kind_ + "\n" + text).second) return;
    JsonWriter json;
    json.begin_object().member("kind", kind_).member("at", at).member("change", change).member("shape", in_words(shape).en).member("text", text);
    json.key("rules").begin_array();
    for (const auto rule : structural(path_, text)) json.value(rule);
    json.end();
    if (!twin.empty()) json.member("twin", twin).member("twin_refused", !structural(path_, twin).empty());
    auto line = json.end().text();
    std::erase(line, '\n');
    std::cout << line << '\n';
  }

  std::string path_, kind_;
  std::set<std::string> seen_, said_;
  std::map<const Shape*, int> times_;
  std::size_t turn_ = 0;
};

}  // namespace
}  // namespace kpss::tests

int main(int count, char** words) {
  using namespace kpss;
  std::ios::sync_with_stdio(false);
  tests::Mutator mutator;
  for (int i = 1; i < count; ++i)
    for (auto& input : discover(words[i])) {
      if (is_attachment(input.path)) continue;
      fetch(input, yaml::largest_file);
      if (input.bytes) mutator.file(input.path, *input.bytes);
    }
  for (const auto& page : pages())
    for (const auto& example : page.good)
      for (const auto& file : example) mutator.file(file.path, file.bytes);
}
