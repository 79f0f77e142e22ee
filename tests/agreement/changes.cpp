#include "agreement/changes.hpp"

#include "text/utf8.hpp"
#include "yaml/core_schema.hpp"

namespace kpss::tests {
namespace {

struct Word {
  std::string_view text;
  std::string_view same_as = {};
};

/// Each stands once without quotes and once in them.
constexpr Word words[] = {
    {"x"}, {"Špatně"}, {"a b"}, {"a.b-c_d"}, {"A"}, {"-x"}, {"pl/m"}, {"a/b/c"},
    {"0"}, {"5"}, {"-5"}, {"1.5"}, {"-0.25"}, {"1_000"}, {"1 000"}, {"12,5"}, {"250 Kč"}, {"1000000000"}, {"1000000001"}, {"9999999999999"}, {"10000000000000"},
    {"9007199254740993"}, {"123456789012345678901234567890"}, {"99999999999999.99"}, {"12.345"}, {"0.1234567"},
    {"-0", "0"}, {"1.0", "1"}, {"1.10", "1.1"}, {"007", "7"}, {"+5", "5"}, {".5", "0.5"}, {"5.", "5"}, {"1e3", "1000"}, {"1E3", "1000"}, {"2.5e-1", "0.25"}, {"0x1F", "31"}, {"0o17", "15"},
    {"2018"}, {"2018.0", "2018"}, {"02018", "2018"}, {"1989"}, {"2100"}, {"10000"}, {"0999", "999"},
    {"2018-02"}, {"2018-13"}, {"2018-00"}, {"2018-02-28"}, {"2018-02-29"}, {"2018-02-30"}, {"2020-02-29"}, {"1900-02-29"}, {"2000-02-29"}, {"2018-04-31"}, {"2018-2-3"}, {"0000-01-01"}, {"0000-02-29"}, {"28. 3. 2018"}, {"2018-03-28T10:00"},
    {"13:00"}, {"9:00"}, {"24:00"}, {"13.00", "13"}, {"Mo-Fr 08:00-15:30"}, {"24/7"}, {"Mo 08:00-12:00,11:00-13:00"}, {"Fr-Mo 08:00-12:00"}, {"Mo 08:00-08:00"},
    {"true"}, {"false"}, {"True", "true"}, {"FALSE", "false"}, {"yes"}, {"no"}, {"on"}, {"ano"},
    {"null"}, {"Null"}, {"NULL"}, {"~"}, {"nil"}, {".inf"}, {"-.Inf"}, {".nan"}, {"1e999"}, {"1e-999", "0"},
    {"112"}, {"116111"}, {"200"}, {"75201"}, {"01234", "1234"}, {"1234567"}, {"0123456", "123456"}, {"12e4567"}, {"12345678"}, {"00303461", "303461"}, {"511382"}, {"+420585751111", "420585751111"}, {"420585751111"}, {"+420 585 751 111"},
    {"a@example.org"}, {"a@b"}, {"https://example.org/a"}, {"www.example.org"}, {"attachments/a.pdf"}, {"attachments/a b/c.pdf"}, {"attachments/../a.pdf"}, {"attachments//a.pdf"}, {"a.pdf"},
};

constexpr std::string_view bare[] = {"", "[]", "[x]", "[x, x]", "[[x]]", "[~]", "[{}]", "[5]", "[true]", "['']", "{}", "{x: y}", "{1: 2}", "|\n  x", ">\n  x", "|-\n  x", "'x'"};

constexpr std::string_view texts[] = {"", " ", "\t", "\n", " \n ", "\u00a0", "\u2007\u202f", "\u3000", "x\u00a0", "\u00a0x", "x ", " x", "x\n", "a\nb", "a\tb", "x\u2028y", "\U0001F600"};

std::string repeated(std::string_view what, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += what;
  return text;
}

constexpr std::string_view others[] = {"0", "9", "a", "Z", "-", ".", ":", ",", "/", "+", " ", "ž", "@", "_", "\n"};

/// A text with a character more, less or another, here and there.
void add_slips(std::string_view text, std::vector<Change>& changes) {
  std::size_t next = 0;
  for (std::size_t at = 0; at <= text.size() && at < 40; ++at) {
    if (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80) continue;
    const auto behind = at < text.size() ? at + utf8::at(text, at).bytes : at;
    const std::string front(text.substr(0, at)), back(text.substr(behind));
    const std::string other(others[next++ % std::size(others)]);
    if (behind > at) changes.push_back({"a character less", quoted(front + back)});
    if (behind > at) changes.push_back({"another character", quoted(front + other + back)});
    changes.push_back({"a character more", quoted(front + other + std::string(text.substr(at)))});
  }
}

void add_codes(const Choice& choice, std::vector<Change>& changes) {
  for (const auto& code : choice.codes) {
    changes.push_back({"another code", raw(std::string(code.code))});
    changes.push_back({"a label for a code", quoted(code.label.cs)});
    changes.push_back({"a misspelt code", raw(std::string(code.code.substr(0, code.code.size() - 1)))});
    changes.push_back({"a code with a blank", quoted(std::string(code.code) + " ")});
    changes.push_back({"a code in capitals", raw(static_cast<char>(code.code.front() - 'a' + 'A') + std::string(code.code.substr(1)))});
  }
}

}  // namespace

const std::vector<Change>& changes_of_any() {
  static const auto changes = [] {
    std::vector<Change> all;
    for (const auto& word : words) {
      all.push_back({fmt::format("`{}`", word.text), raw(std::string(word.text)), std::string(word.same_as)});
      all.push_back({fmt::format("\"{}\"", word.text), quoted(word.text)});
    }
    for (const auto text : bare) all.push_back({fmt::format("`{}`", text), raw(std::string(text))});
    for (const auto text : texts) all.push_back({fmt::format("quoted {}", quoted(text).raw), quoted(text)});
    for (const std::size_t length : {30U, 31U, 80U, 81U, 200U, 201U}) all.push_back({fmt::format("{} letters", length), raw(repeated("a", length))});
    for (const std::size_t length : {30U, 31U, 200U, 201U}) all.push_back({fmt::format("{} letters with accents", length), raw(repeated("ž", length))});
    for (const std::size_t length : {10000U, 10001U}) all.push_back({fmt::format("{} words", length), quoted(repeated("ž ", length))});
    return all;
  }();
  return changes;
}

std::vector<Change> changes_of(const Shape& shape, yaml::View node, const std::string& key) {
  std::vector<Change> changes;
  if (const auto* choice = std::get_if<Choice>(&shape.form)) add_codes(*choice, changes);
  if (const auto* whole = std::get_if<Whole>(&shape.form))
    for (const auto number : {whole->least - 1, whole->least, whole->most, whole->most + 1}) changes.push_back({"an end of the range", raw(std::to_string(number))});
  if (!node) return changes;
  const auto value = least(shape, node);
  changes.push_back({"in a list", list({value})});
  changes.push_back({"in a list of lists", list({list({value})})});
  changes.push_back({"twice", list({value, value})});
  changes.push_back({"one level down", {Cut::Kind::mapping, {}, {{key, value}}}});
  if (node.kind() == yaml::Kind::scalar) {
    changes.push_back({"in quotes", quoted(node.scalar())});
    changes.push_back({"as a block", raw("|\n  " + std::string(node.scalar().substr(0, node.scalar().find('\n'))))});
    if (std::holds_alternative<Pattern>(shape.form) || std::holds_alternative<Choice>(shape.form) || std::holds_alternative<Either>(shape.form)) add_slips(node.scalar(), changes);
    const auto padded = "0" + std::string(node.scalar());
    if (yaml::meaning_of_plain(padded) == yaml::Meaning::number) changes.push_back({"a zero in front", raw(padded), std::string(node.scalar())});
  }
  if (const auto* items = std::get_if<ListOf>(&shape.form); items && node.size() > 0) {
    const auto item = least(items->item(), node.items().front());
    changes.push_back({"an item alone", item});
    changes.push_back({"an item twice", list({item, item})});
    for (const auto* wrong : {"x", "5", "true", "", "~", "''", "[]", "{}", "[x]", "{x: y}"}) changes.push_back({fmt::format("with the item `{}`", wrong), list({item, raw(wrong)})});
  }
  return changes;
}

}  // namespace kpss::tests
