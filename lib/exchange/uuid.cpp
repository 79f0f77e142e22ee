#include "exchange/uuid.hpp"

#include <uuid/uuid.h>

namespace kpss {

std::string Uuid::text() const {
  std::array<char, UUID_STR_LEN> out{};
  uuid_unparse_lower(bytes.data(), out.data());
  return out.data();
}

std::optional<Uuid> uuid_from(const std::string& text) {
  Uuid uuid;
  if (uuid_parse(text.c_str(), uuid.bytes.data()) != 0) return {};
  return uuid;
}

Uuid uuid_of(const Uuid& space, std::string_view name) {
  Uuid uuid;
  uuid_generate_sha1(uuid.bytes.data(), space.bytes.data(), name.data(), name.size());
  return uuid;
}

}  // namespace kpss
