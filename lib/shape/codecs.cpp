#include "shape/codecs.hpp"

#include <algorithm>
#include <charconv>

#include "text/nearest.hpp"
#include "text/plain.hpp"
#include "text/utf8.hpp"
#include "yaml/core_schema.hpp"
#include "yaml/rewrite.hpp"

namespace kpss {
namespace {

template <class T, class Why>
bool read_as(yaml::View node, T& out, Decoder& decoder, Why why) {
  if (!is_text(node) || node.scalar().empty()) return false;
  if (const auto value = T::parse(node.scalar())) return out = *value, true;
  const auto words = in_words(shape_of<T>());
  report_wrong_form(node, why(node.scalar()), say("sem patří {0}", "expected {1}", words.cs, words.en), decoder.findings);
  return false;
}

bool read_whole(yaml::View node, int least, int most, int& out) {
  const auto text = node.scalar();
  if (text.size() > 1 && (text.starts_with('0') || text.starts_with('-'))) return false;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), out);
  return is_text(node) && !text.empty() && error == std::errc{} && stop == text.data() + text.size() && out >= least && out <= most;
}

Message not_a(yaml::View node, Phrase what) {
  return say("`{0}` není {1}", "`{0}` is not {2}", node.scalar().substr(0, 40), what.cs, what.en);
}

/// What stands there without quotes is no text to other readers, and to some none that can be told.
bool is_another_value(yaml::View node, Findings& findings) {
  const auto meaning = yaml::meaning_of(node);
  if (meaning != yaml::Meaning::truth && meaning != yaml::Meaning::not_finite) return false;
  const auto message = meaning == yaml::Meaning::truth ? say("`{}` je v YAML pravdivostní hodnota", "`{}` is a truth value in YAML", node.scalar())
                                                       : say("`{}` není v YAML text ani číslo, které lze zapsat", "`{}` is neither a text nor a finite number in YAML", node.scalar());
  report_wrong_form(node, message, say("text dejte do uvozovek: `\"{}\"`", "put a text in quotes: `\"{}\"`", node.scalar()), findings);
  return true;
}

bool blank_at_an_end(std::string_view text) {
  auto last = text.size() - 1;
  while (last > 0 && (static_cast<unsigned char>(text[last]) & 0xC0U) == 0x80) --last;
  return is_blank(text.substr(0, utf8::at(text, 0).bytes)) || is_blank(text.substr(last));
}

constexpr std::string_view whole_numbers = "^(0|[1-9][0-9]{0,8}|1000000000)$";
constexpr std::string_view years = "^(199[0-9]|20[0-9]{2})$";

/// Days that there are: 30 in April, 29 in February of a leap year. In front of it a year that is not 0000.
std::string day_pattern(std::string_view around) {
  return fmt::format(fmt::runtime(around), "(?!0000)[0-9]{4}", "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))",
                     "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29");
}

}  // namespace

Shape Codec<std::string>::shape() { return {{}, {"text", "text"}, {}, AnyText{}}; }
bool Codec<std::string>::read(yaml::View node, std::string& out, Decoder& decoder) {
  if (!is_text(node)) return false;
  const auto text = node.scalar();
  if (is_blank(text)) {
    report_wrong_form(node, say("text je prázdný", "the text is empty"), say("doplňte jej, nebo klíč smažte", "fill it in, or delete the key"), decoder.findings);
    return false;
  }
  if (is_another_value(node, decoder.findings)) return false;
  out = text;
  while (out.ends_with('\n')) out.pop_back();
  return true;
}

Shape Codec<Id>::shape() { return {{}, {"označení", "id"}, {}, AnyText{.as_id = true}}; }
bool Codec<Id>::read(yaml::View node, Id& out, Decoder& decoder) {
  if (!Codec<std::string>::read(node, out, decoder)) return false;
  return out = std::string(node.scalar()), true;  // A line end is part of what the rule judges.
}

Shape Codec<bool>::shape() { return {{}, {"`true`, nebo `false`", "`true` or `false`"}, {}, Flag{}}; }
bool Codec<bool>::read(yaml::View node, bool& out, Decoder& decoder) {
  if (is_text(node) && !node.quoted() && (node.scalar() == "true" || node.scalar() == "false")) return out = node.scalar() == "true", true;
  // What other YAML readers, or people, take for a truth value, and what was meant.
  constexpr std::pair<std::string_view, std::string_view> words[] = {
      {"yes", "true"}, {"on", "true"}, {"ano", "true"}, {"True", "true"}, {"TRUE", "true"}, {"Yes", "true"}, {"1", "true"}, {"true", "true"},
      {"no", "false"}, {"off", "false"}, {"ne", "false"}, {"False", "false"}, {"FALSE", "false"}, {"No", "false"}, {"0", "false"}, {"false", "false"}};
  for (const auto& [word, meant] : words)
    if (is_text(node) && node.scalar() == word)
      report_wrong_form(node, not_a(node, {"pravdivostní hodnota", "a truth value"}), say("napište `{}` bez uvozovek", "write `{}` without quotes", meant), decoder.findings);
  return false;
}

Shape Codec<int>::shape() { return {{}, {"celé číslo od 0", "a whole number from 0"}, {}, Whole{0, 1'000'000'000, whole_numbers}}; }
bool Codec<int>::read(yaml::View node, int& out, Decoder& decoder) {
  if (read_whole(node, 0, 1'000'000'000, out)) return true;
  if (is_text(node) && !node.scalar().empty()) report_wrong_form(node, not_a(node, {"celé číslo", "a whole number"}), say("sem patří celé číslo od 0", "expected a whole number from 0"), decoder.findings);
  return false;
}

Shape Codec<Year>::shape() { return {{}, {"rok (1990 až 2099)", "a year (1990 to 2099)"}, {}, Whole{1990, 2099, years}}; }
bool Codec<Year>::read(yaml::View node, Year& out, Decoder& decoder) {
  if (read_whole(node, 1990, 2099, out.number)) return true;
  if (is_text(node) && !node.scalar().empty()) report_wrong_form(node, not_a(node, {"rok", "a year"}), say("sem patří rok od 1990 do 2099", "expected a year from 1990 to 2099"), decoder.findings);
  return false;
}

Shape Codec<Date>::shape() {
  static const auto expression = day_pattern("^({0}-{1}|(?!0000){2})$");
  return {{}, {"datum ve tvaru 2018-03-28", "a date like 2018-03-28"}, {}, Pattern{expression, {}, "date"}};
}
bool Codec<Date>::read(yaml::View node, Date& out, Decoder& decoder) { return read_as(node, out, decoder, why_not_a_date); }

Shape Codec<Moment>::shape() {
  static const auto expression = day_pattern("^({0}(-(0[1-9]|1[0-2])|-{1})?|(?!0000){2})$");
  return {{}, {"rok, měsíc nebo den (2018, 2018-01, 2018-01-31)", "a year, month or day (2018, 2018-01, 2018-01-31)"}, {}, Pattern{expression, {{"integer", "1000", "9999"}}}};
}
bool Codec<Moment>::read(yaml::View node, Moment& out, Decoder& decoder) { return read_as(node, out, decoder, why_not_a_date) && keeps_its_text(node, decoder); }

Shape Codec<Time>::shape() { return {{}, {"čas ve tvaru \"13:00\"", "a time like \"13:00\""}, {}, Pattern{"^([01][0-9]|2[0-3]):[0-5][0-9]$"}}; }
bool Codec<Time>::read(yaml::View node, Time& out, Decoder& decoder) {
  return read_as(node, out, decoder, [](std::string_view text) { return say("`{}` není čas", "`{}` is not a time", text); });
}

Shape Codec<Money>::shape() { return {{}, {"částka v Kč (250000 nebo 1234.50)", "an amount in CZK (250000 or 1234.50)"}, {}, Pattern{"^-?(0|[1-9][0-9]{0,12})(\\.[0-9]{1,2})?$", {{"number", "-9999999999999.99", "9999999999999.99"}}}}; }
bool Codec<Money>::read(yaml::View node, Money& out, Decoder& decoder) { return read_as(node, out, decoder, why_not_a_number); }

Shape Codec<Decimal>::shape() { return {{}, {"číslo (45 nebo 12.5)", "a number (45 or 12.5)"}, {}, Pattern{"^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$", {{"number", "-999999999999.999999", "999999999999.999999"}}}}; }
bool Codec<Decimal>::read(yaml::View node, Decimal& out, Decoder& decoder) {
  constexpr std::int64_t beyond = 1'000'000'000'000'000'000;
  return read_as(node, out, decoder, why_not_a_number) && out.millionths > -beyond && out.millionths < beyond;
}

Shape Codec<Number>::shape() { return {{}, {"číslo v plánu (\"1.1.2\")", "a number of the plan (\"1.1.2\")"}, {}, Pattern{"^[^\\s]([^\\n\\t]{0,28}[^\\s])?$", {{"number"}}}}; }
bool Codec<Number>::read(yaml::View node, Number& out, Decoder& decoder) {
  const auto text = node.scalar();
  if (!is_text(node) || text.empty()) return false;
  if (is_another_value(node, decoder.findings)) return false;
  if (utf8::length(text) <= 30 && text.find_first_of("\n\t") == text.npos && !blank_at_an_end(text)) return out.text = text, true;
  report_wrong_form(node, not_a(node, {"číslo v plánu", "a number of a plan"}), say("nejvýše 30 znaků na jednom řádku, bez mezer na krajích", "at most 30 characters on one line, without blanks at its ends"), decoder.findings);
  return false;
}

bool keeps_its_text(yaml::View node, Decoder& decoder) {
  if (yaml::keeps_its_text(node)) return true;
  report_wrong_form(node, say("`{}` je bez uvozovek číslo, ve kterém jiné programy zapsané znaky ztratí", "`{}` without quotes is a number, of which other programs lose characters", node.scalar()),
                    say("dejte je do uvozovek: `\"{}\"`", "put it in quotes: `\"{}\"`", node.scalar()), decoder.findings);
  decoder.findings.back().fix = yaml::rewritten(node, yaml::text(std::string(node.scalar())));
  return false;
}

bool is_id(std::string_view text) {
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
  return !text.empty() && text.size() <= 80 && letter(text.front()) &&
         std::all_of(text.begin(), text.end(), [&](char c) { return letter(c) || c == '.' || c == '-' || c == '_'; });
}

bool read_id(yaml::View node, std::string& out, Decoder& decoder) {
  if (!is_text(node) || node.scalar().empty() || is_another_value(node, decoder.findings)) return false;
  out = node.scalar();
  if (is_id(out)) return true;
  report_wrong_form(node, say("`{}` nemůže být označením záznamu", "`{}` cannot be an id", node.scalar().substr(0, 80)),
                    say("označení smí mít jen malá písmena bez háčků a čárek, číslice, tečku, `-` a `_`", "an id has only lower-case letters a to z, digits, a dot, `-` and `_`"), decoder.findings);
  return false;
}

bool read_id_with_plan(yaml::View node, std::string& out, Decoder& decoder) {
  if (!is_text(node) || node.scalar().empty()) return false;
  out = node.scalar();
  const auto slash = out.find('/');
  if (slash != out.npos && is_id(out.substr(0, slash)) && is_id(out.substr(slash + 1))) return true;
  report_wrong_form(node, say("`{}` není plán a opatření", "`{}` is not a plan and a measure", node.scalar().substr(0, 80)), say("napište plán, lomítko a opatření: `\"2018-2019/1.1.2\"`", "write the plan, a slash and the measure: `\"2018-2019/1.1.2\"`"), decoder.findings);
  return false;
}

bool written_as(const Shape& shape, yaml::View node, std::string_view key) {
  if (node.find(key)) return true;
  const auto& record = std::get<Record>(shape.form);
  std::vector<std::string_view> free;
  for (const auto& member : record.members)
    if (!node.find(member.key)) free.push_back(member.key);
  const auto entries = node.entries();
  return std::any_of(entries.begin(), entries.end(), [&](const auto& e) { return !record.find(e.key.scalar()) && nearest(e.key.scalar(), free) == key; });
}

}  // namespace kpss
