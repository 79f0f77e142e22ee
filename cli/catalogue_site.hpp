#pragma once

#include "cli/document_options.hpp"

namespace kpss::cli {

/// The directory of services as a site in a folder: `kpss catalogue --to site -o DIR`. The date, the revision and the audience are those of documents.
Exit write_site(const DocumentOptions& wanted, Session& session);

}  // namespace kpss::cli
