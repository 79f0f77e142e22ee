#pragma once

// FNV-1a in 64 bits: tells texts apart, is the same on every machine and guards against nobody.
//
//   fmt::format("{:016x}", hash_of("a text"))

#include <cstdint>
#include <string_view>

namespace kpss {

inline constexpr std::uint64_t hash_of_nothing = 0xcbf29ce484222325;

/// Of several texts one after the other: `hash_of(second, hash_of(first))`.
constexpr std::uint64_t hash_of(std::string_view text, std::uint64_t before = hash_of_nothing) {
  for (const char c : text) before = (before ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return before;
}

}  // namespace kpss
