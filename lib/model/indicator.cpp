#include "model/indicator.hpp"

namespace kpss {

Shape Codec<IndicatorValue>::shape() { return {{}, {}, {}, Either{{shape_of<Decimal>, shape_of<bool>, shape_of<Date>}}}; }

bool Codec<IndicatorValue>::read(yaml::View node, IndicatorValue& out, Decoder& decoder) {
  const auto text = node.scalar();
  if (!is_text(node) || text.empty()) return false;
  if (!node.quoted() && (text == "true" || text == "false")) return out.value = text == "true", true;
  if (const auto date = Date::parse(text)) return out.value = *date, true;
  if (Decimal::parse(text)) {
    Decimal number;
    return Codec<Decimal>::read(node, number, decoder) && (out.value = number, true);
  }
  const bool date = text.size() >= 8 && text.find_first_of("-./", 1) != text.npos && text.find_first_of("-./", text.find_first_of("-./", 1) + 1) != text.npos;
  if (const auto truth = cure_of_truth(text)) return report_wrong_form(node, say("`{}` není pravdivostní hodnota", "`{}` is not a truth value", text), *truth, decoder.findings), false;
  report_slip(node, date ? cure_of_date(text) : cure_of_figure(text),
              say("hodnota je číslo (45, 12.5), `true`, `false`, nebo datum 2018-03-28", "a value is a number (45, 12.5), `true`, `false` or a date 2018-03-28"), decoder.findings);
  return false;
}

bool fits(const IndicatorValue& value, IndicatorKind kind) {
  switch (kind) {
    case IndicatorKind::number: return std::holds_alternative<Decimal>(value.value);
    case IndicatorKind::yes_no: return std::holds_alternative<bool>(value.value);
    case IndicatorKind::date: return std::holds_alternative<Date>(value.value);
  }
  return false;
}

std::string indicator_value_in_words(Language language, const IndicatorValue& value) {
  return std::visit(overloaded{[](std::monostate) { return std::string(); },
                               [&](Decimal number) { return decimal_in_words(language, number); },
                               [&](bool truth) { return std::string(Phrase{truth ? "ano" : "ne", truth ? "yes" : "no"}.in(language)); },
                               [&](Date date) { return short_date(language, date); }},
                    value.value);
}

Shape Codec<IndicatorKey>::shape() { return {{}, {"označení indikátoru", "id of an indicator"}, {}, Reference{"indicator"}}; }
bool Codec<IndicatorKey>::read(yaml::View node, IndicatorKey& out, Decoder& decoder) { return read_id(node, out.id, decoder); }

}  // namespace kpss
