#pragma once

#include "documents/blocks.hpp"
#include "site/html.hpp"

namespace kpss::site {

/// A line of a document as HTML. A link leads to the web, to a mailbox or to a telephone; any other is plain text.
Nodes nodes_of(const Inlines& inlines);

/// Whether a link may lead there: http, https, mailto, tel.
bool is_safe_target(std::string_view target);

}  // namespace kpss::site
