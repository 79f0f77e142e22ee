#include "documents/approvals.hpp"

#include <algorithm>

#include "words/report.hpp"

namespace kpss {
namespace {

/// With several municipalities the body alone does not say whose it is.
std::string body_of(const Wording& wording, const Approval& approval) {
  auto body = wording.theirs(approval.body);
  const auto* manifest = wording.repository.manifest();
  if (approval.municipality && manifest && manifest->municipalities.size() > 1) body += ", " + wording.theirs(name_of_municipality(wording.repository, approval.municipality->id));
  return body;
}

}  // namespace


Table approvals_table(const Wording& wording, const std::vector<Approval>& approvals, Phrase caption) {
  Table table{.style = "list", .caption = {wording.text(caption)}, .columns = {{{wording.head(words::body)}, Align::left, 0.4}, {{wording.head(words::action)}, Align::left, 0.22}, {{wording.head(words::date)}, Align::left, 0.18}, {{wording.head(words::resolution)}, Align::left, 0.2}}, .rows = {}};
  for (const auto& approval : approvals)
    table.rows.push_back({{body_of(wording, approval)}, {approval.action ? wording.label(*approval.action) : std::string()}, {short_date(wording.language, approval.date)}, {wording.theirs(approval.resolution.value_or("–"))}});
  return table;
}

std::string in_words(const Wording& wording, const Approval& approval) {
  auto text = body_of(wording, approval) + ", " + short_date(wording.language, approval.date);
  return approval.resolution ? text + ", " + wording.theirs(*approval.resolution) : text;
}

MunicipalApprovals approvals_by_municipality(const Wording& wording, const Plan& plan) {
  MunicipalApprovals result;
  const auto* manifest = wording.repository.manifest();
  if (!manifest) return result;
  for (const auto& municipality : manifest->municipalities) {
    const auto approved = [&](const Approval& approval) { return approval.action == ApprovalAction::approves && approval.municipality && approval.municipality->id == municipality.id; };
    ++result.all;
    if (std::any_of(plan.approvals.begin(), plan.approvals.end(), approved))
      ++result.approved;
    else
      result.missing.push_back(wording.theirs(municipality.name));
  }
  return result;
}

}  // namespace kpss
