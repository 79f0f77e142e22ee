#pragma once

// The schedule of a process: a stage of planning by its phases, a year's plan of activities by quarters with what the public is told.
//
//   const Document schedule = process_schedule({repository, process, Language::cs, date});

#include "documents/wording.hpp"

namespace kpss {

struct ScheduleSubject {
  const Repository& repository;
  const Process& process;
  Language language;
  Date date;
  Audience audience = Audience::public_;
};

Document process_schedule(const ScheduleSubject& subject);

}  // namespace kpss
