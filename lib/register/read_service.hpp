#pragma once

#include "register/fields.hpp"
#include "register/registered.hpp"

namespace kpss::registry {

/// An item of the register. Throws Failure where something in it has a form that could not be meant.
RegisteredService read_service(const Fields& item);

}  // namespace kpss::registry
