#include "shape/manual.hpp"

#include <algorithm>
#include <vector>

#include "text/grammar.hpp"

namespace kpss {
namespace {

/// The named shapes below a shape, each once, in the order they are met.
void collect(const Shape& shape, std::vector<const Shape*>& found) {
  const auto visit = [&](const Shape& below) {
    const bool known = std::any_of(found.begin(), found.end(), [&](const Shape* s) { return s->name == below.name; });
    if (!below.name.empty() && !known) found.push_back(&below);
    if (below.name.empty() || !known) collect(below, found);
  };
  std::visit(overloaded{[&](const ListOf& list) { visit(list.item()); }, [&](const MapOf& map) { visit(map.key()); visit(map.item()); },
                        [&](const Either& either) { for (const auto& form : either.forms) visit(form()); },
                        [&](const Record& record) { for (const auto& member : record.members) visit(member.shape()); }, [](const auto&) {}},
             shape.form);
}

std::string value_of(const Shape& shape, Language language) {
  if (!shape.name.empty()) return std::string(shape.label.in(language));
  if (const auto* list = std::get_if<ListOf>(&shape.form)) return (language == Language::cs ? "seznam: " : "list: ") + value_of(list->item(), language);
  return in_words(shape).in(language);
}

std::string section(const Shape& shape, std::string_view place, int level, Language language) {
  std::string out = std::string(static_cast<std::size_t>(level), '#') + " " + capitalised(shape.label.in(language)) + "\n\n";
  if (!place.empty()) out += "`" + std::string(place) + "`\n\n";
  out += std::string(shape.doc.in(language)) + "\n\n";
  std::visit(overloaded{[&](const Record& record) {
                          for (const auto& member : record.members)
                            out += fmt::format("**{}**{}\n:   {} _({})_\n\n", member.key, member.required ? (language == Language::cs ? " – povinné" : " – required") : "",
                                               member.doc.in(language), value_of(member.shape(), language));
                        },
                        [&](const Choice& choice) {
                          for (const auto& code : choice.codes) out += fmt::format("**{}**\n:   {}\n\n", code.code, code.label.in(language));
                        },
                        [](const auto&) {}},
             shape.form);
  return out;
}

}  // namespace

std::string manual_of(const Shape& shape, std::string_view place, int level, Language language) {
  auto out = section(shape, place, level, language);
  std::vector<const Shape*> below;
  collect(shape, below);
  for (const auto* nested : below) out += section(*nested, {}, level + 1, language);
  return out;
}

}  // namespace kpss
