#include "yaml/value.hpp"

#include <utility>

namespace kpss::yaml {

bool operator==(const Value& a, const Value& b) { return a.kind == b.kind && a.scalar == b.scalar && a.items == b.items && a.members == b.members; }

Value word(std::string scalar) { return {.kind = Kind::scalar, .scalar = std::move(scalar)}; }
Value text(std::string words) { return {.kind = Kind::scalar, .scalar = std::move(words), .text = true}; }
Value list(std::vector<Value> items) { return {.kind = Kind::sequence, .items = std::move(items)}; }
Value mapping(std::vector<Value::Member> members) { return {.kind = Kind::mapping, .members = std::move(members)}; }

Value in_brackets(Value value) {
  value.flow = true;
  return value;
}

Value value_of(View node) {
  if (!node) return {};
  Value value{.kind = node.kind(), .scalar = std::string(node.scalar())};
  for (const auto& item : node.items()) value.items.push_back(value_of(item));
  for (const auto& [key, held] : node.entries()) value.members.push_back({std::string(key.scalar()), value_of(held)});
  return value;
}

}  // namespace kpss::yaml
