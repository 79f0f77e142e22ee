#pragma once

// The words of the sheets on which providers confirm what the directory says of them.

#include "text/language.hpp"

namespace kpss::words::confirmation {

inline constexpr Phrase title{"Potvrzení údajů v adresáři služeb", "Confirmation of data in the directory of services"};
inline constexpr Phrase lead{"Prosíme o kontrolu údajů, které o vašich službách (počet: {1}) uvádí publikace {0}.", "Please check what the publication {0} says of your services (number: {1})."};
inline constexpr Phrase unnamed{"Adresář sociálních služeb", "Directory of social services"};
inline constexpr Phrase how{"Co neplatí, opravte ve sloupci „Oprava“; co chybí, doplňte tamtéž. U každé služby zaškrtněte jednu z možností a list na konci podepište.",
                            "Correct what does not hold in the column “Correction”, and add there what is missing. Tick one of the boxes below each service, and sign the sheet at its end."};
inline constexpr Phrase please_return{"Vyplněný list nám prosím vraťte.", "Please return the completed sheet to us."};
inline constexpr Phrase return_until{"Vyplněný list nám prosím vraťte do {0}.", "Please return the completed sheet to us by {0}."};
inline constexpr Phrase where{"Kam list poslat a kdo vám poradí: ", "Where to send the sheet, and whom to ask: "};

inline constexpr Phrase provider{"Poskytovatel", "The provider"};
inline constexpr Phrase last_confirmed{"Údaje byly naposledy potvrzeny: {0}.", "The data were last confirmed: {0}."};
inline constexpr Phrase never_confirmed{"Údaje dosud nikdo nepotvrdil.", "Nobody has confirmed the data yet."};
inline constexpr Phrase fact{"údaj", "item"};
inline constexpr Phrase printed{"co uvádíme", "what we print"};
inline constexpr Phrase correction{"oprava", "correction"};
inline constexpr Phrase missing{"neuvedeno", "not stated"};

inline constexpr Phrase unchanged{"☐ platí beze změny", "☐ holds without a change"};
inline constexpr Phrase changed{"☐ platí se změnami", "☐ holds with the corrections"};
inline constexpr Phrase ended{"☐ služba skončila dne ……………………", "☐ the service ended on ……………………"};

inline constexpr Phrase closing{"Kdo údaje potvrzuje", "Who confirms the data"};
inline constexpr Phrase who{"jméno a funkce", "name and function"};
inline constexpr Phrase day{"dne", "date"};
inline constexpr Phrase signature{"podpis", "signature"};
inline constexpr Phrase what_is_kept{"Do adresáře z toho převezmeme jen funkci a den potvrzení; jméno ani podpis nezveřejňujeme.", "Of this the directory takes over the function and the day only; neither the name nor the signature is published."};

}  // namespace kpss::words::confirmation
