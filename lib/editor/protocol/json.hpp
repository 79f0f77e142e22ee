#pragma once

// JSON as the protocol speaks it. What a client sends is asked for with care: a value of another type than expected is as good as none.
//
//   const auto name = text_at(params, "/textDocument/uri");   // empty where there is no such text

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace kpss::editor {

using Json = nlohmann::json;

/// The value that a JSON pointer leads to; null where it leads nowhere.
inline const Json& value_at(const Json& json, std::string_view pointer) {
  static const Json none;
  const Json* here = &json;
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    const auto key = std::string(pointer.substr(0, pointer.find('/')));
    pointer.remove_prefix(key.size());
    if (!here->is_object() || !here->contains(key)) return none;
    here = &here->at(key);
  }
  return *here;
}

inline std::string text_at(const Json& json, std::string_view pointer) {
  const auto& value = value_at(json, pointer);
  return value.is_string() ? value.get<std::string>() : std::string();
}

inline bool is_set(const Json& json, std::string_view pointer) {
  const auto& value = value_at(json, pointer);
  return value.is_boolean() && value.get<bool>();
}

/// Whether a list of texts has one.
inline bool lists(const Json& json, std::string_view pointer, std::string_view text) {
  const auto& list = value_at(json, pointer);
  if (!list.is_array()) return false;
  for (const auto& item : list)
    if (item.is_string() && item.get_ref<const std::string&>() == text) return true;
  return false;
}

}  // namespace kpss::editor
