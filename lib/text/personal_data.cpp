#include "text/personal_data.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "text/birth_number.hpp"
#include "text/surroundings.hpp"
#include "text/utf8.hpp"

namespace kpss {
namespace {

/// Hosts where anybody has a mailbox.
constexpr std::string_view private_hosts[] = {
    "seznam.cz", "email.cz", "post.cz", "spoluzaci.cz", "centrum.cz", "atlas.cz", "volny.cz", "tiscali.cz", "quick.cz", "mail.cz", "klikni.cz", "iol.cz", "upcmail.cz", "worldonline.cz",
    "azet.sk", "centrum.sk", "zoznam.sk", "post.sk", "atlas.sk", "pobox.sk", "gmail.com", "googlemail.com", "icloud.com", "me.com", "mac.com", "msn.com", "aol.com", "ymail.com", "rocketmail.com",
    "mail.com", "mail.ru", "protonmail.com", "protonmail.ch", "proton.me", "pm.me", "tutanota.com", "tuta.io", "zoho.com", "fastmail.com", "wp.pl", "o2.pl", "onet.pl", "interia.pl", "web.de", "t-online.de"};
/// The same under the ending of any country.
constexpr std::string_view private_families[] = {"outlook.", "hotmail.", "yahoo.", "live.", "gmx.", "yandex."};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool is_letter_or_digit(char c) { return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z'); }

bool is_of_name(char c) { return is_letter_or_digit(c) || std::string_view(".-_+%'").find(c) != std::string_view::npos; }

bool is_of_host(char c) { return is_letter_or_digit(c) || c == '.' || c == '-'; }

bool is_private_host(std::string_view written) {
  std::string host(written);
  std::ranges::transform(host, host.begin(), lower);
  if (std::ranges::find(private_hosts, host) != std::end(private_hosts)) return true;
  return std::ranges::any_of(private_families, [&](std::string_view family) { return host.starts_with(family) && host.size() > family.size() && host.size() <= family.size() + 6; });
}

/// How many bytes a birth number takes, 0: there is none.
std::size_t birth_number_at(std::string_view text, std::size_t at) {
  const std::size_t first = digits_at(text, at);
  std::size_t slash = at + first;
  slash += blank_at(text, slash);
  const bool has_slash = slash < text.size() && text[slash] == '/';
  if (first == 10 && !has_slash) return is_birth_number(text.substr(at, 10)) && !is_money(text, at, at + 10) ? 10 : 0;
  if (first != 6 || !has_slash) return 0;
  const std::size_t second = slash + 1 + blank_at(text, slash + 1);
  const std::size_t count = digits_at(text, second);
  const std::string digits = std::string(text.substr(at, 6)).append(text.substr(second, count));
  return is_birth_number(digits) ? second + count - at : 0;
}

}  // namespace

std::vector<PersonalDatum> birth_numbers_in(std::string_view text) {
  std::vector<PersonalDatum> found;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = birth_number_at(text, at);
    if (size > 0 && begins_freely(text, at) && ends_freely(text, at + size) && !is_reference(text, at)) {
      found.push_back({PersonalDatumKind::birth_number, at, at + size});
      at += size;
    } else {
      at += std::max<std::size_t>(digits_at(text, at), 1);
    }
  }
  return found;
}

std::vector<PersonalDatum> private_emails_in(std::string_view text) {
  std::vector<PersonalDatum> found;
  std::size_t last = 0;
  for (std::size_t sign = text.find('@'); sign != std::string_view::npos; sign = text.find('@', sign + 1)) {
    std::size_t begin = sign, end = sign + 1;
    while (begin > last && is_of_name(text[begin - 1])) --begin;
    while (begin < sign && !is_letter_or_digit(text[begin])) ++begin;
    while (end < text.size() && is_of_host(text[end])) ++end;
    while (end > sign + 1 && !is_letter_or_digit(text[end - 1])) --end;
    if (begin < sign && is_private_host(text.substr(sign + 1, end - sign - 1))) found.push_back({PersonalDatumKind::email, begin, end});
    last = end;
  }
  return found;
}

std::vector<PersonalDatum> personal_data_in(std::string_view text) {
  std::vector<PersonalDatum> all = private_emails_in(text);
  for (const auto& some : {birth_numbers_in(text), mobile_phones_in(text)}) all.insert(all.end(), some.begin(), some.end());
  std::ranges::stable_sort(all, [](const PersonalDatum& one, const PersonalDatum& other) { return one.begin != other.begin ? one.begin < other.begin : one.end > other.end; });
  std::vector<PersonalDatum> found;
  for (const PersonalDatum& datum : all) {
    if (found.empty() || datum.begin >= found.back().end) found.push_back(datum);
  }
  return found;
}

std::string bare_contact(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t bytes = utf8::at(text, at).bytes;
    if (blank_at(text, at) == 0 && text[at] != '\n' && text[at] != '\r') {
      for (const char c : text.substr(at, bytes)) out += lower(c);
    }
    at += bytes;
  }
  for (const std::string_view scheme : {"mailto:", "tel:"}) {
    if (out.starts_with(scheme)) out.erase(0, scheme.size());
  }
  if (out.find_first_not_of("0123456789+-./()") != std::string::npos) return out;
  std::erase_if(out, [](char c) { return c != '+' && (c < '0' || c > '9'); });
  for (const std::string_view prefix : {"+420", "00420", "420"}) {
    if (out.starts_with(prefix) && out.size() == prefix.size() + 9) return out.substr(prefix.size());
  }
  return out;
}

bool same_contact(std::string_view one, std::string_view other) {
  const std::string bare = bare_contact(one);
  return !bare.empty() && bare == bare_contact(other);
}

}  // namespace kpss
