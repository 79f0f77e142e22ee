#pragma once

#include "documents/blocks.hpp"
#include "exchange/published.hpp"

namespace kpss {

/// Every text of the services and their providers that a person wrote freely, each under the name it belongs to: for the guard of personal data.
/// Phones and e-mails in fields of their own are there to be published and left out.
Document free_texts_of(const Directory& directory, Language language);

}  // namespace kpss
