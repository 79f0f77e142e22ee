#pragma once

#include <string>

#include "model/kinds.hpp"
#include "shape/shape.hpp"

namespace kpss::cli {

/// The kind that a user named, in the singular or plural: `measure`, `measures`. Throws Failure with the nearest.
const KindRow& kind_named(const std::string& word);

/// The shape of a kind.
const Shape& shape_of_kind(std::string_view kind);

/// "manifest, group, organization, …", for help.
std::string names_of_kinds();

}  // namespace kpss::cli
