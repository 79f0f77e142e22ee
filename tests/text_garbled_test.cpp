// Un-garbling over the whole alphabet and every way that Czech goes wrong, and what other languages write.

#include "support.hpp"
#include "text/codepage.hpp"
#include "text/garbled.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"

namespace kpss::tests {
namespace {

constexpr std::string_view pangrams[] = {
    "Příliš žluťoučký kůň úpěl ďábelské ódy.",
    "PŘÍLIŠ ŽLUŤOUČKÝ KŮŇ ÚPĚL ĎÁBELSKÉ ÓDY.",
    "Nechť již hříšné saxofony ďáblů rozezvučí síň úděsnými tóny waltzu, tanga a quickstepu.",
    "Ó, náhlý déšť již zvířil prach a čilá laň teď běží s houfcem gazel k úkrytu.",
    "Vypätá dcéra grófa Maxwella s IQ nižším ako kôň núti čeľaď hrýzť hŕbu jabĺk.",
};

std::string restored(std::string_view text) {
  std::string out;
  std::size_t at = 0;
  for (const auto& word : garbled_in(text)) {
    out.append(text.substr(at, word.begin - at)).append(word.restored);
    at = word.end;
  }
  return out.append(text.substr(at));
}

TEST_CASE("code pages: every byte has a character and every character its byte") {
  for (const auto page : {Codepage::windows_1250, Codepage::windows_1252, Codepage::iso_8859_2})
    for (unsigned byte = 0; byte < 256; ++byte) {
      CAPTURE(byte);
      CHECK(byte_of(page, letter_of(page, static_cast<unsigned char>(byte))) == static_cast<unsigned char>(byte));
    }
  CHECK(letter_of(Codepage::windows_1250, 0xF8) == U'ř');
  CHECK(letter_of(Codepage::windows_1250, 0x9A) == U'š');
  CHECK(letter_of(Codepage::iso_8859_2, 0xB9) == U'š');
  CHECK(letter_of(Codepage::windows_1252, 0xF8) == U'ø');
  CHECK(encoded(Codepage::windows_1252, "ř") == std::nullopt);
}

TEST_CASE("garbled texts: UTF-8 that was read as another page comes back, also from twice") {
  for (const auto pangram : pangrams)
    for (const auto page : {Codepage::windows_1250, Codepage::windows_1252, Codepage::iso_8859_2}) {
      const auto once = decoded(page, pangram), twice = decoded(page, once);
      CAPTURE(once);
      CHECK(restored(once) == pangram);
      CHECK(restored(twice) == pangram);
    }
}

TEST_CASE("garbled texts: Windows-1250 and ISO 8859-2 that were read as Windows-1252 come back") {
  // Slovak `ľ` has the byte that is `ž` in the other page; what is Czech is restored.
  for (const auto pangram : {pangrams[0], pangrams[1], pangrams[2], pangrams[3]}) {
    const auto wrong = decoded(Codepage::windows_1252, *encoded(Codepage::windows_1250, pangram));
    if (wrong.find("\xC2\x8D") == wrong.npos && wrong.find("\xC2\x9D") == wrong.npos) CHECK(restored(wrong) == pangram);
  }
  CHECK(restored("roèní pøíprava") == "roční příprava");
  CHECK(restored("Støedisko") == "Středisko");
  CHECK(restored("mìsto Bøeclav, poèet obèanù") == "město Břeclav, počet občanů");
  CHECK(restored("sociální slu¾by") == "sociální služby");
}

TEST_CASE("garbled texts: each letter inside a word, each way") {
  for (const auto c : std::u32string_view(letters::czech)) {
    std::string word = "pro";
    utf8::append(word, c);
    word += "ka";
    CAPTURE(word);
    for (const auto page : {Codepage::windows_1250, Codepage::windows_1252}) CHECK(restored(decoded(page, word)) == word);
  }
}

TEST_CASE("garbled texts: a letter that is lost is told, and nothing is made up") {
  for (const std::string text : {"P?íprava plánu", "P\xEF\xBF\xBD\xC3\xADprava", "domovy pro seniory a zdravotn? posti?en?ch"}) {
    CAPTURE(text);
    const auto found = garbled_in(text);
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().restored.empty());
  }
}

TEST_CASE("garbled texts: names and words of other languages are none, nor what people type") {
  for (const std::string text : {"Søren Kierkegaard", "Jørgensen", "Bjørn", "København", "Tromsø", "Bøe", "Søerne", "Molière", "crème brûlée", "première", "élève", "où", "très bien", "Düsseldorf", "Straße", "Thunovská",
                          "Citroën", "naïve", "Noël", "Niccolò", "Forlì", "lunedì", "Gesù", "città", "perché", "señor", "São Paulo", "Łódź", "Győr", "Škoda Auto", "Trần Văn Thìn", "Bình", "Hòa", "Åland", "Malmö",
                          "Ärzte", "„MÄRZ“", "KLUB SENIORŮ“", "Proč? Proto.", "Víte to?", "https://obec.cz/?id=1&x=2", "m²", "25 °C", "5 × 3", "„školka“", "Jiří – Eva", "a/nebo?", "Řehoř", "Ängelholm", "Ålesund",
                          "Co?Kde?", "½ úvazku", "±5 %", "Ľubica Ďurišová", "Hélène Über-Çelik"}) {
    CAPTURE(text);
    CHECK(garbled_in(text).empty());
  }
}

TEST_CASE("files in Windows-1250 are read as such, others are not") {
  for (const auto pangram : pangrams) CHECK(from_windows_1250(*encoded(Codepage::windows_1250, pangram)) == pangram);
  CHECK(from_windows_1250("plain") == std::nullopt);
  CHECK(from_windows_1250(pangrams[0]) == std::nullopt);
  CHECK(from_windows_1250(std::string(pangrams[0]) + "\xF8") == std::nullopt);
  CHECK(from_windows_1250(*encoded(Codepage::iso_8859_2, pangrams[0])) == std::nullopt);
  CHECK(from_windows_1250("\x81\xFE") == std::nullopt);
}

}  // namespace
}  // namespace kpss::tests
