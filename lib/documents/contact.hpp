#pragma once

#include "documents/wording.hpp"

namespace kpss {

/// Whom to turn to about the planning: the coordinator's function, e-mail, telephone, the web, as one line with links; empty where the manifest
/// names none of it.
Inlines contact_line(const Wording& wording);

}  // namespace kpss
