#pragma once

// The numbers that somebody may ask about, and their names: `measures:priority=1,status=partly`. How each is computed is the work of
// lib/statistics/figures; rules and manuals need to know only which there are.
//
//   const auto name = FigureName::parse("measures:priority=1,status=partly");    // what "measures", where priority=1, status=partly

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/language.hpp"

namespace kpss {

/// `WHAT[:KEY=ID[,KEY=ID…]]`: a figure, and the part of the plan it is about.
struct FigureName {
  struct Condition {
    std::string key, id;
  };
  std::string what;
  std::vector<Condition> where = {};

  static std::optional<FigureName> parse(std::string_view text);
  std::string text() const;
  const std::string* find(std::string_view key) const;
};

/// By which a figure can be narrowed: groupings, and the records that some figures are about.
inline constexpr std::string_view figure_keys[] = {"status", "priority", "goal", "group", "target-group", "realizer", "municipality", "kind", "source", "year", "plan", "measure", "indicator", "meeting"};
bool is_figure_key(std::string_view word);

struct FigureText {
  std::string_view what;
  Phrase meaning;
  Phrase formula;
  std::string_view needs = {};  ///< Keys that the name must have: `measure indicator`.
};

namespace figure {
inline constexpr Phrase one_each{"každé opatření, které se v roce počítá, se započítá jednou, splňuje-li všechny podmínky", "each measure of the year is counted once where it meets all conditions"};
inline constexpr Phrase known_only{"součet známých částek; řádek bez částky se nepočítá jako nula, ale jako nevyčíslený", "sum of the known amounts; a line without one counts as not quantified, not as zero"};
inline constexpr Phrase lines_once{"každý řádek se započítá jednou", "each line is counted once"};
inline constexpr Phrase both_years{"opatření se srovnávají podle pořadí stavů od nejlepšího; navazují-li na jiná, s těmi", "measures are compared by the ranking of statuses from the best; those that continue others, with these"};
inline constexpr Phrase both_known{"dvojice se počítá, jsou-li obě strany známy celé a předpoklad je vyšší než nula", "a pair counts where both sides are completely known and the planned one is above zero"};
inline constexpr Phrase as_recorded{"hodnota, jak je zapsána", "the value as it is written"};
}  // namespace figure

/// In the order of the manual.
inline constexpr FigureText figure_texts[] = {
    {"measures", {"počet opatření", "number of measures"}, figure::one_each},
    {"all-measures", {"počet opatření plánu", "number of measures of the plan"}, {"každá karta opatření se započítá jednou, ať se v roce počítá, nebo ne", "each card of a measure is counted once, whether it is one of the year or not"}},
    {"reported", {"počet vyhodnocených opatření", "number of measures that were reported"}, figure::one_each},
    {"not-reported", {"počet nehodnocených opatření", "number of measures that were not reported"}, figure::one_each},
    {"excluded", {"opatření plánu, která se v roce nepočítají", "measures of the plan that are not counted in the year"}, {"opatření bez záznamu, u něhož plán sám říká proč, a opatření zrušené už dříve", "a measure without a record, where the plan itself says why, and one that was cancelled before"}},
    {"fulfilled", {"počet splněných opatření", "number of measures fulfilled"}, {"opatření, jejichž stav plán počítá za splněný", "measures whose status the plan counts as fulfilled"}},
    {"unfulfilled", {"počet opatření, která se nepodařilo splnit", "number of measures that fell short"}, {"vyhodnocená opatření, která nejsou ani splněná, ani průběžně plněná", "measures that were reported and are neither fulfilled nor ongoing"}},
    {"share", {"podíl splněných opatření", "share of measures fulfilled"}, {"splněná opatření : všechna započítaná × 100", "fulfilled measures / all that are counted × 100"}},
    {"percent", {"podíl v celých procentech", "share in whole percents"}, {"největší zbytek: každý podíl se zaokrouhlí dolů a co chybí do 100, se přidá po jednom největším zbytkům, při shodě dřívějšímu řádku", "largest remainder: each share is rounded down, and what is missing to 100 goes one by one to the largest remainders, of equal ones to the earlier row"}},
    {"exact", {"podíl na desetinu procenta", "share to a tenth of a percent"}, {"počet v řádku : počet všech × 100", "number in the row / number of all × 100"}},
    {"with-indicator", {"počet opatření s indikátorem", "number of measures with an indicator"}, figure::one_each},
    {"without-indicator", {"počet opatření bez indikátoru", "number of measures without an indicator"}, figure::one_each},
    {"without-indicator-share", {"podíl opatření bez indikátoru", "share of measures without an indicator"}, {"opatření bez indikátoru : všechna započítaná × 100", "measures without an indicator / all that are counted × 100"}},
    {"without-comment", {"počet vyhodnocených opatření bez komentáře", "number of reported measures without a comment"}, figure::one_each},
    {"missing-values", {"počet indikátorů s cílem, ale bez hodnoty", "number of indicators with a target but no value"}, {"každý indikátor s cílem pro rok se započítá jednou", "each indicator with a target for the year is counted once"}},
    {"planned", {"předpokládané náklady", "planned cost"}, figure::known_only},
    {"planned-lines", {"počet řádků předpokládaných nákladů", "number of lines of planned cost"}, figure::lines_once},
    {"planned-unquantified", {"počet nevyčíslených řádků předpokládaných nákladů", "number of lines of planned cost not quantified"}, figure::lines_once},
    {"actual", {"skutečné náklady", "actual cost"}, figure::known_only},
    {"actual-lines", {"počet řádků skutečných nákladů", "number of lines of actual cost"}, figure::lines_once},
    {"actual-unquantified", {"počet nevyčíslených řádků skutečných nákladů", "number of lines of actual cost not quantified"}, figure::lines_once},
    {"drawdown", {"čerpání", "drawdown"}, {"skutečnost : předpoklad × 100, jen tam, kde jsou u opatření a zdroje známy obě strany celé", "actual / planned × 100, only where both sides of a measure and source are completely known"}},
    {"before", {"počet opatření ve srovnávaném roce", "number of measures in the year compared with"}, figure::one_each},
    {"difference", {"rozdíl proti srovnávanému roku", "difference from the year compared with"}, {"počet v roce − počet ve srovnávaném roce", "number in the year − number in the year compared with"}},
    {"better", {"počet opatření v lepším stavu", "number of measures better than before"}, figure::both_years},
    {"worse", {"počet opatření v horším stavu", "number of measures worse than before"}, figure::both_years},
    {"unchanged", {"počet opatření beze změny nebo v rovnocenném stavu", "number of measures unchanged, or ranking alike"}, figure::both_years},
    {"not-comparable", {"počet opatření, která nelze srovnat", "number of measures that cannot be compared"}, figure::both_years},
    {"added", {"počet opatření, která se počítají nově", "number of measures counted that were not before"}, figure::both_years},
    {"gone", {"počet opatření, která se už nepočítají", "number of measures counted before and not now"}, figure::both_years},
    {"drawdown-pairs", {"počet dvojic opatření a zdroje, z nichž se čerpání počítá", "number of pairs of measure and source that drawdown is computed of"}, figure::both_known},
    {"drawdown-left-out", {"počet dvojic opatření a zdroje, které se čerpání netýkají", "number of pairs of measure and source that are not in the drawdown"}, figure::both_known},
    {"drawdown-left-planned", {"známé předpokládané náklady, které v čerpání nejsou", "known planned cost that is not in the drawdown"}, figure::known_only},
    {"baseline", {"výchozí hodnota indikátoru", "baseline of an indicator"}, figure::as_recorded, "measure indicator"},
    {"target", {"cílová hodnota indikátoru pro rok", "target of an indicator for the year"}, figure::as_recorded, "measure indicator"},
    {"value", {"dosažená hodnota indikátoru", "value of an indicator"}, {"hodnota roku, u kumulativního indikátoru součet hodnot od začátku plánu", "the value of the year; of a cumulative one the sum of the values since the plan began"}, "measure indicator"},
    {"achievement", {"naplnění indikátoru", "achievement of an indicator"}, {"(skutečnost − výchozí hodnota) : (cíl − výchozí hodnota) × 100; bez výchozí hodnoty skutečnost : cíl × 100", "(actual − baseline) / (target − baseline) × 100; without a baseline actual / target × 100"}, "measure indicator"},
    {"priorities", {"počet priorit plánu", "number of priorities of the plan"}, {"priority, jak je plán uvádí", "priorities as the plan lists them"}},
    {"goals", {"počet cílů plánu", "number of goals of the plan"}, {"cíle, jak je plán uvádí", "goals as the plan lists them"}},
    {"meetings", {"počet jednání a setkání v roce", "number of meetings in the year"}, {"jednání, jejichž den leží v roce", "meetings whose day lies in the year"}},
    {"attendance", {"počet přítomných na jednání", "number of people present at a meeting"}, figure::as_recorded, "meeting"},
};
const FigureText* figure_text(std::string_view what);

}  // namespace kpss
