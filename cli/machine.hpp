#pragma once

#include "cli/session.hpp"
#include "publish/publish.hpp"

namespace kpss::cli {

/// Where publishing finds its programs, and room for its folders.
Machine machine_of(const Session& session);

}  // namespace kpss::cli
