#include "collection/cell_words.hpp"

#include <algorithm>
#include <charconv>
#include <vector>

#include "statistics/sheets.hpp"
#include "text/plain.hpp"

namespace kpss::collection {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Small letters without accents and without blanks, which nobody sees the difference of.
std::string bare(std::string_view text) {
  auto out = folded(text);
  for (const auto blank : {"\u00a0", "\u2007", "\u2009", "\u202f", "\t", "\n", " "}) out = replaced(out, blank, "");
  return out;
}

template <DescribedChoice Enum>
std::string code_from(const std::string& typed) {
  const auto meant = bare(typed);
  for (const auto& option : describe(Type<Enum>{}).options)
    if (meant == option.code || meant == bare(option.label.cs) || meant == bare(option.label.en)) return std::string(option.code);
  return typed;
}

/// `1.250.000` and `1.250,50`: points between thousands, where nothing else can be meant.
bool groups_thousands(std::string_view text) {
  const auto whole = text.substr(0, text.find(','));
  const auto first = whole.find('.');
  if (first == whole.npos || first == 0 || first > 3) return false;
  std::size_t groups = 0;
  for (auto at = first; at < whole.size(); at += 4, ++groups)
    if (whole[at] != '.' || at + 4 > whole.size() || !std::all_of(whole.begin() + static_cast<std::ptrdiff_t>(at) + 1, whole.begin() + static_cast<std::ptrdiff_t>(at) + 4, is_digit)) return false;
  return groups > 1 || whole.size() < text.size();
}

std::string number_from(const std::string& typed) {
  auto number = bare(typed);
  for (const auto minus : {"\u2212", "\u2013", "\u2014"}) number = replaced(number, minus, "-");
  for (const auto unit : {"kc", "czk"})
    if (number.ends_with(unit)) number.resize(number.size() - std::string_view(unit).size());
  for (const auto hellers : {",--", ",-", ".-"})
    if (number.ends_with(hellers)) number.resize(number.size() - std::string_view(hellers).size());
  if (groups_thousands(number)) number = replaced(number, ".", "");
  if (std::count(number.begin(), number.end(), ',') == 1 && number.find('.') == number.npos) number = replaced(number, ",", ".");
  const bool all_digits = std::all_of(number.begin(), number.end(), [](char c) { return is_digit(c) || c == '.' || c == '-'; });
  return !number.empty() && all_digits ? number : typed;
}

/// `28. 3. 2019` and `28.3.2019`.
std::string date_from(const std::string& typed) {
  const auto text = bare(typed);
  int parts[3] = {};
  const char* at = text.data();
  const char* const end = text.data() + text.size();
  for (int i = 0; i < 3; ++i) {
    const auto [stop, error] = std::from_chars(at, end, parts[i]);
    if (error != std::errc{} || (i < 2 && (stop == end || *stop != '.')) || (i == 2 && stop != end)) return {};
    at = stop + 1;
  }
  const auto iso = fmt::format("{:04}-{:02}-{:02}", parts[2], parts[1], parts[0]);
  return Date::parse(iso) ? iso : std::string();
}

}  // namespace

std::string status_from(const Repository& repository, const Plan* plan, const std::string& typed) {
  const auto code = code_from<Status>(typed);
  if (!plan) return code;
  // The plan's own words come first: what it calls `naplněno` may be another plan's word for something else.
  for (const auto& option : describe(Type<Status>{}).options)
    for (const auto language : {Language::cs, Language::en})
      if (bare(label_of(repository, *plan, option.value, language)) == bare(typed)) return std::string(option.code);
  return code;
}

std::string proposal_from(const std::string& typed) { return code_from<Proposal>(typed); }
std::string source_from(const std::string& typed) { return code_from<MoneySource>(typed); }

std::string amount_from(const std::string& typed) {
  const auto code = code_from<Unquantified>(typed);
  if (code != typed) return code;
  const auto number = number_from(typed);
  return Money::parse(number) ? number : typed;
}

std::string value_from(const std::string& typed) {
  const auto meant = bare(typed);
  if (meant == "ano" || meant == "yes" || meant == "true" || meant == "pravda") return "true";
  if (meant == "ne" || meant == "no" || meant == "false" || meant == "nepravda") return "false";
  if (const auto date = date_from(typed); !date.empty()) return date;
  const auto number = number_from(typed);
  return Decimal::parse(number) ? number : typed;
}

}  // namespace kpss::collection
