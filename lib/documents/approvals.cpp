#include "documents/approvals.hpp"

#include "words/report.hpp"

namespace kpss {

Table approvals_table(const Wording& wording, const std::vector<Approval>& approvals, Phrase caption) {
  Table table{.style = "list", .caption = {wording.text(caption)}, .columns = {{{wording.head(words::body)}, Align::left, 0.4}, {{wording.head(words::action)}, Align::left, 0.22}, {{wording.head(words::date)}, Align::left, 0.18}, {{wording.head(words::resolution)}, Align::left, 0.2}}, .rows = {}};
  const auto* manifest = wording.repository.manifest();
  for (const auto& approval : approvals) {
    auto body = wording.theirs(approval.body);
    // With several municipalities the body alone does not say whose it is.
    if (approval.municipality && manifest && manifest->municipalities.size() > 1) body += ", " + wording.theirs(name_of_municipality(wording.repository, approval.municipality->id));
    table.rows.push_back({{body}, {approval.action ? wording.label(*approval.action) : std::string()}, {short_date(wording.language, approval.date)}, {wording.theirs(approval.resolution.value_or("–"))}});
  }
  return table;
}

}  // namespace kpss
