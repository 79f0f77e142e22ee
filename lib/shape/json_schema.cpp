#include "shape/json_schema.hpp"

#include <algorithm>
#include <vector>

#include "shape/codecs.hpp"
#include "text/grammar.hpp"
#include "text/json.hpp"
#include "yaml/reader.hpp"

namespace kpss {
namespace {

constexpr std::string_view id_pattern = "^[a-z0-9][a-z0-9._-]{0,79}$";
constexpr std::string_view id_with_plan_pattern = "^[a-z0-9][a-z0-9._-]{0,79}/[a-z0-9][a-z0-9._-]{0,79}$";

/// Writes one schema. Nested records and choices are written once, as definitions in the order they are met, and so are texts.
class Writer {
 public:
  explicit Writer(Language language) : language_(language) {}

  std::string document(const Shape& shape) {
    json_.begin_object().member("$schema", "http://json-schema.org/draft-07/schema#");
    body(shape);
    if (definitions_.empty() && !has_texts_) return json_.end().text();
    json_.key("definitions").begin_object();
    for (std::size_t i = 0; i < definitions_.size(); ++i) {  // Grows while it is written.
      json_.key(definitions_[i]->name).begin_object();
      body(*definitions_[i]);
      json_.end();
    }
    if (has_texts_) define_text();
    return json_.end().end().text();
  }

 private:
  static bool is_defined(const Shape& shape) {
    const auto* text = std::get_if<AnyText>(&shape.form);
    return !shape.name.empty() || (text && !text->as_id);
  }

  /// What says the value; a definition by its name.
  void reference_or_body(const Shape& shape) {
    if (!is_defined(shape)) return body(shape);
    has_texts_ = has_texts_ || shape.name.empty();
    const bool known = shape.name.empty() || std::any_of(definitions_.begin(), definitions_.end(), [&](const Shape* s) { return s->name == shape.name; });
    if (!known) definitions_.push_back(&shape);
    json_.member("$ref", "#/definitions/" + std::string(shape.name.empty() ? "text" : shape.name));
  }

  void object(const Shape& shape) {
    json_.begin_object();
    reference_or_body(shape);
    json_.end();
  }

  void title(const Shape& shape) {
    if (!shape.label.empty() && !shape.name.empty()) json_.member("title", capitalised(shape.label.in(language_)));
    if (!shape.doc.empty()) json_.member("description", shape.doc.in(language_));
  }

  void body(const Shape& shape) {
    title(shape);
    std::visit(overloaded{[&](const AnyText&) { text_or_numbers({id_pattern, {{"number", "0"}}}); },  // Of an id; texts are defined once.
                          [&](const Flag&) { json_.member("type", "boolean"); },
                          [&](const Whole& whole) {
                            const auto least = std::to_string(whole.least), most = std::to_string(whole.most);
                            text_or_numbers({whole.expression, {{"integer", least, most}}});
                          },
                          [&](const Pattern& pattern) { text_or_numbers(pattern); },
                          [&](const Reference& reference) {
                            if (reference.by_number)
                              text_or_numbers(std::get<Pattern>(shape_of<Number>().form));
                            else
                              text_or_numbers(reference.with_plan ? Pattern{id_with_plan_pattern} : Pattern{id_pattern, {{"number", "0"}}});
                            json_.member("$comment", "reference: " + std::string(reference.to));
                          },
                          [&](const ListOf& list) { json_.member("type", "array").key("items"); object(list.item()); },
                          [&](const MapOf& map) { pairs(map); },
                          [&](const Choice& choice) { codes(choice); },
                          [&](const Either& either) {
                            json_.key("anyOf").begin_array();
                            for (const auto& form : either.forms) object(form());
                            json_.end();
                          },
                          [&](const Record& record) { members(record); }},
               shape.form);
  }

  void text_of(const Pattern& pattern) {
    json_.member("type", "string").member("pattern", pattern.expression);
    if (!pattern.format.empty()) json_.member("format", pattern.format);
  }

  /// To other YAML readers `1.1` is a number where it stands without quotes.
  void text_or_numbers(const Pattern& pattern) {
    if (pattern.numbers.empty()) return text_of(pattern);
    json_.key("anyOf").begin_array().begin_object();
    text_of(pattern);
    json_.end();
    for (const auto& [type, least, most] : pattern.numbers) {
      json_.begin_object().member("type", type);
      if (!least.empty()) json_.key("minimum").number(least);
      if (!most.empty()) json_.key("maximum").number(most);
      json_.end();
    }
    json_.end();
  }

  /// Any text but blanks, within what `yaml::read` takes; a text may look like a number.
  void define_text() {
    json_.key("text").begin_object().key("anyOf").begin_array();
    json_.begin_object().member("type", "string").member("minLength", 1).member("maxLength", yaml::longest_field).member("pattern", "\\S");
    json_.key("not").begin_object().member("type", "string").member("pattern", fmt::format("[^ \\n\\t]{{{}}}", yaml::longest_word + 1)).end().end();
    json_.begin_object().member("type", "number").end().end().end();
  }

  void pairs(const MapOf& map) {
    json_.member("type", "object").key("propertyNames").begin_object();
    const auto& key = map.key();
    if (const auto* choice = std::get_if<Choice>(&key.form)) {
      json_.key("enum").begin_array();
      for (const auto& code : choice->codes) json_.value(code.code);
      json_.end();
    } else {
      const auto* whole = std::get_if<Whole>(&key.form);
      json_.member("pattern", whole ? whole->expression : id_pattern);
    }
    json_.end().key("additionalProperties");
    object(map.item());
  }

  void codes(const Choice& choice) {
    json_.key("oneOf").begin_array();
    for (const auto& code : choice.codes) json_.begin_object().member("const", code.code).member("description", code.label.in(language_)).end();
    json_.end();
  }

  void members(const Record& record) {
    json_.member("type", "object").member("additionalProperties", false);
    if (std::any_of(record.members.begin(), record.members.end(), [](const auto& m) { return m.required; })) {
      json_.key("required").begin_array();
      for (const auto& member : record.members)
        if (member.required) json_.value(member.key);
      json_.end();
    }
    several_keys(record);
    json_.key("properties").begin_object();
    for (const auto& member : record.members) {
      json_.key(member.key).begin_object().member("title", capitalised(member.label.in(language_))).member("description", member.doc.in(language_));
      const auto& shape = member.shape();
      if (!is_defined(shape)) {
        body(shape);
      } else {  // In draft-07 nothing else may stand beside a $ref.
        json_.key("allOf").begin_array();
        object(shape);
        json_.end();
      }
      json_.end();
    }
    json_.end();
  }

  /// What a record asks of several keys at once. That a key stands beside another is said of the later one, where an editor then marks it.
  void several_keys(const Record& record) {
    if (!record.one_of.empty()) {
      json_.key("anyOf").begin_array();
      for (const auto key : record.one_of) {
        json_.begin_object().key("properties").begin_object().member(key, true).end();
        json_.key("required").begin_array().value(key).end().end();
      }
      json_.end();
    }
    if (record.one_of.empty() && record.companions.empty()) return;
    json_.key("dependencies").begin_object();
    for (std::size_t first = 0; first + 1 < record.one_of.size(); ++first) {
      json_.key(record.one_of[first]).begin_object().key("properties").begin_object();
      for (auto later = first + 1; later < record.one_of.size(); ++later) json_.member(record.one_of[later], false);
      json_.end().end();
    }
    for (const auto& [key, beside] : record.companions) json_.key(key).begin_array().value(beside).end();
    json_.end();
  }

  Language language_;
  JsonWriter json_;
  std::vector<const Shape*> definitions_;
  bool has_texts_ = false;
};

}  // namespace

std::string json_schema(const Shape& shape, Language language) { return Writer(language).document(shape); }

}  // namespace kpss
