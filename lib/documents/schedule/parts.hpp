#pragma once

// The sections of a schedule. Each gives its blocks, heading included; none where there is nothing to say.

#include "documents/schedule.hpp"

namespace kpss {

/// Every activity of a process, those of its phases first.
std::vector<const Activity*> activities_of(const Process& process);

/// What, when, who, with what result: only the columns that somebody filled in.
Table activities_table(const Wording& wording, const std::string& caption, const std::vector<const Activity*>& activities);

Blocks schedule_title_page(const Wording& wording, const Process& process);
Blocks schedule_chart(const Wording& wording, const Process& process);
Blocks schedule_phases(const Wording& wording, const Process& process);
Blocks schedule_quarters(const Wording& wording, const Process& process);
Blocks schedule_communication(const Wording& wording, const Process& process);

}  // namespace kpss
