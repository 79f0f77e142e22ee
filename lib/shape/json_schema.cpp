#include "shape/json_schema.hpp"

#include <algorithm>
#include <vector>

#include "text/grammar.hpp"
#include "text/json.hpp"

namespace kpss {
namespace {

/// Writes one schema. Nested records and choices are written once, as definitions in the order they are met.
class Writer {
 public:
  explicit Writer(Language language) : language_(language) {}

  std::string document(const Shape& shape) {
    json_.begin_object().member("$schema", "http://json-schema.org/draft-07/schema#");
    body(shape);
    if (definitions_.empty()) return json_.end().text();
    json_.key("definitions").begin_object();
    for (std::size_t i = 0; i < definitions_.size(); ++i) {  // Grows while it is written.
      json_.key(definitions_[i]->name).begin_object();
      body(*definitions_[i]);
      json_.end();
    }
    return json_.end().end().text();
  }

 private:
  /// What says the value; a definition by its name.
  void reference_or_body(const Shape& shape) {
    if (shape.name.empty()) return body(shape);
    if (std::none_of(definitions_.begin(), definitions_.end(), [&](const Shape* s) { return s->name == shape.name; })) definitions_.push_back(&shape);
    json_.member("$ref", "#/definitions/" + std::string(shape.name));
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

  /// Other YAML readers take `1.1` for a number; a text may look like one.
  void text_or_number() {
    json_.key("type").begin_array().value("string").value("number").end();
  }

  void body(const Shape& shape) {
    title(shape);
    std::visit(overloaded{[&](const AnyText&) { text_or_number(); json_.member("minLength", 1); },
                          [&](const Flag&) { json_.member("type", "boolean"); },
                          [&](const Whole& whole) { json_.member("type", "integer").member("minimum", whole.least).member("maximum", whole.most); },
                          [&](const Pattern& pattern) {
                            if (pattern.number) text_or_number(); else json_.member("type", "string");
                            json_.member("pattern", pattern.expression);
                            if (!pattern.format.empty()) json_.member("format", pattern.format);
                          },
                          [&](const Reference& reference) {
                            text_or_number();
                            if (reference.with_plan)
                              json_.member("pattern", "^[a-z0-9][a-z0-9._-]*/[a-z0-9][a-z0-9._-]*$");
                            else if (!reference.by_number)
                              json_.member("pattern", "^[a-z0-9][a-z0-9._-]*$");
                            json_.member("minLength", 1).member("$comment", "reference: " + std::string(reference.to));
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

  void pairs(const MapOf& map) {
    json_.member("type", "object").key("propertyNames").begin_object();
    const auto& key = map.key();
    if (const auto* choice = std::get_if<Choice>(&key.form)) {
      json_.key("enum").begin_array();
      for (const auto& code : choice->codes) json_.value(code.code);
      json_.end();
    } else {
      json_.member("pattern", std::holds_alternative<Whole>(key.form) ? "^(199[0-9]|20[0-9]{2})$" : "^[a-z0-9][a-z0-9._-]*$");
    }
    json_.end().key("additionalProperties");
    object(map.item());
  }

  void codes(const Choice& choice) {
    json_.key("oneOf").begin_array();
    for (const auto& code : choice.codes) json_.begin_object().member("const", code.code).member("title", code.label.in(language_)).end();
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
    json_.key("properties").begin_object();
    for (const auto& member : record.members) {
      json_.key(member.key).begin_object().member("title", capitalised(member.label.in(language_))).member("description", member.doc.in(language_));
      const auto& shape = member.shape();
      if (shape.name.empty()) {
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

  Language language_;
  JsonWriter json_;
  std::vector<const Shape*> definitions_;
};

}  // namespace

std::string json_schema(const Shape& shape, Language language) { return Writer(language).document(shape); }

}  // namespace kpss
