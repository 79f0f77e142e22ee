#include "model/organization.hpp"

#include <algorithm>

namespace kpss {

Shape Codec<Ico>::shape() { return {{}, {"IČO, osm číslic v uvozovkách", "IČO, eight digits in quotes"}, {}, Pattern{"^[0-9]{8}$", {{"integer", "10000000", "99999999"}}}}; }

bool Codec<Ico>::read(yaml::View node, Ico& out, Decoder& decoder) {
  const auto text = node.scalar();
  if (!is_text(node) || text.empty()) return false;
  const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (digits && text.size() == 8) return out.digits = text, keeps_its_text(node, decoder);
  const Ico whole{fmt::format("{:0>8}", text)};
  // A table drops zeros in front, seldom more than two of them.
  const bool lost_zeros = digits && text.size() < 8 && (text.size() >= 6 || check_digit_fits(whole));
  auto help = lost_zeros ? say("doplňte nuly zleva: `\"{}\"`", "add zeros in front: `\"{}\"`", whole.digits) : say("IČO má osm číslic bez mezer", "an IČO has eight digits without blanks");
  report_wrong_form(node, say("`{}` není IČO", "`{}` is not an IČO", text.substr(0, 40)), std::move(help), decoder.findings);
  return false;
}

Shape Codec<RegisterNumber>::shape() { return {{}, {"číslo registrace, sedm číslic v uvozovkách", "a register number, seven digits in quotes"}, {}, Pattern{"^[0-9]{7}$", {{"integer", "1000000", "9999999"}}}}; }

bool Codec<RegisterNumber>::read(yaml::View node, RegisterNumber& out, Decoder& decoder) {
  const auto text = node.scalar();
  if (!is_text(node) || text.empty()) return false;
  if (text.size() == 7 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) return out.digits = text, keeps_its_text(node, decoder);
  report_wrong_form(node, say("`{}` není číslo registrace", "`{}` is not a register number", text.substr(0, 40)),
                    say("identifikátor v registru poskytovatelů má sedm číslic: `\"1234567\"`", "an identifier of the register of providers has seven digits: `\"1234567\"`"), decoder.findings);
  return false;
}

bool check_digit_fits(const Ico& ico) {
  if (ico.digits.size() != 8) return false;
  int sum = 0;
  for (std::size_t i = 0; i < 7; ++i) sum += (ico.digits[i] - '0') * static_cast<int>(8 - i);
  return (11 - sum % 11) % 10 == ico.digits[7] - '0';
}

}  // namespace kpss
