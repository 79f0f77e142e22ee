#include <doctest/doctest.h>

#include "text/sentences.hpp"

namespace kpss::tests {

TEST_CASE("a sentence ends where the next one begins") {
  CHECK(first_sentence("Služba běží. Od dubna i v sobotu.") == "Služba běží.");
  CHECK(first_sentence("Podle zákona č. 108/2006 Sb. Ministerstvo platí. Dál nic.") == "Podle zákona č. 108/2006 Sb. Ministerstvo platí.");
  CHECK(first_sentence("Ulice 28. Října je velká. Dál.") == "Ulice 28. Října je velká.");
  CHECK(first_sentence("Konec byl v roce 2018. Dál.") == "Konec byl v roce 2018.");
  CHECK(first_sentence("Řekl: „Ano.“ Šel.") == "Řekl: „Ano.“");
  CHECK(first_sentence("Proč? Protože.") == "Proč?");
  CHECK(first_sentence("Bez tečky") == "Bez tečky");
  CHECK(first_sentence("Verze 1.2 stačí, např. Senioři. Dál.") == "Verze 1.2 stačí, např. Senioři.");
  CHECK(first_sentence("") == "");
}

TEST_CASE("a text is shortened by whole sentences, a long sentence by words") {
  CHECK(shortened("Služba běží. Od dubna i v sobotu.", 12) == "Služba běží.");
  CHECK(shortened("Služba běží. Od dubna i v sobotu.", 100) == "Služba běží. Od dubna i v sobotu.");
  CHECK(shortened("Služba běží, od dubna i v sobotu.", 13) == "Služba běží…");
  CHECK(shortened("", 10) == "");
  CHECK(shortened("Nejneobhospodařovávatelnější", 5) == "Nejn…");
}

}  // namespace kpss::tests
