#pragma once

#include "documents/catalogue/facts.hpp"
#include "site/html.hpp"

namespace kpss::site {

/// Labels and what they say, as a list of descriptions; nothing where there are no facts.
Nodes fact_list(const Wording& wording, const EntryFacts& facts);

/// The facts of some keys, in their own order, taken out of all.
EntryFacts take(EntryFacts& facts, std::initializer_list<std::string_view> keys);

}  // namespace kpss::site
