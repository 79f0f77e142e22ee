#include "cli/day_choice.hpp"

#include <charconv>

#include "repository/git.hpp"
#include "text/failure.hpp"

namespace kpss::cli {
namespace {

std::optional<Date> epoch_date(const Session& session) {
  const auto epoch = session.world.environment("SOURCE_DATE_EPOCH");
  if (!epoch || epoch->empty()) return {};
  std::int64_t seconds = 0;
  const auto [stop, error] = std::from_chars(epoch->data(), epoch->data() + epoch->size(), seconds);
  if (error != std::errc{} || stop != epoch->data() + epoch->size() || seconds < 0 || seconds > 253'402'300'799)
    throw Failure(Failure::Kind::usage, say("SOURCE_DATE_EPOCH není počet sekund: `{}`", "SOURCE_DATE_EPOCH is not a number of seconds: `{}`", *epoch));
  return Date::from_days(seconds / 86'400);
}

}  // namespace

Date chosen_day(const std::string& named, const Project& project, const Session& session) {
  if (!named.empty()) {
    if (const auto date = Date::parse(named)) return *date;
    throw Failure(Failure::Kind::usage, why_not_a_date(named));
  }
  if (const auto date = epoch_date(session)) return *date;
  if (const auto date = date_of_newest_commit(project.root)) return *date;
  return newest_date(project.repository);
}

}  // namespace kpss::cli
