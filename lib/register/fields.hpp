#pragma once

// An object of the register's JSON. Anything may be missing or null; numbers pass for texts, because the register writes codes both ways. What
// has another form than could ever be meant is a Failure with its place.
//
//   item.object("poskytovatel")->text("ico")      item.reference("druhSocialniSluzby") == "DruhSocialniSluzby/13"

#include <simdjson.h>

#include <optional>
#include <string>
#include <vector>

#include "text/date.hpp"

namespace kpss::registry {

/// Where an item stands, for messages.
struct ItemPlace {
  std::string file;
  std::size_t number = 0;  ///< From 1.
  std::size_t byte = 0;    ///< Of its first byte, from 0.
};

class Fields {
 public:
  Fields(const ItemPlace& place, simdjson::dom::object object) : place_(&place), object_(object) {}

  const ItemPlace& place() const { return *place_; }
  bool has(const char* key) const;
  /// One line without control characters, trimmed, with single blanks; empty where there is none.
  std::string text(const char* key) const;
  /// `{"cs": "Přerov"}`, or the text itself.
  std::string in_czech(const char* key) const;
  bool flag(const char* key) const;
  /// A day, with or without a time behind it.
  std::optional<Date> day(const char* key) const;
  std::optional<Fields> object(const char* key) const;
  std::vector<Fields> list(const char* key) const;
  /// `{"id": "Obec/554499"}`, or the id itself.
  std::string reference(const char* key) const;
  /// Every id in what stands under a key, however deep: `[{"kraj": {"id": "Kraj/51"}}]`.
  std::vector<std::string> references_in(const char* key) const;

 private:
  simdjson::dom::element find(const char* key, bool& there) const;
  [[noreturn]] void refuse(const char* key, const char* expected_cs, const char* expected_en) const;

  const ItemPlace* place_;
  simdjson::dom::object object_;
};

}  // namespace kpss::registry
