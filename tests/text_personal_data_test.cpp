#include "text/personal_data.hpp"

#include <doctest/doctest.h>

#include <random>

#include "support.hpp"
#include "text/birth_number.hpp"
#include "text/utf8.hpp"

namespace kpss::tests {
namespace {

/// What was found, `|` between; each with the letter of its kind.
std::string found(std::string_view text) {
  std::string out;
  for (const PersonalDatum& datum : personal_data_in(text)) {
    out += out.empty() ? "" : "|";
    out += datum.kind == PersonalDatumKind::birth_number ? "b:" : datum.kind == PersonalDatumKind::email ? "e:" : "p:";
    out += text.substr(datum.begin, datum.end - datum.begin);
  }
  return out;
}

}  // namespace

TEST_CASE("birth numbers and what is none") {
  for (const auto* number : {"7801233539", "7851231003", "8402291007", "0431051005", "0472281007", "0423301010", "0474151007", "1012311003", "5401011000", "480123123", "535224001", "7801231010"}) {
    CHECK_MESSAGE(is_birth_number(number), std::string(number));
  }
  for (const auto* number : {"7801233541",  // not divisible
                             "7813233530",  // no such month
                             "7801323533", "8502291006", "7821231000",  // no such day, no leap year, +20 before 2004
                             "540123123", "480123000", "482123123",  // nine digits after 1953, the first of no one
                             "8601231090",  // nought for ten after 1985
                             "", "78012335", "78012335391", "78012335a9", "780123/353"}) {
    CHECK_FALSE_MESSAGE(is_birth_number(number), std::string(number));
  }
}

TEST_CASE("birth numbers in a text") {
  CHECK(found("Klient Jan Novák, r. č. 780123/3539, bydlí") == "b:780123/3539");
  CHECK(found("(780123/3539)") == "b:780123/3539");
  CHECK(found("nar.780123 / 3539.") == "b:780123 / 3539");
  CHECK(found("RČ:780123\u00a0/\u00a03539") == "b:780123\u00a0/\u00a03539");
  CHECK(found("RČ 7801233539") == "b:7801233539");
  CHECK(found("480123/123 a 785123/1003,840229/1007") == "b:480123/123|b:785123/1003|b:840229/1007");
  CHECK(found("780123/3539 777 123 456") == "b:780123/3539|p:777 123 456");
}

TEST_CASE("numbers of other kinds are no birth numbers") {
  for (const auto* text : {"CZ.03.2.63/0.0/0.0/16_063/0006573", "CZ.1.04/3.1.03/45.00123", "IČO 70888744", "DIČ CZ7801233539", "28. 3. 2018", "1 250 000", "usnesení 84/4R/2016", "123456789/0100", "000019-780123/2010",
                           "účet č. 780123/2010", "č. účtu: 780123/2010", "účet 7801233539", "č. ú. 7801233539/0800", "7801233539/0800", "7801233539 / 0800", "č. j. 850229/2018", "č.\u00a0j.: MUSP 780123/3539", "sp. zn. 780123/3539",
                           "MUSP-780123/3539", "MUSP/780123/3539", "780123/3539/2018", "780123/3539-OSV", "780123/3539/OSV", "780123/3541", "17801233539", "78012335390", "7801233539 Kč", "7801233539,00", "VS 7801233539", "108/2006 Sb.",
                           "780123/353", "780123/35399", "780123_3539", "780123/ \n3539", "https://example.cz/7801233539", "www.example.cz/a?id=7801233539", "0.7801233539", "1.780123/3539", "2018-780123/3539"}) {
    CHECK_MESSAGE(found(text) == "", std::string(text));
  }
}

TEST_CASE("e-mail at hosts where anybody has a mailbox") {
  CHECK(found("Pište na jan.novak@seznam.cz.") == "e:jan.novak@seznam.cz");
  CHECK(found("<Jan_N+x@GMAIL.com>, „eva@email.cz“; ...a@volny.cz") == "e:Jan_N+x@GMAIL.com|e:eva@email.cz|e:a@volny.cz");
  CHECK(found("a@outlook.com b@hotmail.co.uk c@yahoo.fr d@proton.me e@icloud.com") == "e:a@outlook.com|e:b@hotmail.co.uk|e:c@yahoo.fr|e:d@proton.me|e:e@icloud.com");
  CHECK(found("777123456@seznam.cz") == "e:777123456@seznam.cz");
  CHECK(found("777123456.jan@seznam.cz") == "e:777123456.jan@seznam.cz");
  CHECK(found("mailto:a@seznam.cz?subject=x") == "e:a@seznam.cz");
  for (const auto* text : {"info@mesto.cz", "jan.novak@kr-kralovehradecky.cz", "a@seznam.cz.example.org", "a@notseznam.cz", "@seznam.cz", "a @seznam.cz", "a@", "@", "@@", "seznam.cz", "a@outlook", "a@outlook.example.org", "twitter @seznam"}) {
    CHECK_MESSAGE(found(text) == "", std::string(text));
  }
}

TEST_CASE("mobile phones") {
  for (const auto* phone : {"777123456", "777 123 456", "777\u00a0123\u00a0456", "777-123-456", "777.123.456", "777 123456", "603 12 34 56", "+420777123456", "+420 777 123 456", "+420\u00a0777\u202f123\u202f456",
                            "00420 777 123 456", "00420777123456", "(+420) 777 123 456", "(+420)777123456", "420 777 123 456", "420777123456", "+420-777-123-456", "+420 777 12 34 56"}) {
    CHECK_MESSAGE(found(phone) == std::string("p:") + phone, std::string(phone));
    for (const auto& [before, after] : {std::pair{"tel. ", ", e-mail"}, {"Tel.:", "."}, {"mobil: ", "; fax"}, {"č. ", "\n2"}, {"1. 1. 2018\n", " 2018"}, {"v roce 2018 ", " (Jan)"}, {"„", "“"}}) {
      const std::string text = before + std::string(phone) + after;
      CHECK_MESSAGE(found(text) == std::string("p:") + phone, text);
    }
  }
  CHECK(found("777 123 456, 602123456/731 222 333 485 111 222 604 111 223") == "p:777 123 456|p:602123456|p:731 222 333|p:604 111 223");
  CHECK(found("777123456,602123457") == "p:777123456|p:602123457");
  CHECK(found("tel.777123456") == "p:777123456");
  CHECK(found("+420 612 345 678 Kč") == "p:+420 612 345 678");
}

TEST_CASE("numbers of other kinds are no mobile phones") {
  for (const auto* text : {"485 111 222", "+420 485 111 222", "800 123 456", "116 111", "112", "+420 000 000 000", "777 777 777", "600 000 000", "612 345 678 Kč", "612\u00a0345\u00a0678\u00a0Kč", "612 345 678,-", "612.345.678,- Kč",
                           "612 345 678,50 Kč", "612 345 678 korun", "612 345 678 tis. Kč", "612345678 CZK", "Kč 612 345 678", "€612 345 678", "1 612 345 678", "12 612 345 678", "612 345 678 901", "612 345 678 9", "1 250 000", "12 777 123 456",
                           "777123456/0100", "19-777123456/0100", "19-777123456", "účet 777123456", "VS: 777123456", "var. symbol 777123456", "čj. 777123456", "IBAN CZ6508000000192000145399", "7771234567", "1777123456", "A777123456",
                           "777123456B", "CZ612345678", "CZ.03.2.63/0.0/0.0/16_063/0006573", "777_123_456", "+421 777 123 456", "+49 777 123 456", "00421 777 123 456", "+421777123456", "0,777123456", "49.777123456", "50.777 123 456", "77 71 23 456",
                           "7 771 234 56", "777  123 456", "777\n123\n456", "IČO 70888744", "https://example.cz/777123456", "www.example.cz/777123456", "a=777123456", "777123456@mesto.cz", "777 1234", "+420", "+", "(", "(+420", "00", "777"}) {
    CHECK_MESSAGE(found(text) == "", std::string(text));
  }
}

TEST_CASE("the same contact, however it is written") {
  CHECK(same_contact("+420 777 123 456", "777123456"));
  CHECK(same_contact("00420777123456", "(+420) 777-123-456"));
  CHECK(same_contact("420 777\u00a0123 456", "777.123.456"));
  CHECK(same_contact("tel:+420777123456", "777 123 456"));
  CHECK(same_contact("Jan.Novak@Seznam.CZ ", "jan.novak@seznam.cz"));
  CHECK(same_contact("mailto:a-b@seznam.cz", "a-b@seznam.cz"));
  CHECK_FALSE(same_contact("+421 777 123 456", "777123456"));
  CHECK_FALSE(same_contact("777123456", "777123457"));
  CHECK_FALSE(same_contact("a-b@seznam.cz", "ab@seznam.cz"));
  CHECK_FALSE(same_contact("a.b@seznam.cz", "ab@seznam.cz"));
  CHECK_FALSE(same_contact("", ""));
  CHECK_FALSE(same_contact(" ", "-"));
}

TEST_CASE("whatever the text, what is found lies in it and begins and ends with characters") {
  static const std::vector<std::string> pieces = {"7", "777", "123", "456", "780123", "/", "3539", " ", "\u00a0", "\u202f", ".", "-", "–", "+420", "00420", "420", "(", ")", "@", "seznam.cz", "gmail.com",
                                                  "Kč", "č. j.", "a", "ž", "👵🏽", "\n", ",", ",-", "_", ":", "\xff", "\xc2", "\xa0", "://", "www.", "777123456"};
  std::mt19937 random(89);
  std::size_t count = 0;
  for (int round = 0; round < 20'000; ++round) {
    std::string text;
    for (auto size = random() % 20; size > 0; --size) text += pieces[random() % pieces.size()];
    std::size_t last = 0;
    for (const PersonalDatum& datum : personal_data_in(text)) {
      REQUIRE(datum.begin >= last);
      REQUIRE(datum.begin < datum.end);
      REQUIRE(datum.end <= text.size());
      const auto is_inside = [&](std::size_t at) { return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80; };
      REQUIRE_FALSE(is_inside(datum.begin));
      if (utf8::first_malformed(text) == text.size()) REQUIRE_FALSE(is_inside(datum.end));
      last = datum.end;
      ++count;
    }
    CHECK(same_contact(text, text) == same_contact(text + " ", "\u00a0" + text));
  }
  CHECK(count > 1'000);
  CHECK(found(std::string(300'000, '7')) == "");
  CHECK(found(std::string(300'000, '@')) == "");
  CHECK(found(std::string(300'000, '+')) == "");
}

}  // namespace kpss::tests
