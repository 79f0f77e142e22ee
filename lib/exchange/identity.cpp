#include "exchange/identity.hpp"

namespace kpss {
namespace {

/// UUID of version 5 of `urn:x-kpss:directory` in the space of URLs. It never changes: all other ids hang on it.
constexpr Uuid all_directories{{0xad, 0x20, 0x88, 0xa0, 0x8b, 0x79, 0x5b, 0x82, 0x90, 0x8e, 0xed, 0x02, 0xdd, 0xdf, 0x0f, 0x4c}};

std::string_view home_of(const Repository& repository) {
  const auto* manifest = repository.manifest();
  return manifest && !manifest->municipalities.empty() ? std::string_view(manifest->municipalities.front().id) : std::string_view();
}

}  // namespace

Identity::Identity(const Repository& repository) : space_(uuid_of(all_directories, home_of(repository))) {}

std::string Identity::of(std::string_view kind, std::string_view name) const { return uuid_of(space_, fmt::format("{}/{}", kind, name)).text(); }

}  // namespace kpss
