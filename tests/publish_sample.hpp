#pragma once

// A small document that holds one of everything, and text that would like to be more than text.

#include "documents/blocks.hpp"

namespace kpss::tests {

inline const std::string hostile = "<script>alert(1)</script> ![](/etc/passwd) [x](file:///etc/shadow){onclick=y} `a`{=html} $\\input{/etc/passwd}$ --- ::: [^1] @cite";

inline Document sample(Language language = Language::cs) {
  Document document{.language = language, .title = "Zpráva & <plán> 2018", .subtitle = "Česká Jedlová", .authors = {"Město *Jedlová*"}, .date = {2019, 3, 28}, .subject = "monitoring", .blocks = {}};
  document.blocks = {
      Division{"title-page", {Paragraph{{"Stav ke dni 31. 12. 2018"}}}},
      Contents{"Obsah zprávy", 2},
      Heading{1, "summary", {"Souhrn"}},
      Paragraph{{"Plán má ", Strong{{"24 opatření"}}, "; viz ", PageReference{"card", {"kartu"}}, " a ", Link{"https://www.mpsv.cz/", {"ministerstvo"}}, "."}, "lead"},
      Table{.style = "statuses", .caption = {"Stav opatření"}, .columns = {{{"Priorita"}, Align::left, 0.5}, {{"splněno"}, Align::right, 0.25}, {{"celkem"}, Align::right, 0.25}}, .rows = {{{"Rodiny"}, {"1"}, {"2"}}, {{"Bydlení"}, {"3"}, {"4"}}, {{"Celkem"}, {"4"}, {"6"}}}, .row_headers = true, .total = true},
      Figure{"chart", R"(<svg xmlns="http://www.w3.org/2000/svg" width="300" height="40" viewBox="0 0 300 40"><rect width="200" height="40" fill="#14532d"/></svg>)", "Splněno 4 z 6 opatření", {"Podíl splněných"}, ""},
      Heading{1, "measures", {"Opatření"}},
      Division{"measure", {Heading{2, "card", {"1.1 Terénní služba"}}, Card{"Karta opatření 1.1", {{{"Stav"}, {Styled{"status-fulfilled", {"splněno"}}}}, {{"Partneři"}, {"Charita", LineBreak{}, "Svazek obcí"}}}}, Paragraph{{hostile}}}, true},
      Division{"box", {Paragraph{{"Co se povedlo."}}, List{false, {{Paragraph{{"první"}}}, {Paragraph{{"druhá"}}}}}}},
      Paragraph{{"Poznámka."}, "note"},
  };
  return document;
}

}  // namespace kpss::tests
