#include "model/contact.hpp"

#include <algorithm>

#include "text/plain.hpp"

namespace kpss {
namespace {

constexpr std::size_t longest_seen = 60;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::string digits_of(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits), is_digit);
  return digits;
}

/// `585751111` → `585 751 111`.
std::string in_threes(std::string_view digits) {
  std::string grouped;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i != 0 && i % 3 == 0) grouped += ' ';
    grouped += digits[i];
  }
  return grouped;
}

bool is_host(std::string_view host) {
  std::size_t labels = 0;
  for (std::size_t begin = 0; begin <= host.size(); ++labels) {
    const auto end = std::min(host.find('.', begin), host.size());
    const auto label = host.substr(begin, end - begin);
    if (label.empty() || label.front() == '-' || label.back() == '-' || !std::all_of(label.begin(), label.end(), [](char c) { return is_letter(c) || is_digit(c) || c == '-'; })) return false;
    begin = end + 1;
  }
  return labels >= 2 && is_letter(host.back());
}

bool is_email(std::string_view text) {
  const auto at = text.find('@');
  if (at == text.npos || at == 0 || at > 64 || text.size() > 254) return false;
  const auto local = text.substr(0, at);
  const auto allowed = [](char c) { return is_letter(c) || is_digit(c) || std::string_view("._%+-").find(c) != std::string_view::npos; };
  return std::all_of(local.begin(), local.end(), allowed) && local.front() != '.' && local.back() != '.' && local.find("..") == local.npos && is_host(text.substr(at + 1));
}

bool is_web(std::string_view text) {
  const std::size_t scheme = text.starts_with("https://") ? 8 : text.starts_with("http://") ? 7 : 0;
  if (scheme == 0 || text.size() > 2000 || !std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f && std::string_view("\"<>\\^`{|}").find(c) == std::string_view::npos; })) return false;
  const auto host = text.substr(scheme, text.find_first_of("/?#", scheme) - scheme);
  const auto port = host.find(':');
  return is_host(host.substr(0, port)) && (port == host.npos || (port + 1 < host.size() && host.size() - port <= 6 && std::all_of(host.begin() + static_cast<std::ptrdiff_t>(port) + 1, host.end(), is_digit)));
}

/// Two values where one belongs, as tables in Word have them.
bool several(std::string_view text) { return text.find_first_of(",;") != text.npos; }

Cure cure_of_email(std::string_view text) {
  auto bare = stripped(text);
  if (bare.starts_with("mailto:")) bare.remove_prefix(std::string_view("mailto:").size());
  if (is_email(bare)) return {say("napište jen `{}`", "write only `{}`", bare), std::string(bare)};
  if (several(text) || text.find(' ') != text.npos) return say("sem patří jedna adresa bez mezer; další napište do `contacts`", "one address without blanks belongs here; write others to `contacts`");
  if (text.find('@') == text.npos) return say("chybí v ní `@`", "it has no `@`");
  return say("sem patří adresa jako `sluzba@example.org`, bez háčků a čárek", "expected an address like `office@example.org`, in plain letters");
}

/// `linka 12`, `l. 12`, `kl. 12`, `ext. 12` behind a number.
bool has_extension(std::string_view text) {
  constexpr std::string_view words[] = {"linka", "kl", "l.", "ext"};
  return std::any_of(std::begin(words), std::end(words), [&](std::string_view word) { return text.find(word) != text.npos; });
}

/// Whether nothing but digits and what people part them with was written: no name and no remark.
bool only_a_number(std::string_view text) {
  auto plain = replaced(folded(text), "\u00a0", " ");
  for (const auto* word : {"telefon", "tel", "mobil", "mob", ":"}) plain = replaced(plain, word, "");
  return std::all_of(plain.begin(), plain.end(), [](char c) { return is_digit(c) || std::string_view(" +-/.()").find(c) != std::string_view::npos; });
}

Cure cure_of_phone(std::string_view text) {
  if (const auto bare = stripped(text); bare != text && Phone::parse(bare)) return {say("smažte mezeru na kraji: `\"{}\"`", "delete the blank at its end: `\"{}\"`", bare), std::string(bare)};
  if (has_extension(text)) return say("zapište jen číslo; linku řekněte v `note` nebo ve `function` kontaktu", "write only the number; name the extension in `note` or in `function` of a contact");
  auto digits = digits_of(text);
  if (several(text) || digits.size() > 15) return say("sem patří jedno číslo; další napište do `contacts`", "one number belongs here; write others to `contacts`");
  if (digits.starts_with("00")) digits.erase(0, 2);
  if (digits.size() == 9) digits.insert(0, "420");
  if (digits.size() == 12 && digits.starts_with("420")) return Cure(say("napište `\"+{0}\"`", "write `\"+{0}\"`", in_threes(digits)), "+" + in_threes(digits)).only_if(only_a_number(text));
  return say("sem patří předvolba a devět číslic (`\"+420 585 751 111\"`), nebo krátké číslo (`\"112\"`)", "expected the code of the country and nine digits (`\"+420 585 751 111\"`), or a short number (`\"112\"`)");
}

/// Letters with accents as addresses write them: `služby` → `slu%C5%BEby`.
std::string percent_encoded(std::string_view text) {
  std::string encoded;
  for (const char c : text) encoded += static_cast<unsigned char>(c) < 0x80 ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  return encoded;
}

Cure cure_of_web(std::string_view text) {
  if (const auto bare = stripped(text); bare != text && is_web(bare)) return {say("smažte mezeru na kraji: `{}`", "delete the blank at its end: `{}`", bare.substr(0, longest_seen)), std::string(bare)};
  if (const auto encoded = percent_encoded(text); encoded != text && is_web(encoded)) return {say("písmena s háčky a čárkami se v adrese kódují; napište `{0}`", "letters with accents are encoded in an address; write `{0}`", encoded), encoded};
  if (text.starts_with("www.") || is_host(text.substr(0, text.find('/'))))
    return Cure(say("napište `https://{0}`", "write `https://{0}`", text.substr(0, longest_seen)), fmt::format("https://{}", text)).only_if(is_web(fmt::format("https://{}", text)));
  return say("sem patří celá adresa bez mezer, která začíná `https://`", "expected a whole address without blanks that begins with `https://`");
}

bool is_data_box(std::string_view text) {
  return text.size() == 7 && std::all_of(text.begin(), text.end(), [](char c) { return is_digit(c) || (c >= 'a' && c <= 'z'); });
}

Cure cure_of_data_box(std::string_view text) {
  std::string bare(stripped(text));
  std::transform(bare.begin(), bare.end(), bare.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  if (is_data_box(bare)) return {say("napište `{}`", "write `{}`", bare), bare};
  return say("má sedm malých písmen a číslic", "it has seven small letters and digits");
}

}  // namespace

std::string Phone::dialled() const { return (text.starts_with('+') ? "+" : "") + digits_of(text); }

std::optional<Phone> Phone::parse(std::string_view text) {
  const bool international = text.starts_with('+');
  const auto body = text.substr(international ? 1 : 0);
  for (std::size_t i = 0; i < body.size(); ++i)
    if (!is_digit(body[i]) && (body[i] != ' ' || i == 0 || i + 1 == body.size() || body[i - 1] == ' ')) return std::nullopt;
  const auto digits = digits_of(body);
  if (!international) return digits.size() >= 3 && digits.size() <= 6 && digits.front() == '1' ? std::optional(Phone{in_threes(digits)}) : std::nullopt;
  if (digits.starts_with("420")) return digits.size() == 12 ? std::optional(Phone{"+" + in_threes(digits)}) : std::nullopt;
  return digits.size() >= 7 && digits.size() <= 15 && digits.front() != '0' ? std::optional(Phone{std::string(text)}) : std::nullopt;
}

Shape Codec<Email>::shape() {
  return {{}, {"e-mailová adresa", "an e-mail address"}, {}, Pattern{R"(^(?=.{1,64}@)(?!.{201})[A-Za-z0-9_%+-]+(\.[A-Za-z0-9_%+-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+(([A-Za-z0-9][A-Za-z0-9-]*)?[A-Za-z])$)"}};
}
bool Codec<Email>::read(yaml::View node, Email& out, Decoder& decoder) {
  if (!is_text(node) || node.scalar().empty()) return false;
  if (is_email(node.scalar())) return out.text = node.scalar(), true;
  report_wrong_form(node, say("`{}` není e-mailová adresa", "`{}` is not an e-mail address", node.scalar().substr(0, longest_seen)), cure_of_email(node.scalar()), decoder.findings);
  return false;
}

Shape Codec<Phone>::shape() {
  return {{}, {"telefon s předvolbou státu (\"+420 585 751 111\")", "a phone number with the code of the country (\"+420 585 751 111\")"}, {}, Pattern{R"(^(\+4 ?2 ?0( ?[0-9]){9}|\+(?!4 ?2 ?0)[1-9]( ?[0-9]){6,14}|1( ?[0-9]){2,5})$)", {{"integer", "100", "199"}, {"integer", "1000", "1999"}, {"integer", "10000", "19999"}, {"integer", "100000", "199999"}}}};
}
bool Codec<Phone>::read(yaml::View node, Phone& out, Decoder& decoder) {
  if (!is_text(node) || node.scalar().empty()) return false;
  if (auto phone = Phone::parse(node.scalar())) return out = std::move(*phone), keeps_its_text(node, decoder);
  report_wrong_form(node, say("`{}` není telefonní číslo", "`{}` is not a phone number", node.scalar().substr(0, longest_seen)), cure_of_phone(node.scalar()), decoder.findings);
  return false;
}

Shape Codec<WebAddress>::shape() {
  return {{}, {"adresa webu (https://…)", "a web address (https://…)"}, {}, Pattern{R"(^(?!.{201})https?://([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+(([A-Za-z0-9][A-Za-z0-9-]*)?[A-Za-z])(:[0-9]{1,5})?([/?#][!#-;=?-\[\]_a-z~]*)?$)"}};
}
bool Codec<WebAddress>::read(yaml::View node, WebAddress& out, Decoder& decoder) {
  if (!is_text(node) || node.scalar().empty()) return false;
  if (is_web(node.scalar())) return out.text = node.scalar(), true;
  report_wrong_form(node, say("`{}` není adresa webu", "`{}` is not a web address", node.scalar().substr(0, longest_seen)), cure_of_web(node.scalar()), decoder.findings);
  return false;
}

Shape Codec<DataBox>::shape() { return {{}, {"datová schránka, sedm písmen a číslic", "a data box, seven letters and digits"}, {}, Pattern{"^[a-z0-9]{7}$", {{"integer", "1000000", "9999999"}}}}; }
bool Codec<DataBox>::read(yaml::View node, DataBox& out, Decoder& decoder) {
  const auto text = node.scalar();
  if (!is_text(node) || text.empty()) return false;
  if (is_data_box(text)) return out.id = text, keeps_its_text(node, decoder);
  report_wrong_form(node, say("`{}` není označení datové schránky", "`{}` is not the id of a data box", text.substr(0, longest_seen)), cure_of_data_box(text), decoder.findings);
  return false;
}

}  // namespace kpss
