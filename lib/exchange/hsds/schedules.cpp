#include "exchange/hsds/schedules.hpp"

#include <algorithm>

#include "documents/catalogue/hours.hpp"

namespace kpss::hsds {
namespace {

/// Days that are open at the same time.
struct Shift {
  OpenTime time;
  std::string days;
};

std::string in_capitals(std::string_view code) {
  std::string text(code);
  for (char& c : text) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return text;
}

std::vector<Shift> shifts_of(const OpeningHours& hours) {
  constexpr OpenTime whole_day{{0, 0}, {24, 0}};
  std::vector<Shift> shifts;
  for (std::size_t day = 0; day < hours.week.size(); ++day)
    for (const auto& time : hours.always ? std::vector{whole_day} : hours.week[day]) {
      auto shift = std::find_if(shifts.begin(), shifts.end(), [&](const Shift& one) { return one.time == time; });
      if (shift == shifts.end()) shift = shifts.insert(shifts.end(), {time, {}});
      shift->days += (shift->days.empty() ? "" : ",") + in_capitals(weekday_code(day));
    }
  return shifts;
}

std::string with_offset(Time time, int offset) {
  if (time.hour == 24) time = {23, 59};
  return fmt::format("{}+{:02}:00", time.iso(), offset);
}

std::int64_t last_sunday(int year, int month) {
  const Date last{year, month, days_in(year, month)};
  return last.days() - last.weekday() % 7;
}

}  // namespace

int hours_ahead(Date day) {
  if (!day) return 1;
  return day.days() >= last_sunday(day.year, 3) && day.days() < last_sunday(day.year, 10) ? 2 : 1;
}

std::vector<Item> schedules_of(const PublishedService& published, const Identity& identity, Language language, Date day) {
  std::vector<Item> items;
  const int offset = hours_ahead(day);
  const auto add = [&](const ServiceHours& hours, const Shift* shift) {
    Item item("schedule", fmt::format("{}/{}", published.id, items.size() + 1), identity);
    if (shift) {
      item.number("timezone", std::to_string(offset));
      item.text("wkst", "MO");
      item.text("freq", "WEEKLY");
      item.text("byday", shift->days);
      item.text("description", hours_in_words(language, *hours.open));
      item.text("opens_at", with_offset(shift->time.opens, offset));
      item.text("closes_at", with_offset(shift->time.closes, offset));
    }
    if (hours.form) item.text("attending_type", option_of(*hours.form).label.in(language));
    item.text("notes", hours.note);
    items.push_back(std::move(item));
  };
  for (const auto& hours : published.service.hours) {
    const auto shifts = hours.open ? shifts_of(*hours.open) : std::vector<Shift>();
    for (const auto& shift : shifts) add(hours, &shift);
    if (shifts.empty() && hours.note) add(hours, nullptr);
  }
  return items;
}

}  // namespace kpss::hsds
