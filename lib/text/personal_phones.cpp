#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "text/personal_data.hpp"
#include "text/surroundings.hpp"
#include "text/utf8.hpp"

namespace kpss {
namespace {

/// How the nine digits are grouped where they are.
const std::array<std::vector<std::size_t>, 5> groupings = {{{9}, {3, 3, 3}, {3, 6}, {6, 3}, {3, 2, 2, 2}}};

/// A number of nine digits, Czech and of any kind.
struct Phone {
  std::size_t end;
  std::string digits;
  bool has_prefix;  ///< +420 or 00420: no amount of money begins so.
};

std::size_t separator_at(std::string_view text, std::size_t at) {
  if (const std::size_t blank = blank_at(text, at); blank > 0) return blank;
  const char32_t sign = right_of(text, at);
  return at < text.size() && std::u32string_view(U".-\u2011–").find(sign) != std::u32string_view::npos ? utf8::at(text, at).bytes : 0;
}

std::optional<Phone> nine_digits_at(std::string_view text, std::size_t at) {
  std::vector<std::size_t> groups;
  std::string digits;
  while (digits.size() < 9) {
    const std::size_t gap = groups.empty() ? 0 : separator_at(text, at);
    const std::size_t count = !groups.empty() && gap == 0 ? 0 : digits_at(text, at + gap);
    if (count == 0) return std::nullopt;
    groups.push_back(count);
    digits += text.substr(at + gap, count);
    at += gap + count;
  }
  if (std::ranges::find(groupings, groups) == groupings.end()) return std::nullopt;
  return Phone{at, digits, false};
}

/// Where the number itself begins: behind `+420`, `(+420)`, `00420` or `420`, or where it is.
std::size_t behind_prefix(std::string_view text, std::size_t at) {
  const bool bracket = text.substr(at).starts_with('(');
  std::size_t end = at + (bracket ? 1 : 0);
  for (const std::string_view sign : {"+", "00"}) {
    if (text.substr(end).starts_with(sign)) {
      end += sign.size();
      break;
    }
  }
  if (!text.substr(end).starts_with("420")) return at;
  end += 3;
  if (bracket && !text.substr(end).starts_with(')')) return at;
  return bracket ? end + 1 : end;
}

std::optional<Phone> phone_at(std::string_view text, std::size_t at) {
  if (const std::size_t behind = behind_prefix(text, at); behind > at) {
    const bool has_prefix = digits_at(text, at) < 3 || text.substr(at).starts_with("00");
    auto phone = nine_digits_at(text, behind + separator_at(text, behind));
    if (!phone) phone = nine_digits_at(text, behind);
    if (phone) return Phone{phone->end, phone->digits, has_prefix};
  }
  return nine_digits_at(text, at);
}

/// Not the start of something longer; another phone may follow behind a blank or a slash.
bool ends_well(std::string_view text, const Phone& phone) {
  const std::size_t blank = blank_at(text, phone.end);
  if (blank > 0 && !phone.has_prefix) {
    const std::size_t more = digits_at(text, phone.end + blank);
    return more == 0 || more > 3 || nine_digits_at(text, phone.end + blank);
  }
  if (text.substr(phone.end).starts_with('/')) return digits_at(text, phone.end + 1) == 0 || phone_at(text, phone.end + 1);
  return ends_freely(text, phone.end);
}

/// Not the end of something longer, such as `1 777 123 456` or `+49 777 123 456`; another phone may stand in front.
bool begins_well(std::string_view text, std::size_t begin, const Phone& phone, std::size_t last_end) {
  const std::size_t blank = blank_before(text, begin);
  if (last_end > 0 && (last_end + blank == begin || (last_end + 1 == begin && text[last_end] == '/'))) return true;
  if (phone.has_prefix) return !is_word(left_of(text, begin));
  if (blank == 0) return begins_freely(text, begin);
  const std::size_t count = digits_before(text, begin - blank);
  const std::size_t from = begin - blank - count;
  const bool foreign = count > 0 && (left_of(text, from) == U'+' || text.substr(from).starts_with("00"));
  return !foreign && (count == 0 || count > 3);
}

/// Of nobody: all digits the same, or nothing but noughts at the end.
bool is_placeholder(std::string_view digits) { return digits.ends_with("000000") || digits.find_first_not_of(digits.front()) == std::string_view::npos; }

}  // namespace

std::vector<PersonalDatum> mobile_phones_in(std::string_view text) {
  std::vector<PersonalDatum> found;
  std::size_t last_end = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t digits = digits_at(text, at);
    const bool starts = digits > 0 || text[at] == '+' || text[at] == '(';
    const auto phone = starts ? phone_at(text, at) : std::nullopt;
    if (phone && ends_well(text, *phone) && begins_well(text, at, *phone, last_end)) {
      const bool is_mobile = phone->digits.front() == '6' || phone->digits.front() == '7';
      const bool is_other = is_placeholder(phone->digits) || (!phone->has_prefix && is_money(text, at, phone->end)) || is_reference(text, at);
      if (is_mobile && !is_other) found.push_back({PersonalDatumKind::phone, at, phone->end});
      at = last_end = phone->end;
    } else {
      at += std::max<std::size_t>(digits, 1);
    }
  }
  return found;
}

}  // namespace kpss
