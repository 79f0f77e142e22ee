#include "shape/skeleton.hpp"

#include "yaml/writer.hpp"

namespace kpss {
namespace {

std::string placeholder(const Shape& shape);

/// The keys that a nested record must have: `{from: …, to: …}`.
std::string placeholder(const Record& record) {
  std::string keys;
  for (const auto& member : record.members)
    if (member.required) keys += fmt::format("{}{}: {}", keys.empty() ? "" : ", ", member.key, placeholder(member.shape()));
  return "{" + keys + "}";
}

/// A value of the right form where nobody gave one; to be replaced by a person.
std::string placeholder(const Shape& shape) {
  if (const auto* choice = std::get_if<Choice>(&shape.form)) return std::string(choice->codes.front().code);
  if (const auto* record = std::get_if<Record>(&shape.form)) return placeholder(*record);
  if (std::holds_alternative<ListOf>(shape.form)) return "[]";
  if (std::holds_alternative<Flag>(shape.form)) return "false";
  if (std::holds_alternative<Whole>(shape.form)) return std::to_string(std::get<Whole>(shape.form).least);
  return "…";
}

/// How an item of a list of records is written: `#   - {title: …, from: …, to: …}`.
std::string item_of(const Shape& shape) {
  const auto* list = std::get_if<ListOf>(&shape.form);
  const auto* record = list ? std::get_if<Record>(&list->item().form) : nullptr;
  return record ? "#   - " + placeholder(*record) + "\n" : std::string();
}

std::string codes_of(const Shape& shape) {
  const auto* choice = std::get_if<Choice>(&shape.form);
  if (!choice) return {};
  std::string codes;
  for (const auto& code : choice->codes) codes += (codes.empty() ? "" : " | ") + std::string(code.code);
  return "  # " + codes;
}

}  // namespace

std::string skeleton(const Shape& shape, const std::map<std::string, std::string>& values, Language language) {
  std::string written, comments;
  for (const auto& member : std::get<Record>(shape.form).members) {
    const auto given = values.find(std::string(member.key));
    if (given != values.end() || member.required)
      written += fmt::format("{}: {}{}\n", member.key, given != values.end() ? given->second : placeholder(member.shape()), codes_of(member.shape()));
    else
      comments += fmt::format("# {}:  # {}\n{}", member.key, member.doc.in(language), item_of(member.shape()));
  }
  return comments.empty() ? written : written + "\n" + comments;
}

std::string yaml_text(std::string_view text) { return yaml::scalar(text); }

}  // namespace kpss
