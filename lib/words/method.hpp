#pragma once

// The page "how the figures were computed". What it says is what lib/statistics does and man 7 kpss-statistics defines; whoever changes one
// changes the others. In the texts: {0} the counted measures, {1} the label of "not reported", {2} the statuses that count, {3} the ladder.

#include "text/language.hpp"

namespace kpss::words {

struct MethodParagraph {
  Phrase title;
  Phrase text;
};

inline constexpr MethodParagraph method_paragraphs[] = {
    {{"Co se počítá", "What is counted"},
     {"V tomto roce započítáno: {0}, a to vše, k čemu je za tento rok záznam, a z ostatních to, co v roce podle plánu platilo. Opatření, které nikdo nevyhodnotil, má stav „{1}“ a z počtů se nevynechává.",
      "Counted in this year: {0}, that is, all that have a record for it, and of the others those that were in force. A measure that nobody reported has the status “{1}” and is not left out of the figures."}},
    {{"Co se nezapočítává", "What is excluded"},
     {"Opatření bez záznamu se nezapočítává, pokud bylo do plánu doplněno až po konci roku, do konce roku z něj bylo vypuštěno, bylo zrušeno v některém dřívějším roce, nebo podle harmonogramu ještě nezačalo či už skončilo. Zpráva taková opatření vypisuje i s důvodem. Končí-li plán v průběhu roku, platí místo konce roku jeho poslední den.",
      "A measure without a record is excluded where it was added to the plan after the end of the year, was dropped by then, was cancelled in an earlier year, or by its schedule has not begun yet or is over. The report lists such measures with the reason. Where the plan ends in the course of the year, its last day stands for the end of the year."}},
    {{"Co je splněné", "What is fulfilled"},
     {"Za splněné se počítá: {2}. Průběžně plněné opatření se mezi splněná počítá jen tehdy, když to plán sám stanoví. Podíl splněných je jejich počet dělený počtem všech započítaných opatření, i těch se stavem „{1}“; uvádí se na desetinu procenta.",
      "Counted as fulfilled: {2}. An ongoing measure counts as fulfilled only where the plan itself says so. The share of fulfilled measures is their number divided by the number of all counted ones, those with the status “{1}” included; it is given to a tenth of a percent."}},
    {{"Zaokrouhlení podílů", "Rounding of shares"},
     {"V tabulkách jsou podíly v celých procentech a dohromady dávají 100. Každý podíl se nejprve zaokrouhlí dolů; procenta, která do 100 chybějí, se přidají po jednom podílům s největším zbytkem, při shodě tomu, který stojí v tabulce dříve. Celé procento se tak od přesného podílu může lišit, vždy však o méně než jedno procento.",
      "In tables shares are whole percents that add up to 100. Each share is first rounded down; what is missing to 100 goes in single percents to the shares with the largest remainders, and where these are equal to the one that stands first in the table. So a whole percent may differ from the exact share, but always by less than one percent."}},
    {{"Členění", "Groupings"},
     {"Opatření patří skupině, která odpovídá za jeho cíl; nemá-li cíl vlastní skupinu, té, která odpovídá za jeho prioritu. Opatření s více realizátory, cílovými skupinami, obcemi nebo zdroji peněz stojí v řádku každého z nich, v celkovém počtu jen jednou.",
      "A measure belongs to the group in charge of its goal; where the goal has none, to the group in charge of its priority. A measure with several realizers, target groups, municipalities or sources of money stands in the row of each, and only once in the total."}},
    {{"Náklady", "Cost"},
     {"Součty obsahují jen známé částky. Částka v tisících se násobí tisícem, jednotková cena počtem jednotek, je-li uveden. Položka bez částky se počítá jako nevyčíslená, nikoli jako nula.",
      "Sums hold known amounts only. An amount in thousands is multiplied by a thousand, a unit price by the number of units where it is given. An item without an amount counts as not quantified, not as zero."}},
    {{"Čerpání", "Drawdown"},
     {"Čerpání zdroje je skutečná částka dělená plánovanou, a to jen za opatření, u nichž jsou z tohoto zdroje obě známé celé a plánovaná je vyšší než nula. Kolik opatření v něm není, se uvádí. Součet plánu a součet skutečnosti se jen tak vydělit nedají: v každém mohou chybět jiné částky.",
      "The drawdown of a source is the actual amount divided by the planned one, over those measures only for which both are completely known and the planned one is above zero. How many measures are left out is said. The sums of the plan and of what was spent cannot simply be divided: different amounts may be missing in each."}},
    {{"Indikátory", "Indicators"},
     {"Cíl indikátoru pro tento rok je dosažen, pokud je hodnota u růstu a udržení stejná nebo vyšší než cíl, u poklesu stejná nebo nižší a u data nejpozději v den, který cíl určuje. U indikátoru, jehož roky se sčítají, se s cílem srovnává součet od začátku plánu; chybí-li hodnota za některý rok, tvrdí se jen to, co platí bez ní. Naplnění je část cesty od výchozí hodnoty k cíli; u udržení a tam, kde výchozí hodnota chybí, je to hodnota dělená cílem. Není-li cíl stanoven, o dosažení se nic netvrdí.",
      "The target of an indicator for this year is reached where the value is, for growing and keeping, the same as the target or higher, for falling the same or lower, and for a date not later than the target. Where the years of an indicator add up, the sum since the plan began is held against the target; where a year has no value, only what holds without it is claimed. Achievement is the part of the way from the baseline to the target; for keeping, and where there is no baseline, it is the value divided by the target. Without a target nothing is claimed."}},
    {{"Srovnání dvou let", "Comparison of two years"},
     {"Stavy jsou seřazeny od nejlepšího: {3}; ty, které odděluje lomítko, jsou rovnocenné. Srovnávají se jen opatření, která se v obou letech počítala a byla vyhodnocena; to, které v jednom z roků nebylo vyhodnoceno, se jako lepší ani horší neuvádí. Opatření započítané jen v jednom roce přibylo, nebo ubylo. Patří-li dřívější rok k předchozímu plánu, srovnává se opatření s tím, ve kterém pokračuje nebo které nahrazuje; má-li takových více a jejich stavy se liší, nesrovnává se.",
      "The statuses are ranked from the best: {3}; those with a stroke between them rank alike. Only measures that were counted and reported in both years are compared; one that was not reported in one of them is listed neither as better nor as worse. A measure counted in one of the years only was added, or is gone. Where the earlier year belongs to the plan before, a measure is compared with the one that it continues or replaces; where there are several of different status, it is not compared."}},
};

inline constexpr Phrase method_sources{"Údaje jsou z těchto souborů úložiště plánu:", "The data come from these files of the plan repository:"};

}  // namespace kpss::words
