#include "shape/outline.hpp"

#include <algorithm>

namespace kpss {
namespace {

std::string scalar_in_words(const Shape& shape, yaml::View node, Language language) {
  if (const auto* choice = std::get_if<Choice>(&shape.form))
    for (const auto& code : choice->codes)
      if (code.code == node.scalar()) return std::string(code.label.in(language));
  if (const auto* either = std::get_if<Either>(&shape.form))
    for (const auto& form : either->forms)
      if (std::holds_alternative<Choice>(form().form)) return scalar_in_words(form(), node, language);
  if (std::holds_alternative<Flag>(shape.form)) return std::string((node.scalar() == "true" ? Phrase{"ano", "yes"} : Phrase{"ne", "no"}).in(language));
  return std::string(node.scalar());
}

void walk(const Shape& shape, yaml::View node, Language language, int depth, const std::string& label, std::vector<OutlineLine>& lines) {
  if (node.kind() == yaml::Kind::sequence) {
    const auto* list = std::get_if<ListOf>(&shape.form);
    const auto items = node.items();
    if (!list || items.empty()) return;
    const bool scalars = std::all_of(items.begin(), items.end(), [](yaml::View item) { return item.kind() == yaml::Kind::scalar; });
    lines.push_back({depth, label, {}});
    for (const auto& item : items) walk(list->item(), item, language, depth + 1, "–", lines);
    if (scalars && items.size() == 1) {
      const auto value = lines.back().value;
      lines.pop_back();
      lines.back().value = value;
    }
  } else if (node.kind() == yaml::Kind::mapping) {
    const Shape* form = &shape;
    if (const auto* either = std::get_if<Either>(&shape.form))
      for (const auto& alternative : either->forms)
        if (std::holds_alternative<Record>(alternative().form)) form = &alternative();
    if (!label.empty()) lines.push_back({depth, label, {}});
    const int below = label.empty() ? depth : depth + 1;
    for (const auto& [key, value] : node.entries()) {
      if (const auto* record = std::get_if<Record>(&form->form)) {
        if (const auto* member = record->find(key.scalar())) walk(member->shape(), value, language, below, std::string(member->label.in(language)), lines);
      } else if (const auto* map = std::get_if<MapOf>(&form->form)) {
        walk(map->item(), value, language, below, scalar_in_words(map->key(), key, language), lines);
      }
    }
  } else if (node.kind() == yaml::Kind::scalar) {
    lines.push_back({depth, label, scalar_in_words(shape, node, language)});
  }
}

void collect(yaml::View node, std::string_view path, std::vector<std::string>& values) {
  if (node.kind() == yaml::Kind::sequence) {
    for (const auto& item : node.items()) collect(item, path, values);
  } else if (path.empty()) {
    if (node.kind() == yaml::Kind::scalar) values.emplace_back(node.scalar());
  } else if (node.kind() == yaml::Kind::mapping) {
    const auto dot = path.find('.');
    if (const auto below = node.find(path.substr(0, dot))) collect(below, dot == path.npos ? std::string_view{} : path.substr(dot + 1), values);
  }
}

}  // namespace

std::vector<OutlineLine> outline(const Shape& shape, yaml::View node, Language language) {
  std::vector<OutlineLine> lines;
  walk(shape, node, language, 0, "", lines);
  return lines;
}

std::vector<std::string> values_at(yaml::View node, std::string_view path) {
  std::vector<std::string> values;
  collect(node, path, values);
  return values;
}

bool has_path(const Shape& shape, std::string_view path) {
  if (path.empty()) return true;
  if (const auto* list = std::get_if<ListOf>(&shape.form)) return has_path(list->item(), path);
  const auto dot = path.find('.');
  const auto rest = dot == path.npos ? std::string_view{} : path.substr(dot + 1);
  if (const auto* map = std::get_if<MapOf>(&shape.form)) return has_path(map->item(), rest);
  if (const auto* either = std::get_if<Either>(&shape.form)) return std::any_of(either->forms.begin(), either->forms.end(), [&](ShapeOf form) { return has_path(form(), path); });
  const auto* record = std::get_if<Record>(&shape.form);
  const auto* member = record ? record->find(path.substr(0, dot)) : nullptr;
  return member && has_path(member->shape(), rest);
}

}  // namespace kpss
