#pragma once

// Identifiers that a name always gives again (UUID of version 5, RFC 9562): whoever computes one from the same name has the same.
//
//   uuid_of(*uuid_from("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com").text()
//     == "2ed6657d-e927-568b-95e1-2665a8aea6a2"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace kpss {

struct Uuid {
  std::array<unsigned char, 16> bytes = {};

  std::string text() const;
  friend bool operator==(const Uuid&, const Uuid&) = default;
};

std::optional<Uuid> uuid_from(const std::string& text);
/// The one of a name within a space of names.
Uuid uuid_of(const Uuid& space, std::string_view name);

}  // namespace kpss
