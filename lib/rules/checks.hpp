#pragma once

// The rules of meaning, as they are written in their files. For table.cpp alone.

#include "rules/reporter.hpp"

namespace kpss::rule {

void action_plan_outside_parent(const Plan&, const Repository&, Reporter&);
void activity_overdue(const Process&, const Repository&, Reporter&);
void activity_without_responsible(const Process&, const Repository&, Reporter&);
void amount_once(const Repository&, Reporter&);
void answers_exceed_returned(const Survey&, const Repository&, Reporter&);
void approval_missing(const Plan&, const Repository&, Reporter&);
void approvals_incomplete(const Plan&, const Repository&, Reporter&);
void birth_number(const Repository&, Reporter&);
void budget_outside_plan(const Measure&, const Repository&, Reporter&);
void circular_plans(const Plan&, const Repository&, Reporter&);
void code_not_valid(const Repository&, Reporter&);
void comment_outside_window(const Comments&, const Repository&, Reporter&);
void comment_unsettled(const Comments&, const Repository&, Reporter&);
void communication_name(const Communication&, const Repository&, Reporter&);
void contradicting_entries(const Repository&, Reporter&);
void data_after_edition(const Catalogue&, const Repository&, Reporter&);
void date_differs_from_name(const Meeting&, const Repository&, Reporter&);
void decided_without_quorum(const Meeting&, const Repository&, Reporter&);
void declared_count_differs(const Repository&, Reporter&);
void form_not_provided(const Repository&, Reporter&);
void gap_between_plans(const Repository&, Reporter&);
void impossible_value(const Repository&, Reporter&);
void indicator_kind(const Repository&, Reporter&);
void levels_differ(const Plan&, const Repository&, Reporter&);
void listed_twice(const Meeting&, const Repository&, Reporter&);
void long_name(const Repository&, Reporter&);
void measure_outside_tree(const Measure&, const Repository&, Reporter&);
void measure_vanished(const Repository&, Reporter&);
void meeting_number_repeated(const Group&, const Repository&, Reporter&);
void meeting_number_skipped(const Repository&, Reporter&);
void meeting_outside_group(const Meeting&, const Repository&, Reporter&);
void missing_attachment(const Repository&, Reporter&);
void missing_plan(const Repository&, Reporter&);
void missing_reason(const Repository&, Reporter&);
void missing_type(const Repository&, Reporter&);
void monitoring_name(const Monitoring&, const Repository&, Reporter&);
void narrative_name(const Repository&, Reporter&);
void not_confirmed(const Repository&, Reporter&);
void not_printed(const Repository&, Reporter&);
void not_reported(const Repository&, Reporter&);
void number_differs_from_name(const Measure&, const Repository&, Reporter&);
void output_not_delivered(const FundedProject&, const Repository&, Reporter&);
void overlapping_plans(const Repository&, Reporter&);
void period_reversed(const Repository&, Reporter&);
void phase_outside_process(const Process&, const Repository&, Reporter&);
void present_outside_term(const Meeting&, const Repository&, Reporter&);
void prices_of_free_service(const Repository&, Reporter&);
void private_contact(const Repository&, Reporter&);
void quorum_not_met(const Meeting&, const Repository&, Reporter&);
void repeated_block(const Repository&, Reporter&);
void repeated_id(const Repository&, Reporter&);
void repeated_item(const Repository&, Reporter&);
void repeated_number(const Repository&, Reporter&);
void repeated_record(const Repository&, Reporter&);
void repeated_registration(const Repository&, Reporter&);
void resolution_not_adopted(const Meeting&, const Repository&, Reporter&);
void same_label(const Plan&, const Repository&, Reporter&);
void secret_address(const Repository&, Reporter&);
void short_notice(const Meeting&, const Repository&, Reporter&);
void status_went_back(const Repository&, Reporter&);
void style_reaches_out(const Repository&, Reporter&);
void task_overdue(const Meeting&, const Repository&, Reporter&);
void text_in_block(const Repository&, Reporter&);
void too_few_meetings(const Repository&, Reporter&);
void triad_side_absent(const Group&, const Repository&, Reporter&);
void triad_side_missing(const Group&, const Repository&, Reporter&);
void uneven_table(const Analysis&, const Repository&, Reporter&);
void unclosed_block(const Repository&, Reporter&);
void unfilled(const Repository&, Reporter&);
void target_against_direction(const Measure&, const Repository&, Reporter&);
void unknown_agenda_item(const Meeting&, const Repository&, Reporter&);
void unknown_attribute(const Repository&, Reporter&);
void unknown_block(const Repository&, Reporter&);
void unknown_codelist(const Repository&, Reporter&);
void unknown_data_version(const Manifest&, const Repository&, Reporter&);
void unknown_figure(const Repository&, Reporter&);
void unknown_indicator(const Monitoring&, const Repository&, Reporter&);
void unknown_member(const Meeting&, const Repository&, Reporter&);
void unknown_reference(const Repository&, Reporter&);
void unknown_service_type(const Repository&, Reporter&);
void unknown_target_group(const Repository&, Reporter&);
void unknown_unit(const Repository&, Reporter&);
void unlisted_service(const Repository&, Reporter&);
void unreachable_service(const Repository&, Reporter&);
void unusual_form(const Repository&, Reporter&);
void votes_do_not_add_up(const Meeting&, const Repository&, Reporter&);
void wrong_ico(const Organization&, const Repository&, Reporter&);
void wrong_id(const Repository&, Reporter&);
void wrong_style_file(const Repository&, Reporter&);
void year_outside_plan(const Monitoring&, const Repository&, Reporter&);

}  // namespace kpss::rule
