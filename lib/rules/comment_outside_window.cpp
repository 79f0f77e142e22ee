#include "rules/reporter.hpp"

namespace kpss::rule {

void comment_outside_window(const Comments& comments, const Repository&, Reporter& report) {
  const auto& [from, to] = std::pair(comments.from, comments.to);
  if (from && to && *to < *from) return;
  for (const auto& comment : comments.comments) {
    if (!comment.date || !*comment.date) continue;
    const bool early = from && *from && *comment.date < *from;
    if (!early && (!to || !*to || *comment.date <= *to)) continue;
    report.at(comment, &Comment::date,
              early ? say("připomínka přišla {}, připomínkovalo se až od {}", "the comment came on {}, comments were open only from {}", comment.date->iso(), from->iso())
                    : say("připomínka přišla {}, připomínkovalo se jen do {}", "the comment came on {}, comments were open only until {}", comment.date->iso(), to->iso()),
              say("opravte datum, nebo období připomínkování", "correct the date, or the period for comments"));
  }
}

}  // namespace kpss::rule
