#include "rules/reporter.hpp"

namespace kpss::rule {
namespace {

constexpr std::size_t length_of_a_date = 10;

/// The day that a file name starts with.
std::optional<Date> day_of(std::string_view id) {
  if (id.size() > length_of_a_date && id[length_of_a_date] != '-') return {};
  return Date::parse(id.substr(0, length_of_a_date));
}

}  // namespace

void date_differs_from_name(const Meeting& meeting, const Repository&, Reporter& report) {
  const auto id = id_of(meeting);
  if (!is_id(id)) return;  // Reported as a bad file name.
  const auto day = day_of(id);
  if (!day) {
    const auto example = meeting.date ? meeting.date.iso() : "2018-03-28";
    report.at_file(*meeting.origin.place, say("jméno `{}` nezačíná dnem jednání", "the name `{}` does not start with the day of the meeting", id),
                   say("dejte na začátek jména datum: `{}-…`", "put the date at the start of the name: `{}-…`", example));
  } else if (meeting.date && meeting.date != *day) {
    report.at(meeting, &Meeting::date, say("datum je {}, ale soubor se jmenuje `{}`", "the date is {}, but the file is named `{}`", meeting.date.iso(), id),
              say("opravte datum, nebo přejmenujte soubor", "correct the date, or rename the file"));
  }
}

}  // namespace kpss::rule
