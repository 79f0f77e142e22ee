#pragma once

// Where deadlines come from: each function looks into one kind of record and adds what it finds.

#include "statistics/deadlines.hpp"

namespace kpss {

void task_deadlines(const Repository& repository, std::vector<Deadline>& found);
void meeting_deadlines(const Repository& repository, std::vector<Deadline>& found);
void process_deadlines(const Repository& repository, std::vector<Deadline>& found);
void project_deadlines(const Repository& repository, std::vector<Deadline>& found);
void comments_deadlines(const Repository& repository, std::vector<Deadline>& found);
void plan_deadlines(const Repository& repository, std::vector<Deadline>& found);
void monitoring_deadlines(const Repository& repository, std::vector<Deadline>& found);
void mandate_deadlines(const Repository& repository, std::vector<Deadline>& found);
void communication_deadlines(const Repository& repository, std::vector<Deadline>& found);
void catalogue_deadlines(const Repository& repository, std::vector<Deadline>& found);

}  // namespace kpss
