#pragma once

// Writes JSON: two spaces of indentation, members in the order they are written, text as UTF-8.
//
//   JsonWriter json;
//   json.begin_object().member("version", 1).key("findings").begin_array();
//   for (…) json.begin_object().member("rule", name).end();
//   json.end().end();
//   std::string text = json.text();   // ends with a new line

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kpss {

class JsonWriter {
 public:
  JsonWriter& begin_object();
  JsonWriter& begin_array();
  JsonWriter& end();  ///< Closes the innermost object or array.
  JsonWriter& key(std::string_view key);
  JsonWriter& value(std::string_view text);
  JsonWriter& value(const char* text) { return value(std::string_view(text)); }
  JsonWriter& value(std::int64_t number);
  JsonWriter& value(int number) { return value(static_cast<std::int64_t>(number)); }
  JsonWriter& value(std::size_t number) { return value(static_cast<std::int64_t>(number)); }
  JsonWriter& value(bool truth);
  JsonWriter& null();
  /// A number that is already written as JSON writes it: `12.5`.
  JsonWriter& number(std::string_view literal);

  template <class Value>
  JsonWriter& member(std::string_view name, const Value& what) {
    return key(name).value(what);
  }

  /// The whole document. Objects and arrays without members stand on one line.
  std::string text() const;

 private:
  struct Open {
    char close;
    bool empty;
  };
  void item();

  std::string out_;
  std::vector<Open> open_;
  bool after_key_ = false;
};

/// A JSON string with its quotes.
std::string json_quoted(std::string_view text);

}  // namespace kpss
