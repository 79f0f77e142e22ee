#include "shape/codecs.hpp"

#include <algorithm>
#include <charconv>

#include "text/plain.hpp"
#include "text/truth.hpp"
#include "text/utf8.hpp"
#include "yaml/core_schema.hpp"

namespace kpss {
namespace {

template <class T>
bool read_as(yaml::View node, T& out, Decoder& decoder, Cure (*cure_of)(std::string_view)) {
  if (!is_text(node) || node.scalar().empty()) return false;
  if (const auto value = T::parse(node.scalar())) return out = *value, true;
  const auto words = in_words(shape_of<T>());
  report_slip(node, cure_of(node.scalar()), say("sem patří {0}", "expected {1}", words.cs, words.en), decoder.findings);
  return false;
}

std::optional<int> whole(std::string_view text, const Whole& limits) {
  int number = 0;
  if (text.size() > 1 && (text.starts_with('0') || text.starts_with('-'))) return {};  // Other readers take it for another number, or for none.
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool fits = !text.empty() && error == std::errc{} && stop == text.data() + text.size() && number >= limits.least && number <= limits.most;
  return fits ? std::optional(number) : std::nullopt;
}

Message not_a(yaml::View node, Phrase what) {
  return say("`{0}` není {1}", "`{0}` is not {2}", node.scalar().substr(0, 40), what.cs, what.en);
}

/// Reads a count or a year, within the limits of its shape.
bool read_whole(yaml::View node, const Shape& shape, Phrase what, Message expected, int& out, Findings& findings) {
  const auto text = node.scalar();
  if (!is_text(node) || text.empty()) return false;
  const auto& limits = std::get<Whole>(shape.form);
  if (const auto number = whole(text, limits)) return out = *number, true;
  const auto cure = cure_of_figure(text).only_if(text.find('%') == text.npos && whole(cure_of_figure(text).meant, limits));
  report_wrong_form(node, not_a(node, what), cure.sure ? cure : Cure(std::move(expected)), findings);
  return false;
}

/// What stands there without quotes is no text to other readers, and to some none that can be told.
bool is_another_value(yaml::View node, Findings& findings) {
  const auto meaning = yaml::meaning_of(node);
  if (meaning != yaml::Meaning::truth && meaning != yaml::Meaning::not_finite) return false;
  const auto message = meaning == yaml::Meaning::truth ? say("`{}` je v YAML pravdivostní hodnota", "`{}` is a truth value in YAML", node.scalar())
                                                       : say("`{}` není v YAML text ani číslo, které lze zapsat", "`{}` is neither a text nor a finite number in YAML", node.scalar());
  report_wrong_form(node, message, Cure(say("text dejte do uvozovek: `\"{}\"`", "put a text in quotes: `\"{}\"`", node.scalar()), std::string(node.scalar())), findings);
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
  const auto cure = is_text(node) ? cure_of_truth(node.scalar()) : std::nullopt;
  if (cure) report_wrong_form(node, not_a(node, {"pravdivostní hodnota", "a truth value"}), *cure, decoder.findings);
  return false;
}

std::optional<Cure> cure_of_truth(std::string_view word) {
  const auto truth = truth_in(word);
  if (!truth) return {};
  const std::string meant = *truth ? "true" : "false";
  return Cure(say("napište `{}` bez uvozovek", "write `{}` without quotes", meant), meant, Cure::bare);
}

Shape Codec<int>::shape() { return {{}, {"celé číslo od 0", "a whole number from 0"}, {}, Whole{0, 1'000'000'000, whole_numbers}}; }
bool Codec<int>::read(yaml::View node, int& out, Decoder& decoder) {
  return read_whole(node, shape_of<int>(), {"celé číslo", "a whole number"}, say("sem patří celé číslo od 0", "expected a whole number from 0"), out, decoder.findings);
}

Shape Codec<Year>::shape() { return {{}, {"rok (1990 až 2099)", "a year (1990 to 2099)"}, {}, Whole{1990, 2099, years}}; }
bool Codec<Year>::read(yaml::View node, Year& out, Decoder& decoder) {
  return read_whole(node, shape_of<Year>(), {"rok", "a year"}, say("sem patří rok od 1990 do 2099", "expected a year from 1990 to 2099"), out.number, decoder.findings);
}

Shape Codec<Date>::shape() {
  static const auto expression = day_pattern("^({0}-{1}|(?!0000){2})$");
  return {{}, {"datum ve tvaru 2018-03-28", "a date like 2018-03-28"}, {}, Pattern{expression, {}, "date"}};
}
bool Codec<Date>::read(yaml::View node, Date& out, Decoder& decoder) { return read_as(node, out, decoder, cure_of_date); }

Shape Codec<Moment>::shape() {
  static const auto expression = day_pattern("^({0}(-(0[1-9]|1[0-2])|-{1})?|(?!0000){2})$");
  return {{}, {"rok, měsíc nebo den (2018, 2018-01, 2018-01-31)", "a year, month or day (2018, 2018-01, 2018-01-31)"}, {}, Pattern{expression, {{"integer", "1000", "9999"}}}};
}
bool Codec<Moment>::read(yaml::View node, Moment& out, Decoder& decoder) { return read_as(node, out, decoder, cure_of_moment) && keeps_its_text(node, decoder); }

Shape Codec<Time>::shape() { return {{}, {"čas ve tvaru \"13:00\"", "a time like \"13:00\""}, {}, Pattern{"^([01][0-9]|2[0-3]):[0-5][0-9]$"}}; }
bool Codec<Time>::read(yaml::View node, Time& out, Decoder& decoder) { return read_as(node, out, decoder, cure_of_time); }

Shape Codec<Money>::shape() { return {{}, {"částka v Kč (250000 nebo 1234.50)", "an amount in CZK (250000 or 1234.50)"}, {}, Pattern{"^-?(0|[1-9][0-9]{0,12})(\\.[0-9]{1,2})?$", {{"number", "-9999999999999.99", "9999999999999.99"}}}}; }
bool Codec<Money>::read(yaml::View node, Money& out, Decoder& decoder) { return read_as(node, out, decoder, cure_of_amount); }

Shape Codec<Decimal>::shape() { return {{}, {"číslo (45 nebo 12.5)", "a number (45 or 12.5)"}, {}, Pattern{"^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$", {{"number", "-999999999999.999999", "999999999999.999999"}}}}; }
bool Codec<Decimal>::read(yaml::View node, Decimal& out, Decoder& decoder) {
  constexpr std::int64_t beyond = 1'000'000'000'000'000'000;
  return read_as(node, out, decoder, cure_of_figure) && out.millionths > -beyond && out.millionths < beyond;
}

Shape Codec<Number>::shape() { return {{}, {"číslo v plánu (\"1.1.2\")", "a number of the plan (\"1.1.2\")"}, {}, Pattern{"^[^\\s]([^\\n\\t]{0,28}[^\\s])?$", {{"number"}}}}; }
bool Codec<Number>::read(yaml::View node, Number& out, Decoder& decoder) {
  const auto text = node.scalar();
  if (!is_text(node) || text.empty()) return false;
  if (is_another_value(node, decoder.findings)) return false;
  if (utf8::length(text) <= 30 && text.find_first_of("\n\t") == text.npos && !blank_at_an_end(text)) return out.text = text, true;
  const auto bare = stripped(text);
  const bool only_blanks = !bare.empty() && utf8::length(bare) <= 30 && bare.find_first_of("\n\t") == bare.npos;
  report_wrong_form(node, not_a(node, {"číslo v plánu", "a number of a plan"}),
                    only_blanks ? Cure(say("napište `\"{}\"` bez mezer na krajích", "write `\"{}\"` without blanks at its ends", bare), std::string(bare))
                                : Cure(say("nejvýše 30 znaků na jednom řádku, bez mezer na krajích", "at most 30 characters on one line, without blanks at its ends")),
                    decoder.findings);
  return false;
}

bool keeps_its_text(yaml::View node, Decoder& decoder) {
  if (yaml::keeps_its_text(node)) return true;
  report_wrong_form(node, say("`{}` je bez uvozovek číslo, ve kterém jiné programy zapsané znaky ztratí", "`{}` without quotes is a number, of which other programs lose characters", node.scalar()),
                    Cure(say("dejte je do uvozovek: `\"{}\"`", "put it in quotes: `\"{}\"`", node.scalar()), std::string(node.scalar())), decoder.findings);
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
  const auto free = free_keys(record, node);
  const auto entries = node.entries();
  return std::any_of(entries.begin(), entries.end(), [&](const auto& e) {
    const auto cure = record.find(e.key.scalar()) ? std::nullopt : cure_of_key(e.key, free);
    return cure && cure->meant == key;
  });
}

}  // namespace kpss
