#pragma once

// The parts of a confirmation sheet: what is the same for all services of a provider stands once, then each service with its boxes to tick.

#include "documents/confirmation.hpp"
#include "documents/lines.hpp"

namespace kpss {

Blocks about_provider(const Wording& wording, const ConfirmationSubject& subject);
Blocks about_service(const Wording& wording, const ConfirmationSubject& subject, std::size_t index);

}  // namespace kpss
