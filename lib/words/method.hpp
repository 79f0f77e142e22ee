#pragma once

// The page "how the figures were computed". What it says is what lib/statistics does; whoever changes one changes the other.

#include "text/language.hpp"

namespace kpss::words {

struct MethodParagraph {
  Phrase title;
  Phrase text;
};

inline constexpr MethodParagraph method_paragraphs[] = {
    {{"Co se počítá", "What is counted"},
     {"Počítá se celý plán, v tomto roce {0}. Každé opatření má právě jeden stav; to, které nikdo nevyhodnotil, má stav „{1}“ a z počtů se nevynechává.",
      "The whole plan is counted, {0} in this year. Each measure has exactly one status; one that nobody reported has the status “{1}” and is not left out of the figures."}},
    {{"Co je splněné", "What is fulfilled"},
     {"Za splněné se počítá: {2}. Průběžně plněné opatření se mezi splněná počítá jen tehdy, když to plán sám stanoví.",
      "Counted as fulfilled: {2}. An ongoing measure counts as fulfilled only where the plan itself says so."}},
    {{"Zaokrouhlení podílů", "Rounding of shares"},
     {"Podíly jsou v celých procentech a dohromady dávají 100. Každý podíl se nejprve zaokrouhlí dolů; procenta, která do 100 chybějí, se přidají po jednom podílům s největším zbytkem, při shodě tomu, který stojí v tabulce dříve.",
      "Shares are whole percents that add up to 100. Each share is first rounded down; what is missing to 100 goes in single percents to the shares with the largest remainders, and where these are equal to the one that stands first in the table."}},
    {{"Pracovní skupiny", "Working groups"},
     {"Opatření patří skupině, která odpovídá za jeho cíl; nemá-li cíl vlastní skupinu, té, která odpovídá za jeho prioritu.",
      "A measure belongs to the group in charge of its goal; where the goal has none, to the group in charge of its priority."}},
    {{"Náklady", "Cost"},
     {"Součty obsahují jen známé částky. Částka v tisících se násobí tisícem, jednotková cena počtem jednotek, je-li uveden. Položka bez částky se počítá jako nevyčíslená, nikoli jako nula.",
      "Sums hold known amounts only. An amount in thousands is multiplied by a thousand, a unit price by the number of units where it is given. An item without an amount counts as not quantified, not as zero."}},
    {{"Indikátory", "Indicators"},
     {"Cíl indikátoru pro tento rok je dosažen, pokud je hodnota u růstu a udržení stejná nebo vyšší než cíl, u poklesu stejná nebo nižší a u data nejpozději v den, který cíl určuje. Není-li cíl stanoven, o dosažení se nic netvrdí.",
      "The target of an indicator for this year is reached where the value is, for growing and keeping, the same as the target or higher, for falling the same or lower, and for a date not later than the target. Without a target nothing is claimed."}},
    {{"Srovnání s dřívějším rokem", "Comparison with an earlier year"},
     {"Stavy jsou seřazeny od nejlepšího: {3}. Srovnává se jen to, co bylo vyhodnoceno v obou letech; co se počítá jen v jednom z nich, je nové, nebo se už nepočítá. Patří-li dřívější rok k předchozímu plánu, srovnává se opatření s tím, ve kterém pokračuje nebo které nahrazuje; je-li takových více a jejich stavy se liší, nesrovnává se.",
      "The statuses are ranked from the best: {3}. Only what was reported in both years is compared; what is counted in one of them only is new, or no longer counted. Where the earlier year belongs to the plan before, a measure is compared with the one that it continues or replaces; with several of different status it is not compared."}},
};

inline constexpr Phrase method_sources{"Údaje jsou z těchto souborů úložiště plánu:", "The data come from these files of the plan repository:"};

}  // namespace kpss::words
