#pragma once

#include "cli/session.hpp"
#include "documents/texts.hpp"

namespace kpss::cli {

/// Tells on stderr which personal data a document for the public would print and where, never the data themselves. Whether there are any.
bool tell_leaks(const Document& document, const Repository& repository, Session& session);

/// The same of other texts; a heading is whatever tells where they stand.
bool tell_leaks(const std::vector<ReadText>& texts, const Repository& repository, Session& session);

}  // namespace kpss::cli
