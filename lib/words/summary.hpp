#pragma once

// The sentences of the plan at a glance, on one page.

#include "text/language.hpp"

namespace kpss::words::in_summary {

inline constexpr Phrase period_and_territory{"{0} – {1}, {2}", "{0} – {1}, {2}"};
inline constexpr Phrase what_we_want{"Čeho chceme dosáhnout", "What we want to reach"};
inline constexpr Phrase what_we_do{"Co pro to děláme", "What we do for it"};
inline constexpr Phrase figures{"Plán v číslech", "The plan in figures"};
inline constexpr Phrase plan_money{"Předpokládané náklady plánu, pokud jsou vyčísleny, činí {0}", "The expected cost of the plan, where quantified, is {0}"};
inline constexpr Phrase no_plan_money{"Předpokládané náklady plán neuvádí.", "The plan states no expected cost."};
inline constexpr Phrase take_part{"Jak se zapojit", "How to take part"};
inline constexpr Phrase contact{"Kontakt", "Contact"};

}  // namespace kpss::words::in_summary
