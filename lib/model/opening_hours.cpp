#include "model/opening_hours.hpp"

#include <algorithm>

#include "text/plain.hpp"

namespace kpss {
namespace {

constexpr std::array<std::string_view, 7> codes = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};
constexpr std::array<std::string_view, 7> czech = {"po", "út", "st", "čt", "pá", "so", "ne"};

/// Reads from the front of a text; every step answers whether it could.
struct Reader {
  std::string_view rest;
  Message why = {};  ///< What is wrong where the words are right.

  bool skip(std::string_view word) {
    if (!rest.starts_with(word)) return false;
    rest.remove_prefix(word.size());
    return true;
  }
  std::optional<std::size_t> day() {
    for (std::size_t i = 0; i < codes.size(); ++i)
      if (skip(codes[i])) return i;
    return std::nullopt;
  }
  std::optional<Time> time(bool closing) {
    if (closing && skip("24:00")) return Time{24, 0};
    const auto time = Time::parse(rest.substr(0, 5));
    if (time) rest.remove_prefix(5);
    return time;
  }
};

std::optional<std::vector<std::size_t>> days_of(Reader& reader) {
  std::vector<std::size_t> days;
  do {
    const auto first = reader.day();
    if (!first) return std::nullopt;
    const auto last = reader.skip("-") ? reader.day() : first;
    if (last && *last < *first) reader.why = say("`{0}-{1}` jde přes konec týdne; napište `{2}{3}`", "`{0}-{1}` goes over the end of the week; write `{2}{3}`", codes[*first], codes[*last], *first + 1 == codes.size() ? "Su" : fmt::format("{}-Su", codes[*first]), *last == 0 ? std::string(",Mo") : fmt::format(",Mo-{}", codes[*last]));
    if (!last || *last < *first) return std::nullopt;
    for (auto day = *first; day <= *last; ++day) days.push_back(day);
  } while (reader.skip(","));
  return days;
}

std::optional<std::vector<OpenTime>> times_of(Reader& reader) {
  std::vector<OpenTime> times;
  do {
    const auto opens = reader.time(false);
    if (!opens || !reader.skip("-")) return std::nullopt;
    const auto closes = reader.time(true);
    if (closes && *closes == *opens) reader.why = say("začátek a konec jsou stejné; celý den je `00:00-24:00`", "start and end are the same; a whole day is `00:00-24:00`");
    if (!closes || *closes == *opens) return std::nullopt;
    // Only the last time of a day may reach into the next one.
    if (!times.empty() && (times.back().closes <= times.back().opens || *opens < times.back().closes)) return reader.why = say("časy jednoho dne se překrývají nebo nejdou po sobě", "times of a day overlap, or are not in order"), std::nullopt;
    times.push_back({*opens, *closes});
  } while (reader.skip(","));
  return times;
}

std::optional<OpeningHours> hours_of(Reader& reader) {
  OpeningHours hours;
  if (reader.rest == "24/7") return hours.always = true, hours;
  do {
    const auto days = days_of(reader);
    if (!days || !reader.skip(" ")) return std::nullopt;
    const auto times = times_of(reader);
    if (!times) return std::nullopt;
    for (const auto day : *days) {
      if (!hours.week[day].empty()) return reader.why = say("den `{0}` je zapsán dvakrát; jeho časy napište za sebe: `{0} 08:00-12:00,13:00-15:30`", "the day `{0}` is written twice; write its times one behind the other: `{0} 08:00-12:00,13:00-15:30`", codes[day]), std::nullopt;
      hours.week[day] = *times;
    }
  } while (reader.skip("; "));
  return reader.rest.empty() ? std::optional(hours) : std::nullopt;
}

/// `Po–Pá 8–15.30 hod.` in the words that are wanted, where only the days and the dash were Czech: `Mo-Fr 8-15.30`.
std::string in_codes(std::string_view text) {
  std::string result(text);
  const auto replace = [&](std::string_view from, std::string_view to) {
    for (auto at = result.find(from); at != result.npos; at = result.find(from, at + to.size())) result.replace(at, from.size(), to);
  };
  for (std::size_t i = 0; i < codes.size(); ++i) {
    replace(czech[i], codes[i]);
    std::string capital(czech[i]);
    if (capital.starts_with("č")) capital.replace(0, 2, "Č");
    else if (capital.starts_with("ú")) capital.replace(0, 2, "Ú");
    else capital[0] = static_cast<char>(capital[0] - 'a' + 'A');
    replace(capital, codes[i]);
  }
  for (std::size_t i = 0; i < codes.size(); ++i) replace(folded(codes[i]), codes[i]);
  for (const auto* dash : {"–", "—", " - "}) replace(dash, "-");
  replace(", ", ",");
  for (const auto code : codes) {
    replace(fmt::format("{}: ", code), fmt::format("{} ", code));
    // A day behind a time begins anew: `Mo 8-17, Tu 8-12`.
    for (char digit = '0'; digit <= '9'; ++digit) replace(fmt::format("{},{}", digit, code), fmt::format("{}; {}", digit, code));
  }
  while (result.ends_with(' ') || result.ends_with(';') || result.ends_with('.')) result.pop_back();
  return result.substr(std::min(result.find_first_not_of(' '), result.size()));
}

/// `8:00`, `8.00`, `8` → `08:00`, wherever a time may stand.
std::string with_whole_times(std::string_view text) {
  std::string result;
  const auto digit = [&](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
  for (std::size_t i = 0; i < text.size();) {
    if (!digit(i)) {
      result += text[i++];
      continue;
    }
    std::string hour, minute = "00";
    while (digit(i)) hour += text[i++];
    if (i < text.size() && (text[i] == ':' || text[i] == '.') && digit(i + 1) && digit(i + 2)) minute = text.substr(i + 1, 2), i += 3;
    result += (hour.size() == 1 ? "0" : "") + hour + ":" + minute;
  }
  return result;
}

}  // namespace

std::string_view weekday_code(std::size_t day) { return codes.at(day); }

bool OpeningHours::known() const {
  return always || std::any_of(week.begin(), week.end(), [](const auto& day) { return !day.empty(); });
}

std::optional<OpeningHours> OpeningHours::parse(std::string_view text) {
  Reader reader{text};
  return hours_of(reader);
}

Shape Codec<OpeningHours>::shape() {
  static const std::string expression = [] {
    const auto list_of = [](const std::string& item, const std::string& separator) { return item + "(" + separator + item + ")*"; };
    const std::string day = "(Mo|Tu|We|Th|Fr|Sa|Su)", time = "([01][0-9]|2[0-3]):[0-5][0-9]";
    return "^(24/7|" + list_of(list_of(day + "(-" + day + ")?", ",") + " " + list_of(time + "-(" + time + "|24:00)", ","), "; ") + ")$";
  }();
  return {{}, {"otevírací doba (`Mo-Fr 08:00-15:30`)", "opening hours (`Mo-Fr 08:00-15:30`)"}, {}, Pattern{expression}};
}

namespace {

/// Hours from eight to three may be until three in the afternoon.
bool passes_midnight(const OpeningHours& hours) {
  return std::any_of(hours.week.begin(), hours.week.end(), [](const auto& day) { return std::any_of(day.begin(), day.end(), [](const OpenTime& time) { return time.closes <= time.opens; }); });
}

Cure cure_of_hours(std::string_view text) {
  const auto plain = folded(text);
  const bool always = plain == "nepretrzite" || plain == "nonstop" || plain == "non-stop";
  const auto meant = always ? std::string("24/7") : with_whole_times(in_codes(text));
  Reader reader{meant};
  if (const auto hours = hours_of(reader)) return Cure(say("napište `{0}`", "write `{0}`", meant), meant).only_if(!passes_midnight(*hours));
  if (!reader.why.empty()) return reader.why;
  return say("napište dny a časy: `Mo-Fr 08:00-12:00,13:00-15:30; Sa 09:00-11:00` (Mo Tu We Th Fr Sa Su), nebo `24/7`; ostatní řekněte v `note`",
             "write days and times: `Mo-Fr 08:00-12:00,13:00-15:30; Sa 09:00-11:00` (Mo Tu We Th Fr Sa Su), or `24/7`; say the rest in `note`");
}

}  // namespace

bool Codec<OpeningHours>::read(yaml::View node, OpeningHours& out, Decoder& decoder) {
  if (!is_text(node) || node.scalar().empty()) return false;
  const auto text = node.scalar();
  if (auto hours = OpeningHours::parse(text)) return out = std::move(*hours), true;
  report_wrong_form(node, say("`{}` není otevírací doba", "`{}` is not a form of opening hours", text.substr(0, 80)), cure_of_hours(text), decoder.findings);
  return false;
}

}  // namespace kpss
