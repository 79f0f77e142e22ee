#include "rules/reporter.hpp"

namespace kpss::rule {
namespace {

/// The day by which an output is due: its own, else the last of the project.
Date due_of(const ProjectOutput& output, const FundedProject& project) {
  if (written(output, &ProjectOutput::due)) return output.due.value_or(Date{});
  return project.period ? project.period->to : Date{};
}

void check_delivered(const ProjectOutput& output, Date due, Reporter& report) {
  if (!written(output, &ProjectOutput::delivered))
    report.at(output, &ProjectOutput::state, say("u odevzdaného výstupu chybí den odevzdání", "the delivered output has no day of delivery"), say("doplňte `delivered`", "add `delivered`"));
  else if (due && output.delivered && *output.delivered > due && !written(output, &ProjectOutput::reason))
    report.at(output, &ProjectOutput::delivered, say("výstup byl odevzdán {}, termín byl {}", "the output was delivered on {}, it was due on {}", output.delivered->iso(), due.iso()),
              say("doplňte `reason`, proč se opozdil", "add `reason`, why it was late"));
}

void check_open(const ProjectOutput& output, Date due, Reporter& report) {
  const auto state = option_of(*output.state);
  if (output.delivered && *output.delivered)
    report.at(output, &ProjectOutput::state, say("výstup má den odevzdání {}, ale stav `{}`", "the output was delivered on {}, but its state is `{}`", output.delivered->iso(), state.code),
              say("opravte stav na `delivered`, nebo den smažte", "correct the state to `delivered`, or delete the day"));
  else if (due && due < report.today() && !written(output, &ProjectOutput::delivered))
    report.at(output, &ProjectOutput::state, say("termín výstupu byl {0}, jeho stav je `{1}` ({2})", "the output was due on {0}, its state is `{1}` ({3})", due.iso(), state.code, state.label.cs, state.label.en),
              say("je-li odevzdán, opravte stav a doplňte `delivered`; jinak napište nový termín do `due`", "if it was delivered, correct the state and add `delivered`; else write the new day into `due`"));
}

}  // namespace

void output_not_delivered(const FundedProject& project, const Repository&, Reporter& report) {
  for (const auto& output : project.outputs) {
    if (!output.state) continue;
    const auto due = due_of(output, project);
    if (*output.state == OutputState::delivered)
      check_delivered(output, due, report);
    else if (*output.state != OutputState::abandoned)
      check_open(output, due, report);
  }
}

}  // namespace kpss::rule
