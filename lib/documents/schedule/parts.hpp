#pragma once

// The sections of a schedule. Each gives its blocks, heading included; none where there is nothing to say.

#include "documents/schedule.hpp"

namespace kpss {

/// Every activity of a process, those of its phases first.
std::vector<const Activity*> activities_of(const Process& process);

/// What, when, who, with what result: the columns that are filled in somewhere in the process, so that its tables look alike.
/// It stands below a heading that names it, so it has no caption.
Table activities_table(const Wording& wording, const std::vector<const Activity*>& activities, const Process& process);

/// The chart, on as many pages as it needs; none without activities and phases.
Blocks schedule_figures(const Wording& wording, const Process& process);

Blocks schedule_title_page(const Wording& wording, const Process& process);
Blocks schedule_chart(const Wording& wording, const Process& process);
Blocks schedule_phases(const Wording& wording, const Process& process);
Blocks schedule_quarters(const Wording& wording, const Process& process);
Blocks schedule_communication(const Wording& wording, const Process& process);

}  // namespace kpss
