#include "model/organization.hpp"

#include "model/digits.hpp"

namespace kpss {

namespace {

Cure cure_of_ico(std::string_view text) {
  const auto digits = digits_within(text).value_or("");
  const Ico whole{fmt::format("{:0>8}", digits)};
  // A table drops zeros in front, seldom more than two of them.
  const bool lost_zeros = !digits.empty() && digits.size() < 8 && (digits.size() >= 6 || check_digit_fits(whole));
  if (lost_zeros) return Cure(say("doplňte nuly zleva: `\"{}\"`", "add zeros in front: `\"{}\"`", whole.digits), whole.digits).only_if(check_digit_fits(whole));
  return cure_of_digits(text, 8, say("IČO má osm číslic bez mezer", "an IČO has eight digits without blanks"));
}

}  // namespace

Shape Codec<Ico>::shape() { return {{}, {"IČO, osm číslic v uvozovkách", "IČO, eight digits in quotes"}, {}, Pattern{"^[0-9]{8}$", {{"integer", "10000000", "99999999"}}}}; }

bool Codec<Ico>::read(yaml::View node, Ico& out, Decoder& decoder) {
  const auto text = node.scalar();
  if (!is_text(node) || text.empty()) return false;
  if (is_number(text) && text.size() == 8) return out.digits = text, keeps_its_text(node, decoder);
  report_wrong_form(node, say("`{}` není IČO", "`{}` is not an IČO", text.substr(0, 40)), cure_of_ico(text), decoder.findings);
  return false;
}

Shape Codec<RegisterNumber>::shape() { return {{}, {"číslo registrace, sedm číslic v uvozovkách", "a register number, seven digits in quotes"}, {}, Pattern{"^[0-9]{7}$", {{"integer", "1000000", "9999999"}}}}; }

bool Codec<RegisterNumber>::read(yaml::View node, RegisterNumber& out, Decoder& decoder) {
  const auto text = node.scalar();
  if (!is_text(node) || text.empty()) return false;
  if (text.size() == 7 && is_number(text)) return out.digits = text, keeps_its_text(node, decoder);
  report_wrong_form(node, say("`{}` není číslo registrace", "`{}` is not a register number", text.substr(0, 40)),
                    cure_of_digits(text, 7, say("identifikátor v registru poskytovatelů má sedm číslic: `\"1234567\"`", "an identifier of the register of providers has seven digits: `\"1234567\"`")), decoder.findings);
  return false;
}

bool check_digit_fits(const Ico& ico) {
  if (ico.digits.size() != 8) return false;
  int sum = 0;
  for (std::size_t i = 0; i < 7; ++i) sum += (ico.digits[i] - '0') * static_cast<int>(8 - i);
  return (11 - sum % 11) % 10 == ico.digits[7] - '0';
}

}  // namespace kpss
