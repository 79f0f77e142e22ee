#pragma once

// The sentences of the article for the municipal bulletin. They are read by people who know nothing of planning.

#include "text/language.hpp"

namespace kpss::words::in_article {

inline constexpr Phrase headline_done{"Komunitní plán v roce {0}: co se podařilo", "The community plan in {0}: what was achieved"};
inline constexpr Phrase headline{"Komunitní plán v roce {0}", "The community plan in {0}"};
inline constexpr Phrase lead{"Každý se může dostat do situace, kdy potřebuje pomoc: kvůli věku, nemoci, dluhům nebo starostem v rodině. Jak má taková pomoc vypadat, na tom se společně domlouvají obce, poskytovatelé sociálních služeb a lidé, kteří je využívají. Výsledkem je dokument „{0}“. Přinášíme přehled toho, co se z něj povedlo v roce {1}.",
                             "Anyone can come to need help: because of age, illness, debts or trouble in the family. What such help should be like is agreed upon by municipalities, providers of social services and the people who use them. The result is the document “{0}”. Here is what came of it in {1}."};
inline constexpr Phrase what_was_done{"Co se podařilo", "What was achieved"};
inline constexpr Phrase what_was_not{"Co zatím ne a proč", "What was not, and why"};
inline constexpr Phrase among_others{"Vybíráme například:", "Some examples:"};
inline constexpr Phrase short_of{"Nesplněno nebo splněno jen zčásti: {0}.", "Not fulfilled, or only partly: {0}."};
inline constexpr Phrase figures_of_year{"Rok {0} v číslech", "{0} in figures"};
inline constexpr Phrase open_meetings{"Setkání otevřená veřejnosti: {0}.", "Meetings open to the public: {0}."};
inline constexpr Phrase open_meetings_in{"Setkání otevřená veřejnosti: {0} ({1}).", "Meetings open to the public: {0} ({1})."};
inline constexpr Phrase what_next{"Co nás čeká", "What comes next"};
inline constexpr Phrase begins{"V roce {0} začíná: {1}.", "Beginning in {0}: {1}."};
inline constexpr Phrase goes_on{"Pokračuje se v tom, co ještě není hotové: {0}.", "What is not finished goes on: {0}."};
inline constexpr Phrase valid_until{"Plán platí do {0}.", "The plan is valid until {0}."};
inline constexpr Phrase ended{"Období plánu skončilo {0}.", "The period of the plan ended on {0}."};
inline constexpr Phrase followed_by{"Naváže na něj „{0}“.", "It is followed by “{0}”."};
inline constexpr Phrase everybody{"Plánování je otevřené všem. Máte-li námět nebo otázku, ozvěte se:", "Everybody can take part. If you have an idea or a question, turn to:"};

}  // namespace kpss::words::in_article
