#include <doctest/doctest.h>

#include "documents/markdown/escape.hpp"

namespace kpss::tests {

TEST_CASE("normalised keeps words and drops what cannot be printed") {
  CHECK(normalised("  dvě \t mezery\r\n ") == "dvě mezery");
  CHECK(normalised("a\u200bb") == "a b");
  CHECK(normalised("\ufeffx\u202e") == "x");
  CHECK(normalised("k\xc3") == "k\ufffd");
  CHECK(normalised("\xff\xfe") == "\ufffd\ufffd");
  CHECK(normalised("\xef\xbf\xbe") == "\ufffd");
  CHECK(normalised("5\u00a0%\u00ad") == "5\u00a0%\u00ad");
  CHECK(normalised(" \n\u2028 ").empty());
  CHECK(collapsed(" a  b ") == " a b ");
}

TEST_CASE("escape_markdown touches only what Pandoc could take for a mark") {
  CHECK(escape_markdown("Plán má 24 opatření (z toho 3 nová) - viz a/b.") == "Plán má 24 opatření (z toho 3 nová) - viz a/b.");
  CHECK(escape_markdown("1. ledna") == "1\\. ledna");
  CHECK(escape_markdown("31.\u00a012. 2024") == "31\\.\u00a012. 2024");
  CHECK(escape_markdown("a) písmeno") == "a\\) písmeno");
  CHECK(escape_markdown("xiv. kapitola") == "xiv\\. kapitola");
  CHECK(escape_markdown("1.1.1 Název") == "1.1.1 Název");
  CHECK(escape_markdown("- odrážka") == "\\- odrážka");
  CHECK(escape_markdown("Table: x") == "Table\\: x");
  CHECK(escape_markdown("a_b *c* [d] {e} | #") == "a\\_b \\*c\\* \\[d\\] \\{e\\} \\| \\#");
  CHECK(escape_markdown("`x` <b> &amp;") == "&#96;x&#96; &lt;b> \\&amp;");
  CHECK(escape_markdown("pozor!") == "pozor\\!");
}

TEST_CASE("escape_attribute stays between its quotes") {
  CHECK(escape_attribute("v \"uvozovkách\" a \\") == "v \\\"uvozovkách\\\" a \\\\");
  CHECK(escape_attribute("<a> & `b`") == "&lt;a> \\& &#96;b&#96;");
  CHECK(escape_attribute("\u00a0x") == "&#160;x");
  CHECK(escape_attribute("") == "");
}

TEST_CASE("only links that a document may have are links") {
  CHECK(safe_target("https://www.priklad.cz/a_b?x=1&y=(2)") == "https://www.priklad.cz/a_b?x=1&y=%282%29");
  CHECK(safe_target(" HTTP://a.cz ") == "http://a.cz");
  CHECK(safe_target("mailto:jana@priklad.cz") == "mailto:jana@priklad.cz");
  CHECK(safe_target("tel:+420 123") == "tel:+420%20123");
  CHECK(safe_target("https://příklad.cz/]") == "https://p%C5%99%C3%ADklad.cz/%5D");
  CHECK(safe_target("#opatreni-1") == "#opatreni-1");
  for (const char* target : {"", "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "/etc/passwd", "//a.cz", "www.a.cz",
                             "http:", "http://", "https:///x", "mailto:", "#", "#A", "#a b", "# a"}) {
    CAPTURE(target);
    CHECK(!safe_target(target));
  }
  CHECK(escape_target("https://a.cz/a_b&c") == "https://a.cz/a\\_b\\&c");
}

}  // namespace kpss::tests
