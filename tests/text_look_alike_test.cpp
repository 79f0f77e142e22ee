#include "support.hpp"
#include "text/letters.hpp"
#include "text/look_alike.hpp"
#include "text/unseen.hpp"
#include "text/utf8.hpp"

namespace kpss::tests {
namespace {

std::string meant(std::string_view text) {
  const auto found = look_alikes_in(text);
  return found.size() == 1 ? found.front().meant : fmt::format("{} words", found.size());
}

TEST_CASE("look-alikes: a letter of another alphabet in a Latin word is named, and the word given back") {
  const auto found = look_alikes_in("pro sеniory");
  REQUIRE(found.size() == 1);
  CHECK(found[0].letter == "е");
  CHECK(found[0].point == 0x0435);
  CHECK(found[0].origin.cs == "z azbuky");
  CHECK(found[0].begin == 4);
  CHECK(found[0].meant == "seniory");
  CHECK(meant("Аzylový dům") == "Azylový");
  CHECK(meant("Kοjetín") == "Kojetín");
  CHECK(meant("ps-ѕеniоrі") == "seniori");
  CHECK(meant("１２ lůžek") == "12");
  CHECK(meant("𝐊𝐨𝐣𝐞𝐭í𝐧") == "Kojetín");
  CHECK(meant("ﬁnance") == "finance");
  CHECK(meant("s\u030Ckola") == "škola");
  CHECK(meant("senioжi").empty());
  REQUIRE(look_alike_code("ps-а").size() == 1);
  CHECK(look_alike_code("ps-а").front().meant == "ps-a");
}

TEST_CASE("look-alikes: every letter with a twin, at every place of a word") {
  for (const auto c : std::u32string_view(U"АВЕЅІЈКМНОРСТУХаеѕіјкорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορυάέίόύ"))
    for (const std::string_view rest : {"plan", "dětmi", "Zlín"})
      for (std::size_t at = 0; at <= rest.size(); at += at < rest.size() ? utf8::at(rest, at).bytes : 1) {
        std::string word(rest.substr(0, at));
        utf8::append(word, c);
        word += rest.substr(at);
        CAPTURE(word);
        REQUIRE(look_alikes_in(word).size() == 1);
        const auto latin = look_alikes_in(word).front().meant;
        CHECK(look_alikes_in(latin).empty());
        CHECK(utf8::length(latin) == utf8::length(word));
        CHECK(all_usual(latin));
      }
}

TEST_CASE("look-alikes: words of other alphabets, units and signs are what they are") {
  for (const std::string text : {"Україна", "Москва", "Допомога сім'ям", "α-tokoferol", "β", "μm", "kΩ", "Δt", "m²", "25 °C", "škola", "Łódź", "Ängel", "ČESKÁ", "株式会社", "naïve", "№ 5", "½", "I. – IV.", "Wi-Fi", "👨‍👩‍👧"}) {
    CAPTURE(text);
    CHECK(look_alikes_in(text).empty());
  }
}

TEST_CASE("unseen characters have names, and letters do not") {
  CHECK(unseen_name(U'\u200B')->cs == "mezera nulové šířky");
  CHECK(unseen_name(0xAD)->en == "a soft hyphen");
  CHECK_FALSE(unseen_name(U'a'));
  CHECK_FALSE(unseen_name(0xA0));
  CHECK(blank_name(0xA0)->cs == "pevná mezera");
  CHECK(without_blanks("12\u2009345\u00A06 7\u200B8") == "12345678");
}

}  // namespace
}  // namespace kpss::tests
