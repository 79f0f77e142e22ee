#include "model/address.hpp"

#include "model/digits.hpp"

namespace kpss {
namespace {

Cure cure_of_postal_code(std::string_view text) {
  auto bare = text.starts_with("CZ") ? text.substr(2) : text;
  const auto digits = digits_within(bare);
  if (!digits || digits->size() != 5) return say("PSČ má pět číslic: `752 01`", "a postal code has five digits: `752 01`");
  const auto written = fmt::format("{} {}", digits->substr(0, 3), digits->substr(3));
  return {say("napište `{}`", "write `{}`", written), written};
}

}  // namespace

Shape Codec<PostalCode>::shape() { return {{}, {"PSČ, pět číslic (752 01)", "a postal code, five digits (752 01)"}, {}, Pattern{"^[0-9]{3} ?[0-9]{2}$", {{"integer", "10000", "99999"}}}}; }
bool Codec<PostalCode>::read(yaml::View node, PostalCode& out, Decoder& decoder) {
  if (!is_text(node) || node.scalar().empty()) return false;
  std::string digits(node.scalar());
  if (digits.size() == 6 && digits[3] == ' ') digits.erase(3, 1);
  if (digits.size() == 5 && is_number(digits)) return out.text = digits.insert(3, " "), keeps_its_text(node, decoder);
  report_wrong_form(node, say("`{}` není PSČ", "`{}` is not a postal code", node.scalar().substr(0, 40)), cure_of_postal_code(node.scalar()), decoder.findings);
  return false;
}

Shape Codec<MunicipalityCode>::shape() { return {{}, {"kód obce, šest číslic", "the code of a municipality, six digits"}, {}, Pattern{"^[0-9]{6}$", {{"integer", "100000", "999999"}}}}; }
bool Codec<MunicipalityCode>::read(yaml::View node, MunicipalityCode& out, Decoder& decoder) {
  if (!is_text(node) || node.scalar().empty()) return false;
  if (node.scalar().size() == 6 && is_number(node.scalar())) return out.digits = node.scalar(), keeps_its_text(node, decoder);
  report_wrong_form(node, say("`{}` není kód obce", "`{}` is not the code of a municipality", node.scalar().substr(0, 40)),
                    cure_of_digits(node.scalar(), 6, say("kód obce má šest číslic: `\"513491\"`", "the code of a municipality has six digits: `\"513491\"`")), decoder.findings);
  return false;
}

}  // namespace kpss
