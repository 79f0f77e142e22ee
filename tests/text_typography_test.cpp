#include "text/typography.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

namespace kpss::tests {
namespace {

constexpr auto cs = Language::cs;
constexpr auto en = Language::en;

/// `~` stands for a non-breaking space.
std::string tilde(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool space = text.substr(i).starts_with(no_break_space);
    out += space ? '~' : text[i];
    if (space) ++i;
  }
  return out;
}

std::string plain(std::string text) {
  text = tilde(text);
  std::replace(text.begin(), text.end(), '~', ' ');
  return text;
}

}  // namespace

TEST_CASE("typography: where Czech wants no break") {
  const std::string_view cases[] = {
      "",
      "péče o~seniory a~osoby v~krizi",
      "K~tomu i~v~obci (s~podporou) „u~nás“ z~kraje",
      "Komunitní plán sociálních služeb",
      "250~000~Kč",
      "celkem 1~245~000~Kč, z~toho 12,5~% z~obce",
      "od 20–250~000~Kč",
      "12,5~mil.~Kč",
      "v~tis.~Kč",
      "(250~tis.~Kč).",
      "250~tis. Další věta",
      "dne 28.~3.~2018 v~Milevsku",
      "dne 28.~března~2018 proběhlo",
      "v~prosinci: prosinec~2018, Leden~2019",
      "1.~1.–31.~12.",
      "1.~1.–31.~12.~2019",
      "1.~pololetí, 3.~etapa",
      "po 5~let, 30~osob a~3~lůžka",
      "10~%",
      "zákon č.~108/2006~Sb., o~sociálních službách",
      "§~37 odst.~1 písm.~a)",
      "tj.~služba, např.~poradna, tzv.~triáda",
      "Např.~poradna",
      "Charita, s.~r.~o.",
      "obec, p.~o.",
      "spolek, z.~s., a~ústav, z.~ú.",
      "Diakonie, o.~p.~s.",
      "spol.~s~r.~o.",
      "na ul.~Masarykově 12",
      "J.~Novák a~Ch.~Nováková",
      "J.~K.~Tyl",
      "Mgr.~Ing.~Bc.~Nováková",
      "PhDr.~Novák",
      "tel.~+420~000~000~000",
      "PSČ~750~02 Přerov",
      "viz s.~12 a~obr.~3",
      "konec na s. Další",
      "v~roce 2018 250~osob",
      "v~roce 2018. Další",
      "bod 12 je splněn",
      "IČO~00301825",
      "5~km², 10~h",
      "200~000",
      "2~000~000",
      "od 5 do 10~dnů",
      "usnesení č.~84/4R/2016",
      "příloha A. další",
  };
  for (const auto expected : cases) {
    CAPTURE(expected);
    std::string text(expected);
    std::replace(text.begin(), text.end(), '~', ' ');
    CHECK(tilde(typeset(cs, text)) == expected);
  }
}

TEST_CASE("typography: in English only numbers and units") {
  const std::string_view cases[] = {
      "a service in a town", "5~years, 10~% and 30~people", "CZK~250,000 in 2018",
      "the costs (CZK~5).",  "Act No. 108/2006~Coll.",      "I a v k 5~days",
  };
  for (const auto expected : cases) {
    CAPTURE(expected);
    std::string text(expected);
    std::replace(text.begin(), text.end(), '~', ' ');
    CHECK(tilde(typeset(en, text)) == expected);
  }
}

TEST_CASE("typography: other white space stays") {
  CHECK(typeset(cs, "a\nb") == "a\nb");
  CHECK(typeset(cs, "a  b") == "a  b");
  CHECK(typeset(cs, " a ") == " a ");
  CHECK(typeset(cs, "a\tb") == "a\tb");
  CHECK(typeset(cs, "v\u00a0obci a v\u00a0kraji") == "v\u00a0obci a\u00a0v\u00a0kraji");
  CHECK(typeset(cs, "\"uvozovky\" - zůstanou...") == "\"uvozovky\" - zůstanou...");
}

TEST_CASE("typography: a second run changes nothing, and a run changes only spaces") {
  std::mt19937 random(20180611);
  constexpr std::string_view words[] = {"k",      "v",    "a",   "Péče",  "obec",    "5",    "28.",   "3.",   "2018",
                                        "března", "000",  "250", "Kč",    "tis.",    "%",    "č.",    "§",    "s.",
                                        "r.",     "o.",   "J.",  "Novák", "1.–31.",  "(z",   "let).", "ul.",  "„o",
                                        "+420",   "12,5", "–",   "\xFF",  "\u0161.", "\xC2", "Sb.",   "Mgr.", "a)"};
  constexpr std::string_view gaps[] = {" ", " ", " ", " ", "\u00a0", "  ", "\n", ""};
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (auto count = random() % 9; count > 0; --count) {
      text += words[random() % std::size(words)];
      text += gaps[random() % std::size(gaps)];
    }
    for (const auto language : {cs, en}) {
      const auto once = typeset(language, text);
      CAPTURE(text);
      REQUIRE(typeset(language, once) == once);
      REQUIRE(plain(once) == plain(text));
      REQUIRE(typeset(language, plain(once)).size() >= plain(once).size());
    }
  }
}

TEST_CASE("typography: quotes") {
  CHECK(quoted(cs, "text") == "„text“");
  CHECK(quoted(en, "text") == "“text”");
}

}  // namespace kpss::tests
