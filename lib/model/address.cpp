#include "model/address.hpp"

#include <algorithm>

namespace kpss {
namespace {

bool all_digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

Shape Codec<PostalCode>::shape() { return {{}, {"PSČ, pět číslic (752 01)", "a postal code, five digits (752 01)"}, {}, Pattern{"^[0-9]{3} ?[0-9]{2}$", {{"integer", "10000", "99999"}}}}; }
bool Codec<PostalCode>::read(yaml::View node, PostalCode& out, Decoder& decoder) {
  if (!is_text(node) || node.scalar().empty()) return false;
  std::string digits(node.scalar());
  if (digits.size() == 6 && digits[3] == ' ') digits.erase(3, 1);
  if (digits.size() == 5 && all_digits(digits)) return out.text = digits.insert(3, " "), keeps_its_text(node, decoder);
  report_wrong_form(node, say("`{}` není PSČ", "`{}` is not a postal code", node.scalar().substr(0, 40)), say("PSČ má pět číslic: `752 01`", "a postal code has five digits: `752 01`"), decoder.findings);
  return false;
}

Shape Codec<MunicipalityCode>::shape() { return {{}, {"kód obce, šest číslic", "the code of a municipality, six digits"}, {}, Pattern{"^[0-9]{6}$", {{"integer", "100000", "999999"}}}}; }
bool Codec<MunicipalityCode>::read(yaml::View node, MunicipalityCode& out, Decoder& decoder) {
  if (!is_text(node) || node.scalar().empty()) return false;
  if (node.scalar().size() == 6 && all_digits(node.scalar())) return out.digits = node.scalar(), keeps_its_text(node, decoder);
  report_wrong_form(node, say("`{}` není kód obce", "`{}` is not the code of a municipality", node.scalar().substr(0, 40)), say("kód obce má šest číslic: `\"513491\"`", "the code of a municipality has six digits: `\"513491\"`"), decoder.findings);
  return false;
}

}  // namespace kpss
