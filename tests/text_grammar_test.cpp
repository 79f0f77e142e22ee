#include "text/grammar.hpp"

#include <doctest/doctest.h>

namespace kpss::tests {
namespace {

constexpr auto cs = Language::cs;
constexpr auto en = Language::en;

}  // namespace

TEST_CASE("grammar: counting") {
  struct Case {
    std::int64_t number;
    std::string_view cs, en;
  };
  const Case cases[] = {
      {0, "0\u00a0cílů", "0\u00a0goals"},
      {1, "1\u00a0cíl", "1\u00a0goal"},
      {2, "2\u00a0cíle", "2\u00a0goals"},
      {4, "4\u00a0cíle", "4\u00a0goals"},
      {5, "5\u00a0cílů", "5\u00a0goals"},
      {21, "21\u00a0cílů", "21\u00a0goals"},
      {22, "22\u00a0cílů", "22\u00a0goals"},
      {101, "101\u00a0cílů", "101\u00a0goals"},
      {1245, "1\u00a0245\u00a0cílů", "1,245\u00a0goals"},
      {-1, "\u22121\u00a0cíl", "\u22121\u00a0goal"},
      {-3, "\u22123\u00a0cíle", "\u22123\u00a0goals"},
      {INT64_MIN, "\u22129\u00a0223\u00a0372\u00a0036\u00a0854\u00a0775\u00a0808\u00a0cílů",
       "\u22129,223,372,036,854,775,808\u00a0goals"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.number);
    CHECK(counted(cs, one.number, noun::goal) == one.cs);
    CHECK(counted(en, one.number, noun::goal) == one.en);
  }
  CHECK(counted(1245, noun::error).cs == "1 245 chyb");
  CHECK(counted(1245, noun::error).en == "1,245 errors");
  CHECK(counted(3, noun::day).cs == "3 dny");
  CHECK(counted(1, noun::warning).en == "1 warning");
}

TEST_CASE("grammar: the words of the levels") {
  struct Case {
    std::string_view word, few, many;
  };
  const Case cases[] = {
      {"priorita", "priority", "priorit"},
      {"cíl", "cíle", "cílů"},
      {"opatření", "opatření", "opatření"},
      {"aktivita", "aktivity", "aktivit"},
      {"oblast", "oblasti", "oblastí"},
      {"prioritní oblast", "prioritní oblasti", "prioritních oblastí"},
      {"strategický cíl", "strategické cíle", "strategických cílů"},
      {"specifický cíl", "specifické cíle", "specifických cílů"},
      {"dílčí cíl", "dílčí cíle", "dílčích cílů"},
      {"obecný cíl", "obecné cíle", "obecných cílů"},
      {"okruh", "okruhy", "okruhů"},
      {"téma", "témata", "témat"},
      {"průřezové téma", "průřezová témata", "průřezových témat"},
      {"úkol", "úkoly", "úkolů"},
      {"krok", "kroky", "kroků"},
      {"záměr", "záměry", "záměrů"},
      {"strategie", "strategie", "strategií"},
      {"priorita rozvoje", "priority rozvoje", "priorit rozvoje"},
      {"cílová skupina", "cílové skupiny", "cílových skupin"},
      {"pracovní skupina", "pracovní skupiny", "pracovních skupin"},
      {"rozvojové opatření", "rozvojová opatření", "rozvojových opatření"},
      {"dílčí opatření", "dílčí opatření", "dílčích opatření"},
      {"hlavní rozvojová priorita", "hlavní rozvojové priority", "hlavních rozvojových priorit"},
      {"klíčová aktivita", "klíčové aktivity", "klíčových aktivit"},
      {"oblast péče a podpory", "oblasti péče a podpory", "oblastí péče a podpory"},
      {"karta opatření", "karty opatření", "karet opatření"},
      {"osa", "osy", "os"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.word);
    for (const auto& written : {std::string(one.word), capitalised(one.word)}) {
      const auto forms = forms_of_level(written);
      REQUIRE(forms.has_value());
      CHECK(forms->one == one.word);
      CHECK(forms->few == one.few);
      CHECK(forms->many == one.many);
    }
  }
}

TEST_CASE("grammar: an unknown word has no forms") {
  for (const auto word : {"", " ", "goal", "cil", "cíle", "plán opatření", "strategická cíl", "cíl, opatření",
                          "cíl a opatření", "strategický", "ý cíl", " cíl"})
    CHECK_FALSE(forms_of_level(word).has_value());
}

TEST_CASE("grammar: lists") {
  CHECK(listed(cs, {}).empty());
  CHECK(listed(cs, {"a"}) == "a");
  CHECK(listed(cs, {"rada", "komise"}) == "rada a komise");
  CHECK(listed(cs, {"rada", "komise", "kraj"}) == "rada, komise a kraj");
  CHECK(listed(en, {"council", "region", "town"}) == "council, region and town");
}

TEST_CASE("grammar: capitals") {
  CHECK(capitalised("senioři") == "Senioři");
  CHECK(capitalised("čl. 5") == "Čl. 5");
  CHECK(capitalised("žluť") == "Žluť");
  CHECK(capitalised("мир") == "Мир");
  CHECK(capitalised("Obec") == "Obec");
  CHECK(capitalised("1. etapa") == "1. etapa");
  CHECK(capitalised("„a“") == "„a“");
  CHECK(capitalised("").empty());
  CHECK(capitalised("\xFF\x61") == "\xFF\x61");
}

}  // namespace kpss::tests
