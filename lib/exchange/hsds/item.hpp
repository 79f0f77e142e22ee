#pragma once

// An object of HSDS with the objects in it. The same tree becomes nested JSON (json.hpp) and rows of tables (package.hpp).
//
//   Item phone("phone", "msss/pecovatelska-sluzba/phone", identity);
//   phone.text("number", "+420 585 751 111");
//   service.add("phones", std::move(phone));

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/identity.hpp"

namespace kpss::hsds {

struct Item {
  struct Value {
    std::string_view column;
    std::string text;
    bool is_number = false;
  };
  struct Part {
    std::string_view key;
    bool is_list = true;
    std::vector<Item> items;
  };

  std::string_view table;
  std::string name;  ///< What its id is made of, beside its table.
  std::string id;
  std::vector<Value> values = {};  ///< Without the id, in the order of the standard.
  std::vector<Part> parts = {};

  Item(std::string_view of, std::string called, const Identity& identity) : table(of), name(std::move(called)), id(identity.of(of, name)) {}

  /// Nothing of an empty text.
  void text(std::string_view column, std::string_view what) {
    if (!what.empty()) values.push_back({column, std::string(what)});
  }
  void text(std::string_view column, const std::same_as<std::optional<std::string>> auto& what) {
    if (what) text(column, std::string_view(*what));
  }
  /// A number as JSON writes it.
  void number(std::string_view column, std::string what) { values.push_back({column, std::move(what), true}); }
  /// Into the list of this key.
  void add(std::string_view key, Item item) {
    if (parts.empty() || parts.back().key != key) parts.push_back({key, true, {}});
    parts.back().items.push_back(std::move(item));
  }
  /// As the one object of this key.
  void set(std::string_view key, Item item) {
    parts.push_back({key, false, {}});
    parts.back().items.push_back(std::move(item));
  }
};

}  // namespace kpss::hsds
