#pragma once

// The edits that bring a record of monitoring to what sheets say.

#include "collection/merge.hpp"
#include "yaml/edit.hpp"

namespace kpss::collection {

/// Of the record with this number among the records of its file.
std::vector<yaml::Edit> edits_of(const MergedRecord& record, std::size_t number);

/// A record that is not there yet.
yaml::Value fresh_record(const MergedRecord& record);

}  // namespace kpss::collection
