#pragma once

// The items of a JSON file of open data, `{"polozky": [ … ]}`, one after another. The register has 99 MB, so it is never in memory as a whole:
// bytes come in pieces, each item is cut out of them, parsed and let go.
//
//   read_items("rpss.json", bytes_of_file(file), [](const Item& item) { … item.text("identifikator") … });
//
// What is no such file is a Failure that says the number of the item and the byte; nothing of what the file holds is ever quoted.

#include "register/bytes.hpp"
#include "register/fields.hpp"

namespace kpss::registry {

/// Throws Failure where the file is no JSON, has no `polozky`, or holds there something else than objects.
void read_items(const std::string& name, const Bytes& bytes, const std::function<void(const Fields& item)>& visit);

}  // namespace kpss::registry
