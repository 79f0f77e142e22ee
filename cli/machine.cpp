#include "cli/machine.hpp"

namespace kpss::cli {

Machine machine_of(const Session& session) {
  Machine machine;
  if (const auto path = session.world.environment("PATH"); path && !path->empty()) machine.path = *path;
  if (const auto folder = session.world.environment("TMPDIR"); folder && !folder->empty()) machine.temporary = *folder;
  return machine;
}

}  // namespace kpss::cli
