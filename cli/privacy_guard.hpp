#pragma once

#include "cli/session.hpp"
#include "documents/blocks.hpp"

namespace kpss::cli {

/// Tells on stderr which personal data a document for the public would print and where, never the data themselves. Whether there are any.
bool tell_leaks(const Document& document, const Repository& repository, Session& session);

}  // namespace kpss::cli
