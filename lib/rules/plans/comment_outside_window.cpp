#include <algorithm>

#include "rules/reporter.hpp"
#include "text/grammar.hpp"

namespace kpss::rule {
namespace {

constexpr Noun comment_noun{"připomínka", "připomínky", "připomínek", "comment", "comments"};

bool came_early(const Comment& comment, Date from) { return from && *comment.date < from; }
bool came_late(const Comment& comment, Date to) { return to && to < *comment.date; }

}  // namespace

void comment_outside_window(const Comments& comments, const Repository&, Reporter& report) {
  const auto from = comments.from.value_or(Date{}), to = comments.to.value_or(Date{});
  if (from && to && to < from) return;
  std::vector<const Comment*> dated, outside;
  for (const auto& comment : comments.comments) {
    if (!comment.date || !*comment.date) continue;
    dated.push_back(&comment);
    if (came_early(comment, from) || came_late(comment, to)) outside.push_back(&comment);
  }
  // Where all of them lie outside, the period is what is wrong.
  if (outside.size() > 1 && outside.size() == dated.size()) {
    const auto count = counted(static_cast<std::int64_t>(outside.size()), comment_noun);
    const bool all_early = std::all_of(outside.begin(), outside.end(), [&](const Comment* comment) { return came_early(*comment, from); });
    report.at(comments, all_early ? &Comments::from : to ? &Comments::to : &Comments::from, say("mimo období připomínkování přišlo všechno: {0}", "everything came outside of the period for comments: {1}", count.cs, count.en),
              say("opravte období připomínkování", "correct the period for comments"));
    return;
  }
  for (const auto* comment : outside)
    report.at(*comment, &Comment::date,
              came_early(*comment, from) ? say("připomínka přišla {}, připomínkovalo se až od {}", "the comment came on {}, comments were open only from {}", comment->date->iso(), from.iso())
                                         : say("připomínka přišla {}, připomínkovalo se jen do {}", "the comment came on {}, comments were open only until {}", comment->date->iso(), to.iso()),
              say("opravte datum, nebo období připomínkování", "correct the date, or the period for comments"));
}

}  // namespace kpss::rule
