#pragma once

// The directory as an HSDS server answers `GET /services`: one page with all services, each with everything that belongs to it
// (schema `service.json`, and so also `service_list.json`).

#include "exchange/published.hpp"

namespace kpss::hsds {

std::string services_as_json(const Directory& directory, Language language);

}  // namespace kpss::hsds
