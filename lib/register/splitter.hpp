#pragma once

// Cuts `{"polozky": [ … ]}` into its items without understanding them: it only counts brackets and steps over strings. What it cuts out, the
// parser checks; other members of the root are cut out too, as item 0.

#include <functional>
#include <string>
#include <string_view>

#include "register/fields.hpp"

namespace kpss::registry {

class Splitter {
 public:
  using Take = std::function<void(std::string& text, const ItemPlace& place)>;
  Splitter(std::string name, Take take) : take_(std::move(take)) { place_.file = std::move(name); }

  /// The next bytes of the file, in pieces of any size.
  void feed(std::string_view piece);
  /// Throws Failure where the file ended too early, or had no items.
  void finish();

 private:
  enum class Wants { root, key_or_end, key, colon, value, comma_or_end, item_or_end, item, item_comma_or_end, nothing };

  void step(char c);
  void begin_value();
  std::size_t go_on(std::string_view piece, std::size_t at);
  void end_value();
  [[noreturn]] void refuse(const Message& what) const;

  Take take_;
  ItemPlace place_;            ///< Of the item that is read.
  std::size_t items_ = 0;
  std::size_t offset_ = 0;     ///< Of the next byte.
  Wants wants_ = Wants::root;
  bool in_value_ = false;
  std::string text_;           ///< Of the value so far.
  int depth_ = 0;
  bool in_string_ = false, escaped_ = false;
  std::string key_;
  bool found_ = false;
};

}  // namespace kpss::registry
