#include "register/contacts.hpp"

#include <algorithm>

#include "model/contact.hpp"
#include "register/clean.hpp"
#include "register/read_as.hpp"

namespace kpss::registry {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

void add(Found& found, std::string text) {
  if (std::find(found.found.begin(), found.found.end(), text) == found.found.end()) found.found.push_back(std::move(text));
}

/// The parts between any of these characters, without empty ones.
std::vector<std::string> parts_of(std::string_view text, std::string_view separators) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const auto end = std::min(text.find_first_of(separators, begin), text.size());
    if (auto part = clean(text.substr(begin, end - begin)); !part.empty()) parts.push_back(std::move(part));
    begin = end + 1;
  }
  return parts;
}

/// Digits, with a plus where a code of a country begins; nothing where other words than „tel.“ stand among them.
std::optional<std::string> digits_of(std::string_view text) {
  std::string digits, word;
  const auto ends_well = [&] {
    const bool known = word.empty() || word == "tel" || word == "telefon" || word == "mob" || word == "mobil" || word == "t" || word == "m" || word == "linka" || word == "a" || word == "nebo";
    word.clear();
    return known;
  };
  for (const char c : text) {
    const bool letter = !is_digit(c) && c != '+' && std::string_view(" .-:()/").find(c) == std::string_view::npos;
    if (letter) {
      word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    } else {
      if (!ends_well()) return {};
      if (is_digit(c) || c == '+') digits += c;
    }
  }
  return ends_well() ? std::optional(digits) : std::nullopt;
}

/// Takes one number off the front of digits; empty where none begins there.
std::string take_number(std::string& digits) {
  const auto take = [&](std::size_t lead, std::size_t count) {
    const auto number = digits.substr(lead, count);
    digits.erase(0, lead + count);
    return number;
  };
  if (digits.starts_with("00") && digits.size() > 9) digits.replace(0, 2, "+");
  if (digits.starts_with("+420") && digits.size() >= 13) return "+420" + take(4, 9);
  if (digits.starts_with('+')) return take(0, std::min(digits.find('+', 1), digits.size()));
  if (digits.starts_with("420") && digits.size() >= 12 && digits.find('+') == digits.npos && digits.size() % 9 != 0) return "+420" + take(3, 9);
  if (digits.size() >= 9 && digits.find('+') >= 9) return "+420" + take(0, 9);
  return take(0, digits.size());
}

}  // namespace

Found phones_in(std::string_view text) {
  Found found;
  for (const auto& part : parts_of(text, ",;|\n")) {
    auto digits = digits_of(part);
    found.all = found.all && digits && !digits->empty();
    for (bool first = true; digits && !digits->empty(); first = false) {
      const auto phone = Phone::parse(take_number(*digits));
      // What stays behind a whole number is an extension, not 112.
      if (phone && (first || phone->text.starts_with('+'))) add(found, phone->text);
      else found.all = false;
    }
  }
  return found;
}

Found emails_in(std::string_view text) {
  Found found;
  for (auto part : parts_of(text, ",;|<>() \n")) {
    if (part.starts_with("mailto:")) part.erase(0, 7);
    while (part.ends_with('.')) part.pop_back();
    if (const auto email = read_as<Email>(part)) add(found, email->text);
    else found.all = false;
  }
  return found;
}

Found webs_in(std::string_view text) {
  Found found;
  for (auto part : parts_of(text, ",; \n")) {
    if (part.find("://") == part.npos && part.find('.') != part.npos && part.find('@') == part.npos) part.insert(0, "http://");
    if (const auto web = read_as<WebAddress>(part)) add(found, web->text);
    else found.all = false;
  }
  return found;
}

}  // namespace kpss::registry
