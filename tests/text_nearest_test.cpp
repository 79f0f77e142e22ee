#include "text/nearest.hpp"

#include <doctest/doctest.h>

namespace kpss::tests {

TEST_CASE("nearest: what a mistyped word meant") {
  constexpr std::string_view candidates[] = {"title", "target-groups", "opatření", "measures", "cost",
                                             "costs", "note",          "od",       "číslo",    "zahájeno"};
  struct Case {
    std::string_view word, expected;
  };
  const Case cases[] = {
      {"titel", "title"},        // two letters changed places
      {"titl", "title"},         // one is missing
      {"tittle", "title"},       // one too many
      {"tatle", "title"},        // one is wrong
      {"Title", "title"},        // case
      {"opatreni", "opatření"},  // accents
      {"OPATŘENÍ", "opatření"},
      {"opatr\u030ceni\u0301", "opatření"},
      {"target_groups", "target-groups"},
      {"target groups", "target-groups"},
      {"Target_Gruops", "target-groups"},
      {"taget-grup", "target-groups"},  // three steps of ten letters
      {"mesure", "measures"},           // two steps of six letters
      {"cots", "cost"},                 // one step to both: the first
      {"coss", "cost"},
      {"OD", "od"},
      {"nezahajeno", "zahájeno"},
      {"notes", "note"},
      {"title", "title"},
      {"do", ""},  // too short to guess
      {"o", ""},
      {"", ""},
      {"xyz", ""},
      {"rozpočet", ""},
      {"no", ""},
  };
  for (const auto& one : cases) {
    CAPTURE(one.word);
    CHECK(nearest(one.word, candidates).value_or("") == one.expected);
  }
  CHECK_FALSE(nearest("title", {}).has_value());
}

TEST_CASE("nearest: the nearer one wins over the first one") {
  constexpr std::string_view candidates[] = {"working-groups", "working-group"};
  CHECK(nearest("workin-group", candidates) == "working-group");
  CHECK(nearest("working-gruops", candidates) == "working-groups");
}

TEST_CASE("nearest: only what is beyond doubt is written without asking") {
  const std::vector<std::string_view> candidates = {"title", "target_groups", "1.1.1", "charita", "charita-sever", "charita-jih", "mesto", "misto", "obec", "skupina-a"};
  struct {
    std::string_view word, meant;
    bool sure;
  } constexpr cases[] = {
      {"titel", "title", true},
      {"Title", "title", true},
      {"target-group", "target_groups", true},
      {"tarhet_gruops", "target_groups", true},
      {"itle", "title", false},          // The first letter seldom goes astray.
      {"1.1.2", "1.1.1", false},         // Another number is another thing.
      {"1,1.1", "1.1.1", true},
      {"charita-severu", "charita-sever", true},
      {"masto", "mesto", false},         // As near to `misto`.
      {"Mesto", "mesto", true},
      {"obe", "obec", false},            // Too short.
      {"skupina-b", "skupina-a", false},
      {"skupyna-a", "skupina-a", true},
  };
  for (const auto& one : cases) {
    CAPTURE(one.word);
    const auto cure = did_you_mean(one.word, candidates);
    REQUIRE(cure);
    CHECK(cure->meant == one.meant);
    CHECK(cure->sure == one.sure);
    CHECK(cure->words.en == fmt::format("did you mean `{}`?", one.meant));
  }
  CHECK_FALSE(did_you_mean("rozpočet", candidates));
}

}  // namespace kpss::tests
