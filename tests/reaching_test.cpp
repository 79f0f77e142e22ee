// Ways to reach a service and the times it is open: what is read, what is refused with which cure, and that the schema says the same.

#include <regex>

#include "model/organization.hpp"
#include "support.hpp"
#include "yaml/reader.hpp"

namespace kpss::tests {
namespace {

template <class T>
struct Outcome {
  std::optional<T> value;
  std::string cure;  ///< Of the first finding, in Czech.
};

template <class T>
Outcome<T> read(const std::string& text) {
  std::string quoted;
  for (const char c : text) quoted += c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
  const Source source("x.yaml", "a: \"" + quoted + "\"\n");
  Findings findings;
  const auto document = yaml::read(source, findings);
  REQUIRE(findings.empty());
  Decoder decoder{findings, nullptr};
  T value{};
  const bool good = Codec<T>::read(document.root().find("a"), value, decoder);
  CHECK(good == findings.empty());
  return {good ? std::optional(value) : std::nullopt, findings.empty() ? "" : findings.front().help.cs};
}

template <class T>
bool schema_takes(const std::string& text) {
  return std::regex_match(text, std::regex(std::string(std::get<Pattern>(shape_of<T>().form).expression)));
}

/// Changes one character of a text here and there, the same in every run.
std::vector<std::string> mutations(const std::string& text) {
  static const std::string others = " 0a1+-@.:;,/M24~<";
  std::vector<std::string> found{text};
  for (std::size_t i = 0; i < text.size(); ++i) {
    found.push_back(text.substr(0, i) + text.substr(i + 1));
    for (const char other : others) {
      found.push_back(text.substr(0, i) + other + text.substr(i + 1));
      found.push_back(text.substr(0, i) + other + text.substr(i));
    }
  }
  return found;
}

template <class T>
void schema_agrees(std::initializer_list<const char*> texts) {
  for (const auto* text : texts)
    for (const auto& one : mutations(text)) {
      if (one.empty()) continue;
      CAPTURE(one);
      CHECK(read<T>(one).value.has_value() == schema_takes<T>(one));
    }
}

}  // namespace

TEST_CASE("a phone number is kept in groups, and a wrong one says how to write it") {
  CHECK(read<Phone>("+420585751111").value->text == "+420 585 751 111");
  CHECK(read<Phone>("+420 58 575 11 11").value->text == "+420 585 751 111");
  CHECK(read<Phone>("116111").value->text == "116 111");
  CHECK(read<Phone>("112").value->dialled() == "112");
  CHECK(read<Phone>("+421 2 5443 1111").value->dialled() == "+421254431111");
  for (const auto* text : {"585 751 111", "585751111", "585/751 111", "00420 585 751 111", "420 585 751 111"}) CHECK_MESSAGE(read<Phone>(text).cure == "napište `\"+420 585 751 111\"`", text);
  CHECK(read<Phone>("+420 585 751 111, 602 000 000").cure == "sem patří jedno číslo; další napište do `contacts`");
  CHECK(read<Phone>("+420 585 751 11").cure.starts_with("sem patří předvolba"));
  CHECK_FALSE(read<Phone>("999").value);
  schema_agrees<Phone>({"+420 585 751 111", "+421254431111", "116 111", "112"});
}

TEST_CASE("an e-mail and a web address are whole ones") {
  CHECK(read<Email>("sluzba.prerov@example.org").value->text == "sluzba.prerov@example.org");
  CHECK(read<Email>("sluzba(zavinac)example.org").cure == "chybí v ní `@`");
  CHECK(read<Email>("a@example.org, b@example.org").cure == "sem patří jedna adresa bez mezer; další napište do `contacts`");
  CHECK_FALSE(read<Email>("služba@example.org").value);
  CHECK_FALSE(read<Email>("a@example").value);
  schema_agrees<Email>({"ab.c@ex-a.org", "a@b.c.cz"});

  CHECK(read<WebAddress>("https://example.org:8080/cesta?a=1#b").value);
  CHECK(read<WebAddress>("www.example.org").cure == "napište `https://www.example.org`");
  CHECK(read<WebAddress>("example.org/cesta").cure == "napište `https://example.org/cesta`");
  CHECK(read<WebAddress>("javascript:alert(1)").cure.starts_with("sem patří celá adresa"));
  schema_agrees<WebAddress>({"https://ab.example.org/c", "http://a.cz:80", "https://a.cz?b"});
}

TEST_CASE("numbers of offices have their digits") {
  CHECK(read<PostalCode>("75201").value->text == "752 01");
  CHECK(read<PostalCode>("752 01").value->text == "752 01");
  CHECK(read<PostalCode>("7520").cure == "PSČ má pět číslic: `752 01`");
  CHECK(read<RegisterNumber>("0123456").value->digits == "0123456");
  CHECK(read<RegisterNumber>("123456").cure.starts_with("identifikátor v registru"));
  CHECK(read<MunicipalityCode>("513491").value);
  CHECK_FALSE(read<MunicipalityCode>("7107").value);
  CHECK(read<DataBox>("ab3cd5e").value->id == "ab3cd5e");
  CHECK_FALSE(read<DataBox>("AB3CD5E").value);
  schema_agrees<PostalCode>({"752 01", "75201"});
  schema_agrees<RegisterNumber>({"0123456"});
  schema_agrees<MunicipalityCode>({"513491"});
  schema_agrees<DataBox>({"ab3cd5e"});
}

TEST_CASE("opening hours are a week of times") {
  const auto week = read<OpeningHours>("Mo-We,Fr 08:00-12:00,13:00-15:30; Sa 22:00-02:00").value;
  REQUIRE(week);
  CHECK(week->week[0] == std::vector<OpenTime>{{{8, 0}, {12, 0}}, {{13, 0}, {15, 30}}});
  CHECK(week->week[3].empty());
  CHECK(week->week[4] == week->week[0]);
  CHECK(week->week[5] == std::vector<OpenTime>{{{22, 0}, {2, 0}}});
  CHECK(read<OpeningHours>("24/7").value->always);
  CHECK(read<OpeningHours>("Mo-Su 00:00-24:00").value->week[6].front().closes == Time{24, 0});

  SUBCASE("what people write is told in these words") {
    CHECK(read<OpeningHours>("Po–Pá 8:00–15:30").cure == "napište `Mo-Fr 08:00-15:30`");
    CHECK(read<OpeningHours>("po - pá 8-12, 13-15.30").cure == "napište `Mo-Fr 08:00-12:00,13:00-15:30`");
    CHECK(read<OpeningHours>("út 9-11; čt 14-16").cure == "napište `Tu 09:00-11:00; Th 14:00-16:00`");
    CHECK(read<OpeningHours>("nepřetržitě").cure == "napište `24/7`");
    CHECK(read<OpeningHours>("po domluvě").cure.starts_with("napište dny a časy"));
  }
  SUBCASE("what cannot be is refused") {
    for (const auto* text : {"Mo 08:00-08:00", "Mo 08:00-12:00,11:00-13:00", "Mo 22:00-02:00,08:00-09:00", "Fr-Mo 08:00-12:00", "Mo 08:00-12:00; Mo 13:00-14:00", "Mo 25:00-26:00", "Mo08:00-12:00", "Mo 08:00-12:00;"})
      CHECK_MESSAGE(!read<OpeningHours>(text).value, text);
  }
  SUBCASE("the schema takes whatever is read") {
    for (const auto* text : {"Mo-We,Fr 08:00-12:00,13:00-15:30; Sa 22:00-02:00", "24/7"})
      for (const auto& one : mutations(text))
        if (!one.empty() && read<OpeningHours>(one).value) CHECK_MESSAGE(schema_takes<OpeningHours>(one), one);
  }
}

}  // namespace kpss::tests
