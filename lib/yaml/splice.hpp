#pragma once

// The bytes of a file after one edit. What comes out is read again by `edited`, so nothing here need be believed.

#include "yaml/edit.hpp"

namespace kpss::yaml {

std::string with_value(const Document& document, const Path& at, const Value& value, const std::vector<std::string>& order);
std::string with_item(const Document& document, const Path& at, const Value& item);
std::string without(const Document& document, const Path& at);

/// How many of these keys stand before a new one: up to the last that `order` names before it, else all.
std::size_t predecessor(const std::vector<std::string>& keys, const std::string& key, const std::vector<std::string>& order);

}  // namespace kpss::yaml
